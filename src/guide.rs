//! Chapters that are longer than the documentation of one item.
//!
//! - [Writing generic code](generic_code): from one dimension to a convolution, for authors of libraries.
//! - [Limits](limits): what cannot be expressed or is refused, why, and the way around.

#[doc = include_str!("../docs/generic_code.md")]
pub mod generic_code {}

#[doc = include_str!("../docs/limits.md")]
pub mod limits {}
