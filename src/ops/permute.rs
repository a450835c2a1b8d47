//! Rearranging axes: views of the same elements.

use crate::shape::Shape;
use crate::shape::join::FitsInto;
use crate::shape::layout::SameAxes;
use crate::shape::permute::{
    Backwards, CanPermute, CanSwap, MoveShape, Moved, Permuted, Rearrange, Swapped, Transposed,
};
use crate::shape::place::{CanGoAlong, OneOf, SecondAxis};
use crate::shape::reduce::{KnownBy, ReduceShape};
use crate::storage::{Data, DataMut};
use crate::tensor::Tensor;
use crate::tensor::{AxesView, AxesViewMut};

impl<T, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// The axes in another order, as a view: `np.transpose(x, axes)`, PyTorch's `permute`.
    ///
    /// Nothing is copied; [`to_tensor`](Tensor::to_tensor) copies. Axis `i` of the result is the `i`-th of `axes`.
    ///
    /// # Shape
    ///
    /// [`Permuted<S, X>`](Permuted): `(N, C, H)` permuted to `axes![2, 0, 1]` is `(H, N, C)`. Every axis is named once.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// fn channels_last<T: Real, N: Dim, C: Dim, H: Dim, W: Dim>(x: &Tensor<T, (N, C, H, W)>) -> Tensor<T, (N, H, W, C)> {
    ///     x.permute(axes![0, 2, 3, 1]).to_tensor()
    /// }
    /// let images: Tensor<f32, shape![8, 3, 32, 16]> = Tensor::ones();
    /// assert_eq!(channels_last(&images).shape(), [8, 32, 16, 3]);
    ///
    /// let x = tensor![[1, 2, 3], [4, 5, 6]];
    /// let turned: Tensor<i32, shape![3, 2]> = x.permute(axes![1, 0]) + 10;
    /// assert_eq!(turned, tensor![[11, 14], [12, 15], [13, 16]]);
    /// ```
    pub fn permute<X /* in one set: `x.permute(axes![0, 2, 1])` */>(
        &self,
        axes: X,
    ) -> AxesView<'_, T, S, D, Permuted<S, X>, <S as Rearrange<X>>::Ordered>
    where
        X: 'static,
        S: Rearrange<X> + CanPermute<X>,
    {
        let _ = axes;
        self.look(0)
    }

    /// The axes in another order, as a view that can be written to.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mut x = tensor![[1, 2, 3], [4, 5, 6]];
    /// let mut turned = x.permute_mut(axes![1, 0]);
    /// turned += tensor![10, 20];
    /// assert_eq!(x, tensor![[11, 12, 13], [24, 25, 26]]);
    /// ```
    pub fn permute_mut<X>(&mut self, axes: X) -> AxesViewMut<'_, T, S, D, Permuted<S, X>, <S as Rearrange<X>>::Ordered>
    where
        X: 'static,
        S: Rearrange<X> + CanPermute<X>,
        D: DataMut<T>,
    {
        let _ = axes;
        self.look_mut(0)
    }

    /// The axes from the last to the first, as a view: NumPy's `x.T`, and `x.T()` is understood here, too.
    ///
    /// Nothing is copied; [`to_tensor`](Tensor::to_tensor) copies.
    ///
    /// # Shape
    ///
    /// [`Transposed<S>`](Transposed): `(N, M)` gives `(M, N)`, and `(N, C, H)` gives `(H, C, N)`. To exchange two axes of more, see
    /// [`swap_axes`](Tensor::swap_axes).
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x: Tensor<i32, shape![3, 2]> = tensor![[1, 2, 3], [4, 5, 6]].transpose().to_tensor();
    /// assert_eq!(x, tensor![[1, 4], [2, 5], [3, 6]]);
    /// assert_eq!(x.T(), x.transpose());
    /// ```
    pub fn transpose(&self) -> AxesView<'_, T, S, D, Transposed<S>, Backwards> {
        self.look(0)
    }

    /// [`transpose`](Tensor::transpose). To those who write NumPy's attribute, `x.T`, rustc says that this is a method.
    #[doc(hidden)]
    #[allow(non_snake_case)]
    pub fn T(&self) -> AxesView<'_, T, S, D, Transposed<S>, Backwards> {
        self.transpose()
    }

    /// The axes from the last to the first, as a view that can be written to.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mut x = tensor![[1, 2], [3, 4]];
    /// x.transpose_mut()[[0, 1]] = 30;
    /// assert_eq!(x, tensor![[1, 2], [30, 4]]);
    /// ```
    pub fn transpose_mut(&mut self) -> AxesViewMut<'_, T, S, D, Transposed<S>, Backwards>
    where
        D: DataMut<T>,
    {
        self.look_mut(0)
    }

    /// Two axes exchanged, as a view: `np.swapaxes(x, 0, 2)`.
    ///
    /// Nothing is copied; [`to_tensor`](Tensor::to_tensor) copies.
    ///
    /// # Shape
    ///
    /// [`Swapped<S, X>`](Swapped): `(N, C, H)` with `axes![0, 2]` exchanged is `(H, C, N)`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// fn transpose_each<T: Real, N: Dim, A: Dim, B: Dim>(x: &Tensor<T, (N, A, B)>) -> Tensor<T, (N, B, A)> {
    ///     x.swap_axes(axes![1, 2]).to_tensor()
    /// }
    /// let x: Tensor<f64, shape![1, 3, 2]> = transpose_each(&tensor![[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]]);
    /// assert_eq!(x, tensor![[[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]]);
    /// ```
    #[doc(alias = "swapaxes")]
    pub fn swap_axes<X /* in one set: `x.swap_axes(axes![0, 1])` */>(
        &self,
        axes: X,
    ) -> AxesView<'_, T, S, D, Swapped<S, X>, <S as Rearrange<X>>::Crossed>
    where
        X: 'static,
        S: Rearrange<X> + CanSwap<X>,
    {
        let _ = axes;
        self.look(0)
    }

    /// Two axes exchanged, as a view that can be written to.
    ///
    /// # Shape
    ///
    /// [`Swapped<S, X>`](Swapped), as that of [`swap_axes`](Tensor::swap_axes).
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mut x = tensor![[1, 2], [3, 4]];
    /// let mut turned = x.swap_axes_mut(axes![0, 1]);
    /// turned += tensor![10, 20];
    /// assert_eq!(x, tensor![[11, 12], [23, 24]]);
    /// ```
    pub fn swap_axes_mut<X>(&mut self, axes: X) -> AxesViewMut<'_, T, S, D, Swapped<S, X>, <S as Rearrange<X>>::Crossed>
    where
        X: 'static,
        S: Rearrange<X> + CanSwap<X>,
        D: DataMut<T>,
    {
        let _ = axes;
        self.look_mut(0)
    }

    /// One axis at another place, as a view: `np.moveaxis(x, 0, -1)`.
    ///
    /// The others keep their order. Nothing is copied; [`to_tensor`](Tensor::to_tensor) copies.
    ///
    /// # Shape
    ///
    /// [`Moved<S, X, Y>`](Moved): `(N, C, H)` with `axes![0]` moved to `axes![-1]` is `(C, H, N)`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x: Tensor<f32, shape![2, 3, 4]> = Tensor::ones();
    /// let moved: Tensor<f32, shape![3, 4, 2]> = x.move_axis(axes![0], axes![-1]).to_tensor();
    /// assert_eq!(moved, Tensor::ones());
    /// ```
    #[doc(alias = "moveaxis")]
    #[doc(alias = "movedim")]
    pub fn move_axis<X, Y /* `x.move_axis(axes![0], axes![-1])` */>(
        &self,
        from: X,
        to: Y,
    ) -> AxesView<'_, T, S, D, Moved<S, X, Y>, <S as MoveShape<X, Y>>::Map>
    where
        X: 'static,
        Y: 'static,
        S: MoveShape<X, Y> + ReduceShape<X> + CanGoAlong<X>,
        <Y as SecondAxis>::Along: OneOf<KnownBy<S, X>>,
    {
        let _ = (from, to);
        self.look(0)
    }

    /// One axis at another place, as a view that can be written to.
    ///
    /// # Shape
    ///
    /// [`Moved<S, X, Y>`](Moved), as that of [`move_axis`](Tensor::move_axis).
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mut x = tensor![[1, 2], [3, 4]];
    /// let mut turned = x.move_axis_mut(axes![0], axes![-1]);
    /// turned += tensor![10, 20];
    /// assert_eq!(x, tensor![[11, 12], [23, 24]]);
    /// ```
    pub fn move_axis_mut<X, Y>(
        &mut self,
        from: X,
        to: Y,
    ) -> AxesViewMut<'_, T, S, D, Moved<S, X, Y>, <S as MoveShape<X, Y>>::Map>
    where
        X: 'static,
        Y: 'static,
        S: MoveShape<X, Y> + ReduceShape<X> + CanGoAlong<X>,
        <Y as SecondAxis>::Along: OneOf<KnownBy<S, X>>,
        D: DataMut<T>,
    {
        let _ = (from, to);
        self.look_mut(0)
    }

    /// This tensor, stretched to the shape `R`, as a view: `np.broadcast_to(x, shape)`.
    ///
    /// Nothing is copied: along a stretched axis all elements are one element in memory.
    ///
    /// # Shape
    ///
    /// `R`, which this shape [fits into](FitsInto) by the rules of broadcasting.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![1, 2, 3];
    /// let rows: Tensor<i32, shape![2, 3]> = x.broadcast_to::<shape![2, 3]>().to_tensor();
    /// assert_eq!(rows, tensor![[1, 2, 3], [1, 2, 3]]);
    /// ```
    pub fn broadcast_to<R: Shape /* the shape is a type: `x.broadcast_to::<shape![2, 3]>()` */>(
        &self,
    ) -> AxesView<'_, T, S, D, R, SameAxes>
    where
        S: FitsInto<R>,
    {
        self.look(0)
    }
}
