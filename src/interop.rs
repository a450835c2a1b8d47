//! Neighbours: other crates and files, each behind a feature that only adds.
//!
//! | module and feature | neighbour |
//! |---|---|
//! | `npy` | NumPy's own files, `.npy` and `.npz` |
//! | `serde` | the formats of serde: JSON, MessagePack, postcard, … |

#[cfg(feature = "npy")]
pub mod npy;
#[cfg(feature = "serde")]
pub mod serde;
#[cfg(any(feature = "npy", feature = "serde"))]
mod sizes;
