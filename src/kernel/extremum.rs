//! The largest and the smallest, as NumPy has them: NaN wins, and of equal ones the first, also of zeros of both signs.
//!
//! NaN is whatever does not equal itself, such as a tuple that holds one.

use core::hint::black_box;

use super::Fold;
use super::level::Level;
use super::order::{KnownOrder, is_float_zero, known};
use crate::kernel::run::{Run, is_small_struct};

/// Whether a value is no number: the one that does not equal itself.
#[inline(always)]
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

/// Which of two elements is the best. A trait and no closures: unoptimised, a closure is two calls more for each element.
trait Best {
    /// Of all elements, as [`max`] and [`min`] have it.
    fn of<T: Copy + PartialOrd>(a: T, b: T) -> T;
    /// Of numbers.
    fn of_numbers<T: Copy + PartialOrd>(a: T, b: T) -> T;
}

/// The largest of elements, or NaN where there is one.
pub(crate) struct Largest;

/// The largest of elements where none is NaN, or what is made of it is NaN anyway.
pub(crate) struct LargestNumber;

/// The smallest of elements, or NaN where there is one.
pub(crate) struct Smallest;

macro_rules! extremum {
    ($($Fold:ident $best:ident if $is_better:ident, of numbers $number:ident, looks for NaN: $looks:literal;)*) => { $(
        impl Best for $Fold {
            #[inline(always)]
            fn of<T: Copy + PartialOrd>(a: T, b: T) -> T {
                $best(a, b)
            }
            #[inline(always)]
            fn of_numbers<T: Copy + PartialOrd>(a: T, b: T) -> T {
                $number(a, b)
            }
        }

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
                    first_best::<V, T, _, $Fold>(accumulator, run, count)
                } else {
                    in_lanes::<V, T, u32, $Fold, false>(accumulator, run, count)
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
trait Note: Copy + Default + PartialEq {
    /// Whether there was one here or there.
    fn or(self, other: Self) -> Self;
    /// Whether this is one.
    fn of(is_nan: bool) -> Self;
}

macro_rules! notes {
    ($($C:ty)*) => { $(
        impl Note for $C {
            #[inline(always)]
            fn or(self, other: Self) -> Self {
                self | other
            }
            #[inline(always)]
            fn of(is_nan: bool) -> Self {
                is_nan as $C
            }
        }
    )* };
}
notes!(u32 u64);

/// The first of the best of a run, or the first NaN.
///
/// Lanes find a best one, but not the first. That is looked up where it may be another: where there is NaN, or a zero, which has two signs.
/// So elements may be read twice. Those that may be something else when they are read again, such as those that a closure gives, are read
/// into memory first, once. Where nothing is known of the order, or equal elements are the same, they are compared one after another.
#[inline(always)]
fn first_best<V: Level, T: Copy + PartialOrd, R: Run<Elem = T>, B: Best>(accumulator: T, run: &R, count: usize) -> T {
    /// How many elements are read into memory at once.
    const BLOCK: usize = 256;
    let mut accumulator = accumulator;
    // Of integers LLVM makes vectors by itself.
    if known::<T>() != KnownOrder::Floats {
        for i in 0..count {
            accumulator = B::of(accumulator, run.get::<V>(i));
        }
    } else if const { R::PURE && R::GATHERS } {
        for first in (0..count).step_by(BLOCK) {
            let count = BLOCK.min(count - first);
            let room = &mut R::room::<BLOCK>();
            let gathered = run.gather(room, first, count);
            accumulator = of_known::<V, T, _, B>(accumulator, &gathered, count);
        }
    } else if R::PURE {
        accumulator = of_known::<V, T, R, B>(accumulator, run, count);
    } else {
        let mut block = [accumulator; BLOCK];
        for first in (0..count).step_by(BLOCK) {
            let block = &mut block[..BLOCK.min(count - first)];
            for (i, element) in block.iter_mut().enumerate() {
                *element = run.get::<V>(first + i);
            }
            accumulator = of_known::<V, T, _, B>(accumulator, &&*block, block.len());
        }
    }
    accumulator
}

/// The same of elements whose order is known, and that may be read again.
#[inline(always)]
fn of_known<V: Level, T: Copy + PartialOrd, R: Run<Elem = T>, B: Best>(accumulator: T, run: &R, count: usize) -> T {
    if is_nan(&accumulator) {
        return accumulator;
    }
    let found = if const { size_of::<T>() == size_of::<u64>() } {
        in_lanes::<V, T, u64, B, true>(accumulator, run, count)
    } else {
        in_lanes::<V, T, u32, B, true>(accumulator, run, count)
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
fn in_lanes<V: Level, T: Copy + PartialOrd, C: Note, B: Best, const LOOKS: bool>(
    accumulator: T,
    run: &impl Run<Elem = T>,
    count: usize,
) -> T {
    let mut state = State { best: accumulator, nans: C::default(), first: 0 };
    state.add::<V, B, LOOKS, 32, 4>(run, count);
    state.add::<V, B, LOOKS, 8, 2>(run, count);
    if state.nans != C::default() {
        return a_nan::<V, T>(run, count);
    }
    let mut accumulator = state.best;
    for i in state.first..count {
        accumulator = B::of(accumulator, run.get::<V>(i));
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
    fn add<V: Level, B: Best, const LOOKS: bool, const LANES: usize, const ROWS: usize>(
        &mut self,
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
            // By index: where overflow is looked for, a count that `enumerate` keeps keeps vectors away. And by `while`: unoptimised, a range is
            // five calls for each element.
            let mut lane = 0;
            while lane < LANES {
                let (mut folded, mut found) = (lanes[lane], nans[lane]);
                let mut row = 0;
                while row < ROWS {
                    let element = rows[row].get::<V>(lane);
                    folded = B::of_numbers(folded, element);
                    if LOOKS {
                        found = found.or(C::of(is_nan(&element)));
                    }
                    row += 1;
                }
                (lanes[lane], nans[lane]) = (folded, found);
                lane += 1;
            }
            self.first += ROWS * LANES;
        }
        // Both halves side by side, again and again.
        let mut half = LANES / 2;
        while half > 0 {
            let mut lane = 0;
            while lane < half {
                lanes[lane] = B::of_numbers(lanes[lane], lanes[half + lane]);
                nans[lane] = nans[lane].or(nans[half + lane]);
                lane += 1;
            }
            half /= 2;
        }
        self.best = lanes[0];
        self.nans = self.nans.or(nans[0]);
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
