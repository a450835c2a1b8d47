//! Inner loops: how a run of elements is folded into one.
//!
//! A [`Fold`] says how one element is added to an accumulator, and where there is a better way to take a whole run at
//! once, that too: floats are summed pairwise, in lanes.

mod double_word;
mod extremum;
pub(crate) mod level;
// Nothing calls these functions yet.
#[allow(dead_code, unused_imports)]
pub(crate) mod math;
mod multiply;
pub(crate) mod order;
mod pairwise;

pub(crate) use double_word::DoubleWord;
pub(crate) use extremum::{is_nan, max, min};
pub(crate) use multiply::{Loop, multiply};
pub(crate) use pairwise::{pairwise_sum, sum_of_next};

use core::marker::PhantomData;

use crate::element::Number;
use crate::expr::Run;

/// A way to fold elements `T` into an accumulator.
pub(crate) trait Fold<T> {
    /// The accumulator.
    type Accumulator: Copy;
    /// One element more.
    fn step(&self, accumulator: Self::Accumulator, element: T) -> Self::Accumulator;
    /// A run of elements more.
    #[inline]
    fn run(&self, accumulator: Self::Accumulator, run: &impl Run<Elem = T>, count: usize) -> Self::Accumulator {
        let mut accumulator = accumulator;
        for i in 0..count {
            accumulator = self.step(accumulator, run.get(i));
        }
        accumulator
    }
}

/// A fold by a function of the accumulator and the element, one element after another.
pub(crate) struct OneByOne<A, F>(F, PhantomData<A>);

impl<A, F> OneByOne<A, F> {
    pub(crate) fn new<T>(f: F) -> Self
    where
        F: Fn(A, T) -> A,
    {
        OneByOne(f, PhantomData)
    }
}

impl<A: Copy, T, F: Fn(A, T) -> A> Fold<T> for OneByOne<A, F> {
    type Accumulator = A;

    #[inline]
    fn step(&self, accumulator: A, element: T) -> A {
        (self.0)(accumulator, element)
    }
}

/// How many accumulators of [`InLanes`] run side by side.
const LANES: usize = 16;

/// A fold of elements into one of them, by a function that minds neither order nor repetition, such as the larger of two.
///
/// A run is folded into several accumulators side by side, which LLVM vectorises.
pub(crate) struct InLanes<F>(pub(crate) F);

impl<T: Copy, F: Fn(T, T) -> T> Fold<T> for InLanes<F> {
    type Accumulator = T;

    #[inline]
    fn step(&self, accumulator: T, element: T) -> T {
        (self.0)(accumulator, element)
    }

    #[inline]
    fn run(&self, accumulator: T, run: &impl Run<Elem = T>, count: usize) -> T {
        let mut lanes = [accumulator; LANES];
        let whole = count - count % LANES;
        for i in (0..whole).step_by(LANES) {
            let next = run.part(i, LANES);
            for (lane, accumulator) in lanes.iter_mut().enumerate() {
                *accumulator = self.step(*accumulator, next.get(lane));
            }
        }
        let accumulator = lanes.into_iter().fold(accumulator, &self.0);
        (whole..count).fold(accumulator, |accumulator, i| self.step(accumulator, run.get(i)))
    }
}

/// The sum of numbers.
pub(crate) struct Sum;

impl<T: Number> Fold<T> for Sum {
    type Accumulator = T;

    #[inline]
    fn step(&self, accumulator: T, element: T) -> T {
        accumulator + element
    }

    #[inline]
    fn run(&self, accumulator: T, run: &impl Run<Elem = T>, count: usize) -> T {
        accumulator + T::sum_run(run, count)
    }
}
