//! Room for intermediate results, as many as a value says.

#[cfg(feature = "alloc")]
use alloc::vec::Vec;

/// Room for at least `len` elements.
#[cfg(feature = "alloc")]
pub(in crate::ops) fn scratch<T: Copy>(element: T, len: usize) -> Vec<T> {
    alloc::vec![element; len]
}

/// Room for as many elements as three tensors have at most where there is no heap.
#[cfg(not(feature = "alloc"))]
pub(in crate::ops) fn scratch<T: Copy>(element: T, _: usize) -> [T; 3 * 128] {
    [element; 3 * 128]
}
