//! Indices as the numbers that they are.

use core::slice;

use crate::dim::Idx;

/// Indices as numbers, where they lie: so that what is compiled for numbers serves the indices of all axes.
#[inline]
pub(crate) fn numbers_of<N>(indices: &[Idx<N>]) -> &[usize] {
    // SAFETY: an index is a `usize` and nothing else (`repr(transparent)`), of which any value is a number. They are borrowed for as long.
    unsafe { slice::from_raw_parts(indices.as_ptr().cast(), indices.len()) }
}
