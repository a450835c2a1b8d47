//! Rows that are copied from elsewhere: many short pieces at a time.
//!
//! A call for each piece of a few elements costs more than the piece. So all rows of a piece are copied by one loop, which is chosen by its
//! length, and copies the first bytes of a row and the last: as many as are in vectors, and those in the middle twice.

use core::mem::MaybeUninit;
use core::ptr;

use super::Partial;
use crate::kernel::level::{Level, Work, dispatch};
use crate::kernel::primitive::is_primitive;
use crate::kernel::strided::{RowsApart, gather_copies};

/// Of elements of more bytes no vectors are made.
const WIDE: usize = 16;

/// What stands in the same columns of some rows that follow one another.
#[derive(Clone, Copy)]
pub(crate) struct RowPiece<'a, T> {
    /// How many columns.
    pub(crate) len: usize,
    pub(crate) elements: PieceElements<'a, T>,
}

/// Where its elements are.
#[derive(Clone, Copy)]
pub(crate) enum PieceElements<'a, T> {
    /// In memory: where the first one is, and how far it is from one row to the next, and from one column to the next.
    In { memory: &'a [T], first: usize, down: isize, right: isize },
    /// It is one element everywhere.
    All(&'a T),
}

impl<T> RowPiece<'_, T> {
    /// Whether the elements of so many rows are in their memory.
    fn is_within(&self, rows: usize) -> bool {
        let PieceElements::In { memory, first, down, right } = self.elements else { return true };
        let far = |steps: usize, step: isize| isize::try_from(steps - 1).ok()?.checked_mul(step);
        let corners = || {
            let first = isize::try_from(first).ok()?;
            let (down, right) = (far(rows, down)?, far(self.len, right)?);
            let least = first.checked_add(down.min(0))?.checked_add(right.min(0))?;
            let most = first.checked_add(down.max(0))?.checked_add(right.max(0))?;
            Some((least, usize::try_from(most).ok()?))
        };
        corners().is_some_and(|(least, most)| least >= 0 && most < memory.len())
    }
}

impl<T: Copy> Partial<'_, T> {
    /// Appends some rows, each of which is these pieces, and each as many times.
    ///
    /// # Panics
    ///
    /// When there is no room for them, or elements of a piece are not in its memory, or it has no columns.
    pub(crate) fn append_pieces(&mut self, rows: usize, times: usize, pieces: &[RowPiece<'_, T>]) {
        if rows == 0 {
            return;
        }
        let mut width = 0_usize;
        for piece in pieces {
            assert!(piece.len > 0 && piece.is_within(rows), "pieces of the source");
            width = width.checked_add(piece.len).expect("a row");
        }
        let apart = width.checked_mul(times).expect("a row");
        let all = rows.checked_mul(apart).expect("rows");
        // SAFETY: a piece has `len` columns of each row, and the next one begins behind them, so they are `all` elements, of which none is left out.
        // What is read has been looked at: its corners are in memory, hence all between them. What is written is borrowed exclusively.
        unsafe {
            self.append_raw(all, |start| {
                for time in 0..times {
                    let mut column = time * width;
                    for piece in pieces {
                        piece.copy(start.add(column), apart, rows);
                        column += piece.len;
                    }
                }
            });
        }
    }
}

impl<T> Partial<'_, T> {
    /// Appends copies of some rows of primitive elements.
    ///
    /// # Panics
    ///
    /// When there is no room for them, or elements are not in memory, or they are no primitive ones.
    pub(crate) fn append_primitives(&mut self, memory: &[T], [down, right]: [usize; 2], [count, len]: [usize; 2]) {
        assert!(is_primitive::<T>(), "elements that are copied");
        let span = len.checked_sub(1).and_then(|last| last.checked_mul(right)).expect("a row") + 1;
        let rows = RowsApart::new(memory, down, span, count);
        let all = count.checked_mul(len).expect("rows");
        // SAFETY: it has been looked at that there is room for all elements, and that all rows are in memory. Primitive elements may be copied,
        // and all of the room is written.
        unsafe {
            self.append_places(all, |places| {
                if right == 1 {
                    return copy_rows(places.as_mut_ptr().cast(), len, memory.as_ptr(), down as isize, count, len);
                }
                for (row, places) in places.chunks_exact_mut(len).enumerate() {
                    gather_copies(places, rows.at(row), right);
                }
            });
        }
    }
}

impl<T: Copy> RowPiece<'_, T> {
    /// Copies it to rows that are `apart`.
    ///
    /// # Safety
    ///
    /// Its elements are in memory, and there is room for them, which is apart from them.
    unsafe fn copy(&self, to: *mut T, apart: usize, rows: usize) {
        let len = self.len;
        // SAFETY: the caller says so.
        unsafe {
            match self.elements {
                PieceElements::In { memory, first, down, right: 1 } => {
                    copy_rows(to, apart, memory.as_ptr().add(first), down, rows, len);
                }
                PieceElements::In { memory, first, down, right: -1 } => {
                    dispatch(ReversedRows { to, apart, from: memory.as_ptr().add(first), down, rows, len });
                }
                PieceElements::In { memory, first, down, right } => {
                    each_row(to, apart, memory.as_ptr().add(first), down, rows, |to, from| {
                        for i in 0..len {
                            to.add(i).write(*from.wrapping_offset(i as isize * right));
                        }
                    });
                }
                PieceElements::All(element) => {
                    each_row(to, apart, to, 0, rows, |to, _| (0..len).for_each(|i| to.add(i).write(*element)));
                }
            }
        }
    }
}

/// Copies `count` rows of `len` elements, which are `apart` where they go to, and `down` where they come from.
///
/// # Panics
///
/// When there are not as many elements, or not as many places.
pub(crate) fn paste_rows<T: Copy>(to: &mut [T], apart: usize, from: &[T], down: usize, count: usize, len: usize) {
    let Some(steps) = count.checked_sub(1) else { return };
    let end = |step: usize| steps.checked_mul(step)?.checked_add(len);
    assert!(end(apart).is_some_and(|end| end <= to.len()), "places for all rows");
    assert!(end(down).is_some_and(|end| end <= from.len()), "elements of all rows");
    // SAFETY: the last row ends where there are places and elements, and no row before it ends later. The places are borrowed exclusively.
    unsafe { copy_rows(to.as_mut_ptr(), apart, from.as_ptr(), down as isize, count, len) }
}

/// Copies rows of `len` elements: the first one to and from where the pointers point, and each of the others some steps further.
///
/// # Safety
///
/// All these elements are there, and may be copied. There is room for them, which is apart from the elements.
unsafe fn copy_rows<T>(to: *mut T, apart: usize, from: *const T, down: isize, rows: usize, len: usize) {
    let size = size_of::<T>();
    let (to, from) = (to.cast(), from.cast());
    // SAFETY: the same, in bytes: they fit in memory.
    unsafe { copy_bytes(to, apart * size, from, down.wrapping_mul(size as isize), rows, len * size) }
}

/// The same in bytes: compiled once.
///
/// # Safety
///
/// As above.
#[inline(never)]
unsafe fn copy_bytes(to: *mut Byte, apart: usize, from: *const Byte, down: isize, rows: usize, len: usize) {
    dispatch(CopyBytes(ByteRows { to, apart, from, down, rows, len }));
}

/// A byte of an element, which may be one of padding.
type Byte = MaybeUninit<u8>;

/// Rows of bytes that are copied. Whoever makes them says that they are there, and that there is room for them, which is apart from them.
#[derive(Clone, Copy)]
struct ByteRows {
    to: *mut Byte,
    apart: usize,
    from: *const Byte,
    down: isize,
    rows: usize,
    len: usize,
}

/// Copies rows of bytes by a loop for their length.
struct CopyBytes(ByteRows);

impl Work for CopyBytes {
    type Output = ();

    #[inline(always)]
    fn run<V: Level>(self) {
        let rows = self.0;
        // SAFETY: each loop is for the lengths that its vectors are for.
        unsafe {
            match rows.len {
                0 => {}
                1..=2 => copy_ends::<1, 1>(rows),
                3..=4 => copy_ends::<2, 2>(rows),
                5..=8 => copy_ends::<4, 4>(rows),
                9..=16 => copy_ends::<8, 8>(rows),
                17..=32 => copy_ends::<16, 16>(rows),
                33..=40 => copy_ends::<32, 8>(rows),
                41..=48 => copy_ends::<32, 16>(rows),
                49..=64 => copy_ends::<32, 32>(rows),
                65..=80 => copy_ends::<64, 16>(rows),
                81..=96 => copy_ends::<64, 32>(rows),
                97..=128 => copy_ends::<64, 64>(rows),
                129..=192 => copy_ends::<128, 64>(rows),
                193..=256 => copy_ends::<128, 128>(rows),
                _ => {
                    let ByteRows { to, apart, from, down, rows, len } = rows;
                    each_row(to, apart, from, down, rows, |to, from| ptr::copy_nonoverlapping(from, to, len));
                }
            }
        }
    }
}

/// Copies the first `HEAD` bytes of each row, and the last `TAIL` ones. A byte in the middle may be among both.
///
/// # Safety
///
/// As above, and a row has as many bytes as either, and no more than both.
#[inline(always)]
unsafe fn copy_ends<const HEAD: usize, const TAIL: usize>(rows: ByteRows) {
    let ByteRows { mut to, apart, mut from, down, rows, len } = rows;
    debug_assert!(HEAD <= len && TAIL <= len && len <= HEAD + TAIL, "two vectors");
    for _ in 0..rows {
        // SAFETY: both lie within the row.
        unsafe {
            ptr::copy_nonoverlapping(from, to, HEAD);
            ptr::copy_nonoverlapping(from.add(len - TAIL), to.add(len - TAIL), TAIL);
        }
        // Behind the last row nothing is read.
        (to, from) = (to.wrapping_add(apart), from.wrapping_offset(down));
    }
}

/// Calls `copy` with where each row goes to, and where it comes from.
///
/// # Safety
///
/// All rows are there, and there is room for them.
#[inline(always)]
unsafe fn each_row<T>(
    mut to: *mut T,
    apart: usize,
    mut from: *const T,
    down: isize,
    rows: usize,
    copy: impl Fn(*mut T, *const T),
) {
    for _ in 0..rows {
        copy(to, from);
        // Behind the last row nothing is read.
        (to, from) = (to.wrapping_add(apart), from.wrapping_offset(down));
    }
}

/// Rows of elements that are copied from the last to the first: the first of a row comes from where the pointer points, the next from before it.
/// Whoever makes them says that they are there, and that there is room for them, which is apart from them.
struct ReversedRows<T> {
    to: *mut T,
    apart: usize,
    from: *const T,
    down: isize,
    rows: usize,
    len: usize,
}

impl<T: Copy> Work for ReversedRows<T> {
    type Output = ();

    #[inline(always)]
    fn run<V: Level>(self) {
        // SAFETY: each loop is for the lengths that its vectors are for.
        unsafe {
            match self.len {
                0 => {}
                _ if const { size_of::<T>() > WIDE } => self.reverse::<1>(),
                1 => self.reverse::<1>(),
                2..4 => self.reverse_ends::<2>(),
                4..8 => self.reverse_ends::<4>(),
                8 => self.reverse_vector::<8>(),
                9..=16 => self.reverse_ends::<8>(),
                _ => self.reverse::<8>(),
            }
        }
    }
}

impl<T: Copy> ReversedRows<T> {
    /// Copies rows of `COUNT` elements.
    ///
    /// # Safety
    ///
    /// A row has as many.
    #[inline(always)]
    unsafe fn reverse_vector<const COUNT: usize>(self) {
        for row in 0..self.rows {
            let (to, from) = self.row(row);
            // SAFETY: it is the whole row.
            unsafe { reverse_at::<T, COUNT>(to, from, 0) };
        }
    }

    /// Copies the first `COUNT` elements of each row, and as many of the last.
    ///
    /// # Safety
    ///
    /// A row has as many, and no more than twice as many.
    #[inline(always)]
    unsafe fn reverse_ends<const COUNT: usize>(self) {
        debug_assert!(COUNT <= self.len && self.len <= 2 * COUNT, "two vectors");
        for row in 0..self.rows {
            let (to, from) = self.row(row);
            // SAFETY: both lie within the row.
            unsafe {
                reverse_at::<T, COUNT>(to, from, 0);
                reverse_at::<T, COUNT>(to, from, self.len - COUNT);
            }
        }
    }

    /// Copies rows by vectors of `COUNT`, the last of which may overlap the one before it.
    ///
    /// # Safety
    ///
    /// A row has at least as many elements.
    #[inline(always)]
    unsafe fn reverse<const COUNT: usize>(self) {
        debug_assert!(COUNT <= self.len, "a vector");
        for row in 0..self.rows {
            let ((to, from), last) = (self.row(row), self.len - COUNT);
            let mut first = 0;
            while first < last {
                // SAFETY: it ends before the last one does, which ends where the row does.
                unsafe { reverse_at::<T, COUNT>(to, from, first) };
                first += COUNT;
            }
            // SAFETY: as above.
            unsafe { reverse_at::<T, COUNT>(to, from, last) };
        }
    }

    /// Where a row goes to, and where it comes from.
    #[inline(always)]
    fn row(&self, row: usize) -> (*mut T, *const T) {
        (self.to.wrapping_add(row * self.apart), self.from.wrapping_offset(row as isize * self.down))
    }
}

/// Copies `COUNT` elements to the places from `first` on, from the last to the first.
///
/// # Safety
///
/// They are those from `first` on that end at `from - first`, and there is room for them.
#[inline(always)]
unsafe fn reverse_at<T: Copy, const COUNT: usize>(to: *mut T, from: *const T, first: usize) {
    // SAFETY: the caller says so. Arrays have the alignment of their elements.
    unsafe {
        let source: [T; COUNT] = from.sub(first + COUNT - 1).cast::<[T; COUNT]>().read();
        let reversed: [T; COUNT] = core::array::from_fn(|i| source[COUNT - 1 - i]);
        to.add(first).cast::<[T; COUNT]>().write(reversed);
    }
}

#[cfg(all(test, feature = "alloc"))]
mod tests {
    use super::*;
    use crate::storage::build_box;

    /// Rows of pieces of all lengths, in all directions: the same as element by element.
    fn are_copied<T: Copy + PartialEq + core::fmt::Debug>(memory: &[T], longest: usize) {
        let at = |place: isize| memory[place as usize];
        for len in 1..=longest {
            for (first, down, right) in
                [(1, 2, 1), (len + 5, -2, 1), (len + 5, -1, -1), (len, 3, -1), (9, -4, 2), (0, 1, 0)]
            {
                let piece = RowPiece { len, elements: PieceElements::In { memory, first, down, right } };
                let edge = RowPiece { len: 2, elements: PieceElements::All(&memory[3]) };
                for times in 1..=2 {
                    let rows = build_box(3 * times * (len + 2), |to| to.append_pieces(3, times, &[piece, edge]));
                    for (row, elements) in rows.chunks_exact(len + 2).enumerate() {
                        let start = first as isize + (row / times) as isize * down;
                        for (i, element) in elements[..len].iter().enumerate() {
                            assert_eq!(*element, at(start + i as isize * right), "{len} elements, row {row}");
                        }
                        assert_eq!(elements[len..], [memory[3]; 2]);
                    }
                }
            }
        }
    }

    #[test]
    fn pieces_of_all_lengths_are_copied() {
        let numbers: [u16; 200] = core::array::from_fn(|i| i as u16);
        are_copied(&numbers.map(|i| i as u8), 70);
        are_copied(&numbers.map(f32::from), 70);
        are_copied(&numbers.map(|i| [f64::from(i); 3]), 12);
    }

    #[test]
    #[should_panic(expected = "pieces of the source")]
    fn pieces_that_end_outside_are_refused() {
        let elements = PieceElements::In { memory: &[1, 2, 3, 4], first: 1, down: 2, right: 1 };
        build_box(4, |to| to.append_pieces(2, 1, &[RowPiece { len: 2, elements }]));
    }

    #[test]
    #[should_panic(expected = "more elements than there is room for")]
    fn pieces_without_room_are_refused() {
        build_box(3, |to| to.append_pieces(2, 1, &[RowPiece { len: 2, elements: PieceElements::All(&1) }]));
    }

    #[test]
    #[should_panic(expected = "elements of all rows")]
    fn rows_that_are_not_there_are_refused() {
        paste_rows(&mut [0; 6], 3, &[1, 2, 3], 2, 2, 2);
    }
}
