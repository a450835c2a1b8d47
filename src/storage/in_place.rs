//! Elements that stand in the tensor itself.

use core::mem::MaybeUninit;

use super::Store;

/// `A`, then `B`, without a gap where both are made of one element type: how a numeral's digits follow one another.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Run<A, B>(A, B);

/// The elements themselves, in nested arrays.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub struct InPlace<A>(A);

/// The elements themselves, more of them than are copied without a word. Without the `alloc` feature only.
#[cfg(not(feature = "alloc"))]
#[repr(transparent)]
pub struct LargeInPlace<A>(A);

macro_rules! in_place {
    ($($Store:ident)*) => { $(
        // SAFETY: `Extent`, which nobody can choose, and the sealed trait `Shape` name this store with `A = S::Array<T>` only. That is built from
        // `T`, `()`, arrays and the `repr(C)` pair `Run`, so it is `S::LEN` elements
        // `T` without gaps, aligned as `T`: a pointer to the whole is a pointer to the first. The pointers are derived from the whole,
        // so they may reach all elements. `MaybeUninit<A>` has the same layout and drops nothing.
        unsafe impl<T, A> Store<T> for $Store<A> {
            const IN_PLACE: bool = true;
            type Memory = MaybeUninit<A>;

            fn allocate() -> Self::Memory {
                MaybeUninit::uninit()
            }

            fn start(memory: &mut Self::Memory) -> *mut T {
                memory.as_mut_ptr().cast()
            }

            unsafe fn assume_init(memory: Self::Memory) -> Self {
                // SAFETY: the caller has written every element, and there is nothing in `A` but elements.
                $Store(unsafe { memory.assume_init() })
            }

            fn into_memory(self) -> Self::Memory {
                MaybeUninit::new(self.0)
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
