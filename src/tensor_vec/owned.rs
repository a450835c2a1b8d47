//! The type of a vector of tensors.

use alloc::vec::Vec;

use crate::dim::Invariant;

/// A growable vector of tensors of shape `S` with elements `T`.
///
/// They stand one after another in one allocation, which is that of a `Vec<T>`: so are growth, capacity and limits. It dereferences to
/// [`TensorSlice<T, S>`](crate::TensorSlice), where all methods are that do not change the length. With the feature `alloc`.
///
/// ```
/// use shapewise::prelude::*;
///
/// let images: TensorVec<f32, shape![3, 8, 8]> = (0..5).map(|i| Tensor::full(i as f32)).collect();
/// let (training, held_out) = images.split_at(4);
/// assert_eq!((training.len(), held_out.len()), (4, 1));
/// assert_eq!(held_out.get(0), Some(Tensor::full(4.0).view()));
/// ```
pub struct TensorVec<T, S> {
    /// A multiple of `S::LEN` of them.
    pub(super) elements: Vec<T>,
    pub(super) tensors: Invariant<S>,
}
