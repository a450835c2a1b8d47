//! What a tensor holds: elements of its own, or borrowed ones.

#[cfg(feature = "alloc")]
use alloc::vec::Vec;
use core::mem::{self, ManuallyDrop};
use core::slice;

use super::{Elements, Partial, Store};
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
        if S::Store::<T>::IN_PLACE == R::Store::<T>::IN_PLACE {
            let store = ManuallyDrop::new(self.store);
            // SAFETY: both stores have the same layout (`Store`'s contract: equal `IN_PLACE`, equally many `T`), and the
            // original is neither used nor dropped after this.
            return Buffer::new(unsafe { mem::transmute_copy(&*store) });
        }
        let mut elements = self.into_elements();
        let mut recast = Partial::<T, R>::new();
        recast.extend(R::LEN, |_| elements.next().expect("there are as many elements"));
        recast.finish()
    }

    /// The elements by value, in C order.
    pub(crate) fn into_elements(self) -> Elements<T, S> {
        Elements::new(self.store)
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

#[cfg(feature = "alloc")]
impl<T, S: Shape> Buffer<T, S> {
    /// The elements of a vector; gives it back when there are more or fewer than the shape has.
    pub(crate) fn from_vec(elements: Vec<T>) -> Result<Self, Vec<T>> {
        if elements.len() != S::LEN {
            return Err(elements);
        }
        match S::Store::adopt(elements.into_boxed_slice()) {
            Ok(store) => Ok(Buffer::new(store)),
            Err(elements) => {
                let mut elements = elements.into_vec().into_iter();
                let mut owned = Partial::new();
                owned.extend(S::LEN, |_| elements.next().expect("there are as many elements"));
                Ok(owned.finish())
            }
        }
    }

    /// The elements as a vector, without a copy where they live on the heap.
    pub(crate) fn into_vec(self) -> Vec<T> {
        match self.store.release() {
            Ok(elements) => elements.into_vec(),
            Err(store) => Elements::<T, S>::new(store).collect(),
        }
    }
}

impl<T: Clone, S: Shape> Clone for Buffer<T, S> {
    fn clone(&self) -> Self {
        let elements = self.as_slice();
        let mut clone = Partial::new();
        clone.extend(S::LEN, |i| elements[i].clone());
        clone.finish()
    }
}

/// A tensor that stands in place is `Copy` where its elements are.
impl<T: Copy, S: Shape> Copy for Buffer<T, S> where S::Store<T>: Copy {}
