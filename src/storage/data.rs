//! What a tensor holds: elements of its own, or borrowed ones.

use core::marker::PhantomData;
use core::ops::Range;
use core::slice;

use super::Buffer;
use crate::dim::Invariant;
use crate::dim::sealed::Token;
use crate::shape::Shape;
use crate::shape::layout::{AxisMap, Contiguous, Layout, Mapped, SameAxes, place};

mod sealed {
    pub trait Sealed {}
}

/// The elements are the tensor's own, in place or on the heap. The default, which types leave out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Owned;

/// The elements are those of a slice `M`, but not one after another: the layout `L` says where each is.
///
/// What [`transpose`](crate::Tensor::transpose), [`permute`](crate::Tensor::permute) and [`slice`](crate::Tensor::slice) return holds
/// its elements like this.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Strided<M, L>(PhantomData<fn() -> (M, L)>);

/// What a [`Tensor`](crate::Tensor) holds: [`Owned`] elements, a slice (a view), or a slice with strides.
///
/// Code that takes tensors and views alike is generic in it: `fn f<T: Real, N: Dim, D: Data<T>>(x: &Tensor<T, (N,), D>)`.
#[diagnostic::on_unimplemented(message = "`{Self}` does not hold elements of type `{T}`")]
pub trait Data<T>: sealed::Sealed {
    /// The elements of a tensor of shape `S`.
    #[doc(hidden)]
    type Elements<S: Shape>;
    /// How they lie in memory.
    #[doc(hidden)]
    type Layout: Layout;
    /// What goes through them in C order.
    #[doc(hidden)]
    type Iter<'a, S: Shape>: DoubleEndedIterator<Item = &'a T> + ExactSizeIterator + Clone
    where
        T: 'a;
    /// The memory that holds them, borrowed; what is borrowed already is so for as long as it was.
    #[doc(hidden)]
    type Shared<'b>: Memory<T>
    where
        Self: 'b,
        T: 'b;
    /// What holds a part along the first axis, or one sub-tensor of it.
    #[doc(hidden)]
    type Subtensor<'b, S: Shape>: Data<T>
    where
        Self: 'b,
        T: 'b;
    /// What holds the same elements along other axes, which differ in axes of size 1 only.
    #[doc(hidden)]
    type Remapped<S: Shape, M: AxisMap<S>>: Data<T>;
    /// The elements of such a part, of shape `R`, which starts at `first` in memory.
    #[doc(hidden)]
    fn subtensor<S: Shape, R: Shape>(
        elements: &Self::Elements<S>,
        first: usize,
    ) -> <Self::Subtensor<'_, S> as Data<T>>::Elements<R>;
    /// The same elements along the axes of the shape `R`, in the same order.
    #[doc(hidden)]
    fn remap<S: Shape, R: Shape, M: AxisMap<S>>(
        elements: Self::Elements<S>,
    ) -> <Self::Remapped<S, M> as Data<T>>::Elements<R>;
    /// The memory that holds them, from the first one on.
    #[doc(hidden)]
    fn memory<S: Shape>(elements: &Self::Elements<S>) -> &[T];
    /// The same from `first` on.
    #[doc(hidden)]
    fn share<S: Shape>(elements: &Self::Elements<S>, first: usize) -> Self::Shared<'_>;
    /// All elements, in C order.
    #[doc(hidden)]
    fn iter<S: Shape>(elements: &Self::Elements<S>) -> Self::Iter<'_, S>;
    /// The same elements in a shape of the same sizes.
    #[doc(hidden)]
    fn renamed<S: Shape, R: Shape>(elements: Self::Elements<S>) -> Self::Elements<R>;
    /// Whether the elements are the tensor's own.
    #[doc(hidden)]
    const OWNED: bool = false;
    /// The elements, as their owner's.
    ///
    /// # Panics
    ///
    /// When they are borrowed.
    #[doc(hidden)]
    fn owned<S: Shape>(_: Self::Elements<S>) -> Buffer<T, S> {
        unreachable!("elements of another tensor")
    }
}

/// Elements that lie one after another, in C order: those of tensors that own them, and of views that are not strided.
#[diagnostic::on_unimplemented(
    message = "the elements of this tensor are not known to lie one after another in memory",
    label = "a transposed, permuted or sliced view is strided",
    note = "`to_tensor` copies a strided view into a tensor of its own; in generic code the bound is `D: ContiguousData<T>`"
)]
pub trait ContiguousData<T>: Data<T, Layout = Contiguous> {
    #[doc(hidden)]
    const SEALED: Token;
    /// The same elements in a shape of as many.
    #[doc(hidden)]
    fn recast<S: Shape, R: Shape>(elements: Self::Elements<S>) -> Self::Elements<R>;
}

/// Data that can be written to.
#[diagnostic::on_unimplemented(
    message = "the elements of this tensor cannot be changed: it is, or may be, a shared view",
    label = "a shared view is only read",
    note = "`to_tensor` copies a view into a tensor of its own, `view_mut`, `slice_mut` and the like make views that can be written to; in generic code the bound is `D: DataMut<T>`"
)]
pub trait DataMut<T>: Data<T> {
    #[doc(hidden)]
    const SEALED: Token;
    /// The memory that holds the elements, from the first one on.
    #[doc(hidden)]
    fn memory_mut<S: Shape>(elements: &mut Self::Elements<S>) -> &mut [T];
}

impl sealed::Sealed for Owned {}
impl<T> sealed::Sealed for &[T] {}
impl<T> sealed::Sealed for &mut [T] {}
impl<M, L> sealed::Sealed for Strided<M, L> {}

#[diagnostic::do_not_recommend]
impl<T> ContiguousData<T> for Owned {
    const SEALED: Token = Token;
    #[inline]
    fn recast<S: Shape, R: Shape>(elements: Buffer<T, S>) -> Buffer<T, R> {
        elements.recast()
    }
}

impl<T> Data<T> for Owned {
    type Elements<S: Shape> = Buffer<T, S>;
    type Layout = Contiguous;
    type Iter<'a, S: Shape>
        = slice::Iter<'a, T>
    where
        T: 'a;
    type Shared<'b>
        = &'b [T]
    where
        T: 'b;
    type Subtensor<'b, S: Shape>
        = &'b [T]
    where
        T: 'b;
    type Remapped<S: Shape, M: AxisMap<S>> = Owned;

    #[inline]
    fn remap<S: Shape, R: Shape, M: AxisMap<S>>(elements: Buffer<T, S>) -> Buffer<T, R> {
        elements.recast()
    }

    #[inline]
    fn subtensor<S: Shape, R: Shape>(elements: &Buffer<T, S>, first: usize) -> &[T] {
        &elements.as_slice()[first..][..R::LEN]
    }

    #[inline]
    fn memory<S: Shape>(elements: &Buffer<T, S>) -> &[T] {
        elements.as_slice()
    }

    #[inline]
    fn share<S: Shape>(elements: &Buffer<T, S>, first: usize) -> &[T] {
        &elements.as_slice()[first..]
    }

    #[inline]
    fn iter<S: Shape>(elements: &Buffer<T, S>) -> slice::Iter<'_, T> {
        elements.as_slice().iter()
    }

    #[inline]
    fn renamed<S: Shape, R: Shape>(elements: Buffer<T, S>) -> Buffer<T, R> {
        elements.recast()
    }

    const OWNED: bool = true;
    #[inline]
    fn owned<S: Shape>(elements: Buffer<T, S>) -> Buffer<T, S> {
        elements
    }
}

impl<T> DataMut<T> for Owned {
    const SEALED: Token = Token;
    #[inline]
    fn memory_mut<S: Shape>(elements: &mut Buffer<T, S>) -> &mut [T] {
        elements.as_slice_mut()
    }
}

/// A slice of elements, shared or exclusive.
pub trait Memory<T>: sealed::Sealed {
    /// The same slice, shared for as long as `'b`, or longer where it was shared already.
    type Shared<'b>: Memory<T>
    where
        Self: 'b,
        T: 'b;
    /// The slice.
    fn slice(&self) -> &[T];
    /// A part of the slice.
    fn share(&self, part: Range<usize>) -> Self::Shared<'_>;
}

impl<'s, T> Memory<T> for &'s [T] {
    type Shared<'b>
        = &'s [T]
    where
        Self: 'b,
        T: 'b;

    #[inline]
    fn slice(&self) -> &[T] {
        self
    }

    #[inline]
    fn share(&self, part: Range<usize>) -> &'s [T] {
        &self[part]
    }
}

impl<T> Memory<T> for &mut [T] {
    type Shared<'b>
        = &'b [T]
    where
        Self: 'b,
        T: 'b;

    #[inline]
    fn slice(&self) -> &[T] {
        self
    }

    #[inline]
    fn share(&self, part: Range<usize>) -> &[T] {
        &self[part]
    }
}

/// A slice, shared or exclusive, whose elements lie one after another.
macro_rules! slices {
    ($($Slice:ty)*) => { $(
        impl<'s, T> Data<T> for $Slice {
            type Elements<S: Shape> = $Slice;
            type Layout = Contiguous;
            type Iter<'a, S: Shape>
                = slice::Iter<'a, T>
            where
                T: 'a;
            type Shared<'b>
                = <Self as Memory<T>>::Shared<'b>
            where
                Self: 'b,
                T: 'b;
            type Subtensor<'b, S: Shape>
                = <Self as Memory<T>>::Shared<'b>
            where
                Self: 'b,
                T: 'b;
            type Remapped<S: Shape, M: AxisMap<S>> = Self;

            #[inline]
            fn remap<S: Shape, R: Shape, M: AxisMap<S>>(elements: $Slice) -> $Slice {
                elements
            }

            #[inline]
            fn subtensor<'a, S: Shape, R: Shape>(elements: &'a $Slice, first: usize) -> <Self as Memory<T>>::Shared<'a> {
                elements.share(first..first + R::LEN)
            }

            #[inline]
            fn memory<'a, S: Shape>(elements: &'a $Slice) -> &'a [T] {
                elements
            }

            #[inline]
            fn share<'a, S: Shape>(elements: &'a $Slice, first: usize) -> <Self as Memory<T>>::Shared<'a> {
                elements.share(first..elements.len())
            }

            #[inline]
            fn renamed<S: Shape, R: Shape>(elements: $Slice) -> $Slice {
                elements
            }

            #[inline]
            fn iter<'a, S: Shape>(elements: &'a $Slice) -> slice::Iter<'a, T> {
                elements[..S::LEN].iter()
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'s, T> ContiguousData<T> for $Slice {
            const SEALED: Token = Token;
            #[inline]
            fn recast<S: Shape, R: Shape>(elements: $Slice) -> $Slice {
                elements
            }
        }
    )* };
}
slices! { &'s [T] &'s mut [T] }

impl<T, M: Memory<T>, L: Layout> Data<T> for Strided<M, L> {
    type Elements<S: Shape> = M;
    type Layout = L;
    type Iter<'a, S: Shape>
        = StridedIter<'a, T, S, L>
    where
        T: 'a;
    type Shared<'b>
        = M::Shared<'b>
    where
        Self: 'b,
        T: 'b;
    type Subtensor<'b, S: Shape>
        = Strided<M::Shared<'b>, Mapped<L, S, SameAxes>>
    where
        Self: 'b,
        T: 'b;
    type Remapped<S: Shape, A: AxisMap<S>> = Strided<M, Mapped<L, S, A>>;

    #[inline]
    fn remap<S: Shape, R: Shape, A: AxisMap<S>>(elements: M) -> M {
        elements
    }

    #[inline]
    fn subtensor<S: Shape, R: Shape>(elements: &M, first: usize) -> M::Shared<'_> {
        elements.share(first..elements.slice().len())
    }

    #[inline]
    fn memory<S: Shape>(elements: &M) -> &[T] {
        elements.slice()
    }

    #[inline]
    fn share<S: Shape>(elements: &M, first: usize) -> M::Shared<'_> {
        elements.share(first..elements.slice().len())
    }

    #[inline]
    fn renamed<S: Shape, R: Shape>(elements: M) -> M {
        elements
    }

    #[inline]
    fn iter<S: Shape>(elements: &M) -> StridedIter<'_, T, S, L> {
        StridedIter { memory: elements.slice(), flat: 0..S::LEN, layout: PhantomData }
    }
}

impl<'s, T> DataMut<T> for &'s mut [T] {
    const SEALED: Token = Token;
    #[inline]
    fn memory_mut<'a, S: Shape>(elements: &'a mut &'s mut [T]) -> &'a mut [T] {
        elements
    }
}

impl<'s, T, L: Layout> DataMut<T> for Strided<&'s mut [T], L> {
    const SEALED: Token = Token;
    #[inline]
    fn memory_mut<'a, S: Shape>(elements: &'a mut &'s mut [T]) -> &'a mut [T] {
        elements
    }
}

/// The elements of a strided view by reference, in C order.
#[must_use = "iterators are lazy and do nothing unless consumed"]
pub struct StridedIter<'a, T, S, L> {
    memory: &'a [T],
    flat: Range<usize>,
    layout: Invariant<(S, L)>,
}

impl<T, S, L> Clone for StridedIter<'_, T, S, L> {
    fn clone(&self) -> Self {
        StridedIter { memory: self.memory, flat: self.flat.clone(), layout: PhantomData }
    }
}

impl<'a, T, S: Shape, L: Layout> Iterator for StridedIter<'a, T, S, L> {
    type Item = &'a T;

    #[inline]
    fn next(&mut self) -> Option<&'a T> {
        self.flat.next().map(|flat| &self.memory[place::<S, L>(flat)])
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.flat.size_hint()
    }

    fn nth(&mut self, n: usize) -> Option<&'a T> {
        self.flat.nth(n).map(|flat| &self.memory[place::<S, L>(flat)])
    }
}

impl<T, S: Shape, L: Layout> DoubleEndedIterator for StridedIter<'_, T, S, L> {
    fn next_back(&mut self) -> Option<Self::Item> {
        self.flat.next_back().map(|flat| &self.memory[place::<S, L>(flat)])
    }
}

impl<T, S: Shape, L: Layout> ExactSizeIterator for StridedIter<'_, T, S, L> {}
impl<T, S: Shape, L: Layout> core::iter::FusedIterator for StridedIter<'_, T, S, L> {}

/// How many elements are left.
impl<T, S, L> core::fmt::Debug for StridedIter<'_, T, S, L> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("StridedIter").field("left", &self.flat.len()).finish_non_exhaustive()
    }
}
