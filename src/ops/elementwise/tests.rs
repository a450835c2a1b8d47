//! The tests that each row of the table has.
//!
//! | file | law |
//! |---|---|
//! | `errors.rs` | values are within the stated error of exact ones, by the instructions of each level, with special cases and without |
//! | `lengths.rs` | an element has the same bits among any number of others |
//! | `slopes.rs` | the derivative is the slope |
//! | `agree.rs` | tensors, views, expressions and batches have the same bits |

pub(crate) mod agree;
pub(crate) mod errors;
pub(crate) mod lengths;
pub(crate) mod slopes;

use alloc::vec::Vec;

use crate::element::{Elementary, Real};
use crate::expr::Function;

/// A row of the table, and what it states for its tests.
pub(crate) trait Row: Elementary + Send + Function<f32, Output = f32> + Function<f64, Output = f64> {
    /// The name of its method.
    const NAME: &'static str;
    /// The largest errors for `f32` and `f64`, in units in the last place.
    const ERRORS: [f64; 2];
    /// Another way to compute it.
    const EXACT: fn(f64) -> f64;
}

/// Numbers of many sizes, and some special ones.
pub(crate) fn numbers<T: Real>(len: usize) -> Vec<T> {
    let special = [0.0, -0.0, 1.0, -1.0, f64::INFINITY, f64::NEG_INFINITY, f64::NAN, 1e30, -1e-30, 89.0, -104.0];
    let ordinary = |i| ((i * 7919) % 2003) as f64 / 101.0 - 9.7;
    (0..len).map(|i| if i % 37 == 5 { special[i / 37 % special.len()] } else { ordinary(i) }).map(T::from_f64).collect()
}

/// The bits of numbers; NaN is one.
pub(crate) fn bits<T: Real>(numbers: &[T]) -> Vec<u64> {
    // Wider numbers, since each has one that is equal.
    numbers.iter().map(|x| x.to_f64().expect("a float")).map(|x| if x.is_nan() { 1 } else { x.to_bits() }).collect()
}
