//! Tensors in place as plain bytes, behind the feature `bytemuck-1`.

use bytemuck::{Pod, Zeroable};

use super::nested::InPlaceShape;
use crate::tensor::Tensor;

// SAFETY: a tensor whose shape lives in place is `repr(transparent)` over a `Buffer`, that over its store, and the store of a capacity of at
// most 128 is `InPlace`, which is `repr(transparent)` over `S::Array<T>`: `S::LEN` elements `T` without gaps (see `in_place.rs`).
// So a tensor of zero bytes is one of elements of zero bytes, which are valid.
unsafe impl<T: Zeroable, S: InPlaceShape> Zeroable for Tensor<T, S> {}

// SAFETY: as above the tensor is nothing but its elements, so it has no padding, and any bytes are elements; nor is there a pointer or a cell in
// it that they do not have. A tensor on the heap has a shape that is no `InPlaceShape`, and is not `Copy`.
unsafe impl<T: Pod, S: InPlaceShape> Pod for Tensor<T, S> where Self: Copy {}
