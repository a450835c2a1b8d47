//! Indices as the numbers that they are.

use core::slice;

use crate::dim::sealed::Token;
use crate::dim::{Dim, Idx};
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
