//! Counting what is true.

use crate::kernel::level::Level;
use crate::kernel::run::Run;

/// How many counts run side by side: a byte each, so that a vector holds many.
const LANES: usize = 128;
/// How many rows go into the counts at once: those are in memory, and come to the registers once for all of them.
const ROWS: usize = 4;
/// How many elements a byte can count.
const MOST: usize = 255;

/// How many elements of a run are true.
#[inline(always)]
#[allow(clippy::needless_range_loop)]
pub(crate) fn count_run<V: Level>(run: &impl Run<Elem = bool>, count: usize) -> usize {
    let (mut total, mut first) = (0, 0);
    while first + ROWS * LANES <= count {
        let mut counts = [0_u8; LANES];
        let mut left = MOST / ROWS;
        while left > 0 && first + ROWS * LANES <= count {
            let rows: [_; ROWS] = core::array::from_fn(|row| run.part(first + row * LANES, LANES));
            for lane in 0..LANES {
                let mut found = counts[lane];
                for row in &rows {
                    found += u8::from(row.get::<V>(lane));
                }
                counts[lane] = found;
            }
            first += ROWS * LANES;
            left -= 1;
        }
        let mut sum = 0_u16;
        for count in counts {
            sum += u16::from(count);
        }
        total += usize::from(sum);
    }
    while first < count {
        let few = run.part(first, MOST.min(count - first));
        let end = MOST.min(count - first);
        let mut found = 0_u8;
        for i in 0..end {
            found += u8::from(few.get::<V>(i));
        }
        total += usize::from(found);
        first += end;
    }
    total
}
