//! Reductions that evaluate an expression, without a tensor of its elements.

use super::{Expr, Lazy};
use crate::element::{Element, Real};
use crate::ops::over::Over;
use crate::shape::Shape;
use crate::shape::reduce::{KeepDims, Reduce, Reduced};

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
        S: Reduce<X>,
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
    pub fn over_all(self) -> LazyOver<T, S, (), (), (), E> {
        Over::new(self.expression)
    }
}

impl<T: Element, S: Shape, E> Lazy<T, S, E> {
    /// The sum of all elements: [`Tensor::sum`](crate::Tensor::sum), in one pass.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![1, 2, 3];
    /// let sum: i64 = (x.lazy() * &x).sum();
    /// assert_eq!(sum, 14);
    /// ```
    pub fn sum(self) -> T::Accumulator
    where
        E: Expr<Elem = T>,
    {
        self.over_all().sum().item()
    }

    /// The product of all elements: [`Tensor::prod`](crate::Tensor::prod), in one pass.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let likelihoods = tensor![0.5_f64, 0.75];
    /// let at_least_one: f64 = 1.0 - (1.0 - likelihoods.lazy()).prod();
    /// assert_eq!(at_least_one, 0.875);
    /// ```
    pub fn prod(self) -> T::Accumulator
    where
        E: Expr<Elem = T>,
    {
        self.over_all().prod().item()
    }

    /// The mean of all elements: [`Tensor::mean`](crate::Tensor::mean), in one pass. Of a mask, the share of `true`.
    ///
    /// Where the sum of floats is infinite or NaN, there is a second pass. So what closures give is kept until then: each is called once for an element.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let scores = tensor![0.9, 0.2, 0.6, 0.4];
    /// let labels = tensor![true, false, false, false];
    /// let accuracy: f64 = scores.lazy().gt(0.5).equal(&labels).mean();
    /// assert_eq!(accuracy, 0.75);
    /// ```
    pub fn mean(self) -> T::Quotient
    where
        E: Expr<Elem = T>,
    {
        self.over_all().mean().item()
    }

    /// The variance of all elements: [`Tensor::var`](crate::Tensor::var), in two passes, each of which evaluates the expression. One that
    /// has closures is evaluated once, into memory.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let (x, y) = (tensor![1.0, 5.0], tensor![0.0, 2.0]);
    /// let variance: f64 = (x.lazy() - &y).var();
    /// assert_eq!(variance, 1.0);
    /// ```
    pub fn var(self) -> T::Quotient
    where
        E: Expr<Elem = T>,
        T::Quotient: Real,
    {
        self.over_all().var().item()
    }

    /// The standard deviation of all elements: [`Tensor::std`](crate::Tensor::std), in two passes, each of which evaluates the expression.
    /// One that has closures is evaluated once, into memory.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let (x, y) = (tensor![1.0, 5.0], tensor![0.0, 2.0]);
    /// let deviation: f64 = (x.lazy() - &y).std();
    /// assert_eq!(deviation, 1.0);
    /// ```
    pub fn std(self) -> T::Quotient
    where
        E: Expr<Elem = T>,
        T::Quotient: Real,
    {
        self.over_all().std().item()
    }
}

impl<T: Copy, S: Shape, E> Lazy<T, S, E> {
    /// The Euclidean length of all elements: [`Tensor::norm`](crate::Tensor::norm), in one pass.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let (x, y) = (tensor![1.0, 5.0], tensor![-2.0, 1.0]);
    /// let distance: f64 = (x.lazy() - &y).norm();
    /// assert_eq!(distance, 5.0);
    /// ```
    pub fn norm(self) -> T
    where
        T: Real,
        E: Expr<Elem = T>,
    {
        self.over_all().norm().item()
    }

    /// The logarithm of the sum of the exponentials of all elements: [`Tensor::logsumexp`](crate::Tensor::logsumexp), in two passes, each
    /// of which evaluates the expression. One that has closures is evaluated once, into memory.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![500.0, 500.0];
    /// let y: f64 = (x.lazy() * 2.0).logsumexp();
    /// assert_eq!(y, 1000.0 + 2.0_f64.ln());
    /// ```
    pub fn logsumexp(self) -> T
    where
        T: Real,
        E: Expr<Elem = T>,
    {
        self.over_all().logsumexp().item()
    }
}

impl<T: Copy + PartialOrd, S: Shape, E> Lazy<T, S, E> {
    /// The largest element: [`Tensor::max`](crate::Tensor::max), in one pass.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![1.0, -5.0, 3.0];
    /// let norm: f64 = x.lazy().abs().max();
    /// assert_eq!(norm, 5.0);
    /// ```
    pub fn max(self) -> T
    where
        E: Expr<Elem = T>,
    {
        self.over_all().max().item()
    }

    /// The smallest element: [`Tensor::min`](crate::Tensor::min), in one pass.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![1, -5, 3];
    /// let smallest: i32 = x.lazy().abs().min();
    /// assert_eq!(smallest, 1);
    /// ```
    pub fn min(self) -> T
    where
        E: Expr<Elem = T>,
    {
        self.over_all().min().item()
    }
}

impl<S: Shape, E> Lazy<bool, S, E> {
    /// Whether any element is true: [`Tensor::any`](crate::Tensor::any), in one pass.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![1.0, -5.0, 3.0];
    /// let negative: bool = x.lazy().lt(0.0).any();
    /// assert!(negative);
    /// ```
    pub fn any(self) -> bool
    where
        E: Expr<Elem = bool>,
    {
        self.over_all().any().item()
    }

    /// Whether all elements are true: [`Tensor::all`](crate::Tensor::all), in one pass.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let (x, y) = (tensor![1.0, 2.0], tensor![1.0, 2.0 + 1e-9]);
    /// let close: bool = (x.lazy() - &y).abs().lt(1e-6).all();
    /// assert!(close);
    /// ```
    pub fn all(self) -> bool
    where
        E: Expr<Elem = bool>,
    {
        self.over_all().all().item()
    }

    /// How many elements are true: [`Tensor::count`](crate::Tensor::count), in one pass.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![1, 5, 3];
    /// let y = tensor![2, 4, 3];
    /// let count: i64 = x.lazy().gt(&y).count();
    /// assert_eq!(count, 1);
    /// ```
    pub fn count(self) -> i64
    where
        E: Expr<Elem = bool>,
    {
        self.over_all().count().item()
    }
}
