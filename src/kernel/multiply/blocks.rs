//! Products of floats, tile by tile.
//!
//! The columns are cut into panels as wide as a [`tile`], and all rows go past a panel while it stays in the cache nearest to the
//! processor. A panel that is read often is packed first: copied to the stack, so that it neither collides with itself in the cache nor is
//! spread over pages. That is also what makes columns of all layouts alike.

use num_traits::Float;

use super::tile::{OperandPart, tile};
use super::vectors::{
    is_lines_times_vector, is_outer, is_vector_times_lines, is_with_vector, lines_times_vector, outer,
    vector_times_lines,
};
use super::{Loop, Slot};
use crate::kernel::level::{Level, Work};

/// The most steps along the axis that is summed over: a panel of so many is 20 kB.
pub(super) const INNER: usize = 320;
/// Rows in a block: so many, `INNER` long, stay in the second cache.
const ROWS: usize = 192;
/// The rows of a tall tile, and those of a low one, which still keeps the processor busy.
const TALL: usize = 6;
const LOW: usize = 4;
/// The most columns of a tile.
const WIDE: usize = 16;
/// As many steps fit in the lesser of two rooms on the stack for a panel.
const FEW: usize = 64;
/// The right operand stays in the nearest cache, beside the left, if it spans no more bytes.
const HELD: usize = 1 << 14;
/// Fewer bytes than a register has are no panel.
const NARROW: usize = 32;

/// A product of matrices, of at most `INNER` steps, that is put into slots.
pub(super) struct BlockProduct<'a, T, P> {
    pub(super) product: &'a mut [P],
    pub(super) left: &'a [T],
    pub(super) right: &'a [T],
    /// The rows of the left, the axis that is summed over, the columns of the right.
    pub(super) axes: [Loop; 3],
    /// Where panels are packed, if they are.
    pub(super) panel: &'a mut [T],
    /// Where rows are gathered, if some have to be.
    pub(super) rows: &'a mut [T],
}

/// Calls `put` with the product, and with room on the stack for what it copies.
///
/// The rooms are made here, not in what is compiled for each level, so that a product that copies nothing does not pay for them.
pub(super) fn with_room<T: Float, P: Slot<T>>(
    product: &mut [P],
    left: &[T],
    right: &[T],
    axes: [Loop; 3],
    put: impl Fn(BlockProduct<'_, T, P>),
) {
    let [rows, inner, columns] = axes;
    // Reading a panel again is what pays for a copy, unless the nearest cache holds all panels as they lie.
    let bytes = inner.size * inner.right * size_of::<T>();
    let packs = columns.right != 1 || columns.size * size_of::<T>() < NARROW || rows.size > 4 * TALL && bytes > HELD;
    let gathers = inner.left != 1 && rows.left != 1 || rows.size < LOW;
    let put =
        |panel: &mut [T], rows: &mut [T]| put(BlockProduct { product: &mut *product, left, right, axes, panel, rows });
    if is_with_vector(axes) || !packs && !gathers {
        without_room(put);
    } else if inner.size <= FEW && !gathers {
        with_little_room(put);
    } else {
        with_much_room(put);
    }
}

fn without_room<T>(mut put: impl FnMut(&mut [T], &mut [T])) {
    put(&mut [], &mut []);
}

#[inline(never)]
fn with_little_room<T: Float>(mut put: impl FnMut(&mut [T], &mut [T])) {
    put(&mut [T::zero(); FEW * WIDE], &mut []);
}

#[inline(never)]
fn with_much_room<T: Float>(mut put: impl FnMut(&mut [T], &mut [T])) {
    put(&mut [T::zero(); INNER * WIDE], &mut [T::zero(); INNER * TALL]);
}

impl<T: Float, P: Slot<T>> Work for BlockProduct<'_, T, P> {
    type Output = ();

    /// With panels two registers wide.
    #[inline(always)]
    fn run<V: Level>(self) {
        if const { 2 * V::BYTES / size_of::<T>() >= 16 } {
            self.by_kind::<V, 16, 8, 64>();
        } else if const { 2 * V::BYTES / size_of::<T>() >= 8 } {
            self.by_kind::<V, 8, 4, 32>();
        } else {
            self.by_kind::<V, 4, 2, 16>();
        }
    }
}

/// Rows or columns of a tile: which of the product it computes, and which of those are put. Where it cannot go beyond the end it ends with the
/// last one, and computes some once more.
#[derive(Clone, Copy)]
struct Span {
    /// The first that is computed.
    first: usize,
    /// How many are left out at the start.
    skip: usize,
    /// How many there are, with those at the start, up to the last that is put.
    end: usize,
}

impl Span {
    /// `width` of them from `from` on, of `size` in all.
    #[inline(always)]
    fn within(from: usize, size: usize, width: usize) -> Self {
        if size - from >= width || size < width {
            Span { first: from, skip: 0, end: width.min(size - from) }
        } else {
            Span { first: size - width, skip: width - (size - from), end: width }
        }
    }

    /// How many are put.
    #[inline(always)]
    fn count(self) -> usize {
        self.end - self.skip
    }
}

impl<T: Float, P: Slot<T>> BlockProduct<'_, T, P> {
    /// With vectors in lines, or in blocks. `C`, `H` and `L` elements fill two registers, one, and eight.
    #[inline(always)]
    fn by_kind<V: Level, const C: usize, const H: usize, const L: usize>(self) {
        if is_lines_times_vector(self.axes) {
            lines_times_vector::<V, T, P, C>(self);
        } else if is_vector_times_lines(self.axes) {
            vector_times_lines::<V, T, P, L, H>(self);
        } else if is_outer(self.axes) {
            outer::<V, T, P>(self);
        } else {
            self.blocks::<V, C, H>();
        }
    }

    /// Block by block of the rows, panel by panel of the columns: `C` of them, or `H` where no more are left.
    #[inline(always)]
    fn blocks<V: Level, const C: usize, const H: usize>(mut self) {
        let [rows, _, columns] = self.axes;
        let packs = !self.panel.is_empty();
        let (mut row, mut end) = (0, rows.size);
        while row < rows.size {
            if end - row >= 2 * ROWS {
                end = row + ROWS;
            }
            let mut column = 0;
            while column < columns.size {
                let rest = columns.size - column;
                let wide = rest > H && (packs || columns.size >= C);
                let width = if wide { C } else { H };
                let across = Span::within(column, columns.size, width);
                if wide {
                    self.panel::<V, C>(row, end, across);
                } else {
                    self.panel::<V, H>(row, end, across);
                }
                column += across.count();
            }
            (row, end) = (end, rows.size);
        }
    }

    /// The rows from `row` to `end` times a panel of `C` columns.
    #[inline(always)]
    fn panel<V: Level, const C: usize>(&mut self, mut row: usize, end: usize, across: Span) {
        let [rows, inner, columns] = self.axes;
        let memory = &self.right[across.first * columns.right..];
        let mut right = OperandPart { memory, step: columns.right, inner: inner.right };
        let panel = core::mem::take(&mut self.panel);
        if !panel.is_empty() {
            pack::<T, C>(panel, right, inner.size, across.end);
            right = OperandPart { memory: panel, step: 1, inner: C };
        }
        while row < end {
            let rest = end - row;
            // Seven and eight are two low tiles, not a tall one and what it leaves.
            let tall = rest > LOW && rest != 7 && rest != 8 && rows.size >= TALL;
            let down = Span::within(row, end, if tall { TALL } else { LOW });
            if tall {
                self.tile::<V, TALL, C>(right, down, across);
            } else {
                self.tile::<V, LOW, C>(right, down, across);
            }
            row += down.count();
        }
        self.panel = panel;
    }

    /// One tile.
    #[inline(always)]
    fn tile<V: Level, const R: usize, const C: usize>(&mut self, right: OperandPart<'_, T>, down: Span, across: Span) {
        let [rows, inner, columns] = self.axes;
        let memory = &self.left[down.first * rows.left..];
        let mut left = OperandPart { memory, step: rows.left, inner: inner.left };
        if inner.left != 1 && rows.left != 1 || down.end < R {
            gather(self.rows, left, inner.size, down.end);
            left = OperandPart { memory: self.rows, step: inner.size, inner: 1 };
        }
        let sums = tile::<V, T, R, C>(left, right, inner.size);
        let product = &mut self.product[down.first * rows.product + across.first * columns.product..];
        let whole = down.count() == R && across.count() == C;
        let again = P::AGAIN && down.end == R && across.end == C;
        if (whole || again) && columns.product == 1 {
            for (i, sums) in sums.iter().enumerate() {
                let row: &mut [P; C] = product[i * rows.product..].first_chunk_mut().expect("a row of the product");
                for (slot, &sum) in row.iter_mut().zip(sums) {
                    slot.put(sum);
                }
            }
        } else {
            let copy = sums;
            cut(product, [rows.product, columns.product], copy.as_flattened(), C, down, across);
        }
    }
}

/// Puts those of a tile that are taken.
#[inline(never)]
fn cut<T: Float, P: Slot<T>>(
    product: &mut [P],
    [rows, columns]: [usize; 2],
    tile: &[T],
    width: usize,
    down: Span,
    across: Span,
) {
    for i in down.skip..down.end {
        let sums = &tile[i * width..][across.skip..across.end];
        let slots = &mut product[i * rows + across.skip * columns..];
        if columns == 1 {
            for (slot, &sum) in slots[..sums.len()].iter_mut().zip(sums) {
                slot.put(sum);
            }
        } else {
            for (slot, &sum) in slots.iter_mut().step_by(columns).zip(sums) {
                slot.put(sum);
            }
        }
    }
}

/// Copies a panel, `count` steps of `width` columns; what stands beyond them does not matter.
#[inline(always)]
fn pack<T: Float, const C: usize>(room: &mut [T], right: OperandPart<'_, T>, count: usize, width: usize) {
    let lines = room.chunks_exact_mut(C).take(count);
    if right.step == 1 {
        for (k, line) in lines.enumerate() {
            let elements = &right.memory[k * right.inner..];
            match elements.first_chunk::<C>() {
                Some(elements) => line.copy_from_slice(elements),
                None => line[..width].copy_from_slice(&elements[..width]),
            }
        }
    } else if right.inner == 1 && width == C {
        let mut columns = [right.memory; C];
        for (j, column) in columns.iter_mut().enumerate() {
            *column = &right.memory[j * right.step..][..count];
        }
        for (k, line) in lines.enumerate() {
            for j in 0..C {
                line[j] = columns[j][k];
            }
        }
    } else {
        for j in 0..width {
            let column = &right.memory[j * right.step..][..(count - 1) * right.inner + 1];
            for (k, line) in room.chunks_exact_mut(C).take(count).enumerate() {
                line[j] = column[k * right.inner];
            }
        }
    }
}

/// Copies `height` rows of the left, one after the other.
#[inline(never)]
fn gather<T: Float>(room: &mut [T], left: OperandPart<'_, T>, count: usize, height: usize) {
    for (i, row) in room.chunks_exact_mut(count).take(height).enumerate() {
        for (k, element) in row.iter_mut().enumerate() {
            *element = left.memory[i * left.step + k * left.inner];
        }
    }
}
