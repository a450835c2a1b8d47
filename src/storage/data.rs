//! What a tensor holds: elements of its own, or borrowed ones.

use super::Owned;
use crate::shape::Shape;

mod sealed {
    pub trait Sealed {}
}

/// What a [`Tensor`](crate::Tensor) holds: [`Owned`] elements, or a slice (a view).
///
/// Code that takes tensors and views alike is generic in it: `fn f<T: Real, N: Dim, D: Data<T>>(x: &Tensor<T, (N,), D>)`.
#[diagnostic::on_unimplemented(message = "`{Self}` does not hold elements of type `{T}`")]
pub trait Data<T>: sealed::Sealed {
    /// All elements, in C order.
    #[doc(hidden)]
    fn elements(&self) -> &[T];
}

/// Data that can be written to.
#[diagnostic::on_unimplemented(
    message = "this tensor is a shared view: its elements cannot be changed",
    note = "`to_tensor` copies a view into a tensor of its own, `view_mut` makes a view that can be written to"
)]
pub trait DataMut<T>: Data<T> {
    /// All elements, in C order.
    #[doc(hidden)]
    fn elements_mut(&mut self) -> &mut [T];
}

impl<T, S: Shape> sealed::Sealed for Owned<T, S> {}
impl<T> sealed::Sealed for &[T] {}
impl<T> sealed::Sealed for &mut [T] {}

impl<T, S: Shape> Data<T> for Owned<T, S> {
    fn elements(&self) -> &[T] {
        self.as_slice()
    }
}

impl<T, S: Shape> DataMut<T> for Owned<T, S> {
    fn elements_mut(&mut self) -> &mut [T] {
        self.as_mut_slice()
    }
}

impl<T> Data<T> for &[T] {
    fn elements(&self) -> &[T] {
        self
    }
}

impl<T> Data<T> for &mut [T] {
    fn elements(&self) -> &[T] {
        self
    }
}

impl<T> DataMut<T> for &mut [T] {
    fn elements_mut(&mut self) -> &mut [T] {
        self
    }
}
