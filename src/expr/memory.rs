//! What stands in memory already. Joining and sorting need all elements at once: what is yet to be computed is evaluated first.

use super::Leaf;
use crate::dim::sealed::Token;
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
