//! What each part of the interface does, case by case.
#![allow(clippy::op_ref, reason = "operands by value and by reference are both tried")]
#![allow(clippy::type_complexity, reason = "shapes in types are what this crate is about")]

#[path = "behaviour/closeness.rs"]
mod closeness;
#[path = "behaviour/closures.rs"]
mod closures;
#[path = "behaviour/construction.rs"]
mod construction;
#[path = "behaviour/dimensions.rs"]
mod dimensions;
#[cfg(feature = "alloc")]
#[path = "behaviour/formatting.rs"]
mod formatting;
#[path = "behaviour/literals.rs"]
mod literals;
#[cfg(feature = "alloc")]
#[path = "behaviour/long_sums.rs"]
mod long_sums;
#[cfg(feature = "alloc")]
#[path = "behaviour/macros.rs"]
mod macros;
#[path = "behaviour/means_of_large_numbers.rs"]
mod means_of_large_numbers;
#[path = "behaviour/mistakes.rs"]
mod mistakes;
#[path = "behaviour/operands.rs"]
mod operands;
#[path = "behaviour/orders.rs"]
mod orders;
#[path = "behaviour/powers.rs"]
mod powers;
#[path = "behaviour/products_with_vectors.rs"]
mod products_with_vectors;
#[cfg(feature = "rand")]
#[path = "behaviour/random.rs"]
mod random;
#[cfg(feature = "alloc")]
#[path = "behaviour/reductions.rs"]
mod reductions;
#[cfg(feature = "alloc")]
#[path = "behaviour/run_time_axis.rs"]
mod run_time_axis;
#[cfg(feature = "alloc")]
#[path = "behaviour/same_bits.rs"]
mod same_bits;
#[path = "behaviour/signed_zeros.rs"]
mod signed_zeros;
#[path = "behaviour/special_arguments.rs"]
mod special_arguments;
#[path = "behaviour/user_numbers.rs"]
mod user_numbers;
#[path = "behaviour/views.rs"]
mod views;
