//! Looking up elements by indices that cannot be out of range.
//!
//! An index along an axis of dimension `N` is an [`Idx<N>`](crate::Idx), so nothing is checked when the program runs, and nothing can
//! fail. [`take`](Tensor::take) puts whole sub-tensors in the places of indices, [`gather`](Tensor::gather) single elements. What
//! they read, [`scatter`](super::scatter) writes.
//!
//! ```
//! use shapewise::prelude::*;
//!
//! fn embed<T: Real, V: Dim, E: Dim, B: Dim, L: Dim>(
//!     table: &Tensor<T, (V, E)>, tokens: &Tensor<Idx<V>, (B, L)>,
//! ) -> Tensor<T, (B, L, E)> {
//!     table.take(tokens, axes![0])
//! }
//! ```

use core::fmt;

use crate::dim::sealed::Token;
use crate::dim::{Dim, Idx};
use crate::element::CastTarget;
use crate::engine::collect;
use crate::expr::{Leaf, Lookup};
use crate::shape::Shape;
use crate::shape::axes::Position;
use crate::shape::batch::RoomForAxis;
use crate::shape::layout::{Layout, Mapped, stride_along};
use crate::shape::place::{CanGoAlong, HasAxis, Place};
use crate::shape::reduce::{KnownAxes, KnownBy, ReduceShape, Reduced};
use crate::shape::take::{Appended, HaveRoomIn, IndexAlong, LooksUpIn, StillAlong, Taken, TakenBy, TakenFrom};
use crate::storage::{Data, DataMut};
use crate::tensor::{AxesView, AxesViewMut, Tensor};

/// Indices of shape `J`, read through the result of taking them along the axis `X` of the shape `S`.
pub(super) fn within<'a, S: HasAxis<X>, X: 'static, I, J: Shape, E: Data<I>>(
    indices: &'a Tensor<I, J, E>,
) -> Leaf<'a, I, Taken<S, X, J>, Mapped<E::Layout, J, TakenBy<S, X>>> {
    Leaf::new(indices.memory())
}

/// # Looking up
///
/// Elements where indices say. Indices are bounded by their types ([`Idx`]), so none is out of range.
impl<T: Copy, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// The sub-tensors at indices along an axis: `np.take(x, indices, axis)`.
    ///
    /// # Shape
    ///
    /// [`Taken<S, X, J>`](Taken): the axes of the indices stand in the place of the axis. `(V, E)` taken by indices `(B, L)` along
    /// `axes![0]` is `(B, L, E)`: an embedding. The indices are of the dimension of the axis, `Idx<V>`; there are at most 8 axes in all.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let table: Tensor<f64, shape![3, 2]> = tensor![[0.0, 0.1], [1.0, 1.1], [2.0, 2.1]];
    /// let tokens = tensor![2, 0, 2, 1].map(|token: usize| Idx::new(token).unwrap());
    /// let rows: Tensor<f64, shape![4, 2]> = table.take(&tokens, axes![0]);
    /// assert_eq!(rows, tensor![[2.0, 2.1], [0.0, 0.1], [2.0, 2.1], [1.0, 1.1]]);
    /// ```
    #[doc(alias = "index_select")]
    #[doc(alias = "embedding")]
    pub fn take<I, J, E, X /* what, then where: `x.take(&i, axes![0])` */>(
        &self,
        indices: &Tensor<I, J, E>,
        axis: X,
    ) -> Tensor<T, Taken<S, X, J>>
    where
        S: ReduceShape<X> + CanGoAlong<X>,
        X: 'static,
        I: IndexAlong<S, KnownAxes<S, X>>,
        J: Shape + HaveRoomIn<KnownBy<S, X>>,
        E: Data<I>,
    {
        let _ = axis;
        let taken: Lookup<_, S, D::Layout, TakenFrom<X, J>, _, _, _> =
            Lookup::new(self.leaf(), within::<S, X, _, _, _>(indices));
        Tensor::of(collect::<Taken<S, X, J>, _, _>(&taken))
    }

    /// The elements at indices along an axis: `np.take_along_axis(x, indices, axis)`, PyTorch's `gather`.
    ///
    /// The other axes go along: `result[[n, k]] = x[[n, indices[[n, k]]]]`.
    ///
    /// # Shape
    ///
    /// That of the indices, which differs from that of the tensor in this axis alone: `(N, C)` is looked up by indices `(N, K)` along
    /// `axes![1]`, for any `K`. So what [`argmax`](super::over::Over::argmax) gives with
    /// [`keepdims`](super::over::Over::keepdims), and what [`argsort`](super::over::Over::argsort) gives, are indices.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[10, 50, 30], [40, 20, 60]];
    /// let indices: Tensor<Idx<dim!(3)>, shape![2, 3]> = x.over(axes![1]).argsort();
    /// let sorted: Tensor<i32, shape![2, 3]> = x.gather(&indices, axes![1]);
    /// assert_eq!(sorted, tensor![[10, 30, 50], [20, 40, 60]]);
    /// ```
    #[doc(alias = "take_along_axis")]
    pub fn gather<I, R, E, X /* what, then where: `x.gather(&i, axes![1])` */>(
        &self,
        indices: &Tensor<I, R, E>,
        axis: X,
    ) -> Tensor<T, R>
    where
        S: ReduceShape<X> + CanGoAlong<X>,
        X: 'static,
        I: IndexAlong<S, KnownAxes<S, X>>,
        R: LooksUpIn<KnownBy<S, X>, X>,
        E: Data<I>,
    {
        let _ = axis;
        let gathered: Lookup<_, S, D::Layout, StillAlong<X>, _, _, _> = Lookup::new(self.leaf(), indices.leaf());
        Tensor::of(collect::<R, _, _>(&gathered))
    }
}

/// The offset in memory of what lies at an index along the axis `X`.
fn offset<S: HasAxis<X>, L: Layout, X>(index: impl IndexAlong<S, X>) -> usize {
    index.place() * const { stride_along::<S, L>(Place::<S, X>::INDEX) }
}

impl<T, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// The sub-tensor at one index along an axis, as a view: NumPy's `x[:, i]`.
    ///
    /// Nothing is copied, and nothing can fail: the index is bounded by its axis. [`subtensor`](Tensor::subtensor) takes a number.
    ///
    /// # Shape
    ///
    /// [`Reduced<S, X>`](Reduced): without the axis.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[1, 2, 3], [4, 5, 6]];
    /// let columns: Vec<Tensor<i32, shape![2]>> = Idx::all().map(|i| x.index_axis(i, axes![1]).to_tensor()).collect();
    /// assert_eq!(columns, [tensor![1, 4], tensor![2, 5], tensor![3, 6]]);
    /// ```
    pub fn index_axis<I, X /* what, then where: `x.index_axis(i, axes![1])` */>(
        &self,
        index: I,
        axis: X,
    ) -> AxesView<'_, T, S, D, Reduced<S, X>, TakenFrom<X, ()>>
    where
        S: ReduceShape<X> + CanGoAlong<X>,
        X: 'static,
        I: IndexAlong<S, KnownAxes<S, X>>,
    {
        let _ = axis;
        self.look(offset::<S, D::Layout, X>(index))
    }

    /// The sub-tensor at one index along an axis, as a view that can be written to.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mut x = tensor![[1, 5, 3], [4, 2, 6]];
    /// let (_, best) = x.argmax();
    /// let mut column = x.index_axis_mut(best, axes![1]);
    /// column += 10;
    /// assert_eq!(x, tensor![[1, 5, 13], [4, 2, 16]]);
    /// ```
    pub fn index_axis_mut<I, X>(
        &mut self,
        index: I,
        axis: X,
    ) -> AxesViewMut<'_, T, S, D, Reduced<S, X>, TakenFrom<X, ()>>
    where
        S: ReduceShape<X> + CanGoAlong<X>,
        X: 'static,
        I: IndexAlong<S, KnownAxes<S, X>>,
        D: DataMut<T>,
    {
        let _ = axis;
        self.look_mut(offset::<S, D::Layout, X>(index))
    }
}

impl<I: Copy, S: Shape, D: Data<I>> Tensor<I, S, D> {
    /// These numbers as indices along an axis of dimension `N`, as labels of classes are, for [`take`](Tensor::take), [`gather`](Tensor::gather),
    /// [`one_hot`](Tensor::one_hot) and [`index_add`](Tensor::index_add).
    ///
    /// # Shape
    ///
    /// That of the tensor.
    ///
    /// # Element type
    ///
    /// [`Idx<N>`](Idx), of any integers.
    ///
    /// # Errors
    ///
    /// When one of the numbers is negative, or not below the size of `N`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::ops::take::NotAnIndex;
    /// use shapewise::prelude::*;
    ///
    /// let labels: Tensor<Idx<dim!(3)>, shape![4]> = tensor![2_u8, 0, 2, 1].to_indices::<dim!(3)>()?;
    /// let mut counts: Tensor<i32, shape![3]> = Tensor::zeros();
    /// counts.index_add(&labels, 1, axes![0]);
    /// assert_eq!(counts, tensor![1, 1, 2]);
    ///
    /// let error: NotAnIndex<i32> = tensor![1, -1].to_indices::<dim!(3)>().unwrap_err();
    /// assert_eq!(error.to_string(), "expected indices below 3, found -1");
    /// # Ok::<(), NotAnIndex<u8>>(())
    /// ```
    pub fn to_indices<N: Dim /* below which: `labels.to_indices::<dim!(10)>()` */>(
        &self,
    ) -> Result<Tensor<Idx<N>, S>, NotAnIndex<I>>
    where
        I: IndexNumber,
    {
        let index = |number: I| number.to_number().and_then(Idx::<N>::new);
        if let Some(&found) = self.iter().find(|&&number| index(number).is_none()) {
            return Err(NotAnIndex { expected: N::SIZE, found });
        }
        Ok(self.map(|number| index(number).expect("all numbers are indices")))
    }
}

impl<N: Dim, S: Shape, D: Data<Idx<N>>> Tensor<Idx<N>, S, D> {
    /// One-hot vectors: 1 at each index and 0 elsewhere, along a new last axis: `np.eye(n)[indices]`, PyTorch's `one_hot`.
    ///
    /// # Shape
    ///
    /// [`Appended<S, N>`](Appended): `(B, L)` gives `(B, L, N)`. There are at most 8 axes in all.
    ///
    /// # Element type
    ///
    /// Any number, or `bool` for a mask; an annotation says which, or `one_hot::<f32>()`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let labels = tensor![2, 0].to_indices::<dim!(3)>().unwrap();
    /// let targets: Tensor<f64, shape![2, 3]> = labels.one_hot();
    /// assert_eq!(targets, tensor![[0.0, 0.0, 1.0], [1.0, 0.0, 0.0]]);
    /// ```
    pub fn one_hot<NewElement: CastTarget /* the type: `labels.one_hot::<f32>()` */>(
        &self,
    ) -> Tensor<NewElement, Appended<S, N>>
    where
        S: RoomForAxis,
    {
        let mut hot = Tensor::full(NewElement::cast_from_bool(false));
        for (row, index) in hot.as_slice_mut().chunks_exact_mut(N::SIZE).zip(self.iter()) {
            row[index.get()] = NewElement::cast_from_bool(true);
        }
        hot
    }
}

/// An integer, which may be an index.
#[diagnostic::on_unimplemented(
    message = "`{Self}` elements are not integers, and indices are made from integers",
    label = "needs integers, not `{Self}`",
    note = "floats are cast first: `x.cast::<i64>()`"
)]
pub trait IndexNumber: Copy {
    #[doc(hidden)]
    const SEALED: Token;
    /// The number, if it is not negative, and fits.
    #[doc(hidden)]
    fn to_number(self) -> Option<usize>;
}

macro_rules! index_numbers {
    ($($T:ty)*) => { $(
        #[diagnostic::do_not_recommend]
        impl IndexNumber for $T {
            const SEALED: Token = Token;

            fn to_number(self) -> Option<usize> {
                self.try_into().ok()
            }
        }
    )* };
}
index_numbers! { u8 u16 u32 u64 usize i8 i16 i32 i64 isize }

/// A number is no index of a dimension, as [`Tensor::to_indices`] found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnIndex<T> {
    /// The size of the dimension, above all its indices.
    pub expected: usize,
    /// The number.
    pub found: T,
}

impl<T: fmt::Display> fmt::Display for NotAnIndex<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected indices below {}, found {}", self.expected, self.found)
    }
}

impl<T: fmt::Debug + fmt::Display> core::error::Error for NotAnIndex<T> {}
