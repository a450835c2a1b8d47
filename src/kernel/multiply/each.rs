//! Products that are not summed: each element of the left times each of the right, as `*` gives it.
//!
//! A sum starts at zero, and a negative zero that is added to that is gone. So these are no sums of one product each.

use core::mem::MaybeUninit;

use super::Loop;
use crate::element::Number;
use crate::kernel::level::{Level, Work};

/// Writes each element of the left times each of the right. What lies side by side in the result is written along
/// lines.
#[inline(always)]
pub(crate) fn multiply_each<T: Number>(
    product: &mut [MaybeUninit<T>],
    left: &[T],
    right: &[T],
    [rows, _, columns]: [Loop; 3],
) {
    if rows.size == 1 || columns.product == 1 {
        lines(product, left, right, [rows, columns], |a, b| a * b);
    } else {
        lines(product, right, left, [columns.turned(), rows.turned()], |b, a| a * b);
    }
}

/// A line for each factor, the elements of a run times that.
#[inline(always)]
fn lines<T: Number>(
    product: &mut [MaybeUninit<T>],
    factors: &[T],
    run: &[T],
    [rows, columns]: [Loop; 2],
    times: impl Fn(T, T) -> T,
) {
    for i in 0..rows.size {
        let factor = factors[i * rows.left];
        let line = &mut product[i * rows.product..];
        if columns.right == 1 && columns.product == 1 {
            for (place, &element) in line[..columns.size].iter_mut().zip(&run[..columns.size]) {
                place.write(times(factor, element));
            }
        } else {
            for j in 0..columns.size {
                line[j * columns.product].write(times(factor, run[j * columns.right]));
            }
        }
    }
}

/// The same for a level of instructions.
pub(super) struct MultiplyEach<'a, T> {
    pub(super) product: &'a mut [MaybeUninit<T>],
    pub(super) left: &'a [T],
    pub(super) right: &'a [T],
    pub(super) axes: [Loop; 3],
}

impl<T: Number> Work for MultiplyEach<'_, T> {
    type Output = ();

    #[inline(always)]
    fn run<V: Level>(self) {
        multiply_each(self.product, self.left, self.right, self.axes);
    }
}
