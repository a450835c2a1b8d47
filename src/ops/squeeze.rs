//! Axes of size 1, left out and put in: the same elements.

use crate::shape::Shape;
use crate::shape::permute::Rearrange;
use crate::shape::place::{CanInsert, InsertAxis, Unsqueezed};
use crate::shape::reduce::ReduceShape;
use crate::shape::squeeze::{CanSqueeze, Squeezed, WithOneAt, Without};
use crate::storage::Data;
use crate::tensor::Tensor;

impl<T, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// The same tensor without these axes, all of size 1: `np.squeeze(x, axis)`.
    ///
    /// It costs nothing: a tensor stays one, and a view a view. The axes are always named, so that the rank of the result does not hang on
    /// sizes.
    ///
    /// # Shape
    ///
    /// [`Squeezed<S, X>`](Squeezed): `(N, D1, C)` without `axes![1]` is `(N, C)`. An axis that `keepdims` has left, `Broadcast<N>`, is of
    /// size 1 too.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let column = tensor![[1], [2], [3]];
    /// let vector: Tensor<i32, shape![3]> = column.squeeze(axes![1]);
    /// assert_eq!(vector, tensor![1, 2, 3]);
    ///
    /// fn row_sums<T: Real, N: Dim, C: Dim>(x: &Tensor<T, (N, C)>) -> Tensor<T, (N,)> {
    ///     x.over(axes![C]).keepdims().sum().squeeze(axes![1])
    /// }
    /// assert_eq!(row_sums(&tensor![[1.0, 2.0], [3.0, 4.0]]), tensor![3.0, 7.0]);
    /// ```
    pub fn squeeze<X /* which axes: `x.squeeze(axes![1])` */>(
        self,
        axes: X,
    ) -> Tensor<T, Squeezed<S, X>, D::Remapped<S, Without<X>>>
    where
        X: 'static,
        S: ReduceShape<X> + Rearrange<X> + CanSqueeze<X>,
    {
        let _ = axes;
        Tensor::of(D::remap::<S, _, _>(self.into_elements()))
    }

    /// The same tensor with one more axis, of size 1: PyTorch's `x.unsqueeze(1)`, `np.expand_dims(x, 1)`.
    ///
    /// It costs nothing: a tensor stays one, and a view a view.
    ///
    /// # Shape
    ///
    /// [`Unsqueezed<S, X>`](Unsqueezed): `(N, C)` with `axes![1]` is `(N, D1, C)`. The place is one of the *result*, and counts from the
    /// end where it is negative: `axes![-1]` is after the last axis. A dimension, as in `axes![C]`, means the place before it.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![1, 2, 3];
    /// let row: Tensor<i32, shape![1, 3]> = x.unsqueeze(axes![0]);
    /// let column: Tensor<i32, shape![3, 1]> = x.unsqueeze(axes![-1]);
    /// assert_eq!(row * column, tensor![[1, 2, 3], [2, 4, 6], [3, 6, 9]]);
    /// ```
    #[doc(alias = "expand_dims")]
    #[doc(alias = "newaxis")]
    pub fn unsqueeze<X /* where: `x.unsqueeze(axes![1])` */>(
        self,
        axes: X,
    ) -> Tensor<T, Unsqueezed<S, X>, D::Remapped<S, WithOneAt<X>>>
    where
        X: 'static,
        S: InsertAxis<X> + CanInsert<X>,
    {
        let _ = axes;
        Tensor::of(D::remap::<S, _, _>(self.into_elements()))
    }
}
