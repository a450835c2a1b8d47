//! Neighbours: other crates and files, each behind a feature that only adds.
//!
//! | module and feature | neighbour |
//! |---|---|
//! | `serde` | the formats of serde: JSON, MessagePack, postcard, … |

#[cfg(feature = "serde")]
pub mod serde;
#[cfg(feature = "serde")]
mod sizes;
