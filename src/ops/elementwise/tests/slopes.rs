//! The derivative is the slope: compared with central differences of `f64`.

use super::Row;

/// A slope by values on both sides, of which the errors are of the order of the fourth power of the distance.
pub(crate) fn slope(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    const STEP: f64 = 1e-5;
    let difference = |step: f64| f(x + step) - f(x - step);
    (8.0 * difference(STEP) - difference(2.0 * STEP)) / (12.0 * STEP)
}

/// Whether numbers are alike, but for the rounding of a difference that is divided by a small number.
pub(crate) fn are_alike(slope: f64, derivative: f64) -> bool {
    (slope - derivative).abs() <= 1e-8 * derivative.abs().max(1.0)
}

pub(crate) fn is_the_slope<F: Row>(_: F) {
    // No integers, near which some functions jump, nor multiples of a half.
    let arguments = (-40..40).map(|i| f64::from(i) * 0.1 + 0.037);
    let mut count = 0;
    for x in arguments {
        let (slope, y) = (slope(F::value::<f64>, x), F::value(x));
        // Outside of where the function is defined.
        if slope.is_nan() {
            continue;
        }
        let derivative = F::derivative(x, y);
        assert!(are_alike(slope, derivative), "the slope of {} at {x} is {slope}, not {derivative}", F::NAME);
        count += 1;
    }
    assert!(count >= 10, "{} is defined for few numbers", F::NAME);
}
