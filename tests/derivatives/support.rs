//! How a function is looked at: in both modes, and by differences of its values.

use shapewise::derivatives::{Dual, Traced, derivative_along, value_and_gradient};
use shapewise::prelude::*;

/// Numbers between 0.2 and 1.2 in size, of both signs, none like another: no function has a corner there, and no two are equal.
pub(crate) fn some_numbers<S: Shape>(seed: usize) -> Tensor<f64, S> {
    let mut flat = seed;
    Tensor::from_fn(|_| {
        flat += 1;
        let size = 0.2 + (flat as f64 * 0.618_033_988_75).fract();
        if (flat * 7 + flat / 3) % 5 < 2 { -size } else { size }
    })
}

/// One number of all elements, in which each has a weight of its own.
pub(crate) fn weighed<T: Real, S: Shape>(y: &Tensor<T, S, impl Data<T>>) -> T {
    let weights: Tensor<f64, S> = some_numbers(1000);
    y.to_tensor().flatten().dot(&weights.map(T::from_f64).flatten())
}

/// Compares the derivatives of a function along a direction, found in three ways, and the values that it has in each.
///
/// A difference of values over steps of `h` is wrong by about `h²` times the third derivative, and by a rounding error of the value over `h`: with
/// `h` of 6e-6 by about 1e-10 of numbers near 1. Functions here are at most 100 times as steep as that.
pub(crate) fn compare<S: Shape>(
    name: &str,
    at: &Tensor<f64, S>,
    plain: impl Fn(&Tensor<f64, S>) -> f64,
    dual: impl Fn(&Tensor<Dual<f64>, S>) -> Dual<f64>,
    traced: impl Fn(&Tensor<Traced<f64>, S>) -> Traced<f64>,
) {
    const STEP: f64 = 6e-6;
    let along: Tensor<f64, S> = some_numbers(500);
    let by_differences = (plain(&(at + &along * STEP)) - plain(&(at - &along * STEP))) / (2.0 * STEP);
    let (value, forward) = derivative_along(at, &along, |x| dual(x));
    let (same_value, gradient) = value_and_gradient(at, traced);
    let reverse = (&gradient * &along).sum();
    let close = |a: f64, b: f64, bound: f64| (a - b).abs() <= bound * (1.0 + a.abs().max(b.abs()));
    assert!(close(value, plain(at), 1e-14) && close(same_value, plain(at), 1e-14), "{name}: {value}, {same_value}");
    // Both add the same products, in other orders.
    assert!(close(forward, reverse, 1e-12), "{name}: forward {forward}, reverse {reverse}");
    assert!(close(forward, by_differences, 1e-7), "{name}: {forward}, by differences {by_differences}");
}

/// Tests of functions of one tensor: `name(x: [2, 3]) { x.exp() }`. What they give is weighed.
macro_rules! differentiated {
    ($($name:ident($x:ident: [$($size:tt),*]) $body:block)*) => { $(
        #[test]
        fn $name() {
            #[allow(clippy::ptr_arg)]
            fn function<T: Real>($x: &Tensor<T, shape![$($size),*]>) -> T {
                crate::support::weighed(&$body)
            }
            let at = crate::support::some_numbers::<shape![$($size),*]>(0);
            crate::support::compare(stringify!($name), &at, function, function, function);
        }
    )* };
}
