//! The sum of floats, real or complex, in lanes and pairwise blocks, so that the error grows with the logarithm of the count.
//!
//! Source: N. J. Higham, "The accuracy of floating point summation", SIAM J. Sci. Comput. 14 (1993); `pairwise_sum` in NumPy's
//! `loops_utils.h.src`.
//!
//! NumPy halves what it sums until at most 128 elements are left, which it adds up in eight lanes. So few lanes wait for their own additions.
//! Here up to 128 elements are summed in NumPy's order, so that the bits are NumPy's too. More are summed in as many lanes as fill eight
//! vector registers, in blocks of sixteen rows, whose sums are joined pairwise. A sum of `n` elements goes through as many additions as
//! NumPy's at most, `12 + log2(n)`, and so has the same bound.

#[cfg(feature = "rayon")]
mod threads;

#[cfg(feature = "rayon")]
pub(crate) use threads::sum_of_slice;

use crate::element::Number;
use crate::kernel::level::{Baseline, CRATE_IS_UNOPTIMISED, Level, Work};
use crate::kernel::run::Run;

/// Up to this many elements are added up in NumPy's order.
const SMALL: usize = 128;
/// How many lanes those have.
const FEW: usize = 8;
/// How many lanes there are otherwise: as many as fill eight registers with `f32`. With `f64` half of them are in memory, which is faster than what LLVM makes of
/// fewer, whose loop it unrolls before it makes vectors.
const LANES: usize = 64;
/// How many rows of lanes a block has.
const ROWS: usize = 16;
/// How many sums of blocks are joined at once.
const GROUP: usize = 8;

/// The sum of a run, from [`sum_start`](Number::sum_start): the negative zero.
#[inline(always)]
pub(crate) fn pairwise_sum<V: Level, R: Run<Elem: Number>>(run: &R, count: usize) -> R::Elem {
    if count <= SMALL {
        small::<V, R>(run, count)
    } else if const { !R::GATHERS } && count < ROWS * LANES {
        R::Elem::sum_start() + V::apart(Rest { run, first: 0, count })
    } else {
        V::apart(Blocks(run, count))
    }
}

/// The sum of many elements, whose lanes need all registers.
struct Blocks<'r, R>(&'r R, usize);

impl<R: Run<Elem: Number>> Work for Blocks<'_, R> {
    type Output = R::Elem;

    #[inline(always)]
    fn run<V: Level>(self) -> R::Elem {
        blocks::<V, R>(self.0, self.1)
    }
}

/// Few elements: eight sums side by side, the rest one by one.
#[inline(always)]
fn small<V: Level, R: Run<Elem: Number>>(run: &R, count: usize) -> R::Elem {
    let mut sum = R::Elem::sum_start();
    if count >= FEW {
        let mut lanes = [sum; FEW];
        let mut first = 0;
        while first + FEW <= count {
            if CRATE_IS_UNOPTIMISED {
                lanes = with_eight::<V, R>(lanes, &run.part(first, FEW));
            } else {
                add_row::<V, R, FEW>(run, first, &mut lanes);
            }
            first += FEW;
        }
        sum = joined(lanes);
    }
    for i in count - count % FEW..count {
        sum = sum + run.get::<V>(i);
    }
    sum
}

/// Eight sums, each with one element more. Unoptimised, a loop and its bounds take longer than the additions.
#[inline(always)]
fn with_eight<V: Level, R: Run<Elem: Number>>([a, b, c, d, e, f, g, h]: [R::Elem; FEW], row: &R) -> [R::Elem; FEW] {
    [
        a + row.get::<V>(0),
        b + row.get::<V>(1),
        c + row.get::<V>(2),
        d + row.get::<V>(3),
        e + row.get::<V>(4),
        f + row.get::<V>(5),
        g + row.get::<V>(6),
        h + row.get::<V>(7),
    ]
}

/// The sum of eight.
#[inline(always)]
fn joined<T: Number>(sums: [T; FEW]) -> T {
    ((sums[0] + sums[1]) + (sums[2] + sums[3])) + ((sums[4] + sums[5]) + (sums[6] + sums[7]))
}

/// Adds a row to the sums of its lanes.
///
/// By index: of an iterator LLVM makes a loop that it does not keep in registers. And by `while`: unoptimised, a range is five calls for each element.
#[inline(always)]
fn add_row<V: Level, R: Run<Elem: Number>, const LANES: usize>(run: &R, first: usize, sums: &mut [R::Elem; LANES]) {
    let row = run.part(first, LANES);
    let mut lane = 0;
    while lane < LANES {
        sums[lane] = sums[lane] + row.get::<V>(lane);
        lane += 1;
    }
}

/// The sum of a block.
#[inline(always)]
fn block<V: Level, R: Run<Elem: Number>>(run: &R, first: usize) -> R::Elem {
    if const { R::GATHERS } {
        return rows_of_lanes::<V, _>(&run.gather(&mut R::room::<{ ROWS * LANES }>(), first, ROWS * LANES), 0);
    }
    rows_of_lanes::<V, R>(run, first)
}

/// The same of elements that need not be gathered.
#[inline(always)]
fn rows_of_lanes<V: Level, R: Run<Elem: Number>>(run: &R, first: usize) -> R::Elem {
    let mut lanes = [R::Elem::sum_start(); LANES];
    for row in 0..ROWS {
        add_row::<V, R, LANES>(run, first + row * LANES, &mut lanes);
    }
    folded(lanes)
}

/// The sum of all lanes: of both halves side by side, again and again.
#[inline(always)]
fn folded<T: Number>(mut lanes: [T; LANES]) -> T {
    let mut half = LANES / 2;
    while half > 0 {
        let mut lane = 0;
        while lane < half {
            lanes[lane] = lanes[lane] + lanes[half + lane];
            lane += 1;
        }
        half /= 2;
    }
    lanes[0]
}

/// Many elements: whole blocks, and what is left.
#[inline(always)]
fn blocks<V: Level, R: Run<Elem: Number>>(run: &R, count: usize) -> R::Elem {
    let all = count / (ROWS * LANES);
    let sum = match all {
        0 => R::Elem::sum_start(),
        1 => block::<V, R>(run, 0),
        2..=GROUP => group::<V, R>(run, 0, all),
        _ => groups::<V, R>(run, all),
    };
    with_rest::<V, R>(run, all * ROWS * LANES, count, sum)
}

/// The sum of the first elements, which is given, and of those after them, less than a block.
#[inline(always)]
fn with_rest<V: Level, R: Run<Elem: Number>>(run: &R, first: usize, count: usize, sum: R::Elem) -> R::Elem {
    if first == count {
        return sum;
    }
    if const { R::GATHERS } {
        let (room, left) = (&mut R::room::<{ ROWS * LANES }>(), count - first);
        return sum + V::apart(Rest { run: &run.gather(room, first, left), first: 0, count: left });
    }
    sum + V::apart(Rest { run, first, count })
}

/// The sum of the elements from `first` on, less than a block.
struct Rest<'r, R> {
    run: &'r R,
    first: usize,
    count: usize,
}

impl<R: Run<Elem: Number>> Work for Rest<'_, R> {
    type Output = R::Elem;

    #[inline(always)]
    fn run<V: Level>(self) -> R::Elem {
        rest::<V, R>(self.run, self.first, self.count)
    }
}

/// The same, where it stands.
#[inline(always)]
fn rest<V: Level, R: Run<Elem: Number>>(run: &R, first: usize, count: usize) -> R::Elem {
    let mut lanes = [R::Elem::sum_start(); LANES];
    let rows = (count - first) / LANES;
    for row in 0..rows {
        add_row::<V, R, LANES>(run, first + row * LANES, &mut lanes);
    }
    let (rest, first) = (folded(lanes), first + rows * LANES);
    if first < count { rest + small::<V, R>(&run.part(first, count - first), count - first) } else { rest }
}

/// The sum of up to eight blocks.
#[inline(always)]
fn group<V: Level, R: Run<Elem: Number>>(run: &R, first: usize, count: usize) -> R::Elem {
    let mut sums = [R::Elem::sum_start(); GROUP];
    for (i, sum) in sums[..count].iter_mut().enumerate() {
        *sum = block::<V, R>(run, (first + i) * ROWS * LANES);
    }
    joined(sums)
}

/// The sum of many blocks: groups of eight, joined pairwise, as a binary number that counts them carries its digits.
#[inline(always)]
fn groups<V: Level, R: Run<Elem: Number>>(run: &R, blocks: usize) -> R::Elem {
    let mut digits = [R::Elem::sum_start(); usize::BITS as usize];
    let mut groups = 0_usize;
    while groups * GROUP < blocks {
        let first = groups * GROUP;
        let mut sum = group::<V, R>(run, first, GROUP.min(blocks - first));
        let carries = groups.trailing_ones() as usize;
        for digit in &digits[..carries] {
            sum = *digit + sum;
        }
        digits[carries] = sum;
        groups += 1;
    }
    let mut sum = R::Elem::sum_start();
    while groups > 0 {
        sum = digits[groups.trailing_zeros() as usize] + sum;
        groups &= groups - 1;
    }
    sum
}

/// The sum of the next `count` elements of an iterator: of halves, down to as many as are summed in NumPy's order.
pub(crate) fn sum_of_next<T: Number>(elements: &mut impl Iterator<Item = T>, count: usize) -> T {
    if count <= SMALL {
        let mut block = [T::zero(); SMALL];
        for (place, element) in block[..count].iter_mut().zip(elements) {
            *place = element;
        }
        return T::sum_run::<Baseline>(&&block[..count], count);
    }
    let half = count / 2 - count / 2 % FEW;
    let first = sum_of_next(elements, half);
    first + sum_of_next(elements, count - half)
}
