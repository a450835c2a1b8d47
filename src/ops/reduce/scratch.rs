//! Room for intermediate results, as many as a value says.

use core::ops::{Deref, DerefMut};

#[cfg(feature = "alloc")]
use alloc::vec::Vec;

/// As many as three tensors in place have (`dim/capacity.rs`): what is reduced to one of those allocates nothing.
const MOST: usize = 3 * 128;
/// As many as need no time worth mentioning.
const FEW: usize = 3 * 8;

/// Elements in place, if there are no more than three tensors in place have. Without a heap there are no others.
pub(in crate::ops) enum Scratch<T> {
    Few([T; FEW]),
    InPlace([T; MOST]),
    #[cfg(feature = "alloc")]
    OnHeap(Vec<T>),
}

/// Room for at least `len` elements.
#[inline(always)]
pub(in crate::ops) fn scratch<T: Copy>(element: T, len: usize) -> Scratch<T> {
    if len <= FEW {
        return Scratch::Few([element; FEW]);
    }
    #[cfg(feature = "alloc")]
    if len > MOST {
        return Scratch::OnHeap(alloc::vec![element; len]);
    }
    Scratch::InPlace([element; MOST])
}

impl<T> Deref for Scratch<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        match self {
            Scratch::Few(elements) => elements,
            Scratch::InPlace(elements) => elements,
            #[cfg(feature = "alloc")]
            Scratch::OnHeap(elements) => elements,
        }
    }
}

impl<T> DerefMut for Scratch<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        match self {
            Scratch::Few(elements) => elements,
            Scratch::InPlace(elements) => elements,
            #[cfg(feature = "alloc")]
            Scratch::OnHeap(elements) => elements,
        }
    }
}
