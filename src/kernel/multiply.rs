//! The product of two matrices that lie in memory in any way: the one place where the products of tensors are computed.
//!
//! Whatever is contracted ends here as a matrix `(rows, inner)` times a matrix `(inner, columns)`; [`nest`](super::nest)
//! takes it apart. What is small, and of constant size, is unrolled where it is called ([`small`]). Larger products of floats are
//! computed in tiles of registers ([`blocks`]), by the best instructions that the processor has; all others by [`plain`] loops.

mod blocks;
mod each;
mod large;
mod plain;
mod small;
#[cfg(test)]
mod tests;
mod threads;
mod tile;
mod vectors;

use core::mem::MaybeUninit;

use num_traits::Float;

use self::blocks::{BlockProduct, INNER, with_room};
use self::each::MultiplyEach;
pub(crate) use self::each::multiply_each;
use self::large::{LargeProducts, add_large, is_large, write_large};
pub(crate) use self::plain::add_numbers;
pub(crate) use self::small::multiply_small;
use self::threads::by_rows;
#[cfg(feature = "rayon")]
pub(crate) use self::threads::{Each, MANY};
use self::vectors::{is_lines_times_vector, is_vector_times_lines, is_with_vector};
use super::convolve::{Geometry, Input};
use crate::element::Number;
use crate::kernel::level::{CRATE_IS_UNOPTIMISED, dispatch};

/// One axis of a product: its size, and how far apart its elements are in both operands and in the result. An operand that does not
/// have the axis stands still along it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Loop {
    pub(crate) size: usize,
    pub(crate) left: usize,
    pub(crate) right: usize,
    pub(crate) product: usize,
}

impl Loop {
    /// No loop at all.
    pub(crate) const ONCE: Loop = Loop { size: 1, left: 0, right: 0, product: 0 };

    /// The same axis with the operands exchanged.
    const fn turned(self) -> Self {
        Loop { left: self.right, right: self.left, ..self }
    }

    /// The same axis, as if its elements lay side by side where there is but one.
    const fn side_by_side_if_once(self) -> Self {
        if self.size == 1 { Loop { size: 1, left: 1, right: 1, product: 1 } } else { self }
    }
}

/// Where an element of a product goes.
pub(crate) trait Slot<T> {
    /// Whether the same element may be put twice.
    const AGAIN: bool;
    /// Writes it, or adds it to what stands there.
    fn put(&mut self, element: T);
}

/// Writes it.
impl<T> Slot<T> for MaybeUninit<T> {
    const AGAIN: bool = true;
    #[inline(always)]
    fn put(&mut self, element: T) {
        self.write(element);
    }
}

/// Adds it.
impl<T: Number> Slot<T> for T {
    const AGAIN: bool = false;
    #[inline(always)]
    fn put(&mut self, element: T) {
        *self = *self + element;
    }
}

/// Adds a convolution of an input by a kernel to a result.
pub(crate) type Convolve<T> = fn(&mut [T], Input<'_, T>, &[T], &Geometry);

/// How products of an element type are computed where plain loops are not good enough. Nobody else can make one, so it is trusted.
#[derive(Clone, Copy)]
pub struct Kernels<T> {
    /// Writes every element of a product of at most so many steps as [`steps_written`] says.
    pub(crate) write: fn(&mut [MaybeUninit<T>], &[T], &[T], [Loop; 3]),
    /// Adds a product.
    pub(crate) add: fn(&mut [T], &[T], &[T], [Loop; 3]),
    /// Writes each element of the left times each of the right; the axis between them has size 1.
    pub(crate) multiply_each: fn(&mut [MaybeUninit<T>], &[T], &[T], [Loop; 3]),
    /// Whether a product of any number of steps is written as a whole.
    pub(crate) whole: bool,
    /// Adds a convolution as a whole, where that is better than as products of matrices.
    pub(crate) convolve: Option<Convolve<T>>,
    /// Has the parts of a batch written, in threads.
    #[cfg(feature = "rayon")]
    pub(crate) write_each: Each<T, MaybeUninit<T>>,
    /// Has something added to the parts of a batch, in threads.
    #[cfg(feature = "rayon")]
    pub(crate) add_each: Each<T, T>,
}

#[cfg(feature = "alloc")]
impl<T: Number> Kernels<T> {
    /// Those of numbers that carry derivatives, whose products are written as a whole, and in one thread: the products of plain numbers that they
    /// are made of may be shared.
    pub(crate) fn whole(
        write: fn(&mut [MaybeUninit<T>], &[T], &[T], [Loop; 3]),
        add: fn(&mut [T], &[T], &[T], [Loop; 3]),
    ) -> Self {
        Kernels {
            write,
            add,
            multiply_each,
            whole: true,
            convolve: None,
            #[cfg(feature = "rayon")]
            write_each: threads::one_after_another,
            #[cfg(feature = "rayon")]
            add_each: threads::one_after_another,
        }
    }
}

/// Adds the product of two matrices.
#[inline]
pub(crate) fn add_product<T: Number>(product: &mut [T], left: &[T], right: &[T], axes: [Loop; 3]) {
    match T::kernels() {
        Some(kernels) => (kernels.add)(product, left, right, axes),
        None => add_numbers(product, left, right, axes),
    }
}

/// The kernels of floats. They are no generic functions, so that they are compiled with this crate, and once.
macro_rules! kernels {
    ($($T:ty: $write:ident $add:ident $each:ident;)*) => { $(
        impl Kernels<$T> {
            pub(crate) const FLOATS: Self = Kernels {
                write: $write,
                add: $add,
                multiply_each: $each,
                whole: false,
                convolve: None,
                #[cfg(feature = "rayon")]
                write_each: threads::each_part,
                #[cfg(feature = "rayon")]
                add_each: threads::each_part,
            };
        }
        fn $write(product: &mut [MaybeUninit<$T>], left: &[$T], right: &[$T], axes: [Loop; 3]) {
            write_floats(product, left, right, axes);
        }
        fn $add(product: &mut [$T], left: &[$T], right: &[$T], axes: [Loop; 3]) {
            add_floats(product, left, right, axes);
        }
        fn $each(product: &mut [MaybeUninit<$T>], left: &[$T], right: &[$T], axes: [Loop; 3]) {
            by_rows(product, left, right, axes, |product, left, right, axes| {
                dispatch(MultiplyEach { product, left, right, axes });
            });
        }
    )* };
}

kernels! {
    f32: write_f32 add_f32 multiply_each_f32;
    f64: write_f64 add_f64 multiply_each_f64;
}

/// How many steps of a product are written at once; the others are added. Vectors that lie as lines need no room, so they are not cut.
pub(crate) const fn steps_written(axes: [Loop; 3]) -> usize {
    let steps = axes[1].size;
    let large = is_large(axes);
    let (axes, _) = in_lines(axes);
    if large || is_lines_times_vector(axes) || is_vector_times_lines(axes) {
        steps
    } else {
        steps.div_ceil(steps.div_ceil(INNER))
    }
}

/// The axes, turned so that the columns of what is computed lie side by side wherever rows or columns do, and whether they were.
const fn in_lines([rows, inner, columns]: [Loop; 3]) -> ([Loop; 3], bool) {
    let (rows, inner, columns) =
        (rows.side_by_side_if_once(), inner.side_by_side_if_once(), columns.side_by_side_if_once());
    let turns = if rows.size == 1 {
        // A vector and columns that lie in memory as lines.
        inner.left == 1 && inner.right == 1
    } else if columns.size == 1 {
        // Columns that lie in memory as lines, and a vector.
        inner.left != 1 && rows.left == 1
    } else {
        columns.product != 1 && rows.product == 1
    };
    if turns { ([columns.turned(), inner.turned(), rows.turned()], true) } else { ([rows, inner, columns], false) }
}

/// Writes the product of floats.
fn write_floats<T: Number + Float + LargeProducts>(
    product: &mut [MaybeUninit<T>],
    left: &[T],
    right: &[T],
    axes: [Loop; 3],
) {
    let large = is_large(axes);
    by_rows(product, left, right, axes, |product, left, right, axes| {
        if large { write_large(product, left, right, axes) } else { put_floats(product, left, right, axes) }
    });
}

/// Adds the product of floats.
fn add_floats<T: Number + Float + LargeProducts>(product: &mut [T], left: &[T], right: &[T], axes: [Loop; 3]) {
    let (large, most) = (is_large(axes), steps_written(axes));
    by_rows(product, left, right, axes, |product, left, right, [rows, inner, columns]| {
        if large {
            return add_large(product, left, right, [rows, inner, columns]);
        }
        for from in (0..inner.size).step_by(most) {
            let (left, right) = (&left[from * inner.left..], &right[from * inner.right..]);
            let inner = Loop { size: most.min(inner.size - from), ..inner };
            put_floats(product, left, right, [rows, inner, columns]);
        }
    });
}

/// Puts the product of floats, in one piece, into slots.
fn put_floats<T: Number + Float, P: Slot<T>>(product: &mut [P], left: &[T], right: &[T], axes: [Loop; 3]) {
    if CRATE_IS_UNOPTIMISED && !is_with_vector(in_lines(axes).0) {
        return multiply_small(product, left, right, axes);
    }
    put_by(product, left, right, axes, |product| dispatch(product));
}

/// Gives the product to `put`, with its axes [`in_lines`].
fn put_by<T: Float, P: Slot<T>>(
    product: &mut [P],
    left: &[T],
    right: &[T],
    axes: [Loop; 3],
    put: impl Fn(BlockProduct<'_, T, P>),
) {
    let (axes, turned) = in_lines(axes);
    let (left, right) = if turned { (right, left) } else { (left, right) };
    with_room(product, left, right, axes, put);
}
