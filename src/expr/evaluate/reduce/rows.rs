//! Rows that are folded into the same accumulators, column by column.

use core::sync::atomic::{Ordering, compiler_fence};

use crate::expr::{Mode, Read, Run, RunsAlong};
use crate::kernel::blocks::{BLOCK, LEVELS, Levels, room};
use crate::kernel::level::{CRATE_IS_UNOPTIMISED, Level};
use crate::kernel::run::{Fold, is_number};

/// How many wide rows are added at once. Rows that are a page apart fall into the same lines of the cache, which holds eight of a kind.
const HANDFUL: usize = 4;

/// Of rows with no more columns, some columns are folded after others: their accumulators stay in registers for all rows.
const NARROW: usize = 256;

/// How rows are read: they follow one another along `axis`, and go along `inner`, `run` elements each.
pub(super) struct Columns<'a, R, F> {
    pub(super) reader: &'a R,
    pub(super) fold: &'a F,
    pub(super) axis: usize,
    pub(super) inner: usize,
    pub(super) run: usize,
}

impl<R: Read, F: Fold<R::Elem>> Columns<'_, R, F> {
    /// Folds `count` rows from a place on, in blocks where sums of many are rounded.
    #[inline(always)]
    pub(super) fn fold_all<V: Level, M: Mode>(
        &self,
        accumulators: &mut [F::Accumulator],
        place: R::Place,
        count: usize,
    ) {
        let joined = self.fold.joined().filter(|_| count > BLOCK);
        let most = if joined.is_some() { BLOCK } else { count };
        let mut room = joined.map(|joined| room(joined.start, accumulators.len()));
        let width = room.as_ref().map_or(usize::MAX, |room| room.len() / LEVELS);
        for (chunk, totals) in accumulators.chunks_mut(width).enumerate() {
            let room = room.as_mut().map(|room| &mut room[..LEVELS * totals.len()]);
            let mut levels = joined.zip(room).map(|(joined, room)| Levels::new(room, joined));
            let (mut place, mut left) = (place, count);
            while left > 0 {
                let rows = left.min(most);
                let block = levels.as_mut().map_or(&mut *totals, |levels| levels.block());
                place = self.fold_rows::<V, M>(block, chunk * width, place, rows);
                if let Some(levels) = &mut levels {
                    levels.close(totals);
                }
                left -= rows;
            }
            if let Some(levels) = levels {
                levels.finish(totals);
            }
        }
    }

    /// Folds `count` rows from a place on, of which `first` is the first column. Where the next row is.
    #[inline(always)]
    fn fold_rows<V: Level, M: Mode>(
        &self,
        accumulators: &mut [F::Accumulator],
        first: usize,
        mut place: R::Place,
        count: usize,
    ) -> R::Place {
        if F::ROWS {
            for _ in 0..count {
                let row = self.next::<M>(&mut place, first, accumulators.len());
                self.fold.step_row::<V, _>(accumulators, &row);
            }
            return place;
        }
        if CRATE_IS_UNOPTIMISED {
            // One by one, and by `while`: blocks are made by closures, and a range is five calls for each element.
            for _ in 0..count {
                let (row, mut i) = (self.next::<M>(&mut place, first, accumulators.len()), 0);
                while i < accumulators.len() {
                    accumulators[i] = self.fold.step(accumulators[i], row.get::<V>(i));
                    i += 1;
                }
            }
            return place;
        }
        // What is more than a number is not held in registers, a closure is asked once, and few rows are not worth it.
        let fits = const { is_number::<F::Accumulator>() && !R::IS_PAIR && R::Run::<M>::PURE };
        if fits && count > 1 && accumulators.len() <= NARROW {
            return self.fold_narrow::<V, M>(accumulators, first, place, count);
        }
        let (place, len, mut left) = (&mut place, accumulators.len(), count);
        // Of pairs LLVM would not find out that so many pointers are apart.
        while !R::IS_PAIR && left >= HANDFUL {
            // One by one: a closure that an array is made by may not be inlined.
            let [a, b] = [self.next::<M>(place, first, len), self.next::<M>(place, first, len)];
            let [c, d] = [self.next::<M>(place, first, len), self.next::<M>(place, first, len)];
            self.fold_handful::<V, M, HANDFUL>(accumulators, [a, b, c, d]);
            left -= HANDFUL;
        }
        while R::IS_PAIR && left >= 2 {
            let rows = [self.next::<M>(place, first, len), self.next::<M>(place, first, len)];
            self.fold_handful::<V, M, 2>(accumulators, rows);
            left -= 2;
        }
        while left > 0 {
            self.fold_handful::<V, M, 1>(accumulators, [self.next::<M>(place, first, len)]);
            left -= 1;
        }
        *place
    }

    /// The same, some columns after others: two blocks of them at once, so that neither waits for its own additions. The second may overlap
    /// the first, and then both come to the same.
    #[inline(always)]
    fn fold_narrow<V: Level, M: Mode>(
        &self,
        accumulators: &mut [F::Accumulator],
        first: usize,
        place: R::Place,
        count: usize,
    ) -> R::Place {
        let mut column = 0;
        while column < accumulators.len() {
            let (rest, first) = (&mut accumulators[column..], first + column);
            let left = rest.len();
            column += match left {
                1 => self.fold_blocks::<V, M, 1>(rest, first, 0, place, count),
                2..=4 => self.fold_blocks::<V, M, 2>(rest, first, left - 2, place, count),
                5..=7 => self.fold_blocks::<V, M, 4>(rest, first, left - 4, place, count),
                8..=16 => self.fold_blocks::<V, M, 8>(rest, first, left - 8, place, count),
                17..=32 => self.fold_blocks::<V, M, 16>(rest, first, left - 16, place, count),
                // So that no few columns are left.
                65..=71 => self.fold_blocks::<V, M, 16>(rest, first, 16, place, count),
                _ => self.fold_blocks::<V, M, 32>(rest, first, 32.min(left - 32), place, count),
            };
        }
        R::after_steps(place, self.reader.step(self.axis), count)
    }

    /// Folds the elements of all rows in two blocks of as many columns, and says where the second one ends.
    #[inline(always)]
    #[allow(clippy::needless_range_loop)]
    fn fold_blocks<V: Level, M: Mode, const COLUMNS: usize>(
        &self,
        accumulators: &mut [F::Accumulator],
        first: usize,
        second: usize,
        place: R::Place,
        count: usize,
    ) -> usize {
        let along = RunsAlong { axis: self.axis, count, inner: self.inner, len: self.run };
        let rows = self.reader.rows::<M>(place, along);
        let mut one: [_; COLUMNS] = *accumulators.first_chunk().expect("a block");
        let mut other: [_; COLUMNS] = *accumulators[second..].first_chunk().expect("a block");
        for row in 0..count {
            let row = self.reader.row::<M>(&rows, along, row);
            let (row, next) = (row.part(first, COLUMNS), row.part(first + second, COLUMNS));
            // All are computed before any is changed: else LLVM makes masked stores where an accumulator stays what it is, or not.
            one = core::array::from_fn(|i| self.fold.step(one[i], row.get::<V>(i)));
            other = core::array::from_fn(|i| self.fold.step(other[i], next.get::<V>(i)));
        }
        // Not by `copy_from_slice`: where the library is optimised and checks its pointers, both would stay in memory for that.
        *accumulators.first_chunk_mut().expect("a block") = one;
        *accumulators[second..].first_chunk_mut().expect("a block") = other;
        second + COLUMNS
    }

    /// The next row, from a column on.
    #[inline(always)]
    fn next<M: Mode>(&self, place: &mut R::Place, first: usize, len: usize) -> R::Run<M> {
        let row = self.reader.run::<M>(*place, self.inner, self.run).part(first, len);
        *place = self.reader.next(*place, self.axis);
        row
    }

    /// Folds some rows of as many columns as there are accumulators.
    #[inline(always)]
    fn fold_handful<V: Level, M: Mode, const ROWS: usize>(
        &self,
        accumulators: &mut [F::Accumulator],
        rows: [R::Run<M>; ROWS],
    ) {
        let mut column = 0;
        // What is more than a number is not copied to and fro.
        if const { size_of::<F::Accumulator>() <= 8 && !R::IS_PAIR } {
            column = in_blocks::<V, _, F, ROWS, 32>(accumulators, &rows, self.fold, column);
            column = in_blocks::<V, _, F, ROWS, 8>(accumulators, &rows, self.fold, column);
        }
        for (i, accumulator) in accumulators.iter_mut().enumerate().skip(column) {
            let mut folded = *accumulator;
            for row in &rows {
                folded = self.fold.step(folded, row.get::<V>(i));
            }
            *accumulator = folded;
        }
    }
}

/// Folds elements from `first` on as long as there are so many columns, and says where it stopped.
///
/// The accumulators of a block are folded in registers: that a loop writes to none of the elements that it reads, LLVM would have to find out
/// for each pair of pointers, and gives up where there are many.
#[inline(always)]
#[allow(clippy::needless_range_loop)]
fn in_blocks<V: Level, R: Run, F: Fold<R::Elem>, const ROWS: usize, const COLUMNS: usize>(
    accumulators: &mut [F::Accumulator],
    rows: &[R; ROWS],
    fold: &F,
    mut first: usize,
) -> usize {
    while first + COLUMNS <= accumulators.len() {
        let block: &mut [F::Accumulator; COLUMNS] = accumulators[first..].first_chunk_mut().expect("a whole block");
        let mut folded = *block;
        for row in rows {
            let row = row.part(first, COLUMNS);
            // All are computed before any is changed: else LLVM makes masked stores where an accumulator stays what it is, or not.
            folded = core::array::from_fn(|i| fold.step(folded[i], row.get::<V>(i)));
        }
        *block = folded;
        first += COLUMNS;
        // A block is made of vectors; LLVM would make vectors of the elements that have the same place in several blocks.
        compiler_fence(Ordering::Release);
    }
    first
}
