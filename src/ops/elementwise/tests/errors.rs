//! Values are within the stated error of exact ones.
//!
//! All is computed by a loop, as the library does it, both at the baseline level and at the best one that this processor has. Values of `f32`
//! are compared with those of `f64` that the row names, whose error is nothing beside the rounding of an `f32`; those of `f64` with values
//! that were recorded with 300 bits where there are any, else with the same function, which is another implementation.

use alloc::vec::Vec;
use core::fmt::LowerExp;

use super::{Row, bits};
use crate::element::Real;
use crate::expr::Function;
use crate::kernel::Special;
use crate::kernel::level::{Baseline, Level, Work, dispatch};
use crate::kernel::math::tests::{Case, ulps_of_double, ulps_of_single};

/// The values of a function at some arguments. A quick form has the same bits, where the argument is not special.
struct Loop<'a, T, F>(&'a [T], F);

impl<T: Real, F: Function<T, Output = T>> Work for Loop<'_, T, F> {
    type Output = Vec<T>;

    #[inline(always)]
    fn run<V: Level>(self) -> Vec<T> {
        let values: Vec<T> = self.0.iter().map(|x| self.1.at::<V>(*x)).collect();
        for (x, y) in self.0.iter().zip(&values).filter(|_| F::QUICK) {
            let mut special = Special::default();
            let quick = self.1.quick::<V>(*x, &mut special);
            assert!(special.is_any() || bits(&[quick]) == bits(&[*y]), "the quick form of {x}");
        }
        values
    }
}

/// The values at the baseline level and at the best one.
fn at_both_levels<T: Real, F: Function<T, Output = T> + Copy>(f: F, arguments: &[T]) -> [Vec<T>; 2] {
    [Loop(arguments, f).run::<Baseline>(), dispatch(Loop(arguments, f))]
}

/// The largest error at any level, of values at some arguments.
fn largest<T: Real + LowerExp, F: Row + Function<T, Output = T>>(
    f: F,
    arguments: &[T],
    bound: f64,
    error: impl Fn(usize, T) -> f64,
) -> f64 {
    let mut largest = 0.0_f64;
    for (level, values) in ["baseline", "best"].into_iter().zip(at_both_levels(f, arguments)) {
        for (i, (&y, x)) in values.iter().zip(arguments).enumerate() {
            let error = error(i, y);
            assert!(error <= bound, "{} of {x:e} is not {y:e}: {error} ulp at the {level} level", F::NAME);
            largest = largest.max(error);
        }
    }
    largest
}

/// The largest error among the `f32` of these bits.
fn of_singles<F: Row>(f: F, bits: impl Iterator<Item = u32>) -> f64 {
    let (mut bits, mut worst) = (bits.map(f32::from_bits).peekable(), 0.0_f64);
    while bits.peek().is_some() {
        let arguments: Vec<f32> = bits.by_ref().take(1 << 12).collect();
        let exact = |i: usize| F::EXACT(arguments[i].into());
        worst = worst.max(largest(f, &arguments, F::ERRORS[0], |i, y: f32| ulps_of_single(y, exact(i))));
    }
    worst
}

/// `f32` spread over all of them, and those around which functions are special.
fn singles() -> impl Iterator<Item = u32> {
    use core::f32::consts::{FRAC_1_SQRT_2, FRAC_PI_2, PI, SQRT_2};
    let small = [0.0, 1e-38, 1.2e-38, 1e-19, 6e-8, 1e-4, 2e-4, 0.17, 0.35, 0.5, 0.693, FRAC_1_SQRT_2, 1.0];
    let large = [SQRT_2, FRAC_PI_2, 2.0, PI, 9.0, 17.3, 88.7, 103.9, 8192.0, 1_048_576.0, 2e19];
    let special = small.into_iter().chain(large).chain([f32::MAX, f32::INFINITY, f32::NAN]);
    let around = special.map(f32::to_bits).flat_map(|bits| bits.saturating_sub(200)..bits + 200);
    (0..u32::MAX).step_by(65_521).chain(around.flat_map(|bits| [bits, bits | 1 << 31]))
}

/// `f64` spread over all of them, and those of middle size.
fn doubles() -> Vec<f64> {
    let spread = (0..20_000).map(|i| f64::from_bits(i * 922_337_203_685_477));
    let special = [0.0, f64::MIN_POSITIVE, 5e-324, 1.0, f64::MAX, f64::INFINITY, f64::NAN];
    let middle = (-20_000..20_000).map(|i| f64::from(i) * 0.001_037);
    spread.chain(special.into_iter().flat_map(|x| [x, -x])).chain(middle).collect()
}

/// The largest error among samples of `f64`.
fn of_doubles<F: Row>(f: F) -> f64 {
    let cases = Case::of(F::NAME);
    if !cases.is_empty() {
        let arguments: Vec<f64> = cases.iter().map(|case| case.argument).collect();
        return largest(f, &arguments, F::ERRORS[1], |i, y: f64| cases[i].ulps(y));
    }
    let arguments = doubles();
    // The other implementation is not exact, either, unless there is nothing to round.
    let bound = if F::ERRORS[1] == 0.0 { 0.0 } else { F::ERRORS[1] + 1.0 };
    largest(f, &arguments, bound, |i, y: f64| ulps_of_double(y, F::EXACT(arguments[i])))
}

pub(crate) fn of_samples<F: Row>(f: F) {
    let errors = [of_singles(f, singles()), of_doubles(f)];
    std::println!("{}: {:.3} and {:.3} ulp", F::NAME, errors[0], errors[1]);
}

/// All `f32`, in two halves side by side.
pub(crate) fn of_all_singles<F: Row>(f: F) {
    let error = std::thread::scope(|scope| {
        let negative = scope.spawn(move || of_singles(f, 1 << 31..=u32::MAX));
        of_singles(f, 0..=u32::MAX >> 1).max(negative.join().expect("the other half"))
    });
    std::println!("{}: {error:.3} ulp", F::NAME);
}
