//! Counting what is true.

use crate::kernel::level::{Level, Work};
use crate::kernel::run::Run;

/// How many counts run side by side: a byte each, so that a vector holds many.
const LANES: usize = 64;
/// How many rows of lanes are counted in registers. Of another number LLVM makes code that goes through memory.
const MANY: usize = 16;
/// How many rows those that are left are counted by.
const FEW: usize = 4;

/// How many elements of a run are true.
#[inline(always)]
pub(crate) fn count_run<V: Level>(run: &impl Run<Elem = bool>, count: usize) -> usize {
    let (found, first) = if count >= FEW * LANES { V::apart(CountBlocks(run, count)) } else { (0, 0) };
    if first == count {
        return found;
    }
    let rest = run.part(first, count - first);
    let mut left = 0_u32;
    for i in 0..count - first {
        left += u32::from(rest.get::<V>(i));
    }
    found + left as usize
}

/// How many of the elements of whole blocks are true, and where those blocks end.
struct CountBlocks<'r, R>(&'r R, usize);

impl<R: Run<Elem = bool>> Work for CountBlocks<'_, R> {
    type Output = (usize, usize);

    #[inline(always)]
    fn run<V: Level>(self) -> (usize, usize) {
        let CountBlocks(run, count) = self;
        let (mut total, mut first) = (0, 0);
        count_blocks::<V, MANY>(run, count, &mut total, &mut first);
        count_blocks::<V, FEW>(run, count, &mut total, &mut first);
        (total, first)
    }
}

/// Counts blocks of so many rows from `first` on as long as there are so many.
#[inline(always)]
#[allow(clippy::needless_range_loop)]
fn count_blocks<V: Level, const ROWS: usize>(
    run: &impl Run<Elem = bool>,
    count: usize,
    total: &mut usize,
    first: &mut usize,
) {
    while count - *first >= ROWS * LANES {
        let block = run.part(*first, ROWS * LANES);
        let mut counts = [0_u8; LANES];
        for lane in 0..LANES {
            let mut found = 0;
            for row in 0..ROWS {
                found += u8::from(block.get::<V>(row * LANES + lane));
            }
            counts[lane] = found;
        }
        let mut sum = 0_u16;
        for lane in 0..LANES {
            sum += u16::from(counts[lane]);
        }
        *total += usize::from(sum);
        *first += ROWS * LANES;
    }
}
