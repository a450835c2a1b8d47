//! `+ - * / %`, unary `-`, `floor_div` and `pow` of expressions.

use core::ops::{Add, Div, Mul, Neg, Rem, Sub};

use super::{Expr, Lazy, LazyZip, Map, Scalar, ZipMap};
use crate::element::{Element, Exponent, FloorDiv, Power};
use crate::ops::function::{DividedBy, FloorDivided, Minus, Negative, Plus, Remainder, Times, ToPower, Turned};
use crate::ops::operand::Operand;
use crate::shape::Shape;
use crate::shape::join::{JoinShape, Joined};

/// An operator of an expression on the left: what it asks of the elements, what it gives, and its function of two of them.
macro_rules! operators {
    ($($Op:ident $op:ident, $T:ident: $bound:path => $Out:ty, $Function:ident;)*) => { $(
        impl<$T, S, E, R> $Op<R> for Lazy<$T, S, E>
        where
            $T: Copy + $bound,
            R: Operand<$T>,
            S: Shape + JoinShape<R::Shape>,
        {
            type Output = LazyZip<$Out, S, E, R, $T, $Function>;

            #[inline(always)]
            fn $op(self, right: R) -> Self::Output {
                self.zip(right, $Function)
            }
        }
    )* };
}

operators! {
    Add add, T: Add<Output = T> => T, Plus;
    Sub sub, T: Sub<Output = T> => T, Minus;
    Mul mul, T: Mul<Output = T> => T, Times;
    Div div, T: Element => T::Quotient, DividedBy;
    Rem rem, T: FloorDiv => T, Remainder;
}

/// An operator of a single element on the left, which the language asks for type by type.
macro_rules! scalar_operators {
    ($($T:ty)*) => { $(
        scalar_operators!(@one $T, Add add => $T, Plus);
        scalar_operators!(@one $T, Sub sub => $T, Minus);
        scalar_operators!(@one $T, Mul mul => $T, Times);
        scalar_operators!(@one $T, Div div => <$T as Element>::Quotient, DividedBy);
        scalar_operators!(@one $T, Rem rem => $T, Remainder);
    )* };
    (@one $T:ty, $Op:ident $op:ident => $Out:ty, $Function:ident) => {
        impl<S: Shape, E> $Op<Lazy<$T, S, E>> for $T {
            type Output = Lazy<$Out, S, ZipMap<E, Scalar<$T>, Turned<$Function>>>;

            #[inline(always)]
            fn $op(self, right: Lazy<$T, S, E>) -> Self::Output {
                right.zip(self, Turned($Function))
            }
        }
    };
}

scalar_operators! { f32 f64 i8 i16 i32 i64 isize u8 u16 u32 u64 usize }

impl<T: Copy + Neg<Output = T>, S: Shape, E> Neg for Lazy<T, S, E> {
    type Output = Lazy<T, S, Map<E, Negative>>;

    #[inline(always)]
    fn neg(self) -> Self::Output {
        self.apply(Negative)
    }
}

impl<T: Copy, S: Shape, E> Lazy<T, S, E> {
    /// Division rounded towards minus infinity: [`Tensor::floor_div`](crate::Tensor::floor_div), when it is evaluated.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![-7, 7, 8];
    /// let halves: Tensor<i32, shape![3]> = (x.lazy() + 1).floor_div(2).eval();
    /// assert_eq!(halves, tensor![-3, 4, 4]);
    /// ```
    #[inline(always)]
    pub fn floor_div<R>(self, divisor: R) -> LazyZip<T, S, E, R, T, FloorDivided>
    where
        T: FloorDiv,
        R: Operand<T>,
        S: JoinShape<R::Shape>,
    {
        self.zip(divisor, FloorDivided)
    }

    /// Each element raised to a power: [`Tensor::pow`](crate::Tensor::pow), when it is evaluated.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![1.0, 2.0];
    /// let y = tensor![3.0, 2.0];
    /// let squares: Tensor<f64, shape![2]> = (x.lazy() - &y).pow(2).eval();
    /// assert_eq!(squares, tensor![4.0, 0.0]);
    /// ```
    #[inline(always)]
    pub fn pow<R>(self, exponent: R) -> Lazy<T, Joined<S, R::Shape>, ZipMap<E, R::Expr, ToPower>>
    where
        T: Power<R::Element>,
        R: Exponent<T>,
        S: JoinShape<R::Shape>,
    {
        Lazy::new(ZipMap(self.expression, exponent.into_expr(), ToPower::of_shapes::<S, R::Shape>()))
    }
}

/// An expression is an exponent of tensors and of other expressions.
#[diagnostic::do_not_recommend]
impl<T: Power<X>, X: Copy, S: Shape, E: Expr<Elem = X>> Exponent<T> for Lazy<X, S, E> {
    type Element = X;
    type Shape = S;
    type Expr = E;

    #[inline(always)]
    fn into_expr(self) -> E {
        self.expression
    }
}
