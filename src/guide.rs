//! Chapters that are longer than the documentation of one item.
//!
//! - [Writing generic code](generic_code): from one dimension to a convolution, for authors of libraries.
//! - [Derivatives](derivatives): what one writes, the rule of each operation, and what is chosen at corners.
//! - [Traits](traits): those that programs name, and the facts that methods ask for.
//! - [Limits](limits): what cannot be expressed or is refused, why, and the way around.

#[doc = include_str!("../docs/generic_code.md")]
pub mod generic_code {}

#[doc = include_str!("../docs/derivatives.md")]
pub mod derivatives {}

#[doc = include_str!("../docs/limits.md")]
pub mod limits {}

#[doc = include_str!("../docs/traits.md")]
pub mod traits {}
