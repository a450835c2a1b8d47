//! The tensor type: construction, conversion, access, views and printing.
//!
//! A [`Tensor<T, S>`](Tensor) has elements `T` and the shape `S`, a tuple of dimensions. It owns its elements. A few elements live in
//! place, more of them in one heap allocation. The third parameter says how the elements are stored. Tensors that own them
//! leave it out. A [`View`] and a [`ViewMut`] are tensors that hold a slice. So every operation is one method, for
//! tensors and views alike. The operations are in [`ops`](crate::ops).

pub use crate::shape::index::{At, Contains, TensorIndex};
pub use crate::storage::nested::{InPlaceShape, NestedArray};
pub use crate::storage::{Elements, Owned, Strided, StridedIter};
pub use convert::WrongLength;
pub use view::{AxesView, AxesViewMut};

use crate::shape::Shape;
use crate::shape::layout::Layout;
use crate::storage::{Buffer, ContiguousData, Data, DataMut};

// In the order of the documentation.

mod construct;

mod convert;

mod access;

mod view;

mod iterate;

pub mod display;
mod format;
mod generic_array;
mod literal;
mod read;

#[doc(hidden)]
pub use literal::from_literal;

/// A tensor with elements `T` and the shape `S`.
///
/// The shape is a tuple of dimensions, written with [`shape!`](crate::shape!) or by names: `Tensor<f32, shape![32, 10]>`,
/// `Tensor<f32, (Batch, Feature)>`. The third parameter is what holds the elements: [`Owned`], or a slice in a [`View`].
///
/// A small tensor lives in place, and is `Copy` if `T` is. A shape is small if its sizes, each rounded up to a power of two,
/// multiply to at most 128. All other tensors live in one heap allocation. (Without the feature `alloc` they live in place
/// too, but are not `Copy`.) A function that is generic in a size must be right for large tensors: no tensor is `Copy` there.
///
/// The size of an element does not matter. A small tensor of large elements is large itself, and each move copies it. Put
/// such elements into a `Box`.
///
/// ```
/// use shapewise::prelude::*;
///
/// let x: Tensor<i32, shape![2, 3]> = tensor![[1, 2, 3], [4, 5, 6]];
/// let per_column: Tensor<i64, shape![3]> = x.over(axes![0]).sum();
/// assert_eq!(per_column, tensor![5, 7, 9]);
/// ```
#[must_use = "an operation gives a new tensor and leaves the old one as it is: `assign`, `fill`, `put_mask` and `+=` work in place"]
#[repr(transparent)]
pub struct Tensor<
    T,                  /* the elements come first: `Tensor<f64, shape![2, 3]>` */
    S: Shape,           /* `Tensor<f64, shape![2, 3]>` */
    D: Data<T> = Owned, /* seldom written; there is no `x > y`, a mask is `x.gt(0.5)` */
> {
    elements: D::Elements<S>,
}

/// A tensor that borrows its elements. It is `Copy`, and reads like any other tensor.
pub type View<'a, T, S> = Tensor<T, S, &'a [T]>;

/// A tensor that borrows its elements, and can change them.
pub type ViewMut<'a, T, S> = Tensor<T, S, &'a mut [T]>;

/// A tensor that borrows its elements, which lie in memory as the layout `L` says.
pub type StridedView<'a, T, S, L> = Tensor<T, S, Strided<&'a [T], L>>;

/// A tensor that borrows its elements and can change them. They lie in memory as the layout `L` says.
pub type StridedViewMut<'a, T, S, L> = Tensor<T, S, Strided<&'a mut [T], L>>;

impl<T, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// Holds elements of which there are as many as the shape says.
    #[inline]
    pub(crate) const fn of(elements: D::Elements<S>) -> Self {
        Tensor { elements }
    }

    #[inline]
    pub(crate) fn into_elements(self) -> D::Elements<S> {
        self.elements
    }

    /// The same elements in a shape of as many.
    #[inline]
    pub(crate) fn recast<R: Shape>(self) -> Tensor<T, R, D>
    where
        D: ContiguousData<T>,
    {
        Tensor { elements: D::recast::<S, R>(self.elements) }
    }

    /// The memory that holds the elements, from the first one on.
    #[inline]
    pub(crate) fn memory(&self) -> &[T] {
        D::memory::<S>(&self.elements)
    }

    /// The same memory, from `first` on.
    #[inline]
    pub(crate) fn share(&self, first: usize) -> D::Shared<'_> {
        D::share::<S>(&self.elements, first)
    }

    #[inline]
    pub(crate) fn memory_mut(&mut self) -> &mut [T]
    where
        D: DataMut<T>,
    {
        D::memory_mut::<S>(&mut self.elements)
    }
}

/// # The whole
///
/// All elements side by side, and the shape.
impl<T, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// All elements, in C order (the last axis varies fastest).
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// assert_eq!(tensor![[1, 2], [3, 4]].as_slice(), [1, 2, 3, 4]);
    /// ```
    #[inline]
    pub fn as_slice(&self) -> &[T]
    where
        D: ContiguousData<T>,
    {
        // The length is a constant; say so, for a borrowed slice does not.
        &self.memory()[..S::LEN]
    }

    /// All elements, in C order, as a slice that you can write to.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mut x = tensor![[1, 2], [3, 4]];
    /// x.as_slice_mut()[3] = 40;
    /// assert_eq!(x, tensor![[1, 2], [3, 40]]);
    /// ```
    #[inline]
    pub fn as_slice_mut(&mut self) -> &mut [T]
    where
        D: DataMut<T> + ContiguousData<T>,
    {
        &mut self.memory_mut()[..S::LEN]
    }

    /// The size of each axis: NumPy's `x.shape`. A `[usize; RANK]`, known at compile time as [`Shape::SIZES`].
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x: Tensor<f64, shape![32, 3, 64, 64]> = Tensor::zeros();
    /// assert_eq!(x.shape(), [32, 3, 64, 64]);
    /// ```
    pub fn shape(&self /* one size: `x.shape()[0]` */) -> S::Sizes {
        S::SIZES
    }

    /// The number of axes: NumPy's `x.ndim`. Known at compile time as [`Shape::RANK`].
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// assert_eq!(tensor![[1, 2], [3, 4]].rank(), 2);
    /// ```
    pub fn rank(&self) -> usize {
        S::RANK
    }

    /// The number of elements: NumPy's `x.size`. Known at compile time as [`Shape::LEN`], and never 0.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// assert_eq!(tensor![[1, 2, 3], [4, 5, 6]].len(), 6);
    /// ```
    #[allow(clippy::len_without_is_empty)]
    #[doc(alias = "size")]
    #[doc(alias = "numel")]
    pub fn len(&self) -> usize {
        S::LEN
    }
}

impl<T, S: Shape> Tensor<T, S> {
    /// Owns elements.
    #[inline]
    pub(crate) fn own(elements: Buffer<T, S>) -> Self {
        Tensor { elements }
    }
}

impl<T, S: Shape, D: Data<T, Elements<S>: Clone>> Clone for Tensor<T, S, D> {
    fn clone(&self) -> Self {
        Tensor::of(self.elements.clone())
    }
}

impl<T, S: Shape, D: Data<T, Elements<S>: Copy>> Copy for Tensor<T, S, D> {}

impl<T: Default, S: Shape> Default for Tensor<T, S> {
    /// Every element is `T::default()`.
    fn default() -> Self {
        Tensor::from_fn(|_| T::default())
    }
}

/// Tensors of one shape are equal when all their elements are.
///
/// For a mask of the elements that are equal, see [`equal`](Tensor::equal). There is no order on tensors.
impl<T: PartialEq, S: Shape, D: Data<T>, E: Data<T>> PartialEq<Tensor<T, S, E>> for Tensor<T, S, D> {
    fn eq(&self, other: &Tensor<T, S, E>) -> bool {
        if D::Layout::CONTIGUOUS && E::Layout::CONTIGUOUS {
            return self.memory()[..S::LEN] == other.memory()[..S::LEN];
        }
        self.iter().eq(other.iter())
    }
}

impl<T: Eq, S: Shape, D: Data<T>> Eq for Tensor<T, S, D> {}

impl<T: core::hash::Hash, S: Shape, D: Data<T>> core::hash::Hash for Tensor<T, S, D> {
    fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
        for element in self {
            element.hash(state);
        }
    }
}
