//! Complex numbers of the crate `num-complex`, version 0.4, as elements: feature `num-complex-0_4`.
//!
//! [`Complex<f32>`] and [`Complex<f64>`] are numbers without an order: `+ - * /`, also with a single number on either side, `sum`, `prod`, `mean`,
//! `cumsum`, all products (`matmul`, `dot`, `einsum!`, `conv2d`, …), `equal`, and everything that moves elements work as for floats. Sums are as accurate as
//! those of floats. `max`, `sort` and `softmax` need an order or a float, and do not compile.
//!
//! | NumPy | Shapewise | |
//! |---|---|---|
//! | `x.real`, `x.imag` | [`x.re()`](Tensor::re), [`x.im()`](Tensor::im) | |
//! | `np.conj(x)`, `x.conj().T` | [`x.conj()`](Tensor::conj), `x.conj().transpose()` | |
//! | `np.abs(x)`, `np.angle(x)` | [`x.magnitude()`](Tensor::magnitude), [`x.arg()`](Tensor::arg) | also [`norm_sqr`](Tensor::norm_sqr) |
//! | `re + 1j * im` | `re.zip_map(&im, Complex::new)` | |
//! | `x.astype(np.complex128)` | `x.cast::<Complex<f64>>()` | from all numbers; complex numbers to complex ones |
//! | `np.exp(x)` | `x.map(\|z\| z.exp())` | |
//!
//! A quotient neither overflows nor vanishes on the way, where `num-complex` squares the divisor: `1e200 / 1e200` is 1. Divided by zero or infinity they give
//! what NumPy gives.
//!
//! They print as in NumPy, to the character, and are elements of NumPy's files with the feature `npy`.
//!
//! # Examples
//!
//! ```
//! use num_complex::Complex;
//! use shapewise::prelude::*;
//!
//! let i = Complex::i();
//! let x: Tensor<Complex<f64>, shape![2]> = tensor![1.0 + 2.0 * i, 3.0 - 4.0 * i];
//! assert_eq!(x.to_string(), "[1.+2.j 3.-4.j]");
//! assert_eq!(x.sum(), Complex::new(4.0, -2.0));
//! let lengths: Tensor<f64, shape![2]> = x.magnitude();
//! assert_eq!(lengths, tensor![5.0_f64.sqrt(), 5.0]);
//!
//! let hermitian: Tensor<Complex<f64>, shape![2, 2]> = tensor![[2.0 + 0.0 * i, i], [-i, 2.0 + 0.0 * i]];
//! assert_eq!(hermitian.conj().transpose(), hermitian);
//! assert_eq!(hermitian.matmul(&x), tensor![6.0 + 7.0 * i, 8.0 - 9.0 * i]);
//! ```

mod division;

use num_complex::Complex;

use self::division::ComplexPart;
use crate::element::cast::{Cast, CastTarget, target};
use crate::element::{Element, Number, Real};
use crate::expr::Run;
use crate::kernel::level::Level;
use crate::kernel::{Special, pairwise_sum};
use crate::shape::Shape;
use crate::storage::{Buffer, Data};
use crate::tensor::Tensor;

macro_rules! complex_elements {
    ($($T:ty)*) => { $(
        #[diagnostic::do_not_recommend]
        impl Element for Complex<$T> {
            type Quotient = Self;
            type Accumulator = Self;
            #[inline]
            fn to_quotient(self) -> Self {
                self
            }
            #[inline]
            fn to_accumulator(self) -> Self {
                self
            }
            fn into_quotients<S: Shape>(elements: Buffer<Self, S>) -> Result<Buffer<Self, S>, Buffer<Self, S>> {
                Ok(elements)
            }
        }

        #[diagnostic::do_not_recommend]
        impl Number for Complex<$T> {
            fn from_count(count: usize) -> Self {
                Complex::new(count as $T, 0.0)
            }
            fn counted(i: usize, _: Self) -> Self {
                Complex::new(i as $T, 0.0)
            }
            #[inline]
            fn divided(self, by: Self) -> Self {
                ComplexPart::quotient(self, by)
            }
            const QUICK_QUOTIENT: bool = true;
            #[inline(always)]
            fn quick_divided(self, by: Self, special: &mut Special) -> Self {
                ComplexPart::quick_quotient(self, by, special)
            }
            fn divided_by_count(self, count: usize) -> Self {
                Complex::new(self.re.divided_by_count(count), self.im.divided_by_count(count))
            }
            fn is_a_number(&self) -> bool {
                self.re.is_finite() && self.im.is_finite()
            }
            fn halved(self, times: u32) -> Self {
                Complex::new(self.re.halved(times), self.im.halved(times))
            }
            fn or_mean_of_halved(self, sum: Self, times: u32, count: usize) -> Self {
                Complex::new(
                    self.re.or_mean_of_halved(sum.re, times, count),
                    self.im.or_mean_of_halved(sum.im, times, count),
                )
            }
            const ROUNDS: bool = true;
            #[inline(always)]
            fn sum_start() -> Self {
                Complex::new(-0.0, -0.0)
            }
            #[inline(always)]
            fn sum_run<V: Level>(run: &impl Run<Elem = Self>, count: usize) -> Self {
                pairwise_sum::<V, _>(run, count)
            }
        }

        target!(Complex<$T>, |number| Complex::new(number as $T, 0.0), |bool| Complex::new(u8::from(bool) as $T, 0.0));
    )* };
}
complex_elements! { f32 f64 }

/// Complex numbers of either precision become those of the other.
macro_rules! complex_casts {
    ($($T:ty => $U:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl Cast<Complex<$U>> for Complex<$T> {
            #[inline]
            fn cast(self) -> Complex<$U> {
                Complex::new(self.re as $U, self.im as $U)
            }
        }
    )* };
}
complex_casts! {
    f32 => f32;
    f32 => f64;
    f64 => f32;
    f64 => f64;
}

macro_rules! parts {
    ($($(#[doc = $doc:literal])* $name:ident => $Out:ty, |$z:ident| $part:expr, example: $x:literal gives $y:literal;)*) => {
        impl<T: Real, S: Shape, D: Data<Complex<T>>> Tensor<Complex<T>, S, D> {
            $(
                $(#[doc = $doc])*
                ///
                /// With the feature `num-complex-0_4`.
                ///
                /// # Examples
                ///
                /// ```
                /// use num_complex::Complex;
                /// use shapewise::prelude::*;
                ///
                #[doc = concat!("let x: Tensor<Complex<f64>, shape![2]> = ", $x, ";")]
                #[doc = concat!("assert_eq!(x.", stringify!($name), "(), ", $y, ");")]
                /// ```
                pub fn $name(&self) -> Tensor<$Out, S> {
                    self.map(|$z| $part)
                }
            )*
        }
    };
}
parts! {
    /// The real parts: NumPy's `x.real`.
    re => T, |z| z.re, example: "tensor![Complex::new(1.0, 2.0), Complex::new(3.0, -4.0)]" gives "tensor![1.0, 3.0]";
    /// The imaginary parts: NumPy's `x.imag`.
    im => T, |z| z.im, example: "tensor![Complex::new(1.0, 2.0), Complex::new(3.0, -4.0)]" gives "tensor![2.0, -4.0]";
    /// The conjugates: `np.conj(x)`.
    conj => Complex<T>, |z| z.conj(),
        example: "tensor![Complex::new(1.0, 2.0), Complex::new(3.0, -4.0)]"
        gives "tensor![Complex::new(1.0, -2.0), Complex::new(3.0, 4.0)]";
    /// The distances from zero: `np.abs(x)`, without overflow on the way.
    magnitude => T, |z| z.norm(), example: "tensor![Complex::new(3.0, -4.0), Complex::new(0.0, 2.0)]" gives "tensor![5.0, 2.0]";
    /// The squares of the distances from zero, for which no root is taken: `x.real**2 + x.imag**2`.
    norm_sqr => T, |z| z.norm_sqr(), example: "tensor![Complex::new(1.0, 2.0), Complex::new(3.0, -4.0)]" gives "tensor![5.0, 25.0]";
    /// The angles from the positive real axis, from -π to π: `np.angle(x)`.
    arg => T, |z| z.arg(),
        example: "tensor![Complex::new(2.0, 0.0), Complex::new(0.0, -1.0)]" gives "tensor![0.0, -std::f64::consts::FRAC_PI_2]";
}
