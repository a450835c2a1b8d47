//! A vector of tensors of one shape: the length of its first axis is known at run time only.
//!
//! Data has one such axis: samples, rows of a file, frames. A [`TensorVec<T, S>`](TensorVec) is a `Vec` of tensors of shape `S`, with the
//! same method names. It borrows as a [`TensorSlice<T, S>`](TensorSlice), as a `Vec` borrows as a slice. The tensors stand one
//! after another in one allocation. You read them as views.
//!
//! A batch leads back to shapes that the compiler knows. [`batches::<B>()`](TensorSlice::batches) gives `B` tensors at a time as
//! one tensor of shape `(B, …S)`. Its `remainder` is a slice of the tensors that are left over. [`zip`](TensorSlice::zip) pairs
//! images with labels, and compares their lengths. Reductions go over the run-time axis and give a tensor of shape `S`.
//! [`Statistics`] are reductions of parts of the data that can be merged.
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
