//! Functions of one element, or of two, of expressions. Those of floats stand beside the eager ones, in
//! [`ops::elementwise`](crate::ops::elementwise).

use super::{Function, Lazy, LazyZip, Map};
use crate::element::{Cast, Real, Sign};
use crate::ops::function::{
    Angle, As, Clamp, Hypotenuse, IsFinite, IsInfinite, IsNan, Larger, Magnitude, SignOf, Smaller,
};
use crate::ops::operand::Operand;
use crate::shape::Shape;
use crate::shape::join::JoinShape;

impl<T: Copy, S: Shape, E> Lazy<T, S, E> {
    /// `f` of each element: [`Tensor::map`](crate::Tensor::map), when it is evaluated.
    ///
    /// Each evaluation calls `f` once for each element. Where the expression is stretched, that is each element of the shape it is stretched
    /// to: [`eval`](Lazy::eval) it first, and `f` is called for its own elements only.
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

    /// The smaller of each pair, or NaN where there is one: [`Tensor::minimum`](crate::Tensor::minimum), when it is evaluated.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let (x, y) = (tensor![1, 5, 3], tensor![4, 2, 3]);
    /// let smaller: Tensor<i32, shape![3]> = (x.lazy() + 1).minimum(&y).eval();
    /// assert_eq!(smaller, tensor![2, 2, 3]);
    /// ```
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
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![1.0_f64, -5.0, 3.0];
    /// let hinge: Tensor<f64, shape![3]> = (1.0 - x.lazy()).maximum(0.0).eval();
    /// assert_eq!(hinge, tensor![0.0, 6.0, 0.0]);
    /// ```
    #[inline(always)]
    pub fn maximum<R>(self, other: R) -> LazyZip<T, S, E, R, T, Larger>
    where
        T: PartialOrd,
        R: Operand<T>,
        S: JoinShape<R::Shape>,
    {
        self.zip(other, Larger)
    }

    /// The angle of each point, this expression up and the other one to the right: [`Tensor::atan2`](crate::Tensor::atan2), when it is
    /// evaluated.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let (x, y) = (tensor![1.0, 0.0], tensor![0.0, 1.0]);
    /// let angles: Tensor<f64, shape![2]> = y.lazy().atan2(&x).to_degrees().eval();
    /// assert_eq!(angles, tensor![0.0, 90.0]);
    /// ```
    #[inline(always)]
    pub fn atan2<R>(self, other: R) -> LazyZip<T, S, E, R, T, Angle>
    where
        T: Real,
        R: Operand<T>,
        S: JoinShape<R::Shape>,
    {
        self.zip(other, Angle)
    }

    /// The length of the hypotenuse over each pair of legs: [`Tensor::hypot`](crate::Tensor::hypot), when it is evaluated.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let (x, y) = (tensor![3.0, 6.0], tensor![4.0, 8.0]);
    /// let longest: f64 = x.lazy().hypot(&y).max();
    /// assert_eq!(longest, 10.0);
    /// ```
    #[inline(always)]
    pub fn hypot<R>(self, other: R) -> LazyZip<T, S, E, R, T, Hypotenuse>
    where
        T: Real,
        R: Operand<T>,
        S: JoinShape<R::Shape>,
    {
        self.zip(other, Hypotenuse)
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

    /// The absolute value of each element: [`Tensor::abs`](crate::Tensor::abs), when it is evaluated.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let (x, y) = (tensor![1.0, 2.0], tensor![1.5, 2.0]);
    /// let error: f64 = (x.lazy() - &y).abs().max();
    /// assert_eq!(error, 0.5);
    /// ```
    #[inline(always)]
    pub fn abs(self) -> Lazy<T, S, Map<E, Magnitude>>
    where
        T: Sign,
    {
        self.apply(Magnitude)
    }

    /// The sign of each element: [`Tensor::signum`](crate::Tensor::signum), when it is evaluated.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mut weights = tensor![1.0, 1.0, 1.0];
    /// let gradient = tensor![-2.5, 0.0, 3.0];
    /// weights -= gradient.lazy().signum() * 0.5;
    /// assert_eq!(weights, tensor![1.5, 1.0, 0.5]);
    /// ```
    #[inline(always)]
    pub fn signum(self) -> Lazy<T, S, Map<E, SignOf>>
    where
        T: Sign,
    {
        self.apply(SignOf)
    }

    /// Where an element is NaN: [`Tensor::is_nan`](crate::Tensor::is_nan), when it is evaluated.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![1.0, -1.0, 0.0];
    /// let undefined: Tensor<bool, shape![3]> = x.lazy().ln().is_nan().eval();
    /// assert_eq!(undefined, tensor![false, true, false]);
    /// ```
    #[inline(always)]
    pub fn is_nan(self) -> Lazy<bool, S, Map<E, IsNan>>
    where
        T: Real,
    {
        self.apply(IsNan)
    }

    /// Where an element is infinite: [`Tensor::is_infinite`](crate::Tensor::is_infinite), when it is evaluated.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![1.0, 0.0, 4.0];
    /// let overflows: i64 = x.lazy().recip().is_infinite().count();
    /// assert_eq!(overflows, 1);
    /// ```
    #[inline(always)]
    pub fn is_infinite(self) -> Lazy<bool, S, Map<E, IsInfinite>>
    where
        T: Real,
    {
        self.apply(IsInfinite)
    }

    /// Where an element is neither infinite nor NaN: [`Tensor::is_finite`](crate::Tensor::is_finite), when it is evaluated.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![1.0, 0.0, 4.0];
    /// let sane: bool = x.lazy().recip().is_finite().all();
    /// assert!(!sane);
    /// ```
    #[inline(always)]
    pub fn is_finite(self) -> Lazy<bool, S, Map<E, IsFinite>>
    where
        T: Real,
    {
        self.apply(IsFinite)
    }
}
