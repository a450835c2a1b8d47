//! `softmax` and `log_softmax` over axes.

use num_traits::Float;

use super::fold;
use crate::element::Real;
use crate::expr::Map;
use crate::kernel::{InLanes, max};
use crate::shape::Shape;
use crate::shape::reduce::{KeepDims, Reduce};
use crate::storage::{Buffer, Data};
use crate::tensor::Tensor;

/// The elements less the largest of those along the reduced axes, and their exponentials' sums.
fn shifted<T: Real, S: Reduce<X>, X>(x: &Tensor<T, S, impl Data<T>>) -> (Tensor<T, S>, Buffer<T, KeepDims<S, X>>) {
    let largest: Buffer<T, KeepDims<S, X>> =
        fold::fold_from_first::<S, KeepDims<S, X>, _, _, _>(&x.leaf(), &InLanes(max::<T>));
    let shifted: Tensor<T, S> =
        Tensor::of(fold::zip_kept::<S, S, _, _, _, _>(&x.leaf(), &largest, |x, largest| x - largest));
    let sums = fold::sum::<S, KeepDims<S, X>, KeepDims<S, X>, _>(&Map(shifted.leaf(), Float::exp));
    (shifted, sums)
}

impl<T: Copy, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// The exponentials of the elements, divided by their sums over the axes: `scipy.special.softmax(x, axis)`.
    ///
    /// The largest element is subtracted first, so that nothing overflows.
    ///
    /// # Shape
    ///
    /// That of the tensor. Along the axes the elements add up to 1.
    ///
    /// # Element type
    ///
    /// That of the tensor, `f32` or `f64`. NaN and an infinite largest element make NaN of all along the axes.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let p: Tensor<f64, shape![2, 2]> = tensor![[0.0, 0.0], [1000.0, 0.0]].softmax(axes![1]);
    /// assert_eq!(p, tensor![[0.5, 0.5], [1.0, 0.0]]);
    /// ```
    pub fn softmax<X>(&self, axes: X) -> Tensor<T, S>
    where
        T: Real,
        S: Reduce<X>,
    {
        let _ = axes;
        let (shifted, sums) = shifted::<T, S, X>(self);
        Tensor::of(fold::zip_kept::<S, S, _, _, _, _>(&shifted.leaf(), &sums, |x, sum| x.exp() / sum))
    }

    /// The logarithm of [`softmax`](Tensor::softmax), computed without it: `scipy.special.log_softmax(x, axis)`.
    ///
    /// # Shape
    ///
    /// That of the tensor.
    ///
    /// # Element type
    ///
    /// That of the tensor, `f32` or `f64`. NaN and an infinite largest element make NaN of all along the axes. (SciPy gives
    /// minus infinity to the others beside an infinite one.)
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let log_p: Tensor<f64, shape![2]> = tensor![1000.0, 0.0].log_softmax(axes![0]);
    /// assert_eq!(log_p, tensor![0.0, -1000.0]);
    /// ```
    pub fn log_softmax<X>(&self, axes: X) -> Tensor<T, S>
    where
        T: Real,
        S: Reduce<X>,
    {
        let _ = axes;
        let (shifted, sums) = shifted::<T, S, X>(self);
        Tensor::of(fold::zip_kept::<S, S, _, _, _, _>(&shifted.leaf(), &sums, |x, sum| x - sum.ln()))
    }
}
