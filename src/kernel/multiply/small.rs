//! Products of a few elements, of constant size: inlined where they are called, so that LLVM sees sizes and steps, and unrolls.

use super::{Loop, Slot};
use crate::element::Number;

/// Puts the matrix product of `left` and `right` into slots, row by row of the result. All sizes are constants where this is inlined.
#[inline(always)]
pub(crate) fn multiply_small<T: Number, P: Slot<T>>(
    product: &mut [P],
    left: &[T],
    right: &[T],
    axes @ [rows, _, columns]: [Loop; 3],
) {
    for i in 0..rows.size {
        let (product, left) = (&mut product[i * rows.product..], &left[i * rows.left..]);
        let mut j = 0;
        while j + 4 <= columns.size {
            some_columns::<T, P, 4>(product, left, right, axes, j);
            j += 4;
        }
        if j + 2 <= columns.size {
            some_columns::<T, P, 2>(product, left, right, axes, j);
            j += 2;
        }
        if j < columns.size {
            some_columns::<T, P, 1>(product, left, right, axes, j);
        }
    }
}

/// One row times `C` columns, from `first` on.
#[inline(always)]
fn some_columns<T: Number, P: Slot<T>, const C: usize>(
    product: &mut [P],
    left: &[T],
    right: &[T],
    [_, inner, columns]: [Loop; 3],
    first: usize,
) {
    let mut sums = [T::zero(); C];
    // By `while`: unoptimised, an iterator is five calls for each element.
    let mut k = 0;
    while k < inner.size {
        let (factor, start) = (left[k * inner.left], k * inner.right + first * columns.right);
        let mut j = 0;
        while j < C {
            sums[j] = sums[j] + factor * right[start + j * columns.right];
            j += 1;
        }
        k += 1;
    }
    for (j, sum) in sums.into_iter().enumerate() {
        product[(first + j) * columns.product].put(sum);
    }
}
