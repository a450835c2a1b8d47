//! Tensors as plain bytes by the crate `bytemuck`, version 1: feature `bytemuck-1`.
//!
//! A tensor that lives in place ([`InPlaceShape`](crate::tensor::InPlaceShape)) is nothing but its elements: it is `Zeroable` where they are, and
//! `Pod` where they are. So it can be a field of a `Pod` struct, such as a vertex or a block of uniforms for a graphics card, and slices of tensors are cast to
//! bytes and back without a copy.
//!
//! A tensor on the heap holds a pointer, and is neither. Its elements are cast as a slice, `bytemuck::cast_slice(x.as_slice())`.
//!
//! # Examples
//!
//! ```
//! use bytemuck::{Pod, Zeroable};
//! use shapewise::prelude::*;
//!
//! #[derive(Clone, Copy)]
//! #[repr(C)]
//! struct Vertex {
//!     position: Tensor<f32, shape![3]>,
//!     texture: Tensor<f32, shape![2]>,
//! }
//! // SAFETY: both fields are `Pod`, and there is no padding between them: all of it is made of `f32`.
//! unsafe impl Zeroable for Vertex {}
//! // SAFETY: as above.
//! unsafe impl Pod for Vertex {}
//!
//! let vertices = [Vertex { position: tensor![1.0, 2.0, 3.0], texture: tensor![0.0, 1.0] }; 2];
//! let numbers: &[f32] = bytemuck::cast_slice(&vertices);
//! assert_eq!(numbers, [1.0, 2.0, 3.0, 0.0, 1.0, 1.0, 2.0, 3.0, 0.0, 1.0]);
//!
//! let matrices: &[Tensor<f32, shape![2, 2]>] = bytemuck::cast_slice(&numbers[..8]);
//! assert_eq!(matrices[1], tensor![[1.0, 1.0], [2.0, 3.0]]);
//! assert_eq!(Tensor::<u16, shape![2, 2]>::zeroed(), tensor![[0, 0], [0, 0]]);
//!
//! let on_heap: Tensor<f32, shape![100, 100]> = Tensor::ones();
//! let bytes: &[u8] = bytemuck::cast_slice(on_heap.as_slice());
//! assert_eq!(bytes.len(), 40_000);
//! ```
