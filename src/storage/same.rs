//! Elements of one type under two names.

use super::Buffer;
use crate::dim::sealed::Token;
use crate::shape::Shape;

/// `Self` is the element type `T`.
///
/// Tensors are operands under this condition, and not simply when their element types are one: so a mistake is a missing
/// [`Operand`](crate::ops::operand::Operand), with its sentence, also where rustc finds out late which integer a literal is.
pub trait SameElement<T>: Sized {
    #[doc(hidden)]
    const SEALED: Token;
    /// `S`. So elements of another type have no shape, and are no further mistake.
    #[doc(hidden)]
    type Shape<S: Shape>: Shape;
    /// The same elements.
    #[doc(hidden)]
    fn slice(elements: &[Self]) -> &[T];
    /// The same elements.
    #[doc(hidden)]
    fn buffer<S: Shape>(elements: Buffer<Self, S>) -> Buffer<T, Self::Shape<S>>;
}

impl<T> SameElement<T> for T {
    const SEALED: Token = Token;
    type Shape<S: Shape> = S;
    #[inline]
    fn slice(elements: &[T]) -> &[T] {
        elements
    }

    #[inline]
    fn buffer<S: Shape>(elements: Buffer<T, S>) -> Buffer<T, S> {
        elements
    }
}
