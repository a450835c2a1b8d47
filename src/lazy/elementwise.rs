//! Functions of one element, or of two, of expressions. Those of floats stand beside the eager ones, in
//! [`ops::elementwise`](crate::ops::elementwise).

use super::{Expr, Function, Lazy, LazyZip, Map};
use crate::element::{Cast, Sign};
use crate::ops::function::{As, Clamp, Larger, Magnitude, SignOf, Smaller};
use crate::ops::operand::Operand;
use crate::shape::Shape;
use crate::shape::join::JoinShape;

impl<T: Copy, S: Shape, E: Expr<Elem = T>> Lazy<T, S, E> {
    /// `f` of each element: [`Tensor::map`](crate::Tensor::map), when it is evaluated.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let parity: Tensor<bool, shape![3]> = tensor![1, 2, 3].lazy().map(|x: i32| x % 2 == 0).eval();
    /// assert_eq!(parity, tensor![false, true, false]);
    /// ```
    #[inline(always)]
    pub fn map<F: Function<T>>(self, f: F) -> Lazy<F::Output, S, Map<E, F>> {
        Lazy::new(Map(self.expression, f))
    }

    /// Each element as another type: [`Tensor::cast`](crate::Tensor::cast), when it is evaluated.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let share: f64 = tensor![1, 2, 3, 4].lazy().gt(1).cast::<f64>().mean();
    /// assert_eq!(share, 0.75);
    /// ```
    #[inline(always)]
    pub fn cast<U>(self) -> Lazy<U, S, Map<E, As<U>>>
    where
        T: Cast<U>,
    {
        self.map(As::new())
    }

    /// The smaller of each pair, or NaN where there is one: [`Tensor::minimum`](crate::Tensor::minimum), when it is evaluated.
    #[inline(always)]
    pub fn minimum<R>(self, other: R) -> LazyZip<T, S, E, R, T, Smaller>
    where
        T: PartialOrd,
        R: Operand<T>,
        S: JoinShape<R::Shape>,
    {
        self.zip(other, Smaller)
    }

    /// The larger of each pair, or NaN where there is one: [`Tensor::maximum`](crate::Tensor::maximum), when it is evaluated.
    #[inline(always)]
    pub fn maximum<R>(self, other: R) -> LazyZip<T, S, E, R, T, Larger>
    where
        T: PartialOrd,
        R: Operand<T>,
        S: JoinShape<R::Shape>,
    {
        self.zip(other, Larger)
    }

    /// Each element, but not below `low` nor above `high`: [`Tensor::clamp`](crate::Tensor::clamp), when it is evaluated.
    #[inline(always)]
    pub fn clamp(self, low: T, high: T) -> Lazy<T, S, Map<E, Clamp<T>>>
    where
        T: PartialOrd,
    {
        self.map(Clamp(low, high))
    }

    /// The absolute value of each element: [`Tensor::abs`](crate::Tensor::abs), when it is evaluated.
    #[inline(always)]
    pub fn abs(self) -> Lazy<T, S, Map<E, Magnitude>>
    where
        T: Sign,
    {
        self.map(Magnitude)
    }

    /// The sign of each element: [`Tensor::signum`](crate::Tensor::signum), when it is evaluated.
    #[inline(always)]
    pub fn signum(self) -> Lazy<T, S, Map<E, SignOf>>
    where
        T: Sign,
    {
        self.map(SignOf)
    }
}
