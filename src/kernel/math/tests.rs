//! How far values are from exact ones, and values of functions that have to be exact. What the errors of functions are is tested where their
//! rows stand, in `ops/elementwise`.

use std::println;
use std::vec::Vec;

use crate::kernel::level::{Baseline, Level, Work, dispatch};

/// How far a value is from the exact one, where one of them is zero, infinite or NaN: there is no error then but a wrong value.
fn special_error(value: f64, exact: f64) -> f64 {
    if value.to_bits() == exact.to_bits() || value.is_nan() && exact.is_nan() { 0.0 } else { f64::INFINITY }
}

/// How far a value is from the exact one, in units of the last place that an `f32` of that size has.
pub(crate) fn ulps_of_single(value: f32, exact: f64) -> f64 {
    // What stands for infinity is the number after the largest one.
    const AFTER_LARGEST: f64 = 340_282_366_920_938_463_463_374_607_431_768_211_456.0;
    if exact == 0.0 || !exact.is_finite() || value.is_nan() || value.is_sign_negative() != exact.is_sign_negative() {
        return special_error(value as f64, exact);
    }
    let exponent = ((exact.to_bits() >> 52 & 0x7FF) as i64 - 1023).clamp(-126, 127);
    let last_place = f64::from_bits(((exponent - 23 + 1023) as u64) << 52);
    let bounded = |x: f64| x.clamp(-AFTER_LARGEST, AFTER_LARGEST);
    (bounded(value as f64) - bounded(exact)).abs() / last_place
}

/// How far a value is from another one, in units in the last place.
pub(crate) fn ulps_of_double(value: f64, exact: f64) -> f64 {
    Case { argument: f64::NAN, value: exact, above: 0.0 }.ulps(value)
}

/// A value that was recorded, in a line of `exact.txt`.
pub(crate) struct Case {
    pub(crate) argument: f64,
    /// The value, rounded.
    value: f64,
    /// What the exact value lies above it, in units in the last place.
    above: f64,
}

impl Case {
    /// The cases of one function: values that were computed with 300 bits, by `exact.py`.
    pub(crate) fn of(name: &str) -> Vec<Case> {
        let bits = |word: &str| f64::from_bits(u64::from_str_radix(word, 16).expect("bits"));
        let lines = include_str!("tests/exact.txt").lines().map(|line| line.split(' ').collect::<Vec<_>>());
        lines
            .filter(|words| words[0] == name)
            .map(|w| Case { argument: bits(w[1]), value: bits(w[2]), above: w[3].parse().expect("a number") })
            .collect()
    }

    /// How far a value is from the exact one.
    pub(crate) fn ulps(&self, value: f64) -> f64 {
        if self.value == 0.0 || !self.value.is_finite() || !value.is_finite() {
            return special_error(value, self.value);
        }
        // The bits of neighbours differ by one.
        let distance = value.to_bits().wrapping_sub(self.value.to_bits()) as i64 as f64;
        (distance - self.above * self.value.signum()).abs()
    }
}

mod exact_values;
mod power;
