//! Tensors beside the types of other crates: each neighbour behind its feature.
#![allow(clippy::type_complexity, reason = "shapes in types are what this crate is about")]

#[cfg(feature = "nalgebra-0_35")]
#[path = "interop/nalgebra.rs"]
mod nalgebra;
#[cfg(feature = "ndarray-0_17")]
#[path = "interop/ndarray.rs"]
mod ndarray;
