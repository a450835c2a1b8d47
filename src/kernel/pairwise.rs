//! The sum of floats as NumPy takes it: in pairwise blocks, so that the error grows with the logarithm of the count.
//!
//! Source: `pairwise_sum` in NumPy's `loops_utils.h.src`; N. J. Higham, "The accuracy of floating point summation", SIAM J. Sci.
//! Comput. 14 (1993). The order of the additions is NumPy's, so that the bits are too.

use num_traits::Float;

use crate::element::Number;
use crate::expr::Run;

/// Up to this many elements are added up in lanes, more by halves.
const BLOCK: usize = 128;
/// How many sums run side by side in a block.
const LANES: usize = 8;

/// The sum of a run, from the negative zero.
#[inline]
pub(crate) fn pairwise_sum<R: Run<Elem: Float>>(run: &R, count: usize) -> R::Elem {
    if count <= BLOCK { block(run, count) } else { halves(run, count) }
}

/// The first half of more than a block: a multiple of the lanes.
const fn first_half(count: usize) -> usize {
    let half = count / 2;
    half - half % LANES
}

/// More than a block: the sums of both halves.
fn halves<R: Run<Elem: Float>>(run: &R, count: usize) -> R::Elem {
    if count <= BLOCK {
        return block(run, count);
    }
    let half = first_half(count);
    halves(&run.part(0, half), half) + halves(&run.part(half, count - half), count - half)
}

/// At most a block: eight sums side by side, the rest one by one.
#[inline]
fn block<R: Run<Elem: Float>>(run: &R, count: usize) -> R::Elem {
    if count < LANES {
        let mut sum = R::Elem::neg_zero();
        for i in 0..count {
            sum = sum + run.get(i);
        }
        return sum;
    }
    let first = run.part(0, LANES);
    let mut lanes: [R::Elem; LANES] = core::array::from_fn(|lane| first.get(lane));
    let whole = count - count % LANES;
    for i in (LANES..whole).step_by(LANES) {
        let next = run.part(i, LANES);
        for (lane, sum) in lanes.iter_mut().enumerate() {
            *sum = *sum + next.get(lane);
        }
    }
    let mut sum = ((lanes[0] + lanes[1]) + (lanes[2] + lanes[3])) + ((lanes[4] + lanes[5]) + (lanes[6] + lanes[7]));
    for i in whole..count {
        sum = sum + run.get(i);
    }
    sum
}

/// The sum of the next `count` elements of an iterator, in the order in which a run of them would be summed.
pub(crate) fn sum_of_next<T: Number>(elements: &mut impl Iterator<Item = T>, count: usize) -> T {
    if count <= BLOCK {
        let mut block = [T::zero(); BLOCK];
        for (place, element) in block[..count].iter_mut().zip(elements) {
            *place = element;
        }
        return T::sum_run(&&block[..count], count);
    }
    let half = first_half(count);
    let first = sum_of_next(elements, half);
    first + sum_of_next(elements, count - half)
}
