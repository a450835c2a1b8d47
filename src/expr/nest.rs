//! Products of two operands, summed over axes that both have: matrix products and all contractions.
//!
//! A walk of the engine goes along the axes of one shape. A contraction has more of them, those of both operands, and its inner loop is a
//! product of matrices. So it has loops of its own, computed at compile time: of the axes that only the left has, only the
//! right, and both without the result, one each is left to [`multiply`]; all others go around it.

use crate::element::Number;
use crate::kernel::{Loop, multiply};
use crate::shape::{MAX_RANK, Shape};
use crate::storage::Buffer;
use crate::tensor::Tensor;

/// No contraction has more axes: those of two operands and of the result.
const MOST: usize = 3 * MAX_RANK;

/// The axes of a contraction, from the outermost on.
#[derive(Clone, Copy)]
pub(crate) struct Loops([Loop; MOST], usize);

impl Loops {
    pub(crate) const NONE: Self = Loops([Loop::ONCE; MOST], 0);

    /// These loops, and one more inside of them.
    pub(crate) const fn and(mut self, size: usize, left: usize, right: usize, product: usize) -> Self {
        if size > 1 {
            self.0[self.1] = Loop { size, left, right, product };
            self.1 += 1;
        }
        self
    }
}

/// The loops of a contraction: those around, and those of a product of matrices.
#[derive(Clone, Copy)]
pub(crate) struct Nest {
    around: Loops,
    /// The rows of the left, the axis that is summed over, the columns of the right.
    matrices: [Loop; 3],
}

impl Nest {
    pub(crate) const fn new(loops: Loops) -> Self {
        let mut matrices = [Loop::ONCE; 3];
        // Those around, from the innermost one on.
        let mut around = Loops::NONE;
        let mut i = loops.1;
        while i > 0 {
            i -= 1;
            let next = loops.0[i];
            let role = match (next.left > 0, next.right > 0, next.product > 0) {
                (true, false, true) => 0,
                (true, true, false) => 1,
                (false, true, true) => 2,
                _ => {
                    around = around.and(next.size, next.left, next.right, next.product);
                    continue;
                }
            };
            let inner = matrices[role];
            if inner.size == 1 {
                matrices[role] = next;
            } else if next.left == inner.left * inner.size
                && next.right == inner.right * inner.size
                && next.product == inner.product * inner.size
            {
                matrices[role].size *= next.size;
            } else {
                around = around.and(next.size, next.left, next.right, next.product);
            }
        }
        Nest { around, matrices }
    }

    /// Whether nothing is left for a product of matrices but single elements.
    pub(crate) const fn is_element_by_element(&self) -> bool {
        let [rows, inner, columns] = self.matrices;
        rows.size == 1 && inner.size == 1 && columns.size == 1
    }

    /// Calls `visit` with where each product of matrices starts: in the left, the right, and the result.
    #[inline]
    fn walk(&self, mut visit: impl FnMut([usize; 3])) {
        let Loops(loops, depth) = &self.around;
        let mut at = [0; MOST];
        let mut start = [0; 3];
        loop {
            visit(start);
            let mut i = 0;
            loop {
                if i == *depth {
                    return;
                }
                let Loop { size, left, right, product } = loops[i];
                let steps = [left, right, product];
                at[i] += 1;
                if at[i] < size {
                    start = core::array::from_fn(|operand| start[operand] + steps[operand]);
                    break;
                }
                start = core::array::from_fn(|operand| start[operand] - steps[operand] * (size - 1));
                at[i] = 0;
                i += 1;
            }
        }
    }
}

/// The sums of the products of two operands, as a tensor of the shape `R`.
#[inline]
pub(crate) fn contract<T: Number, R: Shape>(left: &[T], right: &[T], nest: Nest) -> Buffer<T, R> {
    let mut sums = Tensor::<T, R>::full(T::zero());
    let elements = sums.as_slice_mut();
    nest.walk(|[l, r, p]| multiply(&mut elements[p..], &left[l..], &right[r..], nest.matrices));
    sums.into_elements()
}
