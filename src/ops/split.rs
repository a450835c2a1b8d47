//! Cutting an axis: views of its parts.

use core::fmt;
use core::iter::FusedIterator;
use core::marker::PhantomData;
use core::ops::Range;

use crate::dim::Invariant;
use crate::dim::{Dim, DivisibleBy, Extent, Minus, MoreThan, Share};
use crate::shape::Shape;
use crate::shape::place::{CanGoAlong, HasAxis, Place};
use crate::shape::reduce::{AxisDim, KnownBy, ReduceShape, Replaced};
use crate::shape::split::{AddUpTo, CutAt, Sizes, distance};
use crate::storage::Data;
use crate::tensor::Tensor;

/// A part of size `N` along the axis `X` of a tensor of shape `S` that is held in `D`: a view.
///
/// Along the first axis, a part of contiguous elements is a [`View`](crate::View); else it is a [`StridedView`](crate::StridedView).
pub type PartView<'a, T, S, D, X, N> = Tensor<T, Replaced<S, X, N>, <Place<S, X> as CutAt>::Held<'a, T, S, D>>;

/// What is left of the axis `X` of the shape `S` after `A` elements: their [`Difference`](crate::dim::Difference), where there is one.
pub type RestOf<S, X, A> = <AxisDim<S, X> as Minus<A>>::Difference;
/// One of `G` equal parts of the axis `X` of the shape `S`: their [`Quotient`](crate::dim::Quotient), where there is one.
pub type ShareOf<S, X, G> = <AxisDim<S, X> as Share<G>>::Share;

/// Sizes of the parts that a tensor can be cut into.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a tuple of the sizes of parts",
    label = "expected two to eight sizes, such as `shape![2, 3]` or `(A, B)`",
    note = "`split_at` takes the size of a first part, `chunks` a number of equal parts"
)]
pub trait Split: Sizes {
    /// The views of the parts, as a tuple.
    type Parts<'a, T: 'a, S: CanGoAlong<X>, D: Data<T> + 'a, X>;
    /// Cuts a tensor along the axis `X`.
    #[doc(hidden)]
    fn split<T, S: CanGoAlong<X>, D: Data<T>, X>(x: &Tensor<T, S, D>) -> Self::Parts<'_, T, S, D, X>;
}

/// `splits!(A B C)` are the parts of the sizes `(A, B, C)`, one after another.
macro_rules! splits {
    ($($($A:ident)*;)*) => { $(
        impl<$($A: Dim),*> Split for ($($A),*) {
            type Parts<'a, T: 'a, S: CanGoAlong<X>, D: Data<T> + 'a, X> = ($(PartView<'a, T, S, D, X, $A>),*);

            fn split<T, S: CanGoAlong<X>, D: Data<T>, X>(x: &Tensor<T, S, D>) -> Self::Parts<'_, T, S, D, X> {
                let mut from = 0;
                ($( x.part_from(after::<$A>(&mut from)) ),*)
            }
        }
    )* };
}
splits! {
    A B;
    A B C;
    A B C E;
    A B C E F;
    A B C E F G;
    A B C E F G H;
    A B C E F G H I;
}

/// Where a part of size `N` starts; the next one starts after it.
fn after<N: Dim>(from: &mut usize) -> usize {
    let start = *from;
    *from += N::SIZE;
    start
}

impl<T, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// The part that starts at `from` along the axis `X`.
    pub(super) fn part_from<X, N: Dim>(&self, from: usize) -> PartView<'_, T, S, D, X, N>
    where
        S: ReduceShape<X> + CanGoAlong<X>,
    {
        self.part::<Replaced<S, X, N>, Place<S, X>>(from * const { distance::<T, S, D, X>() })
    }

    /// The parts of given sizes along an axis, as views: `np.split(x, [2], axis)`, PyTorch's `x.split([2, 3], dim)`.
    ///
    /// Nothing is copied; [`to_tensor`](Tensor::to_tensor) copies. Parts along the first axis are contiguous where `x` is.
    ///
    /// # Shape
    ///
    /// `P` is a tuple of two to eight sizes, which [add up](AddUpTo) to the axis: `(N, Sum<A, B>)` along `axes![1]` is cut into `(N, A)` and
    /// `(N, B)`. For an axis `N` that is no sum, see [`split_at`](Tensor::split_at).
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[1, 2, 3], [4, 5, 6]];
    /// let (left, right) = x.split::<shape![1, 2], _>(axes![1]);
    /// assert_eq!(left, tensor![[1], [4]]);
    /// assert_eq!(right, tensor![[2, 3], [5, 6]]);
    ///
    /// let (first, second): (View<i32, shape![1, 3]>, View<i32, shape![1, 3]>) = x.split::<shape![1, 1], _>(axes![0]);
    /// assert_eq!(first + second, tensor![[5, 7, 9]]);
    ///
    /// fn gated<T: Real, N: Dim, C: Dim>(x: &Tensor<T, (N, Sum<C, C>)>) -> Tensor<T, (N, C)> {
    ///     let (values, gates) = x.split::<(C, C), _>(axes![1]);
    ///     values * gates.relu()
    /// }
    /// assert_eq!(gated::<_, _, dim!(1)>(&tensor![[3.0, 2.0]]), tensor![[6.0]]);
    /// ```
    pub fn split<P, X /* two in the brackets: `x.split::<shape![2, 3], _>(axes![0])` */>(
        &self,
        axes: X,
    ) -> P::Parts<'_, T, KnownBy<S, X>, D, X>
    where
        S: ReduceShape<X> + CanGoAlong<X>,
        P: Split + AddUpTo<KnownBy<S, X>, X>,
    {
        let _ = axes;
        P::split(self)
    }

    /// The first `A` along an axis, and the rest, as views: `np.split(x, [a], axis)`.
    ///
    /// Nothing is copied; [`to_tensor`](Tensor::to_tensor) copies.
    ///
    /// # Shape
    ///
    /// `(N, C)` along `axes![0]` is cut into `(A, C)` and `(Difference<N, A>, C)`. The axis is [more than](MoreThan) `A`, since no part is empty.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![1, 2, 3, 4, 5];
    /// let (first, rest) = x.split_at::<dim!(2), _>(axes![0]);
    /// assert_eq!(first, tensor![1, 2]);
    /// assert_eq!(rest, tensor![3, 4, 5]);
    /// ```
    pub fn split_at<A: Dim, X>(
        &self,
        axes: X,
    ) -> (PartView<'_, T, S, D, X, A>, PartView<'_, T, S, D, X, RestOf<S, X, A>>)
    where
        S: ReduceShape<X> + CanGoAlong<X>,
        AxisDim<S, X>: MoreThan<A>,
    {
        let _ = axes;
        (self.part_from(0), self.part_from(A::SIZE))
    }

    /// `G` equal parts along an axis, as views: `np.split(x, g, axis)`, PyTorch's `chunk`.
    ///
    /// Nothing is copied; [`to_tensor`](Tensor::to_tensor) copies. `G` is the *number* of parts, where `chunks` of a slice takes their size.
    ///
    /// # Shape
    ///
    /// Each part of `(N, C)` along `axes![1]` is `(N, Quotient<C, G>)`. The axis is [divisible by](DivisibleBy) `G`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[1, 2, 3, 4], [5, 6, 7, 8]];
    /// let sums: Vec<i64> = x.chunks::<dim!(2), _>(axes![1]).map(|half| half.sum()).collect();
    /// assert_eq!(sums, [14, 22]);
    ///
    /// // Each head sees its share of the channels.
    /// fn heads<T: Real, N: Dim, C: Dim + DivisibleBy<H>, H: Dim>(x: &Tensor<T, (N, C)>) -> Vec<Tensor<T, (N, Quotient<C, H>)>> {
    ///     x.chunks::<H, _>(axes![1]).map(|head| head.to_tensor()).collect()
    /// }
    /// assert_eq!(heads::<_, _, _, dim!(2)>(&tensor![[1.0, 2.0]]), [tensor![[1.0]], tensor![[2.0]]]);
    /// ```
    #[doc(alias = "chunk")]
    #[doc(alias = "array_split")]
    pub fn chunks<G: Dim, X /* two in the brackets: `x.chunks::<dim!(4), _>(axes![0])` */>(
        &self,
        axes: X,
    ) -> Chunks<'_, T, KnownBy<S, X>, D, X, G>
    where
        S: ReduceShape<X> + CanGoAlong<X>,
        AxisDim<S, X>: DivisibleBy<G>,
    {
        let _ = axes;
        Chunks { of: self, left: 0..G::SIZE, axis: PhantomData }
    }
}

/// `G` equal parts of a tensor along the axis `X`: what [`Tensor::chunks`] returns.
///
/// It is a type of its own, since an `impl Iterator` would have to prove once more that the axis is divisible.
#[must_use = "iterators are lazy and do nothing unless consumed"]
pub struct Chunks<'a, T, S: Shape, D: Data<T>, X, G> {
    of: &'a Tensor<T, S, D>,
    left: Range<usize>,
    axis: Invariant<(X, G)>,
}

impl<'a, T, S: HasAxis<X>, D: Data<T>, X, G: Dim> Chunks<'a, T, S, D, X, G> {
    fn part(&self, part: usize) -> PartView<'a, T, S, D, X, ShareOf<S, X, G>> {
        self.of.part_from(part * ShareOf::<S, X, G>::SIZE)
    }
}

impl<'a, T, S: HasAxis<X>, D: Data<T>, X, G: Dim> Iterator for Chunks<'a, T, S, D, X, G> {
    type Item = PartView<'a, T, S, D, X, ShareOf<S, X, G>>;

    fn next(&mut self) -> Option<Self::Item> {
        self.left.next().map(|part| self.part(part))
    }

    fn nth(&mut self, n: usize) -> Option<Self::Item> {
        self.left.nth(n).map(|part| self.part(part))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.left.size_hint()
    }
}

impl<T, S: HasAxis<X>, D: Data<T>, X, G: Dim> DoubleEndedIterator for Chunks<'_, T, S, D, X, G> {
    fn next_back(&mut self) -> Option<Self::Item> {
        self.left.next_back().map(|part| self.part(part))
    }
}

impl<T, S: HasAxis<X>, D: Data<T>, X, G: Dim> ExactSizeIterator for Chunks<'_, T, S, D, X, G> {}
impl<T, S: HasAxis<X>, D: Data<T>, X, G: Dim> FusedIterator for Chunks<'_, T, S, D, X, G> {}

impl<T, S: Shape, D: Data<T>, X, G> Clone for Chunks<'_, T, S, D, X, G> {
    fn clone(&self) -> Self {
        Chunks { of: self.of, left: self.left.clone(), axis: PhantomData }
    }
}

impl<T: fmt::Debug, S: Shape, D: Data<T>, X, G> fmt::Debug for Chunks<'_, T, S, D, X, G> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Chunks").field("of", &self.of.leaf()).field("left", &self.left).finish()
    }
}
