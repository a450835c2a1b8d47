//! The sum of floats as NumPy takes it: in pairwise blocks, so that the error grows with the logarithm of the count.
//!
//! Source: `pairwise_sum` in NumPy's `loops_utils.h.src`; N. J. Higham, "The accuracy of floating point summation", SIAM J. Sci.
//! Comput. 14 (1993). The order of the additions is NumPy's, so that the bits are too.

use num_traits::Float;

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

/// More than a block: the sums of both halves, the first of them a multiple of the lanes.
fn halves<R: Run<Elem: Float>>(run: &R, count: usize) -> R::Elem {
    if count <= BLOCK {
        return block(run, count);
    }
    let half = count / 2;
    let half = half - half % LANES;
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
