//! Axes of size 1 that broadcast with an abstract size.

use crate::dim::Dim;
use crate::shape::Shape;
use crate::shape::expand::{Expand, Expanded};
use crate::shape::reduce::{KeepDims, Reduce, ReducesTo};
use crate::storage::{ContiguousData, Data};
use crate::tensor::{Tensor, View};

impl<T, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// Lets an axis of size 1 stand for the dimension `N`, so that it broadcasts with an abstract `N` too.
    ///
    /// A literal 1 stretches to any number, and to any size that `dims!` has named, without this.
    ///
    /// # Shape
    ///
    /// `(N, D1)` with axis 1 expanded to `M` is `(N, Broadcast<M>)`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// fn scale_rows<T: Real, N: Dim, C: Dim>(x: &Tensor<T, (N, C)>, by: &Tensor<T, shape![N, 1]>) -> Tensor<T, (N, C)> {
    ///     x * by.expand::<C, _>(axes![1])
    /// }
    /// assert_eq!(scale_rows(&tensor![[1.0, 2.0]], &tensor![[10.0]]), tensor![[10.0, 20.0]]);
    /// ```
    pub fn expand<N: Dim, X /* two in the brackets: `x.expand::<dim!(5), _>(axes![0])` */>(
        &self,
        axes: X,
    ) -> View<'_, T, Expanded<S, X, N>>
    where
        S: Expand<X, N>,
        D: ContiguousData<T>,
    {
        let _ = axes;
        Tensor::of(self.as_slice())
    }

    /// Puts a reduced tensor back along the axes that `like` has kept: `(C,)` statistics along `(N, C, H, W)`.
    ///
    /// `axes` are those that were reduced. The counterpart in NumPy is indexing by `None`: `x[None, :, None, None]`.
    ///
    /// # Shape
    ///
    /// `KeepDims<L, X>`, where this shape is `Reduced<L, X>`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let images: Tensor<f64, shape![2, 3, 2, 2]> = Tensor::ones();
    /// let gain = tensor![1.0, 2.0, 3.0];
    /// let scaled: Tensor<f64, shape![2, 3, 2, 2]> = &images * gain.along(&images, axes![0, 2, 3]);
    /// assert_eq!(scaled[[1, 2, 0, 0]], 3.0);
    /// ```
    pub fn along<U, L, E, X>(&self, like: &Tensor<U, L, E>, axes: X) -> View<'_, T, KeepDims<L, X>>
    where
        E: Data<U>,
        L: Reduce<X> + ReducesTo<S, X>,
        D: ContiguousData<T>,
    {
        let _ = (like, axes);
        Tensor::of(self.as_slice())
    }
}
