//! Tensors at the end of a flat vector, each of them whole.

use alloc::vec::Vec;

use super::data::Memory;
use super::{Buffer, Data, Owned, Strided};
use crate::dim::sealed::Token;
use crate::shape::Shape;
use crate::shape::layout::Layout;

/// What a tensor holds can be put at the end of a vector of elements: moved where they are its own, else cloned.
#[diagnostic::on_unimplemented(
    message = "the elements of this view cannot be cloned into a vector",
    label = "`{T}` is not `Clone`",
    note = "a tensor that owns its elements is moved"
)]
pub trait Append<T>: Data<T> {
    #[doc(hidden)]
    const SEALED: Token;
    /// Puts all of them there, or none.
    #[doc(hidden)]
    fn append<S: Shape>(elements: Self::Elements<S>, to: &mut Vec<T>);
}

impl<T> Append<T> for Owned {
    const SEALED: Token = Token;
    fn append<S: Shape>(elements: Buffer<T, S>, to: &mut Vec<T>) {
        elements.append_to(to);
    }
}

#[diagnostic::do_not_recommend]
impl<T: Clone> Append<T> for &[T] {
    const SEALED: Token = Token;
    fn append<S: Shape>(elements: Self, to: &mut Vec<T>) {
        append_cloned(elements.iter(), to);
    }
}

#[diagnostic::do_not_recommend]
impl<T: Clone> Append<T> for &mut [T] {
    const SEALED: Token = Token;
    fn append<S: Shape>(elements: Self, to: &mut Vec<T>) {
        append_cloned(elements.iter(), to);
    }
}

/// Clones elements to the end of a vector; when a clone panics, none of them stays there.
pub(crate) fn append_cloned<'a, T: Clone + 'a>(elements: impl Iterator<Item = &'a T>, to: &mut Vec<T>) {
    /// Cuts the vector to its length before.
    struct Rollback<'a, T>(&'a mut Vec<T>, usize);
    impl<T> Drop for Rollback<'_, T> {
        fn drop(&mut self) {
            self.0.truncate(self.1);
        }
    }
    let len = to.len();
    let guard = Rollback(to, len);
    guard.0.extend(elements.cloned());
    core::mem::forget(guard);
}

#[diagnostic::do_not_recommend]
impl<T: Clone, M: Memory<T>, L: Layout> Append<T> for Strided<M, L> {
    const SEALED: Token = Token;
    #[inline]
    fn append<S: Shape>(elements: M, to: &mut Vec<T>) {
        append_cloned(<Self as Data<T>>::iter::<S>(&elements), to);
    }
}
