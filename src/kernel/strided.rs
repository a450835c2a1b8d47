//! Runs of elements that lie some distance apart.
//!
//! The distance is a value, so no compiler sees that a loop stays inside of the elements. It is looked at once for the whole run.
#![allow(unsafe_code)]

use crate::kernel::level::Level;
use crate::kernel::run::Run;

/// A run of elements, some distance apart.
pub(crate) struct InSteps<'r, T> {
    /// From the first to the last of them: `(len - 1) * step + 1`, if there are any.
    elements: &'r [T],
    step: usize,
    len: usize,
}

impl<T> Clone for InSteps<'_, T> {
    #[inline(always)]
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for InSteps<'_, T> {}

impl<'r, T> InSteps<'r, T> {
    /// `len` elements, from the first of `memory` on.
    ///
    /// # Panics
    ///
    /// When there are fewer, or `len` is 0.
    #[inline(always)]
    pub(crate) fn new(memory: &'r [T], step: usize, len: usize) -> Self {
        let last = len.checked_sub(1).and_then(|last| last.checked_mul(step)).expect("a run within memory");
        InSteps { elements: &memory[..=last], step, len }
    }

    /// The element at `i`.
    ///
    /// # Panics
    ///
    /// When there is none.
    #[inline(always)]
    pub(crate) fn at(&self, i: usize) -> &'r T {
        assert!(i < self.len, "an element of the run");
        // SAFETY: `new` has seen that the element at `(len - 1) * step` is there, without overflow, and `i` is not greater than `len - 1`.
        unsafe { self.elements.get_unchecked(i * self.step) }
    }

    /// The `count` elements from `first` on.
    #[inline(always)]
    pub(crate) fn skip(&self, first: usize, count: usize) -> Self {
        assert!(first < self.len, "an element of the run");
        InSteps::new(&self.elements[first * self.step..], self.step, count)
    }
}

impl<T: Copy> Run for InSteps<'_, T> {
    type Elem = T;
    const PURE: bool = true;

    #[inline(always)]
    fn get<V: Level>(&self, i: usize) -> T {
        *self.at(i)
    }

    #[inline(always)]
    fn part(&self, first: usize, count: usize) -> Self {
        self.skip(first, count)
    }
}
