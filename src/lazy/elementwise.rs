//! Functions of the elements of expressions. Those that have names stand in [`ops::elementwise`](crate::ops::elementwise).

use super::{Function, Lazy, Map};
use crate::element::Cast;
use crate::ops::function::{As, Clamp};
use crate::shape::Shape;

impl<T: Copy, S: Shape, E> Lazy<T, S, E> {
    /// `f` of each element: [`Tensor::map`](crate::Tensor::map), when it is evaluated.
    ///
    /// Each evaluation calls `f` once for each element. If the expression broadcasts, that is once for each element of the result. Call
    /// [`eval`](Lazy::eval) before, and `f` is called for the elements of this expression only.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let parity: Tensor<bool, shape![3]> = tensor![1, 2, 3].lazy().map(|x| x % 2 == 0).eval();
    /// assert_eq!(parity, tensor![false, true, false]);
    /// ```
    #[inline(always)]
    pub fn map<U, F: Fn(T) -> U>(self, f: F) -> Lazy<U, S, Map<E, F>> {
        self.apply(f)
    }

    /// A function that may have a name, of each element.
    #[inline(always)]
    pub(crate) fn apply<F: Function<T>>(self, f: F) -> Lazy<F::Output, S, Map<E, F>> {
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
        self.apply(As::new())
    }

    /// Each element, but not below `low` nor above `high`: [`Tensor::clamp`](crate::Tensor::clamp), when it is evaluated.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let gradient = tensor![-3.0, 0.5, 9.0];
    /// let clipped: Tensor<f64, shape![3]> = (gradient.lazy() * 2.0).clamp(-1.0, 1.0).eval();
    /// assert_eq!(clipped, tensor![-1.0, 1.0, 1.0]);
    /// ```
    #[inline(always)]
    pub fn clamp(self, low: T, high: T) -> Lazy<T, S, Map<E, Clamp<T>>>
    where
        T: PartialOrd,
    {
        self.apply(Clamp(low, high))
    }
}
