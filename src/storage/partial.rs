//! A tensor that is being built.

#[cfg(feature = "alloc")]
use alloc::boxed::Box;
use core::marker::PhantomData;
use core::mem::{MaybeUninit, forget, needs_drop};
use core::{ptr, slice};

use super::sink::{Columns, LINE, Rows, Sink, write, write_across, write_rows};
use super::{Buffer, Store};
use crate::kernel::level::Level;
use crate::kernel::run::Run;
use crate::shape::Shape;
use crate::tensor::Tensor;

/// Room for `len` elements, the first `filled` of which are there.
///
/// Whatever panics while a tensor is built (a closure, a clone, an iterator), the elements that are there are dropped, once. The room is
/// its builder's, who also gives it back.
pub struct Partial<'r, T> {
    /// Where the room starts. There is room for `len` elements, borrowed exclusively for `'r`.
    start: *mut T,
    len: usize,
    filled: usize,
    room: PhantomData<&'r mut [MaybeUninit<T>]>,
}

/// From how many bytes on elements that stand in place are collected on the heap. Without optimisation every function that a tensor goes
/// through has a copy of it, so a dozen on the stack.
#[cfg(feature = "alloc")]
const LARGE: usize = 1 << 14;

/// Building a tensor: each closure fills the room that it is given, which is of a lifetime that nothing else has. So it cannot put another
/// room in its place.
impl<T, S: Shape> Buffer<T, S> {
    /// Whether the elements are collected on the heap, though they stand in place.
    #[cfg(feature = "alloc")]
    const IN_BOX: bool = Self::IN_PLACE && size_of::<Self>() >= LARGE;

    /// The elements with which `fill` fills the room.
    ///
    /// # Panics
    ///
    /// When some are missing, or `fill` does.
    #[inline]
    pub(crate) fn build(fill: impl FnOnce(&mut Partial<'_, T>)) -> Self {
        #[cfg(feature = "alloc")]
        if const { Self::IN_BOX } {
            // SAFETY: a buffer is one.
            return unsafe { Self::build_in_box(fill) };
        }
        Self::build_here(fill)
    }

    /// The tensor of these elements. Without optimisation a buffer would be copied once more to make it one.
    #[inline]
    pub(crate) fn build_tensor(fill: impl FnOnce(&mut Partial<'_, T>)) -> Tensor<T, S> {
        #[cfg(feature = "alloc")]
        if const { Self::IN_BOX } {
            // SAFETY: a tensor that owns its elements is nothing but a buffer (`repr(transparent)`).
            return unsafe { Self::build_in_box(fill) };
        }
        Self::tensor_here(fill)
    }

    /// In a function of its own, for the sake of its room on the stack.
    #[inline(always)]
    fn tensor_here(fill: impl FnOnce(&mut Partial<'_, T>)) -> Tensor<T, S> {
        Tensor::own(Self::build_here(fill))
    }

    #[inline(always)]
    fn build_here(fill: impl FnOnce(&mut Partial<'_, T>)) -> Self {
        let mut memory = S::Store::<T>::allocate();
        let mut elements = Partial::at(S::Store::<T>::start(&mut memory), S::LEN);
        fill(&mut elements);
        elements.finish();
        // SAFETY: all elements of the room have been written.
        Buffer::new(unsafe { S::Store::<T>::assume_init(memory) })
    }

    /// Fills a room on the heap, and moves all elements out of it to where they belong: one copy, and none in between.
    ///
    /// # Safety
    ///
    /// A buffer is a value of `O`.
    #[cfg(feature = "alloc")]
    unsafe fn build_in_box<O>(fill: impl FnOnce(&mut Partial<'_, T>)) -> O {
        assert!(const { size_of::<O>() == size_of::<Self>() && align_of::<O>() == align_of::<Self>() }, "one layout");
        let mut memory = Self::room_in_box();
        let mut elements = Partial::at(memory.as_mut_ptr().cast(), S::LEN);
        fill(&mut elements);
        elements.finish();
        // SAFETY: a store in place is `S::LEN` elements `T` (`Store`'s contract), all of which have been written, and the box drops none.
        // The caller says that it is an `O`.
        unsafe { memory.as_ptr().cast::<O>().read() }
    }

    /// [`build`](Buffer::build), unless `fill` fails. Then the elements that are there are dropped.
    ///
    /// # Errors
    ///
    /// That of `fill`.
    pub(crate) fn try_build<E>(fill: impl FnOnce(&mut Partial<'_, T>) -> Result<(), E>) -> Result<Self, E> {
        #[cfg(feature = "alloc")]
        if const { Self::IN_BOX } {
            let mut memory = Self::room_in_box();
            Partial::at(memory.as_mut_ptr().cast(), S::LEN).try_fill(fill)?;
            // SAFETY: as in `build_in_box`.
            return Ok(unsafe { memory.as_ptr().read() });
        }
        let mut memory = S::Store::<T>::allocate();
        Partial::at(S::Store::<T>::start(&mut memory), S::LEN).try_fill(fill)?;
        // SAFETY: all elements of the room have been written.
        Ok(Buffer::new(unsafe { S::Store::<T>::assume_init(memory) }))
    }

    /// The tensor of the elements with which `fill` fills a box: where elements live on the heap, and by code that knows no shape.
    ///
    /// # Panics
    ///
    /// When the elements stand in place, or are more or fewer than the shape has.
    #[cfg(feature = "alloc")]
    #[inline]
    pub(crate) fn adopt_box(elements: Box<[T]>) -> Self {
        Buffer::new(S::Store::adopt(elements))
    }

    #[cfg(feature = "alloc")]
    fn room_in_box() -> Box<MaybeUninit<Self>> {
        assert!(Self::IN_PLACE, "a store that is nothing but its elements");
        Box::new_uninit()
    }
}

/// A box of the `len` elements with which `fill` fills it.
///
/// # Panics
///
/// When some are missing, or `fill` does.
#[cfg(feature = "alloc")]
#[inline]
pub(crate) fn build_box<T>(len: usize, fill: impl FnOnce(&mut Partial<'_, T>)) -> Box<[T]> {
    let mut memory = Box::new_uninit_slice(len);
    let mut elements = Partial::at(memory.as_mut_ptr().cast(), len);
    fill(&mut elements);
    elements.finish();
    // SAFETY: all `len` elements have been written.
    unsafe { memory.assume_init() }
}

impl<'r, T> Partial<'r, T> {
    /// No element of the room for `len` that starts here, and is for the caller to hold as long as the lifetime.
    #[inline]
    fn at(start: *mut T, len: usize) -> Self {
        Partial { start, len, filled: 0, room: PhantomData }
    }

    fn try_fill<E>(mut self, fill: impl FnOnce(&mut Self) -> Result<(), E>) -> Result<(), E> {
        if let Err(error) = fill(&mut self) {
            // Were they dropped at the end, a panic in that would leak the error.
            drop(self);
            return Err(error);
        }
        self.finish();
        Ok(())
    }

    /// Appends `count` elements, calling `element` with 0, 1, ...
    ///
    /// # Panics
    ///
    /// When there is no room for them.
    #[inline]
    pub(crate) fn extend(&mut self, count: usize, mut element: impl FnMut(usize) -> T) {
        assert!(count <= self.len - self.filled, "more elements than there is room for");
        if needs_drop::<T>() {
            for i in 0..count {
                self.push(element(i));
            }
        } else {
            // SAFETY: the room has `count` more places after the first `filled`.
            let next = unsafe { self.start.add(self.filled) };
            for i in 0..count {
                let value = element(i);
                // SAFETY: `i < count`. A panic in `element` forgets what this loop has written, which needs no drop.
                unsafe { next.add(i).write(value) };
            }
            self.filled += count;
        }
    }

    /// Fills the room that is left.
    ///
    /// # Panics
    ///
    /// When there is none.
    #[inline]
    pub(crate) fn fill_with(&mut self, value: T)
    where
        T: Clone,
    {
        self.extend(self.len - self.filled - 1, |_| value.clone());
        // The value itself comes last. Were it dropped here, a panic in its drop would leak what is built.
        self.push(value);
    }

    /// Appends one element.
    ///
    /// # Panics
    ///
    /// When there is no room for it.
    #[inline]
    pub(crate) fn push(&mut self, value: T) {
        assert!(self.filled < self.len, "more elements than there is room for");
        // SAFETY: `filled < len`, so this is inside of the room. What stood there is not initialised.
        unsafe { self.start.add(self.filled).write(value) };
        self.filled += 1;
    }

    /// Appends copies of the last `period` elements, again and again, until there are `count` more.
    ///
    /// # Panics
    ///
    /// When there is no room for them, or there are not so many elements.
    pub(crate) fn repeat(&mut self, period: usize, count: usize)
    where
        T: Copy,
    {
        assert!(period <= self.filled && (period > 0 || count == 0), "elements that are there");
        assert!(count <= self.len - self.filled, "more elements than there is room for");
        let (mut copies, mut left) = (period, count);
        while left > 0 {
            let next = copies.min(left);
            // SAFETY: the last `copies` elements are there, and there is room for as many after them, and for `left` in all.
            unsafe {
                let end = self.start.add(self.filled);
                ptr::copy_nonoverlapping(end.sub(copies), end, next);
            }
            self.filled += next;
            left -= next;
            // What has been copied is copied with what it was copied from.
            copies += next;
        }
    }

    /// Appends `count` elements, which `write` writes from the pointer on, in any order.
    ///
    /// # Safety
    ///
    /// `write` writes all of them, and nothing else, unless it panics.
    ///
    /// # Panics
    ///
    /// When there is no room for them.
    #[inline(always)]
    pub(super) unsafe fn append_raw(&mut self, count: usize, write: impl FnOnce(*mut T))
    where
        T: Copy,
    {
        assert!(count <= self.len - self.filled, "more elements than there is room for");
        // SAFETY: the room has `count` more places after the first `filled`.
        write(unsafe { self.start.add(self.filled) });
        // The caller says so. What is written before a panic is forgotten, and needs no drop.
        self.filled += count;
    }

    /// Appends `count` elements, which `write` writes to the places that it is given.
    ///
    /// # Safety
    ///
    /// `write` writes all of them, unless it panics. They need no drop.
    ///
    /// # Panics
    ///
    /// When there is no room for them.
    #[inline(always)]
    pub(super) unsafe fn append_places(&mut self, count: usize, write: impl FnOnce(&mut [MaybeUninit<T>])) {
        assert!(count <= self.len - self.filled, "more elements than there is room for");
        // SAFETY: the room has `count` more places after the first `filled`, borrowed with `self`.
        write(unsafe { slice::from_raw_parts_mut(self.start.add(self.filled).cast(), count) });
        // The caller says so. What is written before a panic is forgotten.
        self.filled += count;
    }

    /// Has all elements written at once, in any order.
    ///
    /// # Safety
    ///
    /// `write` writes all elements of the room that it is given, unless it panics.
    #[inline(always)]
    pub(crate) unsafe fn write_all(&mut self, write: impl FnOnce(&mut [MaybeUninit<T>])) {
        assert!(self.filled == 0, "a room without elements");
        // SAFETY: there is room for as many elements, borrowed exclusively, and they need not be initialised.
        write(unsafe { slice::from_raw_parts_mut(self.start.cast(), self.len) });
        // The caller says so. What is written before a panic is forgotten.
        self.filled = self.len;
    }

    /// How many elements there is room for.
    #[inline(always)]
    pub(crate) fn len(&self) -> usize {
        self.len
    }

    /// How many elements are there.
    pub(crate) fn filled(&self) -> usize {
        self.filled
    }

    /// Leaves the elements to the builder, all of them in place.
    ///
    /// # Panics
    ///
    /// When some are missing.
    #[inline]
    fn finish(self) {
        assert!(self.filled == self.len, "fewer elements than there is room for");
        forget(self);
    }
}

impl<T> Sink<T> for Partial<'_, T> {
    #[inline(always)]
    fn append<V: Level, R: Run<Elem = T>>(&mut self, run: &R, count: usize) {
        assert!(count <= self.len - self.filled, "more elements than there is room for");
        if needs_drop::<T>() {
            for i in 0..count {
                self.push(run.get::<V>(i));
            }
        } else {
            let start = self.start.cast::<MaybeUninit<T>>();
            // SAFETY: the room has `count` more places after the first `filled`, borrowed with `self`.
            let next = unsafe { slice::from_raw_parts_mut(start.add(self.filled), count) };
            // A panic forgets what has been written, which needs no drop.
            write::<V, T, R>(next, run);
            self.filled += count;
        }
    }

    #[inline(always)]
    fn append_rows<V: Level, R: Rows<T>>(&mut self, rows: R, count: usize) {
        if needs_drop::<T>() {
            for row in 0..rows.count() {
                self.append::<V, _>(&rows.at(row), count);
            }
            return;
        }
        let all = rows.count().checked_mul(count).filter(|all| *all <= self.len - self.filled);
        let all = all.expect("no more elements than there is room for");
        let start = self.start.cast::<MaybeUninit<T>>();
        // SAFETY: the room has `all` more places after the first `filled`, borrowed with `self`.
        let next = unsafe { slice::from_raw_parts_mut(start.add(self.filled), all) };
        // It has looked that the rows have as many elements as there are places, and writes them all.
        write_rows::<V, T, R>(next, rows, count);
        self.filled += all;
    }

    #[inline(always)]
    fn append_across<V: Level, C: Columns<T>>(&mut self, columns: C, count: usize) {
        assert!(!needs_drop::<T>(), "what is forgotten when a column panics needs no drop");
        let all = count.checked_mul(LINE).filter(|all| *all <= self.len - self.filled);
        let all = all.expect("no more elements than there is room for");
        let start = self.start.cast::<MaybeUninit<T>>();
        // SAFETY: the room has `all` more places after the first `filled`, borrowed with `self`.
        let next = unsafe { slice::from_raw_parts_mut(start.add(self.filled), all) };
        write_across::<V, T, C>(next, columns, count);
        // Every row has been written, from its first column to its last.
        self.filled += all;
    }

    #[inline(always)]
    fn last_mut(&mut self, count: usize) -> &mut [T] {
        let first = self.filled.checked_sub(count).expect("as many elements are there");
        // SAFETY: the first `filled` elements are initialised, contiguous, and borrowed with `self`.
        unsafe { slice::from_raw_parts_mut(self.start.add(first), count) }
    }
}

impl<T> Drop for Partial<'_, T> {
    fn drop(&mut self) {
        let elements = ptr::slice_from_raw_parts_mut(self.start, self.filled);
        // SAFETY: the first `filled` elements are initialised, and nobody sees them after this.
        unsafe { ptr::drop_in_place(elements) };
    }
}
