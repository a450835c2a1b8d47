//! Chapters that are longer than the documentation of one item.
//!
//! - [Writing generic code](generic_code): from one dimension to a convolution, for authors of libraries.
//! - [Derivatives](derivatives): how to ask for them, the rule of each operation, and the choices at corners.
//! - [Traits](traits): those that programs name, and the facts that methods ask for.
//! - [Limits](limits): what Shapewise refuses or cannot express, the reason, and the way around.
//! - [Compile time](compile_time): what shapes in types cost the compiler.

#[doc = include_str!("../docs/generic_code.md")]
pub mod generic_code {}

#[doc = include_str!("../docs/derivatives.md")]
pub mod derivatives {}

#[doc = include_str!("../docs/limits.md")]
pub mod limits {}

#[doc = include_str!("../docs/traits.md")]
pub mod traits {}

#[doc = include_str!("../docs/compile_time.md")]
pub mod compile_time {}
