//! The largest and the smallest, as NumPy has them: NaN wins, and of equal ones the first, also of zeros of both signs.
//!
//! NaN is whatever does not equal itself, such as a tuple that holds one.

use core::hint::black_box;
use core::ops::BitOrAssign;

use super::Fold;
use super::level::Level;
use super::order::{KnownOrder, is_float_zero, known};
use crate::kernel::run::{Run, is_small_struct};

/// Whether a value is no number: the one that does not equal itself.
#[inline]
#[allow(clippy::eq_op)]
pub(crate) fn is_nan<T: PartialEq>(value: &T) -> bool {
    value != value
}

/// The larger one, or NaN where there is one; of equal ones, or if both are NaN, `a`.
#[inline(always)]
pub(crate) fn max<T: Copy + PartialOrd>(a: T, b: T) -> T {
    if is_larger(&b, &a) { b } else { a }
}

/// The smaller one, or NaN where there is one; of equal ones, or if both are NaN, `a`.
#[inline(always)]
pub(crate) fn min<T: Copy + PartialOrd>(a: T, b: T) -> T {
    if is_smaller(&b, &a) { b } else { a }
}

/// Whether `x` takes the place of the largest one so far: it is larger, or the first NaN.
#[inline(always)]
pub(crate) fn is_larger<T: PartialOrd>(x: &T, largest: &T) -> bool {
    ((x > largest) | is_nan(x)) & !is_nan(largest)
}

/// Whether `x` takes the place of the smallest one so far: it is smaller, or the first NaN.
#[inline(always)]
pub(crate) fn is_smaller<T: PartialOrd>(x: &T, smallest: &T) -> bool {
    ((x < smallest) | is_nan(x)) & !is_nan(smallest)
}

/// Whether it is larger: not if one is NaN.
#[inline(always)]
fn is_more<T: PartialOrd>(x: &T, largest: &T) -> bool {
    x > largest
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
    ($($Fold:ident $best:ident if $is_better:ident, of numbers $number:ident, looks for NaN: $looks:literal;)*) => { $(
        impl<T: Copy + PartialOrd> Fold<T> for $Fold {
            type Accumulator = T;

            const COMPARES: bool = true;

            #[inline(always)]
            fn step(&self, a: T, b: T) -> T {
                if const { is_small_struct::<T>() } {
                    // Looked up, by an index of which LLVM knows nothing: it would make a branch of it, which no processor foresees.
                    return [a, b][black_box(usize::from($is_better(&b, &a))) & 1];
                }
                $best(a, b)
            }

            #[inline(always)]
            fn run<V: Level>(&self, accumulator: T, run: &impl Run<Elem = T>, count: usize) -> T {
                if $looks {
                    first_best::<V, T, _>($best, $number, accumulator, run, count)
                } else {
                    in_lanes::<V, T, u32, false>(&$best, &$number, accumulator, run, count)
                }
            }
        }
    )* };
}

extremum! {
    Largest max if is_larger, of numbers larger, looks for NaN: true;
    LargestNumber larger if is_more, of numbers larger, looks for NaN: false;
    Smallest min if is_smaller, of numbers smaller, looks for NaN: true;
}

/// Whether there was NaN, in as many bits as the elements have: `u32`, or `u64` beside elements of 64 bits.
trait Note: Copy + Default + BitOrAssign + From<bool> + PartialEq {}
impl Note for u32 {}
impl Note for u64 {}

/// The first of the best of a run, or the first NaN.
///
/// Lanes find a best one, but not the first. That is looked up where it may be another: where there is NaN, or a zero, which has two signs.
/// So elements may be read twice. Those that may be something else when they are read again, such as those that a closure gives, are read
/// into memory first, once. Where nothing is known of the order, or equal elements are the same, they are compared one after another.
#[inline(always)]
fn first_best<V: Level, T: Copy + PartialOrd, R: Run<Elem = T>>(
    best: impl Fn(T, T) -> T,
    of_numbers: impl Fn(T, T) -> T,
    accumulator: T,
    run: &R,
    count: usize,
) -> T {
    /// How many elements are read into memory at once.
    const BLOCK: usize = 256;
    let mut accumulator = accumulator;
    // Of integers LLVM makes vectors by itself.
    if known::<T>() != KnownOrder::Floats {
        for i in 0..count {
            accumulator = best(accumulator, run.get::<V>(i));
        }
    } else if const { R::PURE && R::GATHERS } {
        for first in (0..count).step_by(BLOCK) {
            let count = BLOCK.min(count - first);
            let room = &mut R::room::<BLOCK>();
            let gathered = run.gather(room, first, count);
            accumulator = of_known::<V, T, _>(&best, &of_numbers, accumulator, &gathered, count);
        }
    } else if R::PURE {
        accumulator = of_known::<V, T, R>(best, of_numbers, accumulator, run, count);
    } else {
        let mut block = [accumulator; BLOCK];
        for first in (0..count).step_by(BLOCK) {
            let block = &mut block[..BLOCK.min(count - first)];
            for (i, element) in block.iter_mut().enumerate() {
                *element = run.get::<V>(first + i);
            }
            accumulator = of_known::<V, T, _>(&best, &of_numbers, accumulator, &&*block, block.len());
        }
    }
    accumulator
}

/// The same of elements whose order is known, and that may be read again.
#[inline(always)]
fn of_known<V: Level, T: Copy + PartialOrd, R: Run<Elem = T>>(
    best: impl Fn(T, T) -> T,
    of_numbers: impl Fn(T, T) -> T,
    accumulator: T,
    run: &R,
    count: usize,
) -> T {
    if is_nan(&accumulator) {
        return accumulator;
    }
    let found = if const { size_of::<T>() == size_of::<u64>() } {
        in_lanes::<V, T, u64, true>(&best, &of_numbers, accumulator, run, count)
    } else {
        in_lanes::<V, T, u32, true>(&best, &of_numbers, accumulator, run, count)
    };
    if accumulator == found {
        accumulator
    } else if is_float_zero(&found) {
        first_equal::<V, T>(&found, run, count)
    } else {
        found
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
            // By index: where overflow is looked for, a count that `enumerate` keeps keeps vectors away.
            for lane in 0..LANES {
                let (mut folded, mut found) = (lanes[lane], nans[lane]);
                for row in &rows {
                    let element = row.get::<V>(lane);
                    folded = of_numbers(folded, element);
                    if LOOKS {
                        found |= C::from(is_nan(&element));
                    }
                }
                (lanes[lane], nans[lane]) = (folded, found);
            }
            self.first += ROWS * LANES;
        }
        // Both halves side by side, again and again.
        let mut half = LANES / 2;
        while half > 0 {
            for lane in 0..half {
                lanes[lane] = of_numbers(lanes[lane], lanes[half + lane]);
                nans[lane] |= nans[half + lane];
            }
            half /= 2;
        }
        self.best = lanes[0];
        self.nans |= nans[0];
    }
}

/// The first element that equals another one.
#[cold]
#[inline(never)]
fn first_equal<V: Level, T: PartialEq>(found: &T, run: &impl Run<Elem = T>, count: usize) -> T {
    (0..count).map(|i| run.get::<V>(i)).find(|x| x == found).expect("it was found there")
}

/// The first element that is NaN.
#[cold]
#[inline(never)]
fn a_nan<V: Level, T: PartialEq>(run: &impl Run<Elem = T>, count: usize) -> T {
    (0..count).map(|i| run.get::<V>(i)).find(is_nan).expect("there was one")
}
