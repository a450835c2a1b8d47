//! Where elements are appended.

use core::mem::{MaybeUninit, needs_drop};
use core::ptr;
use core::sync::atomic::{Ordering, compiler_fence};

use crate::kernel::level::{Level, PROGRAM_ALONE_IS_UNOPTIMISED};
use crate::kernel::math::Special;
use crate::kernel::run::Run;

/// How many runs go together where elements of different runs lie side by side: as many as the nearest cache holds lines that are a page apart.
pub(crate) const LINE: usize = 8;

/// Of elements of more bytes, a line of the cache holds no two, and squares would fill the stack.
const WIDE: usize = 64;

/// From so many elements on, those of a row that do not lie side by side are read before anything is made of them.
const MANY: usize = 32;

/// So many elements of a row are written at once.
const WIDE_BLOCK: usize = 32;

/// Elements of no more bytes are written in blocks.
const SMALL: usize = 16;

/// Whether elements `T` of a run are written [function by function](Run::write_by_functions). Those that need drop are written one by one.
pub(crate) const fn goes_by_functions<T, R: Run>() -> bool {
    PROGRAM_ALONE_IS_UNOPTIMISED && R::BY_FUNCTIONS && !needs_drop::<T>()
}

/// Whether so many elements are worth the calls.
#[inline(always)]
pub(crate) fn is_worth_it(count: usize) -> bool {
    count >= 16
}

/// Where elements are appended.
pub(crate) trait Sink<T> {
    /// Appends the first `count` elements of a run, computed by the instructions of the level `V`.
    ///
    /// # Panics
    ///
    /// When there is no room for them.
    fn append<V: Level, R: Run<Elem = T>>(&mut self, run: &R, count: usize);

    /// Appends `count` elements of each of some rows.
    ///
    /// # Panics
    ///
    /// When there is no room for them.
    fn append_rows<V: Level, R: Rows<T>>(&mut self, rows: R, count: usize);

    /// Appends [`LINE`] rows of `count` elements each, one row after the other, which are given by columns.
    ///
    /// They are computed by squares: where what lies side by side in memory are the elements of different rows, each line of the cache is read
    /// once. Lines that are a page apart would push each other out.
    ///
    /// # Panics
    ///
    /// When there is no room for them.
    fn append_across<V: Level, C: Columns<T>>(&mut self, columns: C, count: usize);

    /// The last `count` of the elements that are there.
    ///
    /// # Panics
    ///
    /// When there are fewer.
    fn last_mut(&mut self, count: usize) -> &mut [T];
}

/// Rows of elements, one after another.
pub(crate) trait Rows<T> {
    /// How one is read.
    type Row: Run<Elem = T>;
    /// How many there are.
    fn count(&self) -> usize;
    /// The one with this number.
    fn at(&self, row: usize) -> Self::Row;
}

/// Columns of [`LINE`] elements, one after another.
pub(crate) trait Columns<T> {
    /// How one is read.
    type Column: Run<Elem = T>;
    /// The next one.
    fn next(&mut self) -> Self::Column;
}

/// Writes the first elements of a run, in their order. Elements need no drop: a panic forgets those that were written.
///
/// Where the run has a quick form, a block of it is tried first, and done again with all special cases where it has one.
#[inline(always)]
pub(crate) fn write<V: Level, T, R: Run<Elem = T>>(places: &mut [MaybeUninit<T>], run: &R) {
    /// Few enough that it costs little to do them again, and many beside the one test.
    const BLOCK: usize = 256;
    if const { goes_by_functions::<T, R>() } && is_worth_it(places.len()) {
        return run.write_by_functions(0, places);
    }
    let mut first = 0;
    if R::BLOCKS {
        run.write_block::<V>(places);
        return;
    }
    if R::GATHERS {
        for places in places.chunks_mut(BLOCK) {
            let room = &mut R::room::<BLOCK>();
            write_block::<V, T, _>(places, &run.gather(room, first, places.len()));
            first += places.len();
        }
        return;
    }
    while R::QUICK && first + BLOCK <= places.len() {
        // Of constant length.
        write_block::<V, T, R>(&mut places[first..][..BLOCK], &run.part(first, BLOCK));
        first += BLOCK;
    }
    if first < places.len() {
        let places = &mut places[first..];
        let rest = run.part(first, places.len());
        if R::QUICK {
            write_block::<V, T, R>(places, &rest);
        } else {
            write_fully::<V, T, R>(places, &rest);
        }
    }
}

/// Writes a run in its quick form, and once more with all special cases where it has one.
#[inline(always)]
#[allow(clippy::needless_range_loop)]
fn write_block<V: Level, T, R: Run<Elem = T>>(places: &mut [MaybeUninit<T>], run: &R) {
    let mut special = Special::default();
    for i in 0..places.len() {
        places[i].write(run.quick::<V>(i, &mut special));
    }
    if special.is_any() {
        write_fully::<V, T, R>(places, run);
    }
}

/// Writes a run with all special cases.
#[inline(always)]
#[allow(clippy::needless_range_loop)]
fn write_fully<V: Level, T, R: Run<Elem = T>>(places: &mut [MaybeUninit<T>], run: &R) {
    // By index: LLVM would not see that an iterator ends where the elements do.
    for i in 0..places.len() {
        places[i].write(run.get::<V>(i));
    }
}

/// Whether elements of a run may be written twice, and come to the same.
///
/// What is more than a number may record what it computes: nothing is computed twice then.
const fn may_overlap<T, R: Run<Elem = T>>() -> bool {
    R::PURE && R::IN_BLOCKS && size_of::<T>() <= SMALL && size_of::<T>() == align_of::<T>()
}

/// Writes a row with all special cases.
///
/// It is written by blocks of constant length, which need no look at where operands lie, and no loop for what is left of a vector. Behind the
/// last whole one, some elements are written once more with those that are left: they come to the same.
#[inline(always)]
#[allow(clippy::needless_range_loop)]
fn write_row<V: Level, T, R: Run<Elem = T>>(places: &mut [MaybeUninit<T>], run: &R) {
    let mut first = 0;
    if const { R::IN_BLOCKS && size_of::<T>() <= SMALL } {
        first = write_blocks::<V, T, R, 32>(places, run, first);
        first = write_blocks::<V, T, R, 8>(places, run, first);
        if const { may_overlap::<T, R>() } && places.len() >= 8 {
            if first < places.len() {
                write_blocks::<V, T, R, 8>(places, run, places.len() - 8);
            }
            return;
        }
    }
    for i in first..places.len() {
        places[i].write(run.get::<V>(i));
    }
}

/// Writes so many rows in two blocks: the first elements of each, and the last ones.
///
/// # Safety
///
/// There is room for `count` elements of each row, and `count` is at least as large as either block.
#[inline(always)]
unsafe fn write_ends<V: Level, T, R: Rows<T>, const HEAD: usize, const TAIL: usize>(
    to: *mut MaybeUninit<T>,
    rows: &R,
    [number, count]: [usize; 2],
) {
    debug_assert!(HEAD <= count && TAIL <= count && count <= HEAD + TAIL, "two blocks");
    for row in 0..number {
        let run = rows.at(row);
        // SAFETY: both lie within the row, for which there is room.
        unsafe {
            let to = to.add(row * count);
            write_array::<V, T, R::Row, HEAD>(to, &run.part(0, HEAD));
            write_array::<V, T, R::Row, TAIL>(to.add(count - TAIL), &run.part(count - TAIL, TAIL));
        }
    }
}

/// Writes so many rows in blocks of [`WIDE_BLOCK`], and a last one of those that are left and no more of the others than it must.
///
/// # Safety
///
/// There is room for `count` elements of each row, and `count` is greater than [`WIDE_BLOCK`].
#[inline(always)]
unsafe fn write_wide<V: Level, T, R: Rows<T>>(to: *mut MaybeUninit<T>, rows: &R, [number, count]: [usize; 2]) {
    debug_assert!(WIDE_BLOCK < count, "more than a block");
    let last = count - (count - 1) % WIDE_BLOCK - 1;
    for row in 0..number {
        let run = rows.at(row).part(0, count);
        // SAFETY: the rows before this one are as long, and there is room for all of them.
        let to = unsafe { to.add(row * count) };
        let mut first = 0;
        while first < last {
            // SAFETY: the block ends no later than `last`, which is within the row.
            unsafe { write_array::<V, T, R::Row, WIDE_BLOCK>(to.add(first), &run.part(first, WIDE_BLOCK)) };
            first += WIDE_BLOCK;
        }
        // SAFETY: the last elements of the row, which has more than a block of them.
        unsafe {
            match count - last {
                1..=8 => write_array::<V, T, R::Row, 8>(to.add(count - 8), &run.part(count - 8, 8)),
                9..=16 => write_array::<V, T, R::Row, 16>(to.add(count - 16), &run.part(count - 16, 16)),
                _ => {
                    let last = count - WIDE_BLOCK;
                    write_array::<V, T, R::Row, WIDE_BLOCK>(to.add(last), &run.part(last, WIDE_BLOCK));
                }
            }
        }
    }
}

/// Writes the first `LEN` elements of a run.
///
/// # Safety
///
/// There is room for them.
#[inline(always)]
unsafe fn write_array<V: Level, T, R: Run<Elem = T>, const LEN: usize>(to: *mut MaybeUninit<T>, run: &R) {
    let mut block = [const { MaybeUninit::uninit() }; LEN];
    for (i, element) in block.iter_mut().enumerate() {
        element.write(run.get::<V>(i));
    }
    // SAFETY: the caller says so.
    unsafe { to.cast::<[MaybeUninit<T>; LEN]>().write(block) }
    // A block is made of vectors; LLVM would make vectors of the elements that have the same place in several blocks.
    compiler_fence(Ordering::Release);
}

/// Writes blocks of elements from `first` on as long as there are so many, and says where it stopped.
#[inline(always)]
fn write_blocks<V: Level, T, R: Run<Elem = T>, const COUNT: usize>(
    places: &mut [MaybeUninit<T>],
    run: &R,
    mut first: usize,
) -> usize {
    while first + COUNT <= places.len() {
        let places: &mut [_; COUNT] = places[first..].first_chunk_mut().expect("a whole block");
        let run = run.part(first, COUNT);
        // To where no other pointer points: that it writes to none of the elements that it reads, LLVM would have to find out.
        let mut block = [const { MaybeUninit::uninit() }; COUNT];
        for (i, element) in block.iter_mut().enumerate() {
            element.write(run.get::<V>(i));
        }
        *places = block;
        first += COUNT;
        // A block is made of vectors; LLVM would make vectors of the elements that have the same place in several blocks.
        compiler_fence(Ordering::Release);
    }
    first
}

/// Writes the first `count` elements of each row, one row after the other. Elements need no drop: a panic forgets those that were written.
///
/// # Panics
///
/// When there is not as much room as that.
#[inline(always)]
pub(super) fn write_rows<V: Level, T, R: Rows<T>>(places: &mut [MaybeUninit<T>], rows: R, count: usize) {
    let number = rows.count();
    assert!(Some(places.len()) == count.checked_mul(number), "a place for each element of each row");
    if const { goes_by_functions::<T, R::Row>() } && is_worth_it(count) {
        for row in 0..number {
            rows.at(row).write_by_functions(0, &mut places[row * count..][..count]);
        }
        return;
    }
    if const { may_overlap::<T, R::Row>() && !R::Row::QUICK && !R::Row::BLOCKS } {
        let to = places.as_mut_ptr();
        // SAFETY: there are `count` places for each of so many rows.
        unsafe {
            match count {
                8..=16 => return write_ends::<V, T, R, 8, 8>(to, &rows, [number, count]),
                17..=24 => return write_ends::<V, T, R, 16, 8>(to, &rows, [number, count]),
                25..=32 => return write_ends::<V, T, R, 16, 16>(to, &rows, [number, count]),
                33.. => return write_wide::<V, T, R>(to, &rows, [number, count]),
                _ => {}
            }
        }
    }
    let mut rest = places;
    for row in 0..number {
        let (places, others) = rest.split_at_mut(count);
        let run = &rows.at(row);
        if R::Row::QUICK || R::Row::BLOCKS || R::Row::GATHERS && count >= MANY {
            write::<V, T, R::Row>(places, run);
        } else {
            write_row::<V, T, R::Row>(places, run);
        }
        rest = others;
    }
}

/// Writes `count` columns to rows of as many elements, by squares. Elements need no drop: a panic forgets those that were written.
///
/// # Panics
///
/// When there is not as much room as that.
#[inline(always)]
pub(super) fn write_across<V: Level, T, C: Columns<T>>(rows: &mut [MaybeUninit<T>], mut columns: C, count: usize) {
    assert!(Some(rows.len()) == count.checked_mul(LINE), "a row for each element of a column");
    if const { size_of::<T>() > WIDE } {
        for column in 0..count {
            let elements = columns.next();
            for row in 0..LINE {
                rows[row * count + column].write(elements.get::<V>(row));
            }
        }
        return;
    }
    let next = rows.as_mut_ptr();
    let mut first = 0;
    while first < count {
        let wide = LINE.min(count - first);
        // SAFETY: `first + wide <= count`, and there are `LINE` rows of `count`.
        unsafe {
            let to = next.add(first);
            // The usual case with a constant that LLVM sees.
            if wide == LINE {
                write_square::<V, T, C>(to, count, &mut columns, LINE);
            } else {
                write_square::<V, T, C>(to, count, &mut columns, wide);
            }
        }
        first += wide;
    }
}

/// Writes the next `wide` columns to rows that are `apart`. They are computed column by column, and written row by row.
///
/// # Safety
///
/// `wide <= LINE`, and there is room for as many elements at `to`, `to + apart`, and so on, for each row. Elements need no drop: a panic
/// while they are computed forgets those that were.
#[inline(always)]
unsafe fn write_square<V: Level, T, C: Columns<T>>(
    to: *mut MaybeUninit<T>,
    apart: usize,
    columns: &mut C,
    wide: usize,
) {
    let mut square = [const { [const { MaybeUninit::<T>::uninit() }; LINE] }; LINE];
    for column in 0..wide {
        let elements = columns.next();
        for (i, row) in square.iter_mut().enumerate() {
            row[column].write(elements.get::<V>(i));
        }
    }
    for (row, elements) in square.iter().enumerate() {
        // SAFETY: the first `wide` elements of the row have just been written, and the caller says that there is room for them.
        unsafe { ptr::copy_nonoverlapping(elements.as_ptr(), to.add(row * apart), wide) };
    }
}
