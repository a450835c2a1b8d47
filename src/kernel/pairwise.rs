//! The sum of floats as NumPy takes it: in pairwise blocks, so that the error grows with the logarithm of the count.
//!
//! Source: `pairwise_sum` in NumPy's `loops_utils.h.src`; N. J. Higham, "The accuracy of floating point summation", SIAM J. Sci.
//! Comput. 14 (1993). The order of the additions is NumPy's, so that the bits are too.

use num_traits::Float;

/// Up to this many elements are added up in lanes, more by halves.
const BLOCK: usize = 128;
/// How many sums run side by side in a block.
const LANES: usize = 8;

/// The sum of `element(0)` to `element(count - 1)`, from the negative zero.
#[inline]
pub(crate) fn pairwise_sum<T: Float>(count: usize, element: &impl Fn(usize) -> T) -> T {
    if count <= BLOCK { block(0, count, element) } else { halves(0, count, element) }
}

/// More than a block: the sums of both halves, the first of them a multiple of the lanes.
fn halves<T: Float>(first: usize, count: usize, element: &impl Fn(usize) -> T) -> T {
    if count <= BLOCK {
        return block(first, count, element);
    }
    let half = count / 2;
    let half = half - half % LANES;
    halves(first, half, element) + halves(first + half, count - half, element)
}

/// At most a block: eight sums side by side, the rest one by one.
#[inline]
fn block<T: Float>(first: usize, count: usize, element: &impl Fn(usize) -> T) -> T {
    if count < LANES {
        let mut sum = T::neg_zero();
        for i in 0..count {
            sum = sum + element(first + i);
        }
        return sum;
    }
    let mut lanes: [T; LANES] = core::array::from_fn(|lane| element(first + lane));
    let whole = count - count % LANES;
    let mut i = LANES;
    while i < whole {
        for (lane, sum) in lanes.iter_mut().enumerate() {
            *sum = *sum + element(first + i + lane);
        }
        i += LANES;
    }
    let mut sum = ((lanes[0] + lanes[1]) + (lanes[2] + lanes[3])) + ((lanes[4] + lanes[5]) + (lanes[6] + lanes[7]));
    for i in whole..count {
        sum = sum + element(first + i);
    }
    sum
}
