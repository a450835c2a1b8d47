//! `+ - * / %` and unary `-`, element by element.
//!
//! Between tensors, views and single elements, in any combination of values and references.
//!
//! - Shape: broadcast, [`Joined<L, R>`](crate::shape::join::Joined).
//! - Element type: `+ - *` and `%` keep it. `/` is true division: of integers it gives `f64`, as in NumPy
//!   ([`floor_div`](Tensor::floor_div) stays in the integers). Both operands have one element type; there is no promotion,
//!   [`cast`](Tensor::cast) converts.
//! - `%` has the sign of the divisor, as in NumPy and Python, not of the dividend, as in Rust.
//! - Integer overflow is Rust's: a panic in debug builds, wrapping in release builds. Integer `%` by zero panics. True
//!   division by zero gives infinities and NaN.
//!
//! ```
//! use shapewise::prelude::*;
//!
//! let x = tensor![1, 2, 3];
//! let y = tensor![10, 20, 30];
//! let sum: Tensor<i32, shape![3]> = x + y;
//! let quotient: Tensor<f64, shape![3]> = y / x;
//! let scaled: Tensor<i32, shape![3]> = 2 * x - 1;
//! assert_eq!(sum, tensor![11, 22, 33]);
//! assert_eq!(quotient, tensor![10.0, 10.0, 10.0]);
//! assert_eq!(scaled, tensor![1, 3, 5]);
//! assert_eq!(tensor![-7, 7] % 3, tensor![2, 1]);
//! ```

use core::ops::{Add, Div, Mul, Neg, Rem, Sub};

use super::function::{DividedBy, FloorDivided, Minus, Negative, Plus, Remainder, Times, Turned};
use super::operand::{Combine, Operand, map, map_reusing, operator, zip, zip_dividing, zip_reusing};
use crate::element::{CanAdd, CanMultiply, CanSubtract, Element, FloorDiv};
use crate::shape::Shape;
use crate::shape::join::{JoinShape, Joined};
use crate::storage::Data;
use crate::tensor::Tensor;

operator!(Add add, T: CanAdd => T, zip_reusing Plus);
operator!(Sub sub, T: CanSubtract => T, zip_reusing Minus);
operator!(Mul mul, T: CanMultiply => T, zip_reusing Times);
operator!(Div div, T: Element => T::Quotient, zip_dividing DividedBy);
operator!(Rem rem, T: FloorDiv => T, zip_reusing Remainder);

/// An operator of a single element on the left, which the language asks for type by type.
macro_rules! scalar_operators {
    (without a remainder: $($T:ty)*) => { $(
        scalar_operators!(@one $T, Add add => $T, zip_reusing Plus);
        scalar_operators!(@one $T, Sub sub => $T, zip_reusing Minus);
        scalar_operators!(@one $T, Mul mul => $T, zip_reusing Times);
        scalar_operators!(@one $T, Div div => <$T as Element>::Quotient, zip DividedBy);
    )* };
    (@one $T:ty, $Op:ident $op:ident => $Out:ty, $zip:ident $Function:ident) => {
        impl<S: Shape, D: Data<$T>> $Op<Tensor<$T, S, D>> for $T {
            type Output = Tensor<$Out, S>;

            #[inline]
            fn $op(self, right: Tensor<$T, S, D>) -> Self::Output {
                $zip(right, self, Turned($Function))
            }
        }

        impl<S: Shape, D: Data<$T>> $Op<&Tensor<$T, S, D>> for $T {
            type Output = Tensor<$Out, S>;

            #[inline]
            fn $op(self, right: &Tensor<$T, S, D>) -> Self::Output {
                $zip(right, self, Turned($Function))
            }
        }
    };
    ($($T:ty)*) => {
        scalar_operators!(without a remainder: $($T)*);
        $( scalar_operators!(@one $T, Rem rem => $T, zip_reusing Remainder); )*
    };
}

scalar_operators! { f32 f64 i8 i16 i32 i64 isize u8 u16 u32 u64 usize }
#[cfg(feature = "num-complex-0_4")]
scalar_operators! { without a remainder: num_complex::Complex<f32> num_complex::Complex<f64> }
#[cfg(feature = "half-2")]
scalar_operators! { without a remainder: half::f16 half::bf16 }

impl<T: Copy + Neg<Output = T>, S: Shape, D: Data<T>> Neg for Tensor<T, S, D> {
    type Output = Tensor<T, S>;

    #[inline]
    fn neg(self) -> Tensor<T, S> {
        map_reusing(self, Negative)
    }
}

impl<T: Copy + Neg<Output = T>, S: Shape, D: Data<T>> Neg for &Tensor<T, S, D> {
    type Output = Tensor<T, S>;

    #[inline]
    fn neg(self) -> Tensor<T, S> {
        map(self, Negative)
    }
}

/// # Arithmetic
///
/// The operators `+ - * / %` stand among the traits below: operands broadcast, by value or by reference.
impl<T: Copy, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// Division rounded towards minus infinity: NumPy's `x // y`.
    ///
    /// # Shape
    ///
    /// Broadcast, `Joined<S, R>`.
    ///
    /// # Element type
    ///
    /// That of the operands.
    ///
    /// # Panics
    ///
    /// For integers, when a divisor is zero, or on overflow (`MIN // -1`), as Rust's division. NumPy gives 0 and a warning.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x: Tensor<i32, shape![3]> = tensor![-7, 7, 8].floor_div(2);
    /// assert_eq!(x, tensor![-4, 3, 4]);
    /// ```
    #[doc(alias = "floor_divide")]
    pub fn floor_div<R>(&self, divisor: R) -> Tensor<T, Joined<S, R::Shape>>
    where
        T: FloorDiv,
        R: Operand<T>,
        S: JoinShape<R::Shape>,
    {
        zip(self, divisor, FloorDivided)
    }
}
