//! Slices: views of constant parts of each axis.

use crate::shape::layout::{Axes, strides_of};
use crate::shape::slice::{CanTakeSlice, Slice, SliceShape, SliceSteps, Sliced, SlicedBy};
use crate::shape::{MAX_RANK, Shape};
use crate::storage::{Data, DataMut};
use crate::tensor::{AxesView, AxesViewMut, Tensor};

/// Where in memory the element at this position is.
const fn place(position: Axes, strides: Axes) -> usize {
    let mut place = 0;
    let mut axis = 0;
    while axis < MAX_RANK {
        place += position[axis] * strides[axis];
        axis += 1;
    }
    place
}

/// # Pieces
///
/// Cutting tensors and putting them together. Several are joined by [`concat`](crate::concat()) and [`stack`](crate::stack()).
impl<T, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// Constant parts of the axes, as a view: NumPy's `x[1:3, :, ::2, -1]`.
    ///
    /// Nothing is copied; [`to_tensor`](Tensor::to_tensor) copies. A part that is out of range is a mistake that the compiler finds, and so
    /// is an empty one; NumPy cuts the one off and makes an empty array of the other.
    ///
    /// # Shape
    ///
    /// [`Sliced<S, I>`](Sliced): `(N, M)` by `slice![1.., 0]` is `(Difference<N, D1>,)`. Parts of abstract dimensions ask for a
    /// proof: `1..` that `N: MoreThan<D1>`, `..B` that `N: AtLeast<B>`, and `..`, `0`, `-1`, `..1`, `-1..` for none. A step `K` leaves
    /// [`EveryNth<N, K>`](crate::shape::slice::EveryNth).
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[1, 2, 3], [4, 5, 6], [7, 8, 9]];
    /// let corner: Tensor<i32, shape![2, 2]> = x.slice(slice![1.., ..-1]).to_tensor();
    /// assert_eq!(corner, tensor![[4, 5], [7, 8]]);
    /// let of_column: Tensor<i32, shape![2]> = x.slice(slice![..;2, 1]) * 10;
    /// assert_eq!(of_column, tensor![20, 80]);
    ///
    /// fn differences<T: Real, N: Dim + MoreThan<dim!(1)>>(x: &Tensor<T, (N,)>) -> Tensor<T, (Difference<N, dim!(1)>,)> {
    ///     x.slice(slice![1..]) - x.slice(slice![..-1])
    /// }
    /// assert_eq!(differences(&tensor![1.0, 4.0, 9.0, 16.0]), tensor![3.0, 5.0, 7.0]);
    /// ```
    pub fn slice<I /* `x.slice(slice![1..3])` */>(
        &self,
        slice: Slice<I>,
    ) -> AxesView<'_, T, S, D, Sliced<S, I>, SlicedBy<I>>
    where
        I: SliceSteps,
        S: SliceShape<I> + CanTakeSlice<I>,
    {
        let _ = slice;
        self.look(const { place(<S as SliceShape<I>>::FIRST, strides_of::<S, D::Layout>()) })
    }

    /// Constant parts of the axes, as a view that can be written to: what stands on the left in NumPy's `x[1:3] += y`.
    ///
    /// [`assign`](Tensor::assign) and [`fill`](Tensor::fill) give it new elements.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mut x: Tensor<i32, shape![3, 3]> = Tensor::zeros();
    /// let mut column = x.slice_mut(slice![.., 1]);
    /// column += tensor![1, 2, 3];
    /// x.slice_mut(slice![0, ..;2]).assign(tensor![7, 8]);
    /// x.slice_mut(slice![-1]).fill(9);
    /// assert_eq!(x, tensor![[7, 1, 8], [0, 2, 0], [9, 9, 9]]);
    /// ```
    pub fn slice_mut<I>(&mut self, slice: Slice<I>) -> AxesViewMut<'_, T, S, D, Sliced<S, I>, SlicedBy<I>>
    where
        I: SliceSteps,
        S: SliceShape<I> + CanTakeSlice<I>,
        D: DataMut<T>,
    {
        let _ = slice;
        self.look_mut(const { place(<S as SliceShape<I>>::FIRST, strides_of::<S, D::Layout>()) })
    }
}
