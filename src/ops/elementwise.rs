//! Functions of one element, or of two, applied to each.
//!
//! Functions with a name are rows of a table, in the files beside this one. From its row follow the type of a function, its methods, and
//! its tests.

use super::function::{As, Clamp};
use super::inside::OfTwo;
use super::operand::{map, zip};
use crate::element::Cast;
use crate::shape::Shape;
use crate::shape::join::{JoinShape, Joined};
use crate::storage::Data;
use crate::tensor::Tensor;

pub use activations::*;
pub use derivative::Derivative;
pub use error_functions::*;
pub use exponentials::*;
pub use hyperbolic::*;
pub use logarithms::*;
pub use pairs::*;
pub use roots::*;
pub use rounding::*;
pub use signs::*;
pub use trigonometric::*;

#[macro_use]
mod table;

mod exponentials;

mod logarithms;

mod roots;

mod trigonometric;

mod hyperbolic;

mod rounding;

mod activations;

mod error_functions;

mod signs;

mod pairs;

mod derivative;

#[cfg(all(test, feature = "alloc"))]
mod tests;

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
    pub fn cast<NewElement /* the type: `x.cast::<f32>()` */>(&self) -> Tensor<NewElement, S>
    where
        T: Cast<NewElement>,
    {
        map(self, As::<NewElement>::new())
    }

    /// Each element, limited to the range from `low` to `high`: `np.clip(x, low, high)`.
    ///
    /// NaN elements stay NaN. If a bound is NaN, the result is NaN. Where `low > high` the result is `high`. (Rust's own `clamp` panics there.)
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
}
