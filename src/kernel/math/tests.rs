//! Every function against the standard library in twice the precision (`f32`) and against recorded values (`f64`).

mod single;

use std::println;
use std::vec::Vec;

use crate::kernel::level::{Baseline, Level, Work, dispatch};

/// A function and what it should be.
trait Function<T> {
    const NAME: &'static str;
    /// The largest error that the documentation admits, in units in the last place.
    const BOUND: f64;
    fn fast<V: Level>(x: T) -> T;
}

/// A loop of calls, as the library makes them.
struct Calls<'a, T, F>(&'a [T], &'a mut [T], F);

impl<T: Copy, F: Function<T>> Work for Calls<'_, T, F> {
    type Output = ();

    #[inline(always)]
    fn run<V: Level>(self) {
        for (x, y) in self.0.iter().zip(self.1) {
            *y = F::fast::<V>(*x);
        }
    }
}

/// The results at the baseline level and at the best one that this processor has.
fn at_both_levels<T: Copy, F: Function<T> + Copy>(f: F, arguments: &[T]) -> [Vec<T>; 2] {
    let mut results = [arguments.to_vec(), arguments.to_vec()];
    let [baseline, best] = &mut results;
    Calls(arguments, baseline, f).run::<Baseline>();
    dispatch(Calls(arguments, best, f));
    results
}

/// What was found out about a function: its largest error, and where.
#[derive(Clone, Copy)]
struct Worst<T> {
    ulps: f64,
    argument: T,
    result: T,
}

impl<T> Worst<T> {
    fn or(self, other: Self) -> Self {
        if other.ulps > self.ulps { other } else { self }
    }
}
