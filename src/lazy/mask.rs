//! Comparisons of expressions, and what is made of masks.

use core::ops::{BitAnd, BitOr, BitXor, Not};

use super::{Lazy, LazyZip, Map, Zip, ZipMap};
use crate::ops::function::{
    And, Choice, Equal, ExclusiveOr, Greater, GreaterOrEqual, Inverse, Less, LessOrEqual, NotEqual, Or,
};
use crate::ops::operand::Operand;
use crate::shape::Shape;
use crate::shape::join::{JoinShape, Joined, JoinedThree};

macro_rules! comparisons {
    ($($method:ident $Function:ident $bound:ident, $result:literal;)*) => {
        impl<T: Copy, S: Shape, E> Lazy<T, S, E> { $(
            #[doc = concat!("[`Tensor::", stringify!($method), "`](crate::Tensor::", stringify!($method), "), when it is evaluated.")]
            ///
            /// # Examples
            ///
            /// ```
            /// use shapewise::prelude::*;
            ///
            /// let (x, y) = (tensor![1, 2, 3], tensor![3, 4, 5]);
            #[doc = concat!("let mask: Tensor<bool, shape![3]> = (x.lazy() * 2).", stringify!($method), "(&y).eval();")]
            #[doc = concat!("assert_eq!(mask, tensor![", $result, "]);")]
            /// ```
            #[inline(always)]
            pub fn $method<R>(self, other: R) -> LazyZip<bool, S, E, R, T, $Function>
            where
                T: $bound,
                R: Operand<T>,
                S: JoinShape<R::Shape>,
            {
                self.zip(other, $Function)
            }
        )* }
    };
}

comparisons! {
    gt Greater PartialOrd, "false, false, true";
    lt Less PartialOrd, "true, false, false";
    ge GreaterOrEqual PartialOrd, "false, true, true";
    le LessOrEqual PartialOrd, "true, true, false";
    equal Equal PartialEq, "false, true, false";
    not_equal NotEqual PartialEq, "true, false, true";
}

macro_rules! operators {
    ($($Op:ident $op:ident $Function:ident;)*) => { $(
        impl<T, S, E, R> $Op<R> for Lazy<T, S, E>
        where
            T: Copy + $Op<Output = T>,
            R: Operand<T>,
            S: Shape + JoinShape<R::Shape>,
        {
            type Output = LazyZip<T, S, E, R, T, $Function>;

            #[inline(always)]
            fn $op(self, right: R) -> Self::Output {
                self.zip(right, $Function)
            }
        }
    )* };
}

operators! {
    BitAnd bitand And;
    BitOr bitor Or;
    BitXor bitxor ExclusiveOr;
}

impl<T: Copy + Not<Output = T>, S: Shape, E> Not for Lazy<T, S, E> {
    type Output = Lazy<T, S, Map<E, Inverse>>;

    #[inline(always)]
    fn not(self) -> Self::Output {
        self.apply(Inverse)
    }
}

impl<M: Shape, E> Lazy<bool, M, E> {
    /// `a` where the mask is true, `b` where it is false: [`Tensor::select`](crate::Tensor::select), when it is evaluated.
    ///
    /// # Shape
    ///
    /// All three are broadcast together.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![1.0, -2.0, 3.0];
    /// let leaky: Tensor<f64, shape![3]> = x.lazy().gt(0.0).select(&x, x.lazy() * 0.5).eval();
    /// assert_eq!(leaky, tensor![1.0, -1.0, 3.0]);
    /// ```
    #[inline(always)]
    #[allow(clippy::type_complexity)]
    pub fn select<T, A, B>(
        self,
        a: A,
        b: B,
    ) -> Lazy<T, JoinedThree<M, A::Shape, B::Shape>, ZipMap<E, Zip<A::Expr, B::Expr>, Choice>>
    where
        A: Operand<T>,
        B: Operand<T>,
        M: JoinShape<A::Shape>,
        Joined<M, A::Shape>: JoinShape<B::Shape>,
    {
        Lazy::new(ZipMap(self.expression, Zip(a.into_expr(), b.into_expr()), Choice))
    }
}
