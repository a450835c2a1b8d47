//! Inner loops: how a run of elements is folded into one.
//!
//! A [`Fold`](run::Fold) says how one element is added to an accumulator, and where there is a better way to take a whole run at
//! once, that too: floats are summed pairwise, in lanes.

pub(crate) mod aside;
pub(crate) mod blocks;
pub(crate) mod convolve;
mod count;
mod double_word;
mod extremum;
pub(crate) mod level;
pub(crate) mod math;
pub(crate) use math::Special;
mod multiply;
pub(crate) mod nest;
pub(crate) mod order;
mod pairwise;
pub(crate) mod primitive;
pub(crate) mod run;
pub(crate) mod strided;

use blocks::JoinedBy;
pub(crate) use count::count_run;
pub(crate) use double_word::{Divisor, DoubleWord, add_word, add_words};
pub(crate) use extremum::{Largest, LargestNumber, Smallest, is_larger, is_nan, is_smaller, max, min};
#[cfg(feature = "rayon")]
pub(crate) use multiply::{Each, MANY};
pub(crate) use multiply::{Kernels, Loop};
pub(crate) use multiply::{add_numbers, add_product, multiply_each, multiply_small, steps_written};
pub(crate) use nest::{Contraction, Loops, Nest};
pub(crate) use order::has_known_order;
#[cfg(feature = "rayon")]
pub(crate) use pairwise::sum_of_slice;
pub(crate) use pairwise::{pairwise_sum, sum_of_next};
pub(crate) use run::{ByFold, Fold};

use crate::element::{Element, Number};
use level::{Level, Work, dispatch};
use run::Run;

/// How sums of blocks are joined: by addition, where it rounds.
#[inline(always)]
pub(crate) fn sums_of_blocks<A: Number>() -> Option<JoinedBy<A>> {
    if A::ROUNDS { Some(JoinedBy { start: A::sum_start(), join: |a, b| a + b }) } else { None }
}

/// A fold that starts from the first element.
pub(crate) struct FromFirst<'a, F>(pub(crate) &'a F);

impl<T: Copy, F: Fold<T, Accumulator = T>> Fold<T> for FromFirst<'_, F> {
    type Accumulator = Option<T>;

    #[inline(always)]
    fn step(&self, accumulator: Option<T>, element: T) -> Option<T> {
        Some(match accumulator {
            Some(accumulator) => self.0.step(accumulator, element),
            None => element,
        })
    }

    #[inline(always)]
    fn run<V: Level>(&self, accumulator: Option<T>, run: &impl Run<Elem = T>, count: usize) -> Option<T> {
        let (start, first) = match accumulator {
            Some(accumulator) => (accumulator, 0),
            None => (run.get::<V>(0), 1),
        };
        if first == count {
            return Some(start);
        }
        Some(self.0.run::<V>(start, &run.part(first, count - first), count - first))
    }
}

/// The sum of numbers.
pub(crate) struct AddNumbers;

impl<T: Number> Fold<T> for AddNumbers {
    type Accumulator = T;

    #[inline(always)]
    fn step(&self, accumulator: T, element: T) -> T {
        accumulator + element
    }

    #[inline(always)]
    fn joined(&self) -> Option<JoinedBy<T>> {
        sums_of_blocks()
    }

    const ROWS: bool = T::ROWS_OF_SUMS;

    #[inline(always)]
    fn step_row<V: Level, R: Run<Elem = T>>(&self, accumulators: &mut [T], row: &R) {
        T::add_row::<V>(accumulators, row);
    }

    #[inline(always)]
    fn run<V: Level>(&self, accumulator: T, run: &impl Run<Elem = T>, count: usize) -> T {
        accumulator + T::sum_run::<V>(run, count)
    }
}

/// The sum of elements, by code that is compiled once for all that sum some of them now and then.
#[inline(never)]
pub(crate) fn sum_of<T: Number>(elements: &[T]) -> T {
    dispatch(SumOf(elements))
}

/// The sum of what `part` gives for the first `len` places, in lanes.
#[inline(always)]
pub(crate) fn sum_by<T: Number>(len: usize, part: impl Fn(usize) -> T) -> T {
    /// So many sums are added side by side.
    const LANES: usize = 8;
    let mut sums = [T::zero(); LANES];
    let whole = len / LANES * LANES;
    for first in (0..whole).step_by(LANES) {
        for (i, sum) in sums.iter_mut().enumerate() {
            *sum = *sum + part(first + i);
        }
    }
    let rest = (whole..len).fold(T::zero(), |sum, i| sum + part(i));
    sums.into_iter().fold(rest, |sum, lane| sum + lane)
}

struct SumOf<'a, T>(&'a [T]);

impl<T: Number> Work for SumOf<'_, T> {
    type Output = T;

    #[inline(always)]
    fn run<V: Level>(self) -> T {
        T::sum_run::<V>(&self.0, self.0.len())
    }
}

/// The sum of elements as what sums are made of: integers in 64 bits, bools counted.
pub(crate) struct Accumulate;

impl<T: Element> Fold<T> for Accumulate {
    type Accumulator = T::Accumulator;

    #[inline(always)]
    fn step(&self, accumulator: T::Accumulator, element: T) -> T::Accumulator {
        accumulator + element.to_accumulator()
    }

    #[inline(always)]
    fn joined(&self) -> Option<JoinedBy<T::Accumulator>> {
        sums_of_blocks()
    }

    #[inline(always)]
    fn run<V: Level>(&self, accumulator: T::Accumulator, run: &impl Run<Elem = T>, count: usize) -> T::Accumulator {
        accumulator + T::accumulate_run::<V>(run, count)
    }
}

/// The sum of elements as what means are made of: integers and bools as `f64`.
pub(crate) struct AddUp;

impl<T: Element> Fold<T> for AddUp {
    type Accumulator = T::Quotient;

    #[inline(always)]
    fn step(&self, accumulator: T::Quotient, element: T) -> T::Quotient {
        accumulator + element.to_quotient()
    }

    #[inline(always)]
    fn joined(&self) -> Option<JoinedBy<T::Quotient>> {
        sums_of_blocks()
    }

    #[inline(always)]
    fn run<V: Level>(&self, accumulator: T::Quotient, run: &impl Run<Elem = T>, count: usize) -> T::Quotient {
        accumulator + T::add_up_run::<V>(run, count)
    }
}

/// How many are true.
pub(crate) struct CountTrue;

impl Fold<bool> for CountTrue {
    type Accumulator = usize;

    #[inline(always)]
    fn step(&self, count: usize, element: bool) -> usize {
        count + usize::from(element)
    }

    #[inline(always)]
    fn run<V: Level>(&self, before: usize, run: &impl Run<Elem = bool>, count: usize) -> usize {
        before + count_run::<V>(run, count)
    }
}
