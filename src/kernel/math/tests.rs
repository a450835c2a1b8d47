//! The functions of `f32` against the standard library's in twice the precision, and those of `f64` against recorded values.
//!
//! All is computed by a loop, as the library does it, both at the baseline level and at the best one that this processor has.

use std::println;
use std::vec::Vec;

use crate::kernel::level::{Baseline, Level, Work, dispatch};

/// A function, and what its documentation says of it.
trait Function<T>: Copy {
    const NAME: &'static str;
    /// The largest error, in units in the last place.
    const BOUND: f64;
    fn set<V: Level>(arguments: &[T], values: &mut [T]);
}

/// A loop of calls of a function, or one call of a function that works in place.
macro_rules! each {
    (sin, $arguments:ident, $values:ident) => {{
        $values.copy_from_slice($arguments);
        math::sin::<V, _>($values);
    }};
    (cos, $arguments:ident, $values:ident) => {{
        $values.copy_from_slice($arguments);
        math::cos::<V, _>($values);
    }};
    ($name:ident, $arguments:ident, $values:ident) => {
        for (x, y) in $arguments.iter().zip($values) {
            *y = math::$name::<V, _>(*x);
        }
    };
}

struct Loop<'a, T, F>(&'a [T], &'a mut [T], F);

impl<T: Copy, F: Function<T>> Work for Loop<'_, T, F> {
    type Output = ();

    #[inline(always)]
    fn run<V: Level>(self) {
        F::set::<V>(self.0, self.1);
    }
}

/// The values at the baseline level and at the best one.
fn at_both_levels<T: Copy, F: Function<T>>(f: F, arguments: &[T]) -> [Vec<T>; 2] {
    let mut values = [arguments.to_vec(), arguments.to_vec()];
    let [baseline, best] = &mut values;
    Loop(arguments, baseline, f).run::<Baseline>();
    dispatch(Loop(arguments, best, f));
    values
}

/// The largest error of a function, and where it is.
#[derive(Clone, Copy, Default)]
struct Worst {
    ulps: f64,
    argument: f64,
    value: f64,
}

impl Worst {
    fn or(self, other: Self) -> Self {
        if other.ulps > self.ulps { other } else { self }
    }
}

fn check<T, F: Function<T>>(_: F, worst: [Worst; 2]) {
    for (level, Worst { ulps, argument, value }) in ["baseline", "best"].into_iter().zip(worst) {
        println!("{} at the {level} level: {ulps:.3} ulp, {argument:e} gives {value:e}", F::NAME);
        assert!(ulps <= F::BOUND, "{} of {argument:e} is not {value:e}: {ulps} ulp at the {level} level", F::NAME);
    }
}

/// How far a value is from the exact one, where one of them is zero, infinite or NaN: there is no error then but a wrong value.
fn special_error(value: f64, exact: f64) -> f64 {
    if value.to_bits() == exact.to_bits() || value.is_nan() && exact.is_nan() { 0.0 } else { f64::INFINITY }
}

mod double;
mod exact_values;
mod power;
mod quick;
mod single;
