//! The elements of a store by value.

use core::fmt;
use core::iter::FusedIterator;
use core::ptr;

use super::buffer::read_as;
use super::{Buffer, Store};
use crate::shape::Shape;

/// The elements of a tensor by value, in C order: what `into_iter` gives.
pub struct Elements<T, S: Shape> {
    memory: <S::Store<T> as Store<T>>::Memory,
    /// The elements from here to `end` are still there.
    next: usize,
    end: usize,
}

// SAFETY: the memory owns values of `T`, and nothing else.
unsafe impl<T: Send, S: Shape> Send for Elements<T, S> {}
// SAFETY: as above.
unsafe impl<T: Sync, S: Shape> Sync for Elements<T, S> {}

impl<T, S: Shape> Elements<T, S> {
    pub(crate) fn new(buffer: Buffer<T, S>) -> Self {
        // SAFETY: a buffer is nothing but its store, which can be read as memory (`Store`'s contract).
        Elements { memory: unsafe { read_as(buffer) }, next: 0, end: S::LEN }
    }

    /// Moves out the element at `index`.
    ///
    /// # Safety
    ///
    /// It is there, and the caller has taken it out of the range from `next` to `end`.
    unsafe fn take(&mut self, index: usize) -> T {
        let start = S::Store::<T>::start(&mut self.memory);
        // SAFETY: `index < S::LEN`; the element is initialised, and the range says that it is not there any more.
        unsafe { start.add(index).read() }
    }
}

impl<T, S: Shape> Iterator for Elements<T, S> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        if self.next == self.end {
            return None;
        }
        self.next += 1;
        // SAFETY: it was the first of those that are there, and is no longer among them.
        Some(unsafe { self.take(self.next - 1) })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.end - self.next, Some(self.end - self.next))
    }
}

impl<T, S: Shape> DoubleEndedIterator for Elements<T, S> {
    fn next_back(&mut self) -> Option<T> {
        if self.next == self.end {
            return None;
        }
        self.end -= 1;
        // SAFETY: it was the last of those that are there, and is no longer among them.
        Some(unsafe { self.take(self.end) })
    }
}

impl<T, S: Shape> ExactSizeIterator for Elements<T, S> {}
impl<T, S: Shape> FusedIterator for Elements<T, S> {}

impl<T, S: Shape> Drop for Elements<T, S> {
    fn drop(&mut self) {
        let start = S::Store::<T>::start(&mut self.memory);
        // SAFETY: `next <= end <= S::LEN`.
        let rest = ptr::slice_from_raw_parts_mut(unsafe { start.add(self.next) }, self.end - self.next);
        // SAFETY: these elements are there, and nobody sees them after this. The room is given back when `memory` is
        // dropped, also when one of them panics.
        unsafe { ptr::drop_in_place(rest) };
    }
}

/// How many elements are left.
impl<T, S: Shape> fmt::Debug for Elements<T, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Elements").field("left", &self.len()).finish_non_exhaustive()
    }
}
