//! Elements in one heap allocation.

use alloc::boxed::Box;
use core::marker::PhantomData;
use core::mem::MaybeUninit;

use super::Store;
use crate::dim::Invariant;
use crate::shape::Shape;

/// The elements of a tensor of shape `S` in a box: one allocation of `Layout::array::<T>(S::LEN)`.
///
/// It never names the nested array `S::Array`, whose layout rustc may refuse to compute for large shapes.
#[repr(transparent)]
pub struct OnHeap<T, S> {
    /// As many as `S` says.
    elements: Box<[T]>,
    shape: Invariant<S>,
}

/// The box, which is to have so many elements. It knows no shape, so that it is compiled once.
#[inline]
fn of_len<T>(elements: Box<[T]>, len: usize) -> Box<[T]> {
    assert!(elements.len() == len, "a box of as many elements as the shape has");
    elements
}

// SAFETY: a box of `S::LEN` elements is made in `allocate` and `adopt` and nowhere else, and is never exchanged for
// one of another length. `Box<[MaybeUninit<T>]>` owns the same allocation, which does not move with the box, and drops no element.
unsafe impl<T, S: Shape> Store<T> for OnHeap<T, S> {
    const IN_PLACE: bool = false;
    type Memory = Box<[MaybeUninit<T>]>;

    fn allocate() -> Self::Memory {
        Box::new_uninit_slice(S::LEN)
    }

    fn start(memory: &mut Self::Memory) -> *mut T {
        memory.as_mut_ptr().cast()
    }

    unsafe fn assume_init(memory: Self::Memory) -> Self {
        // SAFETY: the caller has written every element.
        OnHeap { elements: unsafe { memory.assume_init() }, shape: PhantomData }
    }

    fn pointer(&self) -> *const T {
        self.elements.as_ptr()
    }

    fn pointer_mut(&mut self) -> *mut T {
        self.elements.as_mut_ptr()
    }

    fn adopt(elements: Box<[T]>) -> Self {
        OnHeap { elements: of_len(elements, S::LEN), shape: PhantomData }
    }

    fn release(self) -> Box<[T]> {
        self.elements
    }
}
