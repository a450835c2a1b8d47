//! What stands in memory already. Joining and sorting need all elements at once: what is yet to be computed is evaluated first.

use super::{Lazy, Leaf};
use crate::dim::sealed::Token;
use crate::ops::concat::Joinable;
use crate::shape::Shape;
use crate::shape::layout::Layout;

/// Elements that stand in memory, and are not computed as they are read.
#[diagnostic::on_unimplemented(
    message = "the elements of a lazy expression are not computed yet",
    label = "needs all elements at once",
    note = "`eval()` computes them: `(x.lazy() * 2.0).eval()` is a tensor"
)]
pub trait InMemory<T, S> {
    #[doc(hidden)]
    const SEALED: Token;
    /// How they lie.
    #[doc(hidden)]
    type Layout: Layout;
    /// The elements.
    #[doc(hidden)]
    fn leaf(&self) -> Leaf<'_, T, S, Self::Layout>;
}

impl<T, S, L: Layout> InMemory<T, S> for Leaf<'_, T, S, L> {
    const SEALED: Token = Token;
    type Layout = L;

    #[inline(always)]
    fn leaf(&self) -> Leaf<'_, T, S, L> {
        *self
    }
}

/// An expression to which nothing has been applied.
impl<T, S: Shape, E: InMemory<T, S>> Joinable<T> for Lazy<T, S, E> {
    const SEALED: Token = Token;
    type Shape = S;
    type Layout = E::Layout;

    #[inline]
    fn memory(&self) -> &[T] {
        let leaf: Leaf<'_, T, S, E::Layout> = self.expression.leaf();
        leaf.memory()
    }
}
