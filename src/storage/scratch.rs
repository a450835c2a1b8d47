//! Room for a row while something is done with it.

#[cfg(not(feature = "alloc"))]
use core::marker::PhantomData;

use crate::dim::Dim;
#[cfg(not(feature = "alloc"))]
use crate::tensor::Tensor;

/// Where such a row lives.
pub(crate) trait Scratch {
    /// Does something with a row of `len` elements, each of which is `element` at first.
    fn with<T: Copy, O>(element: T, len: usize, does: impl FnOnce(&mut [T]) -> O) -> O;
}

/// Where rows of `N` elements live: on the heap, by code that is compiled once for all lengths; without a heap in a tensor as long.
pub(crate) type ScratchOf<N> = <N as HasScratch>::Scratch;

/// A length of rows.
pub(crate) trait HasScratch {
    type Scratch: Scratch;
}

impl<N: Dim> HasScratch for N {
    #[cfg(feature = "alloc")]
    type Scratch = HeapRow;
    #[cfg(not(feature = "alloc"))]
    type Scratch = InTensor<N>;
}

/// On the heap.
#[cfg(feature = "alloc")]
pub(crate) struct HeapRow;

#[cfg(feature = "alloc")]
impl Scratch for HeapRow {
    #[inline]
    fn with<T: Copy, O>(element: T, len: usize, does: impl FnOnce(&mut [T]) -> O) -> O {
        does(&mut alloc::vec![element; len])
    }
}

/// In a tensor of `N` elements.
#[cfg(not(feature = "alloc"))]
pub(crate) struct InTensor<N>(PhantomData<N>);

#[cfg(not(feature = "alloc"))]
impl<N: Dim> Scratch for InTensor<N> {
    #[inline]
    fn with<T: Copy, O>(element: T, len: usize, does: impl FnOnce(&mut [T]) -> O) -> O {
        does(&mut Tensor::<T, (N,)>::full(element).as_slice_mut()[..len])
    }
}
