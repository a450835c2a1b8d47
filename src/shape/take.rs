//! Looking up along an axis: the shapes that indices give, take, and append.
//!
//! Each function is total, as in [`reduce`](super::reduce); that the axis exists, that the indices are of its dimension, and that
//! there are at most eight axes are proofs apart.

use core::marker::PhantomData;

use super::axes::{AxisSet, Position};
use super::known::for_tuples;
use super::layout::{AxisMap, steps_along};
use super::list::{Cons, Nil};
use super::marks::{Beyond, Gone, Kept, Marked, Marks, Rank, Twice};
use super::place::Place;
use super::reduce::ReduceShape;
use super::room::UpToEightInPlaceOfOne;
use super::{Is, MAX_RANK, Shape};
use crate::dim::sealed::Token;
use crate::dim::{Dim, Idx};

/// The shape `S` with the axes of `J` in the place of its axis `X`: `(V, E)` with `(B, L)` at `(0,)` is `(B, L, E)`.
pub type Taken<S, X, J> = <S as ReduceShape<X>>::Spliced<J>;

/// The shape `S` with one axis more, `N`, after its last: `(B, L)` gives `(B, L, N)`.
pub type Appended<S, N> = <Rank<S> as Position>::Insert<<S as Shape>::Axes, N>;

/// An index along the axis `X` of the shape `S`: [`Idx<N>`](Idx), `N` being the dimension of the axis.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an index along `{X}` of shape `{S}`",
    label = "expected `Idx<N>`, `N` being the dimension of this axis",
    note = "an index is bounded by the dimension of its axis, so that looking up cannot fail; `numbers.to_indices::<N>()` checks a tensor of numbers, and `Idx::new(i)` one"
)]
pub trait IndexAlong<S, X>: BoundedIndex {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<N: Dim, S: Shape, X: AxisSet> IndexAlong<S, X> for Idx<N>
where
    <Marked<S, X> as Marks>::LastNamed<N>: Is<N>,
{
    const SEALED: Token = Token;
}

/// An index that is bounded by the axis that it goes along.
#[doc(hidden)]
pub trait BoundedIndex: Copy {
    #[doc(hidden)]
    const SEALED: Token;
    /// The index as a number.
    #[doc(hidden)]
    fn place(self) -> usize;
    /// The indices as numbers.
    #[doc(hidden)]
    fn places(indices: &[Self]) -> &[usize];
}

/// With indices of shape `J` in the place of one of its axes, this shape has at most eight.
#[diagnostic::on_unimplemented(
    message = "indices of shape `{J}` in the place of an axis of shape `{Self}` make, or may make, more than 8 axes",
    label = "a shape has at most 8 axes",
    note = "in generic code write the axes, as in `Tensor<T, (N, C)>` with `N: Dim, C: Dim`, or ask for the room by the bound `S: HasRoomForAxesOf<J>` of the shapes `S` and `J`, of `shapewise::shape::take`"
)]
pub trait HasRoomForAxesOf<J>: Shape {
    #[doc(hidden)]
    const SEALED: Token;
}

for_tuples! {
    HasRoomForAxesOf (function of UpToEightInPlaceOfOne) { const SEALED: Token = Token; }, open { const SEALED: Token = Token; }
}

/// The axes of indices of this shape have room in the shape `S`: the same as [`HasRoomForAxesOf`], asked of the indices.
#[cfg_attr(doc, doc(hidden))]
pub trait HaveRoomIn<S> {
    #[doc(hidden)]
    const SEALED: Token;
}

impl<S: HasRoomForAxesOf<J>, J> HaveRoomIn<S> for J {
    const SEALED: Token = Token;
}

/// This is the shape `S`, but for its axis `X`: so each index of this shape looks up one element.
#[diagnostic::on_unimplemented(
    message = "indices of shape `{Self}` do not look up elements of shape `{S}` along `{X}`",
    label = "`{Self}` and `{S}` must be the same but for the axis `{X}`",
    note = "`gather` takes one index for each element of the result: indices and tensor have the same sizes in all axes but that one; `take` takes indices of any shape; a part of the indices is `indices.slice(slice![1..])`",
    note = "a vector of labels becomes a column by `labels.unsqueeze(axes![1])`, or is stretched by `along`, as in `scores.gather(&class.along(&scores, axes![1]), axes![1])`"
)]
pub trait LooksUpIn<S, X>: Shape {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<S: Shape, R: Shape, X: AxisSet> LooksUpIn<S, X> for R
where
    Marked<S, X>: KeptIn<R::Axes>,
{
    const SEALED: Token = Token;
}

/// A marked list whose kept axes stand in the same places of the list `L`, which is as long. A place beyond the end has a sentence
/// of its own.
#[doc(hidden)]
pub trait KeptIn<L> {
    const SEALED: Token;
}
impl KeptIn<Nil> for Nil {
    const SEALED: Token = Token;
}
impl<L> KeptIn<L> for Beyond {
    const SEALED: Token = Token;
}
impl<H, T: KeptIn<L>, L> KeptIn<Cons<H, L>> for Cons<Kept<H>, T> {
    const SEALED: Token = Token;
}
impl<H, G, T: KeptIn<L>, L> KeptIn<Cons<G, L>> for Cons<Gone<H>, T> {
    const SEALED: Token = Token;
}
impl<H, G, T: KeptIn<L>, L> KeptIn<Cons<G, L>> for Cons<Twice<H>, T> {
    const SEALED: Token = Token;
}

/// How a walk looks at the elements of a shape beside the axis of the indices.
pub(crate) trait LookupMap<S>: AxisMap<S> {
    /// The position of the axis.
    const AXIS: usize;
}

/// How `Taken<S, X, J>` looks at `S`: along the axes of the indices it stands still.
pub struct TakenFrom<X, J>(PhantomData<fn() -> (X, J)>);

impl<S: ReduceShape<X>, X: 'static, J: Shape> AxisMap<S> for TakenFrom<X, J> {
    const SEALED: Token = Token;
    const STEPS: [[usize; MAX_RANK]; MAX_RANK] = {
        let mut axes = [None; MAX_RANK];
        let rank = taken_rank::<S, J>();
        let mut axis = 0;
        while axis < rank {
            if axis < Place::<S, X>::INDEX {
                axes[MAX_RANK - rank + axis] = Some(axis);
            } else if axis >= Place::<S, X>::INDEX + J::RANK {
                axes[MAX_RANK - rank + axis] = Some(axis + 1 - J::RANK);
            }
            axis += 1;
        }
        steps_along(axes, S::RANK)
    };
}

impl<S: ReduceShape<X>, X: 'static, J: Shape> LookupMap<S> for TakenFrom<X, J> {
    const AXIS: usize = Place::<S, X>::INDEX;
}

/// How `Taken<S, X, J>` looks at the indices `J`: along the other axes it stands still.
pub struct TakenBy<S, X>(PhantomData<fn() -> (S, X)>);

impl<S: ReduceShape<X>, X: 'static, J: Shape> AxisMap<J> for TakenBy<S, X> {
    const SEALED: Token = Token;
    const STEPS: [[usize; MAX_RANK]; MAX_RANK] = {
        let mut axes = [None; MAX_RANK];
        let rank = taken_rank::<S, J>();
        let mut axis = 0;
        while axis < J::RANK {
            axes[MAX_RANK - rank + Place::<S, X>::INDEX + axis] = Some(axis);
            axis += 1;
        }
        steps_along(axes, J::RANK)
    };
}

/// The rank of `Taken<S, X, J>`.
const fn taken_rank<S: Shape, J: Shape>() -> usize {
    S::RANK + J::RANK - 1
}

/// How a shape of the same axes looks at `S`: along the axis `X` it stands still.
pub struct StillAlong<X>(PhantomData<fn() -> X>);

impl<S: ReduceShape<X>, X: 'static> AxisMap<S> for StillAlong<X> {
    const SEALED: Token = Token;
    const STEPS: [[usize; MAX_RANK]; MAX_RANK] = {
        let mut steps = [[0; MAX_RANK]; MAX_RANK];
        let mut axis = MAX_RANK - S::RANK;
        while axis < MAX_RANK {
            if axis != MAX_RANK - S::RANK + Place::<S, X>::INDEX {
                steps[axis][axis] = 1;
            }
            axis += 1;
        }
        steps
    };
}

impl<S: ReduceShape<X>, X: 'static> LookupMap<S> for StillAlong<X> {
    const AXIS: usize = Place::<S, X>::INDEX;
}
