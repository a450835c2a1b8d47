//! Counting what is true.

use crate::kernel::level::Level;
use crate::kernel::run::Run;

/// How many counts run side by side: a byte each, so that a vector holds many.
const LANES: usize = 128;

/// How many elements of a run are true.
#[inline(always)]
pub(crate) fn count_run<V: Level>(run: &impl Run<Elem = bool>, count: usize) -> usize {
    let rows = count / LANES;
    let (mut total, mut row) = (0, 0);
    while row < rows {
        let mut counts = [0_u8; LANES];
        // A byte counts to 255.
        let end = rows.min(row + 255);
        while row < end {
            let next = run.part(row * LANES, LANES);
            for (lane, count) in counts.iter_mut().enumerate() {
                *count += u8::from(next.get::<V>(lane));
            }
            row += 1;
        }
        for count in counts {
            total += usize::from(count);
        }
    }
    for i in rows * LANES..count {
        total += usize::from(run.get::<V>(i));
    }
    total
}
