//! Neighbours: tensors beside the types of other crates, and in files.
//!
//! Each has a feature of its own, which only adds; none is on by default. Where the types of a neighbour appear in what the feature adds, its
//! name has the version of the neighbour, so that the next version can stand beside it. Each module here is the page of one neighbour.
//!
//! | feature | neighbour | what for |
//! |---|---|---|
//! | `ndarray-0_17` | `ndarray` | arrays both ways, views without a copy |
//! | `nalgebra-0_35` | `nalgebra` | matrices and vectors both ways, sizes compared by the compiler, views without a copy |
//! | `approx-0_5` | `approx` | tensors that are equal up to a tolerance |
//! | `bytemuck-1` | `bytemuck` | tensors that live in place as plain bytes |
//! | `num-complex-0_4` | `num-complex` | complex numbers as elements |
//! | `half-2` | `half` | numbers of 16 bits as elements, summed and multiplied in `f32` |
//! | `image-0_25` | `image` | images both ways, views without a copy |
//! | `npy` | NumPy | its own files, `.npy` |
//! | `npz` | NumPy | archives of them, `.npz` |
//! | `serde` | `serde` | formats: JSON, MessagePack, postcard, … |

#[cfg(any(feature = "ndarray-0_17", feature = "nalgebra-0_35", feature = "image-0_25"))]
pub use error::{ViewError, WrongShape};

#[cfg(feature = "approx-0_5")]
pub mod approx;
#[cfg(feature = "bytemuck-1")]
pub mod bytemuck;
#[cfg(feature = "num-complex-0_4")]
pub mod complex;
#[cfg(any(feature = "ndarray-0_17", feature = "nalgebra-0_35", feature = "image-0_25"))]
mod error;
#[cfg(feature = "half-2")]
pub mod half;
#[cfg(feature = "image-0_25")]
pub mod image;
#[cfg(feature = "nalgebra-0_35")]
pub mod nalgebra;
#[cfg(feature = "ndarray-0_17")]
pub mod ndarray;
#[cfg(feature = "npy")]
pub mod npy;
#[cfg(feature = "serde")]
pub mod serde;
#[cfg(any(
    feature = "ndarray-0_17",
    feature = "nalgebra-0_35",
    feature = "image-0_25",
    feature = "npy",
    feature = "serde"
))]
mod sizes;
