//! Numbers of 16 bits of the crate `half`, version 2, as elements: feature `half-2`.
//!
//! `f16` and `bf16` halve the memory of `f32`; they are for keeping numbers, and `f32` is for computing. So they are summed and divided in
//! `f32`, as integers of 32 bits are in 64:
//!
//! | | computed in | result |
//! |---|---|---|
//! | `+ - *` | `f32`, rounded after each | the type itself |
//! | `/`, `mean`, `avg_pool` | `f32` | `f32` |
//! | `sum`, `prod`, `cumsum`, `cumprod`, `trace` | `f32`, as accurate as sums of `f32` | `f32` |
//! | `matmul`, `dot`, `inner`, `outer`, `tensordot`, `contract`, `einsum!`, `conv1d`, `conv2d` | `f32`, rounded at the end | the type itself |
//! | `linear` | the product as `matmul`, then `+` | the type itself |
//! | `index_add`, `scatter_add` | `+`, one after another: for many of them, cast to `f32` first | the type itself |
//! | `max`, `argmax`, `sort`, comparisons | | the type itself |
//!
//! They have no `Real`: functions such as `exp` and `softmax` are computed after `x.cast::<f32>()`, and `cast` rounds the result back. It converts
//! from and to all numbers, to the nearest, ties to even, in one step.
//!
//! `f16` is printed as NumPy prints `float16`. Both are elements of NumPy's files, too, with the feature `npy`.
//!
//! # Examples
//!
//! ```
//! use half::{bf16, f16};
//! use shapewise::prelude::*;
//!
//! let x: Tensor<f16, shape![3]> = tensor![0.1_f32, 1.0, 2.5].cast();
//! assert_eq!(x.to_string(), "[0.1 1.  2.5]");
//! let wide: Tensor<f32, shape![3]> = x.cast();
//! assert_eq!(wide.to_string(), "[0.09997559 1.         2.5       ]");
//!
//! let many: Tensor<f16, shape![10_000]> = Tensor::full(f16::from_f32(0.5));
//! let sum: f32 = many.sum(); // added up in `f16`, they would stop at 1024
//! assert_eq!(sum, 5000.0);
//! assert_eq!(many.dot(&many), f16::from_f32(2500.0));
//! assert_eq!(many.mean(), 0.5);
//!
//! let weights: Tensor<bf16, shape![2, 2]> = tensor![[1.0, 2.0], [3.0, 4.0]].cast();
//! assert_eq!(weights.matmul(&weights), tensor![[7, 10], [15, 22]].cast::<bf16>());
//! ```

use half::{bf16, f16};

use crate::element::cast::{Cast, CastTarget};
use crate::element::{Element, Number, Sign};

macro_rules! half_elements {
    ($($T:ident)*) => { $(
        #[diagnostic::do_not_recommend]
        impl Element for $T {
            type Quotient = f32;
            type Accumulator = f32;
            #[inline]
            fn to_quotient(self) -> f32 {
                self.to_f32()
            }
            #[inline]
            fn to_accumulator(self) -> f32 {
                self.to_f32()
            }
        }

        #[diagnostic::do_not_recommend]
        impl Number for $T {
            fn from_count(count: usize) -> Self {
                count.cast()
            }
            fn counted(i: usize, _: Self) -> Self {
                i.cast()
            }
            #[inline]
            fn sum_start() -> Self {
                $T::NEG_ZERO
            }
            const ROUND_SUM: Option<fn(f32) -> Self> = Some($T::from_f32);
        }

        #[diagnostic::do_not_recommend]
        impl Sign for $T {
            #[inline]
            fn magnitude(self) -> Self {
                $T::from_bits(self.to_bits() & !$T::NEG_ZERO.to_bits())
            }
            #[inline]
            fn sign(self) -> Self {
                if self == $T::ZERO { $T::ZERO } else { self.signum() }
            }
        }

        #[diagnostic::do_not_recommend]
        impl<U: CastTarget> Cast<U> for $T {
            #[inline]
            fn cast(self) -> U {
                // Every number of 16 bits is one of `f32`.
                U::cast_from_f32(self.to_f32())
            }
        }

        half_target! { $T:
            cast_from_f32 f32 |x| $T::from_f32(x);
            // Not by `from_f64`, which rounds twice or does not see the last bits.
            cast_from_f64 f64 |x| $T::from_f32(single(x));
            cast_from_i8 i8 |x| $T::from_f32(x.into());
            cast_from_i16 i16 |x| $T::from_f32(x.into());
            cast_from_i32 i32 |x| $T::from_f32(single(x.into()));
            cast_from_i64 i64 |x| $T::from_f32(if x < 0 { -long(x.unsigned_abs()) } else { long(x.unsigned_abs()) });
            cast_from_isize isize |x| <$T>::cast_from_i64(x as i64);
            cast_from_u8 u8 |x| $T::from_f32(x.into());
            cast_from_u16 u16 |x| $T::from_f32(x.into());
            cast_from_u32 u32 |x| $T::from_f32(single(x.into()));
            cast_from_u64 u64 |x| $T::from_f32(long(x));
            cast_from_usize usize |x| <$T>::cast_from_u64(x as u64);
            cast_from_bool bool |x| if x { $T::ONE } else { $T::ZERO };
        }
    )* };
}

macro_rules! half_target {
    ($T:ident: $($from:ident $U:ty |$x:ident| $value:expr;)*) => {
        #[diagnostic::do_not_recommend]
        impl CastTarget for $T {
            $(
                #[inline]
                fn $from($x: $U) -> Self {
                    $value
                }
            )*
        }
    };
}

half_elements! { f16 bf16 }

/// A number as an `f32` which is rounded to 16 bits as the number itself would be: where digits are lost, the last one that is kept is odd.
///
/// Source: S. Boldo and G. Melquiond, "Emulation of FMA and correctly rounded sums: proved algorithms using rounding to odd", IEEE Trans.
/// Comput. 57 (2008).
fn single(x: f64) -> f32 {
    let nearest = x as f32;
    let (kept, bits) = (f64::from(nearest), nearest.to_bits());
    if kept == x || x.is_nan() || bits & 1 == 1 {
        return nearest;
    }
    // The other neighbour of what lies between two of them.
    let is_nearer_zero = if x < 0.0 { x < kept } else { kept < x };
    f32::from_bits(if is_nearer_zero { bits + 1 } else { bits - 1 })
}

/// The same of an integer that an `f64` may have no room for.
fn long(x: u64) -> f32 {
    /// The last digits of 64, which an `f64` loses.
    const LAST: u64 = (1 << 11) - 1;
    single(if x >> 53 == 0 || x & LAST == 0 { x as f64 } else { ((x & !LAST) | (LAST + 1)) as f64 })
}
