//! The sum of an iterator, as accurate as that of a run.

use crate::element::Number;

/// How many elements are summed at once.
const BLOCK: usize = 128;

/// A sum in blocks: full blocks are summed like runs, and their sums are added in pairs of equally many blocks.
///
/// So the error grows with the logarithm of the number of elements, though how many there will be is not known.
pub(crate) struct BlockSum<T> {
    /// The sums of 1, 2, 4, ... blocks, where the bit of `blocks` is set.
    partial: [T; usize::BITS as usize],
    blocks: usize,
}

impl<T: Number> BlockSum<T> {
    /// The sum of the elements, zero where there is none.
    pub(crate) fn of(mut elements: impl Iterator<Item = T>) -> T {
        let mut sums = BlockSum { partial: [T::sum_start(); usize::BITS as usize], blocks: 0 };
        let mut block = [T::zero(); BLOCK];
        loop {
            let mut count = 0;
            for (place, element) in block.iter_mut().zip(&mut elements) {
                *place = element;
                count += 1;
            }
            let sum = T::sum_run(&&block[..count], count);
            if count < BLOCK {
                return sums.total() + sum;
            }
            sums.add(sum);
        }
    }

    /// One more block, like one more in binary: equal powers are added up and carried.
    fn add(&mut self, sum: T) {
        let mut sum = sum;
        let mut power = 0;
        while self.blocks >> power & 1 == 1 {
            sum = self.partial[power] + sum;
            power += 1;
        }
        self.partial[power] = sum;
        self.blocks += 1;
    }

    /// All blocks, the smaller sums first.
    fn total(&self) -> T {
        let mut total = T::zero();
        for (power, &partial) in self.partial.iter().enumerate() {
            if self.blocks >> power & 1 == 1 {
                total = partial + total;
            }
        }
        total
    }
}
