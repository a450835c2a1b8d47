//! Joining what stands in memory already.

use super::{InMemory, Lazy, Leaf};
use crate::dim::sealed::Token;
use crate::ops::concat::Joinable;
use crate::shape::Shape;

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
