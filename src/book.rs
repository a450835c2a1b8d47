//! The programs of the book in `book/`: what it shows in a block of Rust is compiled and run. (`tests/book.rs` checks that no chapter is missing.)

#[doc = include_str!("../book/src/introduction.md")]
mod introduction {}

#[doc = include_str!("../book/src/course/first_tensor.md")]
mod first_tensor {}

#[doc = include_str!("../book/src/course/shapes_are_types.md")]
mod shapes_are_types {}

#[doc = include_str!("../book/src/course/arithmetic.md")]
mod arithmetic {}

#[doc = include_str!("../book/src/course/reductions.md")]
mod reductions {}

#[doc = include_str!("../book/src/course/masks.md")]
mod masks {}

#[doc = include_str!("../book/src/course/reshaping.md")]
mod reshaping {}

#[doc = include_str!("../book/src/course/products.md")]
mod products {}

#[doc = include_str!("../book/src/course/lazy.md")]
mod lazy {}

#[doc = include_str!("../book/src/course/generic_functions.md")]
mod generic_functions {}

#[doc = include_str!("../book/src/course/named_dimensions.md")]
mod named_dimensions {}

#[doc = include_str!("../book/src/course/layers.md")]
mod layers {}

#[doc = include_str!("../book/src/course/run_time_lengths.md")]
mod run_time_lengths {}

#[doc = include_str!("../book/src/derivatives/gradients.md")]
mod gradients {}

#[doc = include_str!("../book/src/derivatives/training.md")]
mod training {}

#[doc = include_str!("../book/src/derivatives/second_derivatives.md")]
mod second_derivatives {}

#[doc = include_str!("../book/src/cheat_sheet.md")]
mod cheat_sheet {}

#[doc = include_str!("../book/src/which_library.md")]
mod which_library {}

#[doc = include_str!("../book/src/type_level.md")]
mod type_level {}
