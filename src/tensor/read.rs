//! A tensor as an expression: how operations read it.

use super::Tensor;
use crate::expr::Leaf;
use crate::shape::Shape;
use crate::storage::Data;

impl<T, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// This tensor as an expression.
    #[inline]
    pub(crate) fn leaf(&self) -> Leaf<'_, T, S, D::Layout> {
        Leaf::new(self.memory())
    }
}
