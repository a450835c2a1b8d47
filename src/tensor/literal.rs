//! `tensor!`: tensors from nested literals, whose shape follows from the literal alone.

use super::Tensor;
use crate::shape::Shape;
use crate::storage::nested::{Flatten, flatten};

/// What [`tensor!`](crate::tensor!) calls: the shape was counted off the literal that the array is.
#[doc(hidden)]
pub fn from_literal<T, S: Shape, A: Flatten<T, S::Axes>>(array: A) -> Tensor<T, S> {
    Tensor::of(flatten(array))
}

/// A tensor from a nested literal: `tensor![[1, 2, 3], [4, 5, 6]]` is a `Tensor<i32, (D2, D3)>`.
///
/// The shape is counted off the literal, at every rank up to 8; nothing needs to be annotated. A tensor of rank 0 is
/// `Tensor::from(element)`.
///
/// ```
/// use shapewise::prelude::*;
///
/// let x = tensor![[[1.0, 2.0]], [[3.0, 4.0]]];
/// assert_eq!(x.shape(), [2, 1, 2]);
/// ```
#[macro_export]
macro_rules! tensor {
    () => {
        ::core::compile_error!("a tensor has at least one element, so that a mean and a maximum always exist")
    };
    ($($elements:tt)+) => { $crate::__macros::tensor!([$crate] $($elements)+) };
}
