//! Elements that stand in the tensor itself.

use core::mem::MaybeUninit;

use super::Store;
use crate::shape::Shape;

/// The elements of a tensor of shape `S` themselves, in nested arrays.
#[repr(transparent)]
pub struct InPlace<T, S: Shape>(S::Array<T>);

impl<T, S: Shape<Array<T>: Copy>> Clone for InPlace<T, S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T, S: Shape<Array<T>: Copy>> Copy for InPlace<T, S> {}

/// The elements themselves, more of them than are copied without a word. Without the `alloc` feature only.
#[cfg(not(feature = "alloc"))]
#[repr(transparent)]
pub struct LargeInPlace<T, S: Shape>(S::Array<T>);

macro_rules! in_place {
    ($($Store:ident)*) => { $(
        // SAFETY: the sealed trait `Shape` builds `S::Array<T>` from `T`, `()`, arrays and the `repr(C)` pair `Followed`, so it is
        // `S::LEN` elements `T` without gaps, aligned as `T`: a pointer to the whole is a pointer to the first. The pointers are
        // derived from the whole, so they may reach all elements. `MaybeUninit` has the same layout and drops nothing.
        unsafe impl<T, S: Shape> Store<T> for $Store<T, S> {
            const IN_PLACE: bool = true;
            type Memory = MaybeUninit<S::Array<T>>;

            fn allocate() -> Self::Memory {
                MaybeUninit::uninit()
            }

            fn start(memory: &mut Self::Memory) -> *mut T {
                memory.as_mut_ptr().cast()
            }

            unsafe fn assume_init(memory: Self::Memory) -> Self {
                // SAFETY: the caller has written every element, and there is nothing in the array but elements.
                $Store(unsafe { memory.assume_init() })
            }

            fn pointer(&self) -> *const T {
                (&raw const self.0).cast()
            }

            fn pointer_mut(&mut self) -> *mut T {
                (&raw mut self.0).cast()
            }
        }
    )* };
}

in_place! { InPlace }
#[cfg(not(feature = "alloc"))]
in_place! { LargeInPlace }
