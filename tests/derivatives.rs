//! Derivatives: forward against reverse mode against differences of values, of every operation; corners, orders, and what cannot be differentiated.

#![allow(
    clippy::clone_on_copy,
    clippy::op_ref,
    clippy::redundant_closure,
    clippy::type_complexity,
    reason = "tests say the same of all shapes"
)]
#![allow(clippy::assign_op_pattern, reason = "both are tried")]
#![cfg(feature = "std")]

#[path = "derivatives/support.rs"]
#[macro_use]
mod support;

#[path = "derivatives/arithmetic.rs"]
mod arithmetic;
#[path = "derivatives/corners.rs"]
mod corners;
#[path = "derivatives/long_rows.rs"]
mod long_rows;
#[path = "derivatives/lookups.rs"]
mod lookups;
#[path = "derivatives/orders.rs"]
mod orders;
#[path = "derivatives/parameters.rs"]
mod parameters;
#[path = "derivatives/products.rs"]
mod products;
#[path = "derivatives/programs.rs"]
mod programs;
#[path = "derivatives/reductions.rs"]
mod reductions;
#[path = "derivatives/shapes.rs"]
mod shapes;
#[path = "derivatives/tensors.rs"]
mod tensors;
#[path = "derivatives/windows.rs"]
mod windows;
