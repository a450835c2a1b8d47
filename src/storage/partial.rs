//! A tensor that is being built.

use core::mem::{ManuallyDrop, MaybeUninit, needs_drop};
use core::{ptr, slice};

use super::sink::{LINE, Sink, write, write_across};
use super::{Buffer, Store};
use crate::expr::Run;
use crate::kernel::level::Level;
use crate::shape::Shape;

/// Room for the elements of a shape `S`, the first `filled` of which are there.
///
/// Whatever panics while a tensor is built (a closure, a clone, an iterator), the elements that are there are dropped, once, and
/// the room is given back.
pub struct Partial<T, S: Shape> {
    memory: ManuallyDrop<<S::Store<T> as Store<T>>::Memory>,
    filled: usize,
}

impl<T, S: Shape> Partial<T, S> {
    #[inline]
    pub(crate) fn new() -> Self {
        Partial { memory: ManuallyDrop::new(S::Store::<T>::allocate()), filled: 0 }
    }

    /// Appends `count` elements, calling `element` with 0, 1, ...
    ///
    /// # Panics
    ///
    /// When there is no room for them.
    #[inline]
    pub(crate) fn extend(&mut self, count: usize, mut element: impl FnMut(usize) -> T) {
        assert!(count <= S::LEN - self.filled, "more elements than the shape has");
        if needs_drop::<T>() {
            for i in 0..count {
                self.push(element(i));
            }
        } else {
            let start = S::Store::<T>::start(&mut self.memory);
            // SAFETY: the room has `count` more places after the first `filled`.
            let next = unsafe { start.add(self.filled) };
            for i in 0..count {
                let value = element(i);
                // SAFETY: `i < count`. A panic in `element` forgets what this loop has written, which needs no drop.
                unsafe { next.add(i).write(value) };
            }
            self.filled += count;
        }
    }

    /// Appends one element.
    ///
    /// # Panics
    ///
    /// When there is no room for it.
    #[inline]
    pub(crate) fn push(&mut self, value: T) {
        assert!(self.filled < S::LEN, "more elements than the shape has");
        let start = S::Store::<T>::start(&mut self.memory);
        // SAFETY: `filled < S::LEN`, so this is inside of the room. What stood there is not initialised.
        unsafe { start.add(self.filled).write(value) };
        self.filled += 1;
    }

    /// Has all elements written at once, in any order.
    ///
    /// # Safety
    ///
    /// `write` writes all `S::LEN` elements of the room that it is given, unless it panics.
    #[inline(always)]
    pub(crate) unsafe fn write_all(mut self, write: impl FnOnce(&mut [MaybeUninit<T>])) -> Buffer<T, S> {
        assert!(self.filled == 0, "a room without elements");
        let start = S::Store::<T>::start(&mut self.memory).cast();
        // SAFETY: there is room for as many elements, borrowed exclusively, and they need not be initialised.
        write(unsafe { slice::from_raw_parts_mut(start, S::LEN) });
        // The caller says so. What is written before a panic is forgotten.
        self.filled = S::LEN;
        self.finish()
    }

    /// How many elements are there.
    pub(crate) fn filled(&self) -> usize {
        self.filled
    }

    /// The elements, all of them in place.
    ///
    /// # Panics
    ///
    /// When some are missing.
    #[inline]
    pub(crate) fn finish(self) -> Buffer<T, S> {
        assert!(self.filled == S::LEN, "fewer elements than the shape has");
        let mut this = ManuallyDrop::new(self);
        // SAFETY: `this` is not used or dropped after the memory is taken out of it.
        let memory = unsafe { ManuallyDrop::take(&mut this.memory) };
        // SAFETY: all `S::LEN` elements have been written.
        Buffer::new(unsafe { S::Store::<T>::assume_init(memory) })
    }
}

impl<T, S: Shape> Sink<T> for Partial<T, S> {
    #[inline(always)]
    fn append<V: Level, R: Run<Elem = T>>(&mut self, run: &R, count: usize) {
        assert!(count <= S::LEN - self.filled, "more elements than the shape has");
        if needs_drop::<T>() {
            for i in 0..count {
                self.push(run.get::<V>(i));
            }
        } else {
            let start = S::Store::<T>::start(&mut self.memory).cast::<MaybeUninit<T>>();
            // SAFETY: the room has `count` more places after the first `filled`, borrowed with `self`.
            let next = unsafe { slice::from_raw_parts_mut(start.add(self.filled), count) };
            // A panic forgets what has been written, which needs no drop.
            write::<V, T, R>(next, run);
            self.filled += count;
        }
    }

    #[inline(always)]
    fn append_across<V: Level, R: Run<Elem = T>>(&mut self, runs: &[R; LINE], count: usize) {
        if needs_drop::<T>() {
            for run in runs {
                self.append::<V, R>(run, count);
            }
            return;
        }
        let all = count.checked_mul(LINE).filter(|all| *all <= S::LEN - self.filled);
        let all = all.expect("no more elements than the shape has");
        let start = S::Store::<T>::start(&mut self.memory).cast::<MaybeUninit<T>>();
        // SAFETY: the room has `all` more places after the first `filled`, borrowed with `self`.
        let next = unsafe { slice::from_raw_parts_mut(start.add(self.filled), all) };
        write_across::<V, T, R>(next, runs, count);
        // Every row has been written, from its first column to its last.
        self.filled += all;
    }

    #[inline(always)]
    fn last_mut(&mut self, count: usize) -> &mut [T] {
        let first = self.filled.checked_sub(count).expect("as many elements are there");
        let start = S::Store::<T>::start(&mut self.memory);
        // SAFETY: the first `filled` elements are initialised, contiguous, and borrowed with `self`.
        unsafe { slice::from_raw_parts_mut(start.add(first), count) }
    }
}

impl<T, S: Shape> Drop for Partial<T, S> {
    fn drop(&mut self) {
        /// Gives the room back even when dropping an element panics.
        struct Free<'a, M>(&'a mut ManuallyDrop<M>);
        impl<M> Drop for Free<'_, M> {
            fn drop(&mut self) {
                // SAFETY: this runs once, when the `Partial` that owned the memory is dropped.
                unsafe { ManuallyDrop::drop(self.0) };
            }
        }
        let free = Free(&mut self.memory);
        let elements = ptr::slice_from_raw_parts_mut(S::Store::<T>::start(free.0), self.filled);
        // SAFETY: the first `filled` elements are initialised, and nobody sees them after this.
        unsafe { ptr::drop_in_place(elements) };
    }
}
