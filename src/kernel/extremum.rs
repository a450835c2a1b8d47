//! The largest and the smallest, as NumPy has them: NaN wins, and of equal ones the first.

use super::Fold;
use super::level::Level;
use crate::expr::Run;

/// Whether a value is no number: the one that does not equal itself.
#[inline]
#[allow(clippy::eq_op)]
pub(crate) fn is_nan<T: PartialEq>(value: &T) -> bool {
    value != value
}

/// The larger one, or NaN where there is one; of equal ones `a`.
#[inline(always)]
pub(crate) fn max<T: Copy + PartialOrd>(a: T, b: T) -> T {
    if (a >= b) | is_nan(&a) { a } else { b }
}

/// The smaller one, or NaN where there is one; of equal ones `a`.
#[inline(always)]
pub(crate) fn min<T: Copy + PartialOrd>(a: T, b: T) -> T {
    if (a <= b) | is_nan(&a) { a } else { b }
}

/// The larger one, a single instruction; which one where there is NaN is left open.
#[inline(always)]
fn larger<T: Copy + PartialOrd>(a: T, b: T) -> T {
    if b > a { b } else { a }
}

/// The largest of elements, or NaN where there is one.
pub(crate) struct Largest;

/// The largest of elements where none is NaN, or what is made of it is NaN anyway.
pub(crate) struct LargestNumber;

/// The smallest of elements, or NaN where there is one.
pub(crate) struct Smallest;

macro_rules! extremum {
    ($($Fold:ident $best:ident;)*) => { $(
        impl<T: Copy + PartialOrd> Fold<T> for $Fold {
            type Accumulator = T;

            #[inline(always)]
            fn step(&self, a: T, b: T) -> T {
                $best(a, b)
            }

            #[inline(always)]
            fn run<V: Level>(&self, accumulator: T, run: &impl Run<Elem = T>, count: usize) -> T {
                in_lanes::<V, T, Self>(self, accumulator, run, count)
            }
        }
    )* };
}

extremum! {
    Largest max;
    LargestNumber larger;
    Smallest min;
}

/// A fold of a run into several lanes side by side, by one that minds neither order nor repetition.
#[inline(always)]
fn in_lanes<V: Level, T: Copy, F: Fold<T, Accumulator = T>>(
    fold: &F,
    accumulator: T,
    run: &impl Run<Elem = T>,
    count: usize,
) -> T {
    /// As many as fill some vector registers.
    const LANES: usize = 32;
    let mut lanes = [accumulator; LANES];
    let rows = count / LANES;
    for row in 0..rows {
        let next = run.part(row * LANES, LANES);
        for (lane, accumulator) in lanes.iter_mut().enumerate() {
            *accumulator = fold.step(*accumulator, next.get::<V>(lane));
        }
    }
    // Both halves side by side, again and again.
    let mut half = LANES / 2;
    while half > 0 {
        for lane in 0..half {
            lanes[lane] = fold.step(lanes[lane], lanes[half + lane]);
        }
        half /= 2;
    }
    let mut accumulator = lanes[0];
    for i in rows * LANES..count {
        accumulator = fold.step(accumulator, run.get::<V>(i));
    }
    accumulator
}
