//! The same sum in threads.
//!
//! Sums of groups of blocks are joined as a binary number that counts them carries its digits: those of the greatest power of two that is less than
//! their number, and those of the others. Both are computed side by side, and so on, down to a few groups.

use super::{GROUP, LANES, ROWS, pairwise_sum, with_rest};
use crate::element::Number;
use crate::kernel::level::{Level, Work, dispatch};

/// From how many elements on.
const MANY: usize = 1 << 19;
/// As many groups as one thread sums up, a power of two.
const FEW: usize = 8;

/// The sum of many elements, in threads; nothing where it is not worth it.
pub(crate) fn sum_of_slice<T: Number + Send + Sync>(elements: &[T]) -> Option<T> {
    if elements.len() < MANY || rayon::current_num_threads() == 1 {
        return None;
    }
    let blocks = elements.len() - elements.len() % (ROWS * LANES);
    let sum = sum_of_blocks::<T>(&elements[..blocks]);
    Some(dispatch(Rest::<T> { elements, first: blocks, sum }))
}

/// The sum of whole blocks.
fn sum_of_blocks<T: Number + Send + Sync>(elements: &[T]) -> T {
    let group = GROUP * ROWS * LANES;
    let groups = elements.len().div_ceil(group);
    if groups <= FEW {
        return dispatch(SumBlocks::<T>(elements));
    }
    let (first, rest) = elements.split_at(groups.next_power_of_two() / 2 * group);
    let (first, rest) = rayon::join(|| sum_of_blocks::<T>(first), || sum_of_blocks::<T>(rest));
    first + rest
}

/// The sum of some blocks.
struct SumBlocks<'a, T>(&'a [T]);

impl<T: Number> Work for SumBlocks<'_, T> {
    type Output = T;

    #[inline(always)]
    fn run<V: Level>(self) -> T {
        pairwise_sum::<V, _>(&self.0, self.0.len())
    }
}

/// The sum of all elements, given that of all whole blocks.
struct Rest<'a, T> {
    elements: &'a [T],
    first: usize,
    sum: T,
}

impl<T: Number> Work for Rest<'_, T> {
    type Output = T;

    #[inline(always)]
    fn run<V: Level>(self) -> T {
        with_rest::<V, _>(&self.elements, self.first, self.elements.len(), self.sum)
    }
}
