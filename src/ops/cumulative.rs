//! Running sums and products.
//!
//! Along one axis: [`Over::cumsum`](super::over::Over::cumsum).

use super::function::{Plus, Times};
use num_traits::One;

use super::reduce::fold;
use crate::element::{Element, Number};
use crate::expr::{Expr, Map};
use crate::shape::Shape;
use crate::storage::Data;
use crate::tensor::Tensor;

/// The running sums along the axes that `K` has as 1.
pub(super) fn cumsum<S: Shape, K: Shape, T: Element>(x: impl Expr<Elem = T>) -> Tensor<T::Accumulator, S> {
    let elements = Map(x, T::to_accumulator);
    Tensor::of(fold::running::<S, K, _, _>(&elements, T::Accumulator::sum_start(), Plus))
}

/// The running products along the axes that `K` has as 1.
pub(super) fn cumprod<S: Shape, K: Shape, T: Element>(x: impl Expr<Elem = T>) -> Tensor<T::Accumulator, S> {
    let elements = Map(x, T::to_accumulator);
    Tensor::of(fold::running::<S, K, _, _>(&elements, T::Accumulator::one(), Times))
}

impl<T: Element, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// The running sums of all elements in C order: `np.cumsum(x).reshape(x.shape)`.
    ///
    /// # Shape
    ///
    /// That of the tensor. (NumPy flattens.)
    ///
    /// # Element type
    ///
    /// `T::Accumulator`: 64 bits for integers and bools, floats stay.
    ///
    /// # Panics
    ///
    /// On overflow of 64 bits, in debug builds.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let sums: Tensor<i64, shape![2, 2]> = tensor![[1, 2], [3, 4]].cumsum();
    /// assert_eq!(sums, tensor![[1, 3], [6, 10]]);
    /// ```
    pub fn cumsum(&self /* along an axis: `x.over(axes![0]).cumsum()` */) -> Tensor<T::Accumulator, S> {
        cumsum::<S, (), T>(self.leaf())
    }

    /// The running products of all elements in C order: `np.cumprod(x).reshape(x.shape)`.
    ///
    /// # Shape
    ///
    /// That of the tensor. (NumPy flattens.)
    ///
    /// # Element type
    ///
    /// `T::Accumulator`: 64 bits for integers and bools, floats stay.
    ///
    /// # Panics
    ///
    /// On overflow of 64 bits, in debug builds.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let products: Tensor<i64, shape![4]> = tensor![1, 2, 3, 4].cumprod();
    /// assert_eq!(products, tensor![1, 2, 6, 24]);
    /// ```
    pub fn cumprod(&self /* along an axis: `x.over(axes![0]).cumprod()` */) -> Tensor<T::Accumulator, S> {
        cumprod::<S, (), T>(self.leaf())
    }
}
