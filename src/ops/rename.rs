//! The same sizes under other names.

use crate::shape::Shape;
use crate::shape::rename::SameSizes;
use crate::tensor::{Tensor, View, ViewMut};

impl<T, S: Shape> Tensor<T, S> {
    /// The same tensor with other names for its sizes: a name becomes its number, a number a name, or a name another.
    ///
    /// It costs nothing. That the sizes are equal is checked at compile time.
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
    pub fn rename<R: Shape>(self) -> Tensor<T, R>
    where
        S: SameSizes<R>,
    {
        Tensor::of(self.into_elements().recast())
    }
}

impl<'a, T, S: Shape> View<'a, T, S> {
    /// The same view with other names for its sizes, as [`rename`](Tensor::rename) of a tensor.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// dims! { Batch = 2; }
    /// let x = tensor![1, 2];
    /// let named: View<i32, (Batch,)> = x.view().rename();
    /// assert_eq!(named.sum(), 3);
    /// ```
    pub fn rename<R: Shape>(self) -> View<'a, T, R>
    where
        S: SameSizes<R>,
    {
        Tensor::of(self.into_elements())
    }
}

impl<'a, T, S: Shape> ViewMut<'a, T, S> {
    /// The same view with other names for its sizes, as [`rename`](Tensor::rename) of a tensor.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// dims! { Batch = 2; }
    /// let mut x = tensor![1, 2];
    /// let mut named: ViewMut<i32, (Batch,)> = x.view_mut().rename();
    /// named += 1;
    /// assert_eq!(x, tensor![2, 3]);
    /// ```
    pub fn rename<R: Shape>(self) -> ViewMut<'a, T, R>
    where
        S: SameSizes<R>,
    {
        Tensor::of(self.into_elements())
    }
}
