//! The derivative is the slope: compared with central differences of `f64`.

use super::Row;
use crate::expr::Function;
use crate::kernel::level::Baseline;
use crate::ops::elementwise::Derivative;

/// A slope by values on both sides, of which the errors are of the order of the fourth power of the distance.
fn slope(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    const STEP: f64 = 1e-5;
    let difference = |step: f64| f(x + step) - f(x - step);
    (8.0 * difference(STEP) - difference(2.0 * STEP)) / (12.0 * STEP)
}

/// Whether numbers are alike, but for the rounding of a difference that is divided by a small number.
fn are_alike(slope: f64, derivative: f64) -> bool {
    (slope - derivative).abs() <= 1e-8 * derivative.abs().max(1.0)
}

/// No integers, near which some functions jump, nor multiples of a half.
fn arguments() -> impl Iterator<Item = f64> {
    (-40..40).map(|i| f64::from(i) * 0.1 + 0.037)
}

pub(crate) fn is_the_slope<F: Row>(f: F) {
    is_the_slope_of(f, F::NAME);
}

pub(crate) fn is_the_slope_of<F: Derivative<f64> + Function<f64, Output = f64>>(f: F, name: &str) {
    let value = |x| f.at::<Baseline>(x);
    let mut count = 0;
    for x in arguments() {
        let slope = slope(value, x);
        // Outside of where the function is defined.
        if slope.is_nan() {
            continue;
        }
        let derivative = f.derivative(x, value(x));
        assert!(are_alike(slope, derivative), "the slope of {name} at {x} is {slope}, not {derivative}");
        count += 1;
    }
    assert!(count >= 10, "{name} is defined for few numbers");
}

pub(crate) fn are_the_slopes_of<F>(f: F, name: &str)
where
    F: Derivative<(f64, f64)> + Function<(f64, f64), Output = f64>,
{
    let value = |a, b| f.at::<Baseline>((a, b));
    for a in arguments() {
        for b in arguments().map(|b| b * 0.77) {
            let slopes = (slope(|a| value(a, b), a), slope(|b| value(a, b), b));
            let derivative = f.derivative((a, b), value(a, b));
            let alike = are_alike(slopes.0, derivative.0) && are_alike(slopes.1, derivative.1);
            assert!(alike, "the slopes of {name} at {a} and {b} are {slopes:?}, not {derivative:?}");
        }
    }
}
