//! Products of any numbers, by plain loops. Which loop runs innermost is decided by what lies side by side in memory.
//!
//! They are inlined where sizes and steps are constants.

use super::Loop;
use super::vectors::STEPS;
use crate::element::Number;
use crate::kernel::level::{Baseline, Level};
use crate::kernel::run::{Run, is_read_in_place};

/// Adds the matrix product of `left` and `right` to `product`. The axes are the rows of the left, the one that is summed over, and the columns
/// of the right.
#[inline(always)]
pub(crate) fn add_numbers<T: Number>(product: &mut [T], left: &[T], right: &[T], [rows, inner, columns]: [Loop; 3]) {
    if columns.right == 1 && columns.product == 1 {
        add_rows(product, left, right, [rows, inner, columns], |a, b| a * b);
    } else if rows.left == 1 && rows.product == 1 {
        add_rows(product, right, left, [columns.turned(), inner.turned(), rows.turned()], |b, a| a * b);
    } else if inner.left == 1 && inner.right == 1 {
        add_sums::<T, true>(product, left, right, [rows, inner, columns]);
    } else {
        add_sums::<T, false>(product, left, right, [rows, inner, columns]);
    }
}

/// How many columns are summed side by side.
const LINE: usize = 16;

/// Row by row of the result: the rows of the right, each as often as the left says, are added up. They lie side by side, so that LLVM
/// vectorises; the sums of a line of columns stay in registers.
#[inline(always)]
fn add_rows<T: Number>(
    product: &mut [T],
    left: &[T],
    right: &[T],
    [rows, inner, columns]: [Loop; 3],
    times: impl Fn(T, T) -> T,
) {
    for i in 0..rows.size {
        let left = &left[i * rows.left..];
        let sums = &mut product[i * rows.product..][..columns.size];
        for (j, sums) in sums.chunks_mut(LINE).enumerate() {
            let right = &right[j * LINE..];
            // Usually a line is as long as a constant says.
            if let Some(line) = sums.first_chunk_mut::<LINE>() {
                add_line(line, left, right, inner, &times);
            } else {
                add_line(sums, left, right, inner, &times);
            }
        }
    }
}

/// Adds a line of sums, in blocks where they are rounded.
#[inline(always)]
fn add_line<T: Number>(totals: &mut [T], left: &[T], right: &[T], inner: Loop, times: &impl Fn(T, T) -> T) {
    let mut room = [T::zero(); LINE];
    let sums = &mut room[..totals.len()];
    let blocks = T::ROUNDS && inner.size > STEPS;
    let steps = if blocks { STEPS } else { inner.size };
    for from in (0..inner.size).step_by(steps) {
        if blocks {
            sums.fill(T::zero());
        } else {
            sums.copy_from_slice(totals);
        }
        for k in from..inner.size.min(from + steps) {
            let factor = left[k * inner.left];
            let row = &right[k * inner.right..][..sums.len()];
            for (sum, element) in sums.iter_mut().zip(row) {
                *sum = *sum + times(factor, *element);
            }
        }
        if blocks {
            for (total, sum) in totals.iter_mut().zip(&*sums) {
                *total = *total + *sum;
            }
        } else {
            totals.copy_from_slice(sums);
        }
    }
}

/// Element by element of the result: each is the sum of a run of products.
#[inline(always)]
fn add_sums<T: Number, const SIDE_BY_SIDE: bool>(
    product: &mut [T],
    left: &[T],
    right: &[T],
    [rows, inner, columns]: [Loop; 3],
) {
    for i in 0..rows.size {
        for j in 0..columns.size {
            let products = Products::<T, SIDE_BY_SIDE> {
                left: &left[i * rows.left..],
                right: &right[j * columns.right..],
                steps: (inner.left, inner.right),
            };
            let sum = &mut product[i * rows.product + j * columns.product];
            *sum = *sum + T::sum_run::<Baseline>(&products.part(0, inner.size), inner.size);
        }
    }
}

/// The products of two runs of elements, which lie side by side or some steps apart.
struct Products<'a, T, const SIDE_BY_SIDE: bool> {
    left: &'a [T],
    right: &'a [T],
    steps: (usize, usize),
}

impl<T: Number, const SIDE_BY_SIDE: bool> Run for Products<'_, T, SIDE_BY_SIDE> {
    type Elem = T;

    #[inline(always)]
    fn get<V: Level>(&self, i: usize) -> T {
        let (left, right) = if SIDE_BY_SIDE { (1, 1) } else { self.steps };
        self.left[i * left] * self.right[i * right]
    }

    #[inline(always)]
    fn part(&self, first: usize, count: usize) -> Self {
        let (left, right) = if SIDE_BY_SIDE { (1, 1) } else { self.steps };
        Products {
            left: &self.left[first * left..][..(count - 1) * left + 1],
            right: &self.right[first * right..][..(count - 1) * right + 1],
            steps: self.steps,
        }
    }

    is_read_in_place!();
}
