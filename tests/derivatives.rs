//! Derivatives: forward against reverse mode against differences of values, of every operation; corners, orders, and what cannot be differentiated.

#![cfg(feature = "std")]

#[path = "derivatives/support.rs"]
#[macro_use]
mod support;

#[path = "derivatives/arithmetic.rs"]
mod arithmetic;
#[path = "derivatives/corners.rs"]
mod corners;
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
#[path = "derivatives/windows.rs"]
mod windows;
