//! The largest and the smallest, as NumPy has them: NaN wins, and of equal ones the first.

use core::ops::BitOrAssign;

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

/// The larger one, a single instruction. Where one is NaN, or both are equal, `a`.
#[inline(always)]
fn larger<T: Copy + PartialOrd>(a: T, b: T) -> T {
    if b > a { b } else { a }
}

/// The smaller one, likewise.
#[inline(always)]
fn smaller<T: Copy + PartialOrd>(a: T, b: T) -> T {
    if b < a { b } else { a }
}

/// The largest of elements, or NaN where there is one.
pub(crate) struct Largest;

/// The largest of elements where none is NaN, or what is made of it is NaN anyway.
pub(crate) struct LargestNumber;

/// The smallest of elements, or NaN where there is one.
pub(crate) struct Smallest;

macro_rules! extremum {
    ($($Fold:ident $best:ident, of numbers $number:ident, looks for NaN: $looks:literal;)*) => { $(
        impl<T: Copy + PartialOrd> Fold<T> for $Fold {
            type Accumulator = T;

            #[inline(always)]
            fn step(&self, a: T, b: T) -> T {
                $best(a, b)
            }

            #[inline(always)]
            fn run<V: Level>(&self, accumulator: T, run: &impl Run<Elem = T>, count: usize) -> T {
                best_of::<V, T, _, $looks>($best, $number, accumulator, run, count)
            }
        }
    )* };
}

extremum! {
    Largest max, of numbers larger, looks for NaN: true;
    LargestNumber larger, of numbers larger, looks for NaN: false;
    Smallest min, of numbers smaller, looks for NaN: true;
}

/// Whether there was NaN, in as many bits as the elements have: `u32`, or `u64` beside elements of 64 bits.
trait Note: Copy + Default + BitOrAssign + From<bool> + PartialEq {}
impl Note for u32 {}
impl Note for u64 {}

/// The best of a run. Where there is NaN, it is looked up in the end; but what may be something else when it is read again, such as what a closure gives, is
/// read once, with a look at each.
#[inline(always)]
fn best_of<V: Level, T: Copy + PartialOrd, R: Run<Elem = T>, const LOOKS: bool>(
    best: impl Fn(T, T) -> T,
    of_numbers: impl Fn(T, T) -> T,
    accumulator: T,
    run: &R,
    count: usize,
) -> T {
    if const { LOOKS && !R::PURE } {
        in_lanes::<V, T, u32, false>(&best, &best, accumulator, run, count)
    } else if const { size_of::<T>() == size_of::<u64>() } {
        in_lanes::<V, T, u64, LOOKS>(&best, &of_numbers, accumulator, run, count)
    } else {
        in_lanes::<V, T, u32, LOOKS>(&best, &of_numbers, accumulator, run, count)
    }
}

/// The best of a run: in many lanes, the rest in few, and the last ones one by one.
#[inline(always)]
fn in_lanes<V: Level, T: Copy + PartialOrd, C: Note, const LOOKS: bool>(
    best: &impl Fn(T, T) -> T,
    of_numbers: &impl Fn(T, T) -> T,
    accumulator: T,
    run: &impl Run<Elem = T>,
    count: usize,
) -> T {
    let mut state = State { best: accumulator, nans: C::default(), first: 0 };
    state.add::<V, LOOKS, 32, 4>(of_numbers, run, count);
    state.add::<V, LOOKS, 8, 2>(of_numbers, run, count);
    if state.nans != C::default() {
        return a_nan::<V, T>(run, count);
    }
    let mut accumulator = state.best;
    for i in state.first..count {
        accumulator = best(accumulator, run.get::<V>(i));
    }
    accumulator
}

/// What is known of the elements before the `first`.
struct State<T, C> {
    best: T,
    nans: C,
    first: usize,
}

impl<T: Copy + PartialOrd, C: Note> State<T, C> {
    /// Adds elements, as long as there are so many rows of so many lanes.
    ///
    /// The best number is one instruction, which waits for one alone; NaN are noted beside it. Several rows go into the lanes at once: of an
    /// accumulator that stays what it is, or not, LLVM would make a store that is made or not, which is slow.
    #[inline(always)]
    fn add<V: Level, const LOOKS: bool, const LANES: usize, const ROWS: usize>(
        &mut self,
        of_numbers: &impl Fn(T, T) -> T,
        run: &impl Run<Elem = T>,
        count: usize,
    ) {
        if self.first + ROWS * LANES > count {
            return;
        }
        let mut lanes = [self.best; LANES];
        let mut nans = [C::default(); LANES];
        while self.first + ROWS * LANES <= count {
            let rows: [_; ROWS] = core::array::from_fn(|row| run.part(self.first + row * LANES, LANES));
            for (lane, (best, nans)) in lanes.iter_mut().zip(&mut nans).enumerate() {
                let (mut folded, mut found) = (*best, *nans);
                for row in &rows {
                    let element = row.get::<V>(lane);
                    folded = of_numbers(folded, element);
                    if LOOKS {
                        found |= C::from(is_nan(&element));
                    }
                }
                (*best, *nans) = (folded, found);
            }
            self.first += ROWS * LANES;
        }
        for (best, nans) in lanes.into_iter().zip(nans) {
            self.best = of_numbers(self.best, best);
            self.nans |= nans;
        }
    }
}

/// The first element that is NaN.
#[cold]
#[inline(never)]
fn a_nan<V: Level, T: PartialEq>(run: &impl Run<Elem = T>, count: usize) -> T {
    (0..count).map(|i| run.get::<V>(i)).find(is_nan).expect("there was one")
}
