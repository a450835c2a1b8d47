//! Functions of one element, or of two, applied to each.
//!
//! Functions with a name are rows of a table, in the files beside this one. From its row follow the type of a function, its methods, and
//! its tests.

use super::function::{Angle, As, Clamp, Hypotenuse, IsFinite, IsInfinite, IsNan, Larger, Magnitude, SignOf, Smaller};
use super::inside::OfTwo;
use super::operand::{Operand, map, zip};
use crate::element::{Cast, Real, Sign};
use crate::shape::Shape;
use crate::shape::join::{JoinShape, Joined};
use crate::storage::Data;
use crate::tensor::Tensor;

pub use activations::*;
pub use exponentials::*;
pub use hyperbolic::*;
pub use logarithms::*;
pub use roots::*;
pub use rounding::*;
pub use trigonometric::*;

#[macro_use]
mod table;

mod activations;
mod exponentials;
mod hyperbolic;
mod logarithms;
mod roots;
mod rounding;
#[cfg(all(test, feature = "alloc"))]
mod tests;
mod trigonometric;

impl<T: Copy, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// `f` of each element: `np.vectorize(f)(x)`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let parity: Tensor<bool, shape![3]> = tensor![1, 2, 3].map(|x| x % 2 == 0);
    /// assert_eq!(parity, tensor![false, true, false]);
    /// ```
    #[doc(alias = "vectorize")]
    pub fn map<U>(&self, f: impl Fn(T) -> U) -> Tensor<U, S> {
        map(self, f)
    }

    /// `f` of each pair of elements, broadcast together. The other operand may have another element type.
    ///
    /// # Shape
    ///
    /// Broadcast, `Joined<S, R>`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[1, 2], [3, 4]];
    /// let scaled: Tensor<f64, shape![2, 2]> = x.zip_map(&tensor![0.5, 2.0], |x, s| f64::from(x) * s);
    /// assert_eq!(scaled, tensor![[0.5, 4.0], [1.5, 8.0]]);
    /// ```
    pub fn zip_map<U: Copy, V, R: Shape, E: Data<U>>(
        &self,
        other: &Tensor<U, R, E>,
        f: impl Fn(T, U) -> V,
    ) -> Tensor<V, Joined<S, R>>
    where
        S: JoinShape<R>,
    {
        zip(self, other, OfTwo(f))
    }

    /// Each element as another type: `x.astype(U)`.
    ///
    /// # Element type
    ///
    /// `U`, by Rust's `as`: a float loses its fraction and goes to the nearest end of an integer's range, NaN to 0; an integer wraps. Bools
    /// become 0 and 1; everything but zero, NaN too, becomes `true`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x: Tensor<i32, shape![3]> = tensor![1.9, -1.9, 300.0].cast::<i32>();
    /// assert_eq!(x, tensor![1, -1, 300]);
    /// assert_eq!(tensor![true, false].cast::<f32>(), tensor![1.0, 0.0]);
    /// ```
    #[doc(alias = "astype")]
    pub fn cast<U>(&self) -> Tensor<U, S>
    where
        T: Cast<U>,
    {
        map(self, As::<U>::new())
    }

    /// The smaller of each pair, or NaN where there is one: `np.minimum(x, y)`.
    ///
    /// # Shape
    ///
    /// Broadcast, `Joined<S, R>`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x: Tensor<i32, shape![3]> = tensor![1, 5, 3].minimum(tensor![4, 2, 3]);
    /// assert_eq!(x, tensor![1, 2, 3]);
    /// ```
    pub fn minimum<R>(&self, other: R) -> Tensor<T, Joined<S, R::Shape>>
    where
        T: PartialOrd,
        R: Operand<T>,
        S: JoinShape<R::Shape>,
    {
        zip(self, other, Smaller)
    }

    /// The larger of each pair, or NaN where there is one: `np.maximum(x, y)`.
    ///
    /// # Shape
    ///
    /// Broadcast, `Joined<S, R>`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let relu: Tensor<i32, shape![3]> = tensor![1, -5, 3].maximum(0);
    /// assert_eq!(relu, tensor![1, 0, 3]);
    /// ```
    pub fn maximum<R>(&self, other: R) -> Tensor<T, Joined<S, R::Shape>>
    where
        T: PartialOrd,
        R: Operand<T>,
        S: JoinShape<R::Shape>,
    {
        zip(self, other, Larger)
    }

    /// The angle of each point, this tensor's element up and the other one to the right, in radians from -π to π: `np.arctan2(y, x)`.
    ///
    /// # Shape
    ///
    /// Broadcast, `Joined<S, R>`.
    ///
    /// # Element type
    ///
    /// That of the tensors, `f32` or `f64`.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::f64::consts::{FRAC_PI_2, PI};
    /// use shapewise::prelude::*;
    ///
    /// let angles: Tensor<f64, shape![3]> = tensor![0.0, 1.0, 0.0].atan2(tensor![1.0, 0.0, -1.0]);
    /// assert_eq!(angles, tensor![0.0, FRAC_PI_2, PI]);
    /// ```
    #[doc(alias = "arctan2")]
    pub fn atan2<R>(&self, other: R) -> Tensor<T, Joined<S, R::Shape>>
    where
        T: Real,
        R: Operand<T>,
        S: JoinShape<R::Shape>,
    {
        zip(self, other, Angle)
    }

    /// The length of the hypotenuse over each pair of legs, without overflow in between: `np.hypot(x, y)`.
    ///
    /// # Shape
    ///
    /// Broadcast, `Joined<S, R>`.
    ///
    /// # Element type
    ///
    /// That of the tensors, `f32` or `f64`. Infinite where a leg is, even beside NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let lengths: Tensor<f64, shape![2]> = tensor![3.0, 3e200].hypot(tensor![4.0, 4e200]);
    /// assert!(lengths.all_close(tensor![5.0, 5e200], 1e-15, 0.0));
    /// ```
    pub fn hypot<R>(&self, other: R) -> Tensor<T, Joined<S, R::Shape>>
    where
        T: Real,
        R: Operand<T>,
        S: JoinShape<R::Shape>,
    {
        zip(self, other, Hypotenuse)
    }

    /// Each element, but not below `low` nor above `high`: `np.clip(x, low, high)`.
    ///
    /// NaN elements stay NaN, and a bound that is NaN makes NaN of all. Where `low > high` the result is `high`. (Rust's own `clamp` panics there.)
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x: Tensor<i32, shape![3]> = tensor![-3, 1, 9].clamp(0, 5);
    /// assert_eq!(x, tensor![0, 1, 5]);
    /// ```
    #[doc(alias = "clip")]
    pub fn clamp(&self, low: T, high: T) -> Tensor<T, S>
    where
        T: PartialOrd,
    {
        map(self, Clamp(low, high))
    }

    /// The absolute value of each element: `np.abs(x)`.
    ///
    /// # Panics
    ///
    /// For the smallest integer, whose absolute value does not fit, in debug builds. (NumPy wraps.)
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// assert_eq!(tensor![-1, 2].abs(), tensor![1, 2]);
    /// ```
    #[doc(alias = "absolute")]
    pub fn abs(&self) -> Tensor<T, S>
    where
        T: Sign,
    {
        map(self, Magnitude)
    }

    /// The sign of each element, -1, 0 or 1; NaN stays NaN: `np.sign(x)`.
    ///
    /// (Rust's own `f64::signum` gives 1 for zero.)
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// assert_eq!(tensor![-2.5, 0.0, 3.0].signum(), tensor![-1.0, 0.0, 1.0]);
    /// ```
    #[doc(alias = "sign")]
    pub fn signum(&self) -> Tensor<T, S>
    where
        T: Sign,
    {
        map(self, SignOf)
    }
}

impl<T: Copy, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// Where an element is NaN: `np.isnan(x)`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mask: Tensor<bool, shape![2]> = tensor![1.0, f64::NAN].is_nan();
    /// assert_eq!(mask, tensor![false, true]);
    /// ```
    #[doc(alias = "isnan")]
    pub fn is_nan(&self) -> Tensor<bool, S>
    where
        T: Real,
    {
        map(self, IsNan)
    }

    /// Where an element is infinite: `np.isinf(x)`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mask: Tensor<bool, shape![3]> = tensor![1.0, f64::NEG_INFINITY, f64::NAN].is_infinite();
    /// assert_eq!(mask, tensor![false, true, false]);
    /// ```
    #[doc(alias = "isinf")]
    pub fn is_infinite(&self) -> Tensor<bool, S>
    where
        T: Real,
    {
        map(self, IsInfinite)
    }

    /// Where an element is neither infinite nor NaN: `np.isfinite(x)`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mask: Tensor<bool, shape![2]> = tensor![1.0, f64::INFINITY].is_finite();
    /// assert_eq!(mask, tensor![true, false]);
    /// ```
    #[doc(alias = "isfinite")]
    pub fn is_finite(&self) -> Tensor<bool, S>
    where
        T: Real,
    {
        map(self, IsFinite)
    }
}
