//! The same sizes under other names.

use crate::shape::Shape;
use crate::shape::rename::SameSizes;
use crate::storage::Data;
use crate::tensor::Tensor;

impl<T, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// The same tensor with other names for its sizes: a name becomes its number, a number a name, or a name another.
    ///
    /// It costs nothing: a tensor stays one, and a view a view. That the sizes are equal is checked at compile time.
    ///
    /// # Shape
    ///
    /// `R`, which has the sizes of `S`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// dims! { Batch = 2; Feature = 3; }
    /// let x = tensor![[1, 2, 3], [4, 5, 6]];
    /// let named: Tensor<i32, (Batch, Feature)> = x.rename();
    /// let numbered: Tensor<i32, shape![2, 3]> = named.rename();
    /// assert_eq!(numbered, x);
    /// ```
    pub fn rename<NewShape: Shape>(self) -> Tensor<T, NewShape, D>
    where
        S: SameSizes<NewShape>,
    {
        Tensor::of(D::renamed::<S, NewShape>(self.into_elements()))
    }
}
