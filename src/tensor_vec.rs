//! Tensors of one shape, as many as there happen to be: an axis whose length is known at run time only.
//!
//! Data has one such axis: samples, rows of a file, frames. A [`TensorVec<T, S>`](TensorVec) is to tensors of shape `S` what `Vec` is to
//! single values, under the same names, and it borrows as a [`TensorSlice<T, S>`](TensorSlice) as a `Vec` does as a slice. The tensors
//! stand one after another in one allocation, and are read as views.
//!
//! The way back to shapes that the compiler knows is a batch: [`batches::<B>()`](TensorSlice::batches) gives `B` tensors at a
//! time as one of shape `(B, …S)`, and what is left over as what it is. [`zip`](TensorSlice::zip) lets images and labels go
//! together, and is where their lengths are compared. Reductions go over the run-time axis and give a tensor of shape `S`;
//! [`Statistics`] are reductions that can be taken apart: each part of the data on its own, and then merged.
//!
//! ```
//! use shapewise::prelude::*;
//!
//! let mut points: TensorVec<f64, shape![2]> = TensorVec::new();
//! points.push(tensor![1.0, 10.0]);
//! points.push(tensor![3.0, 20.0]);
//! points.push(tensor![8.0, 60.0]);
//!
//! assert_eq!(points.len(), 3);
//! assert_eq!(points.mean(), Some(tensor![4.0, 30.0]));
//!
//! let mut batches = points.batches::<dim!(2)>();
//! let first: View<f64, shape![2, 2]> = batches.next().unwrap();
//! assert_eq!(first, tensor![[1.0, 10.0], [3.0, 20.0]]);
//! assert!(batches.next().is_none());
//! assert_eq!(batches.remainder().len(), 1);
//! ```
//!
//! | file | idea |
//! |---|---|
//! | `vec.rs` | growing and shrinking at the end |
//! | `edit.rs` | inserting and removing in the middle |
//! | `slice.rs` | reading and writing single tensors, cutting |
//! | `iterate.rs` | iterators over tensors as views |
//! | `by_value.rs` | iterators over tensors by value |
//! | `convert.rs` | from and into flat vectors, from iterators |
//! | `batches.rs` | a constant number of tensors at a time |
//! | `zip.rs` | two that are equally long |
//! | `order.rs` | in another order |
//! | `reduce.rs` | reductions over the run-time axis, as NumPy has them |
//! | `statistics.rs` | reductions that can be merged, of which `moments.rs` is one element's |
//! | `statistics_parts.rs` | those as plain tensors, to be sent |
//! | `format.rs` | printing |

#[cfg(feature = "alloc")]
pub use crate::storage::Append;
pub use crate::storage::TensorSlice;
pub use batches::Batches;
#[cfg(feature = "alloc")]
pub use by_value::{Drain, IntoIter};
pub use convert::NotWhole;
pub use iterate::{Chunks, ChunksMut, Iter, IterMut};
#[cfg(feature = "alloc")]
pub use order::NoSuchTensor;
#[cfg(feature = "alloc")]
pub use owned::TensorVec;
pub use reducer::Reducer;
pub use slice::TensorRange;
pub use statistics::{Measured, Statistics, WithDdof};
pub use statistics_parts::Parts;
pub use zip::{UnlikeLengths, Zipped, ZippedBatches};

mod batches;
#[cfg(feature = "alloc")]
mod by_value;
mod convert;
#[cfg(feature = "alloc")]
mod edit;
#[cfg(feature = "alloc")]
mod elementwise;
mod format;
mod iterate;
mod moments;
mod order;
#[cfg(feature = "alloc")]
pub(crate) mod owned;
mod reduce;
mod reducer;
mod slice;
mod statistics;
mod statistics_parts;
#[cfg(feature = "alloc")]
mod vec;
mod zip;
