//! What a tensor holds: elements of its own, or borrowed ones.

#[cfg(feature = "alloc")]
use alloc::vec::Vec;
use core::mem::{ManuallyDrop, needs_drop};
use core::slice;

use super::{Elements, Store};
use crate::shape::Shape;

/// The elements of a tensor of shape `S` that owns them.
#[repr(transparent)]
pub struct Buffer<T, S: Shape> {
    store: S::Store<T>,
}

// SAFETY: a store owns values of `T`, and nothing else (`Store`'s contract); the projection hides that from the compiler when
// `S` is abstract.
unsafe impl<T: Send, S: Shape> Send for Buffer<T, S> {}
// SAFETY: as above; a shared store gives out shared elements only.
unsafe impl<T: Sync, S: Shape> Sync for Buffer<T, S> {}

impl<T, S: Shape> Buffer<T, S> {
    pub(super) const fn new(store: S::Store<T>) -> Self {
        Buffer { store }
    }

    /// Whether the elements stand in the buffer itself.
    pub(crate) const IN_PLACE: bool = S::Store::<T>::IN_PLACE;

    /// The same elements in a shape of as many.
    ///
    /// Nothing moves but the tensor itself, unless one of the two shapes lives in place and the other on the heap.
    pub(crate) fn recast<R: Shape>(self) -> Buffer<T, R> {
        assert!(S::LEN == R::LEN, "a recast keeps the number of elements");
        // By name, so that there is one copy on the stack for either.
        let recast =
            if const { S::Store::<T>::IN_PLACE == R::Store::<T>::IN_PLACE } { Self::renamed } else { Self::moved };
        recast(self)
    }

    /// The same elements where they are.
    fn renamed<R: Shape>(self) -> Buffer<T, R> {
        assert!(S::LEN == R::LEN && S::Store::<T>::IN_PLACE == R::Store::<T>::IN_PLACE, "stores of one layout");
        // SAFETY: both stores have the same layout (`Store`'s contract: equal `IN_PLACE`, equally many `T`), and a buffer is nothing
        // but its store.
        unsafe { read_as(self) }
    }

    /// The same elements in another place.
    fn moved<R: Shape>(self) -> Buffer<T, R> {
        let mut elements = self.into_elements();
        Buffer::build(|recast| recast.extend(R::LEN, |_| elements.next().expect("there are as many elements")))
    }

    /// The elements by value, in C order.
    pub(crate) fn into_elements(self) -> Elements<T, S> {
        Elements::new(self)
    }

    /// All elements, in C order.
    #[inline]
    pub(crate) fn as_slice(&self) -> &[T] {
        // SAFETY: a store has `S::LEN` contiguous elements, borrowed with `self` (`Store`'s contract).
        unsafe { slice::from_raw_parts(self.store.pointer(), S::LEN) }
    }

    /// All elements, to be written to.
    #[inline]
    pub(crate) fn as_slice_mut(&mut self) -> &mut [T] {
        // SAFETY: as above, and `self` is borrowed exclusively.
        unsafe { slice::from_raw_parts_mut(self.store.pointer_mut(), S::LEN) }
    }
}

/// A value as another type that it is a value of, too. (`ManuallyDrop` holds copies more on the stack, where nothing is optimised. So it is
/// taken for values only that have something to drop.)
///
/// # Safety
///
/// The value of `A`, moved, is a value of `B`.
#[inline]
pub(super) unsafe fn read_as<A, B>(from: A) -> B {
    assert!(const { size_of::<A>() == size_of::<B>() && align_of::<A>() == align_of::<B>() }, "one layout");
    if const { needs_drop::<A>() } {
        // SAFETY: the caller says so.
        return unsafe { read_kept(&ManuallyDrop::new(from)) };
    }
    // SAFETY: the caller says so, and the original is not used after this. It has no drop.
    unsafe { (&raw const from).cast::<B>().read() }
}

/// # Safety
///
/// As above, and the original is not used after this: to move it, even to forget it, would be a use, which ends what a box in the copy
/// may do.
#[inline]
unsafe fn read_kept<A, B>(from: &ManuallyDrop<A>) -> B {
    // SAFETY: the caller says so.
    unsafe { (&raw const *from).cast::<B>().read() }
}

/// What is done in place and what is done on the heap are functions of their own: without optimisation a function has room on the stack for
/// all that either of its branches moves.
#[cfg(feature = "alloc")]
impl<T, S: Shape> Buffer<T, S> {
    /// The elements of a vector, without a copy where they live on the heap.
    ///
    /// # Panics
    ///
    /// When there are more or fewer than the shape has.
    pub(crate) fn from_vec(elements: Vec<T>) -> Self {
        if Self::IN_PLACE { Self::moved_from(elements) } else { Self::adopt(elements) }
    }

    fn moved_from(elements: Vec<T>) -> Self {
        let mut elements = elements.into_iter();
        Buffer::build(|owned| owned.extend(S::LEN, |_| elements.next().expect("there are as many elements")))
    }

    fn adopt(elements: Vec<T>) -> Self {
        Buffer::new(S::Store::adopt(elements.into_boxed_slice()))
    }

    /// The elements as a vector, without a copy where they live on the heap.
    pub(crate) fn into_vec(self) -> Vec<T> {
        if Self::IN_PLACE {
            let mut elements = Vec::new();
            self.append_to(&mut elements);
            return elements;
        }
        self.release()
    }

    fn release(self) -> Vec<T> {
        self.store.release().into_vec()
    }

    /// Moves all elements to the end of a vector.
    pub(crate) fn append_to(self, to: &mut Vec<T>) {
        if Self::IN_PLACE { self.copy_to(to) } else { to.extend(self.release()) }
    }

    fn copy_to(self, to: &mut Vec<T>) {
        // What can fail comes first.
        to.reserve(S::LEN);
        let kept = ManuallyDrop::new(self);
        // SAFETY: the vector has room for as many elements more. They are moved: nobody uses or drops the buffer's after this.
        unsafe {
            to.as_mut_ptr().add(to.len()).copy_from_nonoverlapping(kept.as_slice().as_ptr(), S::LEN);
            to.set_len(to.len() + S::LEN);
        }
    }
}

impl<T: Clone, S: Shape> Clone for Buffer<T, S> {
    fn clone(&self) -> Self {
        let elements = self.as_slice();
        // One copy of the memory where elements are `Copy`.
        #[cfg(feature = "alloc")]
        if const { !Self::IN_PLACE } {
            return Buffer::from_vec(elements.to_vec());
        }
        Buffer::build(|clone| clone.extend(S::LEN, |i| elements[i].clone()))
    }
}

/// A tensor that stands in place is `Copy` where its elements are.
impl<T: Copy, S: Shape> Copy for Buffer<T, S> where S::Store<T>: Copy {}
