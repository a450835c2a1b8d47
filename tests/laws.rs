//! Laws that hold for all elements, tried on random ones, against loops over slices that know nothing of shapes in types.
#![allow(clippy::op_ref, reason = "operands by value and by reference are both tried")]
#![allow(clippy::type_complexity, reason = "shapes in types are what this crate is about")]

#[path = "support/random.rs"]
mod random;

#[path = "laws/arithmetic.rs"]
mod arithmetic;
#[path = "laws/broadcasting.rs"]
mod broadcasting;
#[path = "laws/concat.rs"]
mod concat;
#[path = "laws/contractions.rs"]
mod contractions;
#[path = "laws/indexing.rs"]
mod indexing;
#[path = "laws/lookup.rs"]
mod lookup;
#[path = "laws/masks.rs"]
mod masks;
#[path = "laws/matrices.rs"]
mod matrices;
#[path = "laws/order.rs"]
mod order;
#[path = "laws/permute.rs"]
mod permute;
#[path = "laws/pieces.rs"]
mod pieces;
#[path = "laws/printing.rs"]
mod printing;
#[path = "laws/reductions.rs"]
mod reductions;
#[path = "laws/reshaping.rs"]
mod reshaping;
#[cfg(feature = "alloc")]
#[path = "laws/run_time_statistics.rs"]
mod run_time_statistics;
#[path = "laws/slices.rs"]
mod slices;
#[path = "laws/sorting.rs"]
mod sorting;
#[path = "laws/split.rs"]
mod split;
#[path = "laws/squeeze.rs"]
mod squeeze;
#[path = "laws/statistics.rs"]
mod statistics;
#[cfg(feature = "alloc")]
#[path = "laws/tensor_vec.rs"]
mod tensor_vec;
#[path = "laws/windows.rs"]
mod windows;
