//! Reductions that evaluate an expression, without a tensor of its elements. Each stands in [`ops::reduce`](crate::ops::reduce).

use super::{Expr, Lazy};
use crate::ops::over::Over;
use crate::ops::reduce::Reduction;
use crate::shape::Shape;
use crate::shape::reduce::{CanReduce, KeepAllDims, KeepDims, ReduceShape, Reduced};

/// A lazy expression over axes, about to be reduced.
type LazyOver<T, S, X, K, R, E> = Over<'static, T, S, X, K, R, E>;

impl<T, S: Shape, E> Lazy<T, S, E> {
    /// This expression, to be reduced over a set of axes: [`Tensor::over`](crate::Tensor::over).
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[1.0, 2.0], [3.0, 4.0]];
    /// let y = tensor![[1.0, 2.0], [1.0, 4.0]];
    /// let errors: Tensor<f64, shape![2]> = (x.lazy() - &y).pow(2).over(axes![0]).mean();
    /// assert_eq!(errors, tensor![2.0, 0.0]);
    /// ```
    pub fn over<X>(self, axes: X) -> LazyOver<T, S, X, KeepDims<S, X>, Reduced<S, X>, E>
    where
        S: ReduceShape<X> + CanReduce<X>,
    {
        let _ = axes;
        Over::new(self.expression)
    }

    /// This expression, to be reduced over everything: [`Tensor::over_all`](crate::Tensor::over_all).
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let (x, y) = (tensor![[1.0, 2.0], [4.0, 5.0]], tensor![1.0, 2.0]);
    /// let spread: Tensor<f64, ()> = (x.lazy() - &y).over_all().ddof(1).var();
    /// assert_eq!(spread.item(), 3.0);
    /// ```
    pub fn over_all(self) -> LazyOver<T, S, (), KeepAllDims<S>, (), E> {
        Over::new(self.expression)
    }
}

impl<T, S: Shape, E> Lazy<T, S, E> {
    /// All elements by a [`Reduction`]: [`Tensor::reduce`](crate::Tensor::reduce), without a tensor of them.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::ops::reduce::{Max, Min};
    /// use shapewise::prelude::*;
    ///
    /// let (x, y) = (tensor![1.0, 5.0], tensor![0.5, 2.0]);
    /// let (least, most): (f64, f64) = (x.lazy() - &y).reduce((Min, Max));
    /// assert_eq!((least, most), (0.5, 3.0));
    /// ```
    pub fn reduce<Q: Reduction<T>>(self, reduction: Q) -> Q::Output
    where
        E: Expr<Elem = T>,
    {
        reduction.reduce_axes::<S, (), (), E>(&self.expression).into_item()
    }
}
