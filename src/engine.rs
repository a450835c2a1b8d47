//! The verbs of the engine: all that operations ask of whatever computes their results.
//!
//! An operation describes what it wants, by [expressions](crate::expr) and by functions that have names, and hands the description to a verb.
//! How it is computed, by which loops and instructions and by how many threads, is known behind the verbs. There is no other way in: what
//! [`crate::expr`] and [`crate::kernel`] show to operations are descriptions, and `tests/layers.rs` looks that nobody goes past this page.
//!
//! | verb | what it does |
//! |---|---|
//! | `collect`, `collect_shared`, `collect_slice` | fills a result with the elements of an expression; in threads; for a slice |
//! | `collect_rows_shared` | fills a result by rows, each made of a row of the expression, as `softmax` is |
//! | `replace` | changes elements of a row by a function of two |
//! | `update`, `update_each`, `update_along` | changes elements in place by those of an expression; along an axis one by many |
//! | `update_at` | changes elements where indices say |
//! | `reduce_into` | folds the elements of an expression into accumulators |
//! | `reduce_along`, `reduce_here` | folds what a reader reads along a walk: compiled once for all walks, or where it stands |
//! | `scan` | the same, and keeps what the accumulators are after each element |
//! | `fold_windows` | folds the elements of windows, which may reach beyond the edges |
//! | `contract`, `contract_then` | sums products of two operands; and hands on rows of the result while they are near |
//! | `add_convolution`, `add_rates` | adds a convolution; and the two products that go back from it |
//! | `add_product` | adds a product of two matrices that lie in memory in any way |
//! | `assemble`, `append_block` | puts a tensor together from pieces of one; from blocks of several |
//! | `cloned` | copies elements |
//! | `first` | the first element of an expression |
//! | `go` | does any work by the best instructions |
//!
//! Sorting has a kernel of its own, [`crate::kernel::order`], since it compares and moves elements and computes none.

pub(crate) use crate::expr::block::append_block;
#[cfg(feature = "alloc")]
pub(crate) use crate::expr::evaluate::collect_slice;
pub(crate) use crate::expr::evaluate::{
    cloned, collect, first, go, reduce_along, reduce_here, reduce_into, replace, scan, update, update_along,
    update_each,
};
pub(crate) use crate::expr::lookup::update_at;
pub(crate) use crate::expr::pieces::assemble;
#[cfg(feature = "std")]
pub(crate) use crate::expr::threads::Alone;
pub(crate) use crate::expr::threads::{collect_rows_shared, collect_shared};
pub(crate) use crate::expr::within::fold_windows;
#[cfg(feature = "alloc")]
pub(crate) use crate::kernel::add_product;
pub(crate) use crate::kernel::convolve::add_convolution;
#[cfg(feature = "std")]
pub(crate) use crate::kernel::convolve::{Geometry, Input, add_rates};
pub(crate) use crate::kernel::nest::{contract, contract_then};
#[cfg(feature = "alloc")]
pub(crate) use crate::kernel::{Kernels, Loop};
