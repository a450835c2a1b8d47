//! Indices as the numbers that they are.

use core::slice;

use super::Buffer;
use super::buffer::read_as;
use crate::dim::sealed::Token;
use crate::dim::{Dim, Idx};
use crate::shape::Shape;
use crate::shape::take::BoundedIndex;

/// Indices as numbers, where they lie: so that what is compiled for numbers serves the indices of all axes.
#[inline]
pub(crate) fn numbers_of<N>(indices: &[Idx<N>]) -> &[usize] {
    // SAFETY: an index is a `usize` and nothing else (`repr(transparent)`), of which any value is a number. They are borrowed for as long.
    unsafe { slice::from_raw_parts(indices.as_ptr().cast(), indices.len()) }
}

#[diagnostic::do_not_recommend]
impl<N: Dim> BoundedIndex for Idx<N> {
    const SEALED: Token = Token;
    #[inline]
    fn place(self) -> usize {
        self.get()
    }

    #[inline]
    fn places(indices: &[Self]) -> &[usize] {
        numbers_of(indices)
    }
}

/// Numbers as indices, where they are.
///
/// # Panics
///
/// When one of them is no index.
#[inline]
pub(crate) fn indices_of<N: Dim, S: Shape>(numbers: Buffer<usize, S>) -> Buffer<Idx<N>, S> {
    assert!(are_below(numbers.as_slice(), N::SIZE), "an index is below the size of its axis");
    // SAFETY: a buffer is nothing but its store, and a store the elements or a box of them: sealed code builds it alike for all element types
    // (`Store`'s contract). An index is a `usize` and nothing else (`repr(transparent)`), and these are all below the size.
    unsafe { read_as(numbers) }
}

fn are_below(numbers: &[usize], size: usize) -> bool {
    numbers.iter().fold(true, |are, &number| are & (number < size))
}
