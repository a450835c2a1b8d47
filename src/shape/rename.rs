//! Renaming: the same sizes under other names.

use super::Shape;
use super::list::{Cons, Nil};
use crate::dim::SameNumberAs;
use crate::dim::sealed::Token;

/// `Self` and `R` have the same sizes, axis by axis, whatever the dimensions are called.
#[diagnostic::on_unimplemented(
    message = "shape `{Self}` cannot be renamed to `{R}`: their sizes differ",
    label = "an axis of `{Self}` has another size than that of `{R}`"
)]
pub trait SameSizes<R>: Shape {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<S: Shape, R: Shape> SameSizes<R> for S
where
    S::Axes: SameNumbers<R::Axes>,
{
    const SEALED: Token = Token;
}

/// Two lists of dimensions with equal numbers.
#[cfg_attr(doc, doc(hidden))]
pub trait SameNumbers<R> {
    #[doc(hidden)]
    const SEALED: Token;
}
impl SameNumbers<Nil> for Nil {
    const SEALED: Token = Token;
}
impl<N, M: SameNumberAs<N>, T: SameNumbers<R>, R> SameNumbers<Cons<M, R>> for Cons<N, T> {
    const SEALED: Token = Token;
}
