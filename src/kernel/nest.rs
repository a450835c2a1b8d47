//! Products of two operands, summed over axes that both have: matrix products and all contractions.
//!
//! A walk of the engine goes along the axes of one shape. A contraction has more of them, those of both operands, and its inner loop is a
//! product of matrices. So it has loops of its own, computed at compile time: of the axes that only the left has, only the
//! right, and both without the result, one each is left to [`kernel`](crate::kernel); all others go around it.

#[cfg(feature = "alloc")]
use alloc::boxed::Box;
use core::mem::MaybeUninit;

use crate::element::Number;
#[cfg(feature = "rayon")]
use crate::kernel::{Each, MANY};
use crate::kernel::{Kernels, Loop, add_numbers, multiply_each, multiply_small, steps_written};
use crate::shape::{MAX_RANK, Shape};
#[cfg(feature = "alloc")]
use crate::storage::build_box;
use crate::storage::{Buffer, Partial, Sink};
use crate::tensor::Tensor;

/// No contraction has more axes: those of two operands and of the result.
const MOST: usize = 3 * MAX_RANK;

/// No size of a product that is unrolled is greater, and it has no more multiplications.
const SMALL: usize = 8;
const UNROLLED: usize = 7 * 7 * 7;

/// A block of rows of a product has so many bytes, so that it stays in the second cache; but not fewer rows than pay for packing what they
/// are multiplied by.
const BLOCK: usize = 1 << 17;
const FEW_ROWS: usize = 96;

/// The axes of a contraction, from the outermost on.
#[derive(Clone, Copy)]
pub(crate) struct Loops([Loop; MOST], usize);

impl Loops {
    pub(crate) const NONE: Self = Loops([Loop::ONCE; MOST], 0);

    /// These loops, and one more inside of them.
    pub(crate) const fn and(self, size: usize, left: usize, right: usize, product: usize) -> Self {
        self.and_loop(Loop { size, left, right, product })
    }

    const fn and_loop(mut self, next: Loop) -> Self {
        if next.size > 1 {
            self.0[self.1] = next;
            self.1 += 1;
        }
        self
    }
}

/// The loops of a contraction: those around, and those of a product of matrices.
#[derive(Clone, Copy)]
#[allow(unreachable_pub)]
pub struct Nest {
    around: Loops,
    /// The rows of the left, the axis that is summed over, the columns of the right.
    matrices: [Loop; 3],
    /// How many elements of the result are put by one product of matrices each, which are all from the first on; 0
    /// where several are summed.
    puts: usize,
    /// Whether the products of matrices are so small that they are unrolled.
    small: bool,
    /// Whether products are summed, be it a single one: a sum starts at zero, so it is never the negative zero, which a
    /// product may be.
    sums: bool,
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
                    around = around.and_loop(next);
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
                around = around.and_loop(next);
            }
        }
        Nest { around, matrices, puts: puts(around, matrices), small: Nest::is_small(matrices), sums: true }
    }

    /// The nest of products over which nothing is summed.
    pub(crate) const fn of_products(loops: Loops) -> Self {
        Nest { sums: false, ..Nest::new(loops) }
    }

    /// Whether nothing is left for a product of matrices but single elements.
    pub(crate) const fn is_element_by_element(&self) -> bool {
        let [rows, inner, columns] = self.matrices;
        rows.size == 1 && inner.size == 1 && columns.size == 1
    }

    /// Whether the products of matrices are so small that they are unrolled.
    const fn is_small([rows, inner, columns]: [Loop; 3]) -> bool {
        rows.size <= SMALL
            && inner.size <= SMALL
            && columns.size <= SMALL
            && rows.size * inner.size * columns.size <= UNROLLED
    }

    /// The outermost loop, and the nest inside of it, if its turns put one part of the result each after the other, and all of them are so
    /// much work that threads share it, but none of the products of matrices is.
    #[cfg(feature = "rayon")]
    const fn batch(&self) -> Option<(Loop, Nest)> {
        let [rows, inner, columns] = self.matrices;
        if self.around.1 == 0
            || rows.size * inner.size * columns.size >= MANY
            || self.puts.saturating_mul(inner.size) < MANY
        {
            return None;
        }
        let mut nest = *self;
        nest.around.1 -= 1;
        let outermost = self.around.0[nest.around.1];
        if outermost.size * outermost.product == self.puts { Some((outermost, nest)) } else { None }
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

/// How many elements these loops put, each of them once, and all from the first on; 0 where they do not.
///
/// That the loops belong to the result is not taken on trust, because memory that nobody wrote would be read if they
/// did not. In the order of their steps each must step over all elements that those before it put, and no others. No
/// size is less than 2, so a loop is found once.
const fn puts(around: Loops, matrices: [Loop; 3]) -> usize {
    let loops = around.and_loop(matrices[0]).and_loop(matrices[2]);
    let (mut puts, mut found) = (1, 0);
    while found < loops.1 {
        let mut i = 0;
        while i < loops.1 && loops.0[i].product != puts {
            i += 1;
        }
        if i == loops.1 {
            return 0;
        }
        puts *= loops.0[i].size;
        found += 1;
    }
    puts
}

/// A contraction, as a type: so its nest is known wherever the code for it is compiled.
#[allow(unreachable_pub)]
pub trait Contraction {
    #[doc(hidden)]
    const NEST: Nest;
}

/// The sums of the products of two operands, as a tensor of the shape `R`.
///
/// Small products of matrices are unrolled here, where their sizes are constants. All others are computed by code that knows no shape.
#[inline]
pub(crate) fn contract<T: Number, R: Shape, C: Contraction>(left: &[T], right: &[T]) -> Buffer<T, R> {
    if const { C::NEST.small && C::NEST.puts == R::LEN && T::ROUND_SUM.is_none() } {
        return unrolled::<T, R, C>(left, right);
    }
    let nest = const { &C::NEST };
    #[cfg(feature = "alloc")]
    if const { !Buffer::<T, R>::IN_PLACE } {
        return Buffer::adopt_box(contract_box(left, right, nest, R::LEN));
    }
    Buffer::build(|elements| contract_into(elements, left, right, nest))
}

/// The products, or the sums of products, that are each put by one product of small matrices.
#[inline(always)]
#[allow(unsafe_code)]
fn unrolled<T: Number, R: Shape, C: Contraction>(left: &[T], right: &[T]) -> Buffer<T, R> {
    assert!(const { C::NEST.puts } == R::LEN, "each element of the result is put by one product");
    let matrices = const { C::NEST.matrices };
    let write = |product: &mut [MaybeUninit<T>], [l, r]: [usize; 2]| {
        if const { C::NEST.sums } {
            multiply_small(product, &left[l..], &right[r..], matrices);
        } else {
            multiply_each(product, &left[l..], &right[r..], matrices);
        }
    };
    // SAFETY: the loops around, and the rows and columns of the products, reach each place of the result ([`puts`]
    // looks at their steps, so nothing is taken on trust from who says what is contracted); and `write` writes all rows
    // and columns.
    unsafe {
        Buffer::build(|elements| {
            elements.write_all(|room| {
                if const { C::NEST.around.1 == 0 } {
                    write(room, [0, 0]);
                } else {
                    const { &C::NEST }.walk(|[l, r, p]| write(&mut room[p..], [l, r]));
                }
            });
        })
    }
}

/// The elements of [`contract`], on the heap.
#[cfg(feature = "alloc")]
#[inline(never)]
fn contract_box<T: Number>(left: &[T], right: &[T], nest: &'static Nest, len: usize) -> Box<[T]> {
    build_box(len, |elements| contract_into(elements, left, right, nest))
}

/// The elements of [`contract`].
fn contract_into<T: Number>(elements: &mut Partial<'_, T>, left: &[T], right: &[T], nest: &'static Nest) {
    #[cfg(feature = "half-2")]
    if let Some(round) = T::ROUND_SUM {
        return contract_wider(elements, left, right, nest, round);
    }
    if elements.len() == nest.puts {
        if let Some(kernels) = T::kernels() {
            return contract_by(elements, kernels, left, right, nest);
        }
        if !nest.sums {
            return written(elements, nest, |product, [l, r]| {
                multiply_each(product, &left[l..], &right[r..], nest.matrices)
            });
        }
    }
    assert!(nest.sums, "products that are not summed put each element once");
    let len = elements.len();
    elements.extend(len, |_| T::zero());
    let sums = elements.last_mut(len);
    let add = T::kernels().map_or(add_numbers as AddInto<T>, |kernels| kernels.add);
    nest.walk(|[l, r, p]| add(&mut sums[p..], &left[l..], &right[r..], nest.matrices));
}

/// Adds a product of matrices.
type AddInto<T> = fn(&mut [T], &[T], &[T], [Loop; 3]);

/// The same, computed in accumulators, each rounded at the end.
#[cfg(feature = "half-2")]
fn contract_wider<T: Number>(
    elements: &mut Partial<'_, T>,
    left: &[T],
    right: &[T],
    nest: &'static Nest,
    round: fn(T::Accumulator) -> T,
) {
    let wide = |numbers: &[T]| numbers.iter().map(|x| x.to_accumulator()).collect::<alloc::vec::Vec<_>>();
    let sums = contract_box(&wide(left), &wide(right), nest, elements.len());
    elements.extend(sums.len(), |i| round(sums[i]));
}

/// Like [`contract`], and hands rows of the result to `finish` while they are still in a cache: where they start among all
/// elements, and the rows, one after the other. Where the result is not made row by row, it is handed over as a whole.
pub(crate) fn contract_then<T: Number, R: Shape, C: Contraction>(
    left: &[T],
    right: &[T],
    mut finish: impl FnMut(usize, &mut [T]),
) -> Buffer<T, R> {
    let [rows, inner, columns] = const { C::NEST.matrices };
    let by_rows = C::NEST.around.1 == 0 && columns.size == rows.product && (columns.product == 1 || columns.size == 1);
    let block = (BLOCK / size_of::<T>().max(1) / columns.size).max(FEW_ROWS);
    if T::ROUND_SUM.is_some() || !by_rows || C::NEST.small || rows.size <= block {
        let mut sums = contract::<T, R, C>(left, right);
        finish(0, sums.as_slice_mut());
        return sums;
    }
    let mut sums = Tensor::<T, R>::full(T::zero());
    let add = T::kernels().map_or(add_numbers as AddInto<T>, |kernels| kernels.add);
    for (i, elements) in sums.as_slice_mut().chunks_mut(block * columns.size).enumerate() {
        let rows_of_block = Loop { size: elements.len() / columns.size, ..rows };
        add(elements, &left[i * block * rows.left..], right, [rows_of_block, inner, columns]);
        finish(i * block * columns.size, elements);
    }
    sums.into_elements()
}

/// By kernels: the first steps of sums are written, the others added; products that are not summed are written.
fn contract_by<T: Number>(
    elements: &mut Partial<'_, T>,
    kernels: Kernels<T>,
    left: &[T],
    right: &[T],
    nest: &'static Nest,
) {
    if !nest.sums {
        let kernels = Kernels { write: kernels.multiply_each, ..kernels };
        return written_by(elements, kernels, left, right, nest.matrices, nest);
    }
    let [rows, inner, columns] = nest.matrices;
    let steps = if kernels.whole { inner.size } else { steps_written(nest.matrices) };
    let first = Loop { size: steps, ..inner };
    written_by(elements, kernels, left, right, [rows, first, columns], nest);
    if steps < inner.size {
        let (left, right) = (&left[steps * inner.left..], &right[steps * inner.right..]);
        let inner = Loop { size: inner.size - steps, ..inner };
        let len = elements.len();
        add_by(elements.last_mut(len), kernels, left, right, [rows, inner, columns], nest);
    }
}

/// The products of matrices by kernels.
fn written_by<T: Number>(
    elements: &mut Partial<'_, T>,
    kernels: Kernels<T>,
    left: &[T],
    right: &[T],
    axes: [Loop; 3],
    nest: &'static Nest,
) {
    #[cfg(feature = "rayon")]
    if let Some(batch) = nest.batch() {
        return written_in_threads(elements, kernels, left, right, axes, (nest, batch));
    }
    written(elements, nest, |product, [l, r]| (kernels.write)(product, &left[l..], &right[r..], axes));
}

/// Adds the products of matrices by kernels.
fn add_by<T: Number>(
    sums: &mut [T],
    kernels: Kernels<T>,
    left: &[T],
    right: &[T],
    axes: [Loop; 3],
    nest: &'static Nest,
) {
    #[cfg(feature = "rayon")]
    if let Some(batch) = nest.batch() {
        return in_threads(kernels.add_each, sums, left, right, batch, |sums, left, right| {
            (kernels.add)(sums, left, right, axes);
        });
    }
    nest.walk(|[l, r, p]| (kernels.add)(&mut sums[p..], &left[l..], &right[r..], axes));
}

/// Has each product of matrices put, in threads that share the outermost loop.
#[cfg(feature = "rayon")]
fn in_threads<T, P>(
    each: Each<T, P>,
    product: &mut [P],
    left: &[T],
    right: &[T],
    (outermost, nest): (Loop, Nest),
    put: impl Fn(&mut [P], &[T], &[T]) + Sync,
) {
    each(product, outermost.product, left, right, &|turn, product, left, right| {
        let (left, right) = (&left[turn * outermost.left..], &right[turn * outermost.right..]);
        nest.walk(|[l, r, p]| put(&mut product[p..], &left[l..], &right[r..]));
    });
}

/// The products that the kernel writes, by threads.
#[cfg(feature = "rayon")]
#[allow(unsafe_code)]
fn written_in_threads<T: Number>(
    elements: &mut Partial<'_, T>,
    kernels: Kernels<T>,
    left: &[T],
    right: &[T],
    axes: [Loop; 3],
    (nest, batch): (&'static Nest, (Loop, Nest)),
) {
    assert!(nest.puts == elements.len(), "each element of the result is put by one product");
    // SAFETY: as in `written`; the turns of the outermost loop put one part of the result each, which together are all of it (`batch`, which
    // is that of the nest: the caller, `written_by`, has just asked it). A panic in one of them is handed on when all have come to an end.
    unsafe {
        elements.write_all(|room| {
            in_threads::<T, MaybeUninit<T>>(kernels.write_each, room, left, right, batch, |product, left, right| {
                (kernels.write)(product, left, right, axes);
            });
        });
    }
}

/// The products that `write` writes, each from the start of the room that it is given: all rows and columns of the nest.
#[inline(always)]
#[allow(unsafe_code)]
fn written<T>(
    elements: &mut Partial<'_, T>,
    nest: &'static Nest,
    mut write: impl FnMut(&mut [MaybeUninit<T>], [usize; 2]),
) {
    assert!(nest.puts == elements.len(), "each element of the result is put by one product");
    // SAFETY: the loops around, and the rows and columns of the products, reach each place of the result ([`puts`]
    // looks at their steps, so nothing is taken on trust from who says what is contracted; nobody outside of this file
    // makes a nest otherwise); and `write` writes all rows and columns.
    unsafe {
        elements.write_all(|room| nest.walk(|[l, r, p]| write(&mut room[p..], [l, r])));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shape;

    /// The number of elements that loops with these sizes and steps put.
    fn put(loops: &[(usize, usize)]) -> usize {
        let mut all = Loops::NONE;
        for &(size, step) in loops {
            all = all.and(size, 1, 0, step);
        }
        Nest::new(all).puts
    }

    #[test]
    fn only_loops_that_reach_each_place_once_put_anything() {
        assert_eq!(put(&[]), 1);
        assert_eq!(put(&[(2, 3), (3, 1)]), 6);
        assert_eq!(put(&[(3, 1), (2, 3)]), 6);
        assert_eq!(put(&[(5, 12), (1, 7), (3, 4), (4, 1)]), 60);
        // Steps of another shape, that miss some places, or that reach one twice.
        assert_eq!(put(&[(2, 2), (3, 1)]), 0);
        assert_eq!(put(&[(2, 4), (3, 1)]), 0);
        assert_eq!(put(&[(2, 3), (3, 2)]), 0);
        assert_eq!(put(&[(2, 1), (3, 1)]), 0);
        assert_eq!(put(&[(2, 3), (3, 0)]), 0);
    }

    /// The axes of a result of another shape than that of the product. They are not trusted.
    struct Forged;

    impl Contraction for Forged {
        const NEST: Nest = Nest::new(Loops::NONE.and(2, 1, 0, 2).and(3, 0, 1, 1));
    }

    /// The same with so large a product that a kernel computes it.
    struct ForgedInTiles;

    impl Contraction for ForgedInTiles {
        const NEST: Nest = Nest::new(Loops::NONE.and(20, 1, 0, 19).and(30, 0, 1, 1));
    }

    #[test]
    fn forged_axes_leave_no_element_unwritten() {
        let sums = contract::<f32, shape![3, 2], Forged>(&[1.0; 2], &[1.0; 3]);
        assert_eq!(sums.as_slice(), [1.0, 1.0, 2.0, 1.0, 1.0, 0.0]);
        let sums = contract::<f32, shape![20, 30], ForgedInTiles>(&[1.0; 20], &[1.0; 30]);
        assert_eq!(sums.as_slice().iter().sum::<f32>(), 600.0);
    }
}
