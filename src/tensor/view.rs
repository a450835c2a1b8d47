//! Views: tensors that borrow their elements.

use super::{StridedViewMut, Tensor, View, ViewMut};
use crate::dim::Extent;
use crate::engine::cloned;
use crate::shape::layout::{AxisMap, Mapped, strides_of};
use crate::shape::split::CutAt;
use crate::shape::{FirstAxis, MAX_RANK, Shape};
use crate::storage::{ContiguousData, Data, DataMut, Strided};

/// A view of shape `R` of what a tensor of shape `S` holds in `D`, along the axes that `M` says.
pub type AxesView<'a, T, S, D, R, M> =
    Tensor<T, R, Strided<<D as Data<T>>::Shared<'a>, Mapped<<D as Data<T>>::Layout, S, M>>>;

/// The same, to be written to.
pub type AxesViewMut<'a, T, S, D, R, M> = StridedViewMut<'a, T, R, Mapped<<D as Data<T>>::Layout, S, M>>;

impl<T, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// A view along other axes, from the element `first` in memory on.
    #[inline]
    pub(crate) fn look<R: Shape, M: AxisMap<S>>(&self, first: usize) -> AxesView<'_, T, S, D, R, M> {
        Tensor::of(self.share(first))
    }

    /// The same, to be written to.
    #[inline]
    pub(crate) fn look_mut<R: Shape, M: AxisMap<S>>(&mut self, first: usize) -> AxesViewMut<'_, T, S, D, R, M>
    where
        D: DataMut<T>,
    {
        Tensor::of(&mut self.memory_mut()[first..])
    }
}

impl<T, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// A view of a part of shape `R`, cut at the place `P`, from the element `first` in memory on.
    #[inline]
    pub(crate) fn part<R: Shape, P: CutAt>(&self, first: usize) -> Tensor<T, R, P::Held<'_, T, S, D>> {
        Tensor::of(P::part::<T, S, D, R>(&self.elements, first))
    }
}

/// # Views
///
/// Tensors that look at the elements of another one, and copies of what they see.
impl<T, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// A view of all elements.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![1, 2, 3];
    /// let view: View<i32, shape![3]> = x.view();
    /// assert_eq!(view + 1, tensor![2, 3, 4]);
    /// ```
    pub fn view(&self /* another shape: `x.reshape::<shape![2, 3]>()` */) -> View<'_, T, S>
    where
        D: ContiguousData<T>,
    {
        Tensor::of(self.as_slice())
    }

    /// A view of all elements, to be written to.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mut x = tensor![1, 2, 3];
    /// let mut view: ViewMut<i32, shape![3]> = x.view_mut();
    /// view += 1;
    /// assert_eq!(x, tensor![2, 3, 4]);
    /// ```
    pub fn view_mut(&mut self) -> ViewMut<'_, T, S>
    where
        D: DataMut<T> + ContiguousData<T>,
    {
        Tensor::of(self.as_slice_mut())
    }

    /// A tensor of its own with the same elements, cloned.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[1, 2], [3, 4]];
    /// let row: Tensor<i32, shape![2]> = x.subtensor(1).to_tensor();
    /// assert_eq!(row, tensor![3, 4]);
    /// ```
    #[doc(alias = "copy")]
    #[doc(alias = "contiguous")]
    pub fn to_tensor(&self) -> Tensor<T, S>
    where
        T: Clone,
    {
        Tensor::own(cloned::<S, D::Layout, T>(self.memory()))
    }

    /// The sub-tensor at an index of the first axis, as a view: NumPy's `x[i]`.
    ///
    /// # Shape
    ///
    /// `(N, …)` gives `(…)`.
    ///
    /// # Panics
    ///
    /// When the index is out of range.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[1, 2, 3], [4, 5, 6]];
    /// let row: View<i32, shape![3]> = x.subtensor(1);
    /// assert_eq!(row, tensor![4, 5, 6]);
    /// ```
    #[track_caller]
    pub fn subtensor(&self, index: usize) -> Tensor<T, S::Rest, D::Subtensor<'_, S>>
    where
        S: FirstAxis,
    {
        check_index::<S>(index);
        let first = index * const { strides_of::<S, D::Layout>()[MAX_RANK - S::RANK] };
        Tensor::of(D::subtensor::<S, S::Rest>(&self.elements, first))
    }

    /// The sub-tensor at an index of the first axis, as a view that can be written to.
    ///
    /// # Panics
    ///
    /// When the index is out of range.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mut x = tensor![[1, 2], [3, 4]];
    /// let mut row: ViewMut<i32, shape![2]> = x.subtensor_mut(0);
    /// row += tensor![10, 20];
    /// assert_eq!(x, tensor![[11, 22], [3, 4]]);
    /// ```
    #[track_caller]
    pub fn subtensor_mut(&mut self, index: usize) -> ViewMut<'_, T, S::Rest>
    where
        S: FirstAxis,
        D: DataMut<T> + ContiguousData<T>,
    {
        check_index::<S>(index);
        Tensor::of(&mut self.as_slice_mut()[index * S::Rest::LEN..][..S::Rest::LEN])
    }
}

impl<'a, T, S: Shape> View<'a, T, S> {
    /// The borrowed elements, for the whole lifetime of the borrow.
    ///
    /// [`as_slice`](Tensor::as_slice) borrows them from the view itself.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// fn first<'a>(x: View<'a, f32, shape![3]>) -> &'a f32 {
    ///     &x.into_slice()[0]
    /// }
    /// assert_eq!(*first(tensor![1.0, 2.0, 3.0].view()), 1.0);
    /// ```
    pub fn into_slice(self) -> &'a [T] {
        &self.into_elements()[..S::LEN]
    }
}

#[track_caller]
fn check_index<S: FirstAxis>(index: usize) {
    assert!(index < S::First::SIZE, "index {index} is out of range for the first axis of shape {:?}", S::SIZES);
}
