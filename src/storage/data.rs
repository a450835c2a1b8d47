//! What a tensor holds: elements of its own, or borrowed ones.

use super::Buffer;
use crate::shape::Shape;

mod sealed {
    pub trait Sealed {}
}

/// The elements are the tensor's own, in place or on the heap. The default, which types leave out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Owned;

/// What a [`Tensor`](crate::Tensor) holds: [`Owned`] elements, or a slice (a view).
///
/// Code that takes tensors and views alike is generic in it: `fn f<T: Real, N: Dim, D: Data<T>>(x: &Tensor<T, (N,), D>)`.
#[diagnostic::on_unimplemented(message = "`{Self}` does not hold elements of type `{T}`")]
pub trait Data<T>: sealed::Sealed {
    /// The elements of a tensor of shape `S`.
    #[doc(hidden)]
    type Elements<S: Shape>;
    /// All elements, in C order.
    #[doc(hidden)]
    fn as_slice<S: Shape>(elements: &Self::Elements<S>) -> &[T];
    /// The heap allocation, to be used for another tensor, where there is one and it is the tensor's own.
    #[doc(hidden)]
    fn reuse<S: Shape>(elements: Self::Elements<S>) -> Result<Buffer<T, S>, Self::Elements<S>> {
        Err(elements)
    }
}

/// Data that can be written to.
#[diagnostic::on_unimplemented(
    message = "this tensor is a shared view: its elements cannot be changed",
    label = "a shared view is only read",
    note = "`to_tensor` copies a view into a tensor of its own, `view_mut` makes a view that can be written to"
)]
pub trait DataMut<T>: Data<T> {
    /// All elements, in C order.
    #[doc(hidden)]
    fn as_slice_mut<S: Shape>(elements: &mut Self::Elements<S>) -> &mut [T];
}

impl sealed::Sealed for Owned {}
impl<T> sealed::Sealed for &[T] {}
impl<T> sealed::Sealed for &mut [T] {}

impl<T> Data<T> for Owned {
    type Elements<S: Shape> = Buffer<T, S>;

    #[inline]
    fn as_slice<S: Shape>(elements: &Buffer<T, S>) -> &[T] {
        elements.as_slice()
    }

    #[inline]
    fn reuse<S: Shape>(elements: Buffer<T, S>) -> Result<Buffer<T, S>, Buffer<T, S>> {
        if Buffer::<T, S>::IN_PLACE { Err(elements) } else { Ok(elements) }
    }
}

impl<T> DataMut<T> for Owned {
    #[inline]
    fn as_slice_mut<S: Shape>(elements: &mut Buffer<T, S>) -> &mut [T] {
        elements.as_slice_mut()
    }
}

impl<'a, T> Data<T> for &'a [T] {
    type Elements<S: Shape> = &'a [T];

    #[inline]
    fn as_slice<'b, S: Shape>(elements: &'b &'a [T]) -> &'b [T] {
        elements
    }
}

impl<'a, T> Data<T> for &'a mut [T] {
    type Elements<S: Shape> = &'a mut [T];

    #[inline]
    fn as_slice<'b, S: Shape>(elements: &'b &'a mut [T]) -> &'b [T] {
        elements
    }
}

impl<'a, T> DataMut<T> for &'a mut [T] {
    #[inline]
    fn as_slice_mut<'b, S: Shape>(elements: &'b mut &'a mut [T]) -> &'b mut [T] {
        elements
    }
}
