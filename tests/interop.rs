//! Tensors beside the types of other crates: each neighbour behind its feature.
#![allow(clippy::op_ref, reason = "operands by value and by reference are both tried")]
#![allow(clippy::type_complexity, reason = "shapes in types are what this crate is about")]

#[cfg(feature = "approx-0_5")]
#[path = "interop/approx.rs"]
mod approx;
#[cfg(feature = "bytemuck-1")]
#[path = "interop/bytemuck.rs"]
mod bytemuck;
#[cfg(feature = "num-complex-0_4")]
#[path = "interop/complex.rs"]
mod complex;
#[cfg(feature = "half-2")]
#[path = "interop/half.rs"]
mod half;
#[cfg(feature = "image-0_25")]
#[path = "interop/image.rs"]
mod image;
#[cfg(feature = "nalgebra-0_35")]
#[path = "interop/nalgebra.rs"]
mod nalgebra;
#[cfg(feature = "ndarray-0_17")]
#[path = "interop/ndarray.rs"]
mod ndarray;
