//! What the author of a library writes: functions generic in the dimensions and the element type, without a where clause.
//!
//! That these files compile is one half of the test. The other: each function is called with real numbers, in `f32` and `f64`, and
//! its values are compared with a computation in plain loops.

#![allow(clippy::type_complexity, reason = "shapes in types are what this crate is about")]

#[macro_use]
#[path = "support/numbers.rs"]
mod numbers;

#[path = "generic_code/attention.rs"]
mod attention;
#[path = "generic_code/blocks.rs"]
mod blocks;
#[path = "generic_code/contractions.rs"]
mod contractions;
#[path = "generic_code/convolutions.rs"]
mod convolutions;
#[path = "generic_code/dimensions.rs"]
mod dimensions;
#[path = "generic_code/joining.rs"]
mod joining;
#[path = "generic_code/layers.rs"]
mod layers;
#[path = "generic_code/lazy.rs"]
mod lazy;
#[path = "generic_code/lookup.rs"]
mod lookup;
#[path = "generic_code/losses.rs"]
mod losses;
#[path = "generic_code/pieces.rs"]
mod pieces;
#[path = "generic_code/reshaping.rs"]
mod reshaping;
#[cfg(feature = "alloc")]
#[path = "generic_code/run_time.rs"]
mod run_time;
#[path = "generic_code/statistics.rs"]
mod statistics;
#[path = "generic_code/types.rs"]
mod types;
#[path = "generic_code/whole_shapes.rs"]
mod whole_shapes;
