//! Large products in threads, where the feature `rayon` is on: each computes some rows of the result, or some products of a batch.
//!
//! An element of a product is a sum along the inner axis, which is not cut. How it is computed is decided for the whole product, and a part
//! is a multiple of a tile, so that each sum takes the steps that it takes in one thread.

use super::Loop;
#[cfg(feature = "rayon")]
use rayon::prelude::*;

/// From so many multiplications on, which take some fifty microseconds.
#[cfg(feature = "rayon")]
pub(crate) const MANY: usize = 1 << 21;
/// Rows of the result in a part: a multiple of so many, which is one of the rows of all tiles of [`large`](super::large) products, and no fewer
/// than that.
#[cfg(feature = "rayon")]
const UNIT: usize = 16;
#[cfg(feature = "rayon")]
const LEAST: usize = 48;

/// Has `put` put a product: the whole of it, or by parts of the rows or the columns of the result, in threads.
#[cfg(not(feature = "rayon"))]
pub(super) fn by_rows<T, P>(
    product: &mut [P],
    left: &[T],
    right: &[T],
    axes: [Loop; 3],
    put: impl Fn(&mut [P], &[T], &[T], [Loop; 3]),
) {
    put(product, left, right, axes);
}

/// Has `put` put a product: the whole of it, or by parts of the rows or the columns of the result, in threads.
#[cfg(feature = "rayon")]
pub(super) fn by_rows<T: Sync, P: Send>(
    product: &mut [P],
    left: &[T],
    right: &[T],
    [rows, inner, columns]: [Loop; 3],
    put: impl Fn(&mut [P], &[T], &[T], [Loop; 3]) + Sync,
) {
    let extent = |axis: Loop| (axis.size - 1) * axis.product + 1;
    let end = extent(rows) + extent(columns) - 1;
    let part_of = |axis: Loop| part_of(axis.size, rayon::current_num_threads());
    if !is_worth_it([rows, inner, columns]) {
        put(product, left, right, [rows, inner, columns]);
    } else if let Some(len) = part_of(rows).filter(|_| rows.product >= extent(columns)) {
        product[..end].par_chunks_mut(len * rows.product).enumerate().for_each(|(part, product)| {
            let rows_here = Loop { size: len.min(rows.size - part * len), ..rows };
            put(product, &left[part * len * rows.left..], right, [rows_here, inner, columns]);
        });
    } else if let Some(len) = part_of(columns).filter(|_| columns.product >= extent(rows)) {
        product[..end].par_chunks_mut(len * columns.product).enumerate().for_each(|(part, product)| {
            let columns_here = Loop { size: len.min(columns.size - part * len), ..columns };
            put(product, left, &right[part * len * columns.right..], [rows, inner, columns_here]);
        });
    } else {
        put(product, left, right, [rows, inner, columns]);
    }
}

/// Whether a product is computed in threads.
#[cfg(feature = "rayon")]
fn is_worth_it([rows, inner, columns]: [Loop; 3]) -> bool {
    rows.size.saturating_mul(inner.size).saturating_mul(columns.size) >= MANY
}

/// How many of the rows are a part, if not all: there are two for each thread, so that one that is held up does not hold up all. The last
/// part is not a single row, which would be multiplied as a vector.
#[cfg(feature = "rayon")]
fn part_of(rows: usize, threads: usize) -> Option<usize> {
    if threads == 1 {
        return None;
    }
    let least = rows.div_ceil(2 * threads).max(LEAST).next_multiple_of(UNIT);
    (least..rows).step_by(UNIT).find(|len| rows % len != 1)
}

/// Has each of the parts of a result, `len` long, put by a function, in threads. It is given the number of the part, and both operands.
#[cfg(feature = "rayon")]
pub(crate) type Each<T, P> = fn(&mut [P], usize, &[T], &[T], &(dyn Fn(usize, &mut [P], &[T], &[T]) + Sync));

/// It is a function of its own, and not the caller's loop, because the caller does not know that threads may share the elements.
#[cfg(feature = "rayon")]
pub(super) fn each_part<T: Sync, P: Send>(
    product: &mut [P],
    len: usize,
    left: &[T],
    right: &[T],
    put: &(dyn Fn(usize, &mut [P], &[T], &[T]) + Sync),
) {
    product.par_chunks_mut(len).enumerate().for_each(|(part, product)| put(part, product, left, right));
}

/// The same in this thread, one after another.
#[cfg(feature = "rayon")]
pub(super) fn one_after_another<T, P>(
    product: &mut [P],
    len: usize,
    left: &[T],
    right: &[T],
    put: &(dyn Fn(usize, &mut [P], &[T], &[T]) + Sync),
) {
    product.chunks_mut(len).enumerate().for_each(|(part, product)| put(part, product, left, right));
}

#[cfg(all(test, feature = "rayon"))]
mod tests {
    use super::{LEAST, UNIT, part_of};

    #[test]
    fn parts_are_several_and_the_last_is_no_single_row() {
        let sizes = (1..5000).chain((16..40).flat_map(|power| (1 << power) - 2..(1 << power) + 3));
        for rows in sizes {
            for threads in (1..=17).chain([64, 1000]) {
                let Some(len) = part_of(rows, threads) else {
                    // One thread, or so few rows that one part takes them, but for a single one.
                    assert!(threads == 1 || rows <= rows.div_ceil(2 * threads).max(LEAST) + UNIT, "{rows}, {threads}");
                    continue;
                };
                let (parts, last) = (rows.div_ceil(len), rows % len);
                assert!(threads > 1 && len % UNIT == 0 && len >= LEAST && last != 1, "{rows}, {threads}");
                assert!((2..=2 * threads).contains(&parts), "{rows} in {parts} for {threads} threads");
            }
        }
    }
}
