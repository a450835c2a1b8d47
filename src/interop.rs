//! Neighbours: tensors beside the types of other crates.
//!
//! Each has a feature of its own, which only adds; none is on by default. Where the types of a neighbour appear in what the feature adds, its
//! name has the version of the neighbour, so that the next version can stand beside it. Each module here is the page of one neighbour.
//!
//! | feature | neighbour | what for |
//! |---|---|---|
//! | `ndarray-0_17` | `ndarray` | arrays both ways, views without a copy |
//! | `nalgebra-0_35` | `nalgebra` | matrices and vectors both ways, sizes compared by the compiler, views without a copy |

#[cfg(any(feature = "ndarray-0_17", feature = "nalgebra-0_35"))]
pub use error::{ViewError, WrongShape};

#[cfg(any(feature = "ndarray-0_17", feature = "nalgebra-0_35"))]
mod error;
#[cfg(feature = "nalgebra-0_35")]
pub mod nalgebra;
#[cfg(feature = "ndarray-0_17")]
pub mod ndarray;
