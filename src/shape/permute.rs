//! Rearranging axes: the same elements, with their axes in another order.
//!
//! A set of axes is read in its order here: `axes![2, 0, 1]` picks the third axis, the first, the second. Each function is total, as in
//! [`reduce`](super::reduce); whether the axes exist, are named once, and are all there is a proof apart.

use core::marker::PhantomData;

use super::axes::{AxisSet, Position, Positions};
use super::axes_in::{AxesFound, AxesIn, FoundAxes};
use super::known::{for_tuples, known_of_tuples};
use super::layout::{Axes, AxisMap, steps_along};
use super::list::{Cons, Nil};
use super::marks::{self, Beyond, Gone, Kept, Marked, Marks, Twice};
use super::place::HasAxis;
use super::reduce::{AxesOf, DimensionsOf, EachOnce};
use super::{MAX_RANK, Shape};
use crate::dim::D1;
use crate::dim::sealed::Token;

/// The shapes with other orders of the axes, whether the axes `X` exist or not: a total function.
#[diagnostic::on_unimplemented(
    message = "`{X}` does not name, or is not known to name, axes of shape `{Self}`",
    label = "expected axes of `{Self}`, such as `axes![0]`",
    note = "axes are written `axes![0, 2, 3]`, `axes![-1]` or, by a dimension that stands in the shape, `axes![Batch]`; no shape has more than 8 axes",
    note = "axes go in one set: PyTorch's `permute(0, 2, 1)` is `permute(axes![0, 2, 1])`",
    note = "in generic code write the axes that are needed, as in `Tensor<T, (N, C)>` with `N: Dim, C: Dim`, or ask for them by a bound, as `{Self}: Reduce<X>` of `shapewise::shape::reduce` for `over`"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait Rearrange<X>: Shape {
    #[doc(hidden)]
    const SEALED: Token;
    /// The axes `X`, in their order.
    type Permuted: Shape;
    /// The first and the last of the axes `X` exchanged.
    type Swapped: Shape;
    /// How a view with the axes `X` in their order looks at the tensor.
    #[doc(hidden)]
    type Ordered: AxisMap<Self>;
    /// How a view with two axes exchanged does.
    #[doc(hidden)]
    type Crossed: AxisMap<Self>;
    /// The positions of the axes `X`, in their order.
    #[doc(hidden)]
    const POSITIONS: [usize; MAX_RANK];
}

for_tuples! {
    Rearrange (function of AxesFound) {
        const SEALED: Token = Token;
        type Ordered = InOrder<FoundAxes<Self, X>>;
        type Crossed = Exchanged<FoundAxes<Self, X>>;
        type Permuted = <FoundAxes<Self, X> as AxesIn<Self>>::Picked;
        type Swapped = <<FoundAxes<Self, X> as AxesIn<Self>>::Marked as Marks>::Replace<<<FoundAxes<Self, X> as AxesIn<Self>>::Marked as Marks>::LastNamed<D1>, <<FoundAxes<Self, X> as AxesIn<Self>>::Marked as Marks>::Named>;
        const POSITIONS: [usize; MAX_RANK] = <FoundAxes<Self, X> as AxesIn<Self>>::POSITIONS;
    }, open {
        const SEALED: Token = Token;
        type Permuted = ();
        type Swapped = ();
        type Ordered = Backwards;
        type Crossed = Backwards;
        const POSITIONS: [usize; MAX_RANK] = [MAX_RANK; MAX_RANK];
    }
}

/// The axes `X` of the shape `S`, in their order: `(N, C, H)` permuted to `(2, 0, 1)` is `(H, N, C)`.
pub type Permuted<S, X> = <S as Rearrange<X>>::Permuted;
/// The shape `S` with its two axes `X` exchanged: `(N, C, H)` with `(0, 2)` swapped is `(H, C, N)`.
pub type Swapped<S, X> = <S as Rearrange<X>>::Swapped;
/// The axes of the shape `S` from the last to the first: `(N, M)` gives `(M, N)`.
pub type Transposed<S> = <<S as Shape>::Axes as marks::AxisList>::ReversedOnto<()>;

known_of_tuples! {
    /// This shape can be permuted to the axes `X`: all of them exist, and each axis is named once.
    #[diagnostic::on_unimplemented(
        message = "`{X}` are not known to be the axes of shape `{Self}`",
        label = "`{Self}` may have any number of axes",
        note = "write the axes that are needed, as in `Tensor<T, (N, C)>` with `N: Dim, C: Dim`; or ask for them by the bound `{Self}: Permute<{X}>`, of `shapewise::shape::permute::Permute` and `shapewise::shape::axes::Axis`"
    )]
    pub trait Permute<X>: Rearrange<X>;
    asked for by CanPermute: DimensionsOf AxesOf EachOnce NamesEveryAxis
}

known_of_tuples! {
    /// This shape has two axes `X` that can be exchanged.
    #[diagnostic::on_unimplemented(
        message = "shape `{Self}` is not known to have the two axes `{X}`",
        label = "`{Self}` may have any number of axes",
        note = "write the axes that are needed, as in `Tensor<T, (N, C)>` with `N: Dim, C: Dim`; or ask for them by the bound `{Self}: Swap<{X}>`, of `shapewise::shape::permute::Swap` and `shapewise::shape::axes::Axis`"
    )]
    pub trait Swap<X>: Rearrange<X>;
    asked for by CanSwap: DimensionsOf AxesOf EachOnce NamesTwoAxes
}

/// Every axis of the shape `S` is in this set.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not name every axis of shape `{S}`",
    label = "an axis of `{S}` is missing",
    note = "a permutation names each axis once, in the new order: `axes![0, 2, 1]` exchanges the last two of three axes"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait NamesEveryAxis<S> {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<S: Shape, X: AxisSet> NamesEveryAxis<S> for X
where
    Marked<S, X>: NoneKept,
{
    const SEALED: Token = Token;
}

/// A marked list without a kept axis; or with another mistake, which has a sentence of its own.
#[doc(hidden)]
pub trait NoneKept {
    const SEALED: Token;
}
impl NoneKept for Nil {
    const SEALED: Token = Token;
}
impl NoneKept for Beyond {
    const SEALED: Token = Token;
}
impl<H, T> NoneKept for Cons<Twice<H>, T> {
    const SEALED: Token = Token;
}
impl<H, T: NoneKept> NoneKept for Cons<Gone<H>, T> {
    const SEALED: Token = Token;
}
impl<H, T: Mistaken> NoneKept for Cons<Kept<H>, T> {
    const SEALED: Token = Token;
}

/// A marked list with an axis named twice, or beyond the last.
#[doc(hidden)]
pub trait Mistaken {
    const SEALED: Token;
}
impl Mistaken for Beyond {
    const SEALED: Token = Token;
}
impl<H, T> Mistaken for Cons<Twice<H>, T> {
    const SEALED: Token = Token;
}
impl<H, T: Mistaken> Mistaken for Cons<Gone<H>, T> {
    const SEALED: Token = Token;
}
impl<H, T: Mistaken> Mistaken for Cons<Kept<H>, T> {
    const SEALED: Token = Token;
}

/// Two axes of the shape `S` are in this set.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not name two axes of shape `{S}`",
    label = "expected two axes, as in `axes![0, 1]`",
    note = "`permute` brings any number of axes into a new order"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait NamesTwoAxes<S> {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<S, A, B> NamesTwoAxes<S> for (A, B) {
    const SEALED: Token = Token;
}

/// The shape with one axis at another place, whether the axes `X` and `Y` exist or not: a total function.
#[cfg_attr(doc, doc(hidden))]
pub trait MoveShape<X, Y>: Shape {
    #[doc(hidden)]
    const SEALED: Token;
    /// The shape with the axis `X` at the place `Y`.
    type Moved: Shape;
    /// How a view with the axis there looks at the tensor.
    #[doc(hidden)]
    type Map: AxisMap<Self>;
    /// Where each of its axes comes from.
    #[doc(hidden)]
    const ORDER: [usize; MAX_RANK];
}

impl<S: Shape, X: AxesFound<S>, Y: AxesFound<S>> MoveShape<X, Y> for S {
    const SEALED: Token = Token;
    type Map = MovedTo<FoundAxes<S, X>, FoundAxes<S, Y>>;
    type Moved = <<<FoundAxes<S, Y> as AxesIn<S>>::Found as Positions>::First as Position>::Insert<
        <<<FoundAxes<S, X> as AxesIn<S>>::Marked as Marks>::Reduced as Shape>::Axes,
        <<FoundAxes<S, X> as AxesIn<S>>::Marked as Marks>::Named,
    >;
    const ORDER: [usize; MAX_RANK] = {
        let from = <FoundAxes<S, X> as AxesIn<S>>::POSITIONS[0];
        let to = <FoundAxes<S, Y> as AxesIn<S>>::POSITIONS[0];
        let mut order = [MAX_RANK; MAX_RANK];
        let (mut axis, mut rest) = (0, 0);
        while axis < S::RANK {
            if axis == to {
                order[axis] = from;
            } else {
                if rest == from {
                    rest += 1;
                }
                order[axis] = rest;
                rest += 1;
            }
            axis += 1;
        }
        order
    };
}

/// The shape `S` with the axis `X` at the place `Y`: `(N, C, H)` with `(0,)` moved to `(-1,)` is `(C, H, N)`.
pub type Moved<S, X, Y> = <S as MoveShape<X, Y>>::Moved;

/// An axis `X` of this shape can be moved to the place `Y`: both are axes of it.
///
/// Code that is generic in whole shapes asks for it, or for [`HasAxis`] of each.
pub trait MoveAxis<X, Y>: MoveShape<X, Y> + HasAxis<X> + HasAxis<Y> {
    #[doc(hidden)]
    const SEALED: Token;
}

impl<S: MoveShape<X, Y> + HasAxis<X> + HasAxis<Y>, X, Y> MoveAxis<X, Y> for S {
    const SEALED: Token = Token;
}

/// The steps of a view whose axis `i` is the axis `order[i]` of the shape `S`.
const fn in_order<S: Shape>(order: [usize; MAX_RANK]) -> [Axes; MAX_RANK] {
    let mut axes = [None; MAX_RANK];
    let mut axis = 0;
    while axis < S::RANK {
        axes[MAX_RANK - S::RANK + axis] = Some(order[axis]);
        axis += 1;
    }
    steps_along(axes, S::RANK)
}

/// The axes from the last to the first.
pub struct Backwards;

impl<S: Shape> AxisMap<S> for Backwards {
    const SEALED: Token = Token;
    const STEPS: [[usize; MAX_RANK]; MAX_RANK] = {
        let mut order = [MAX_RANK; MAX_RANK];
        let mut axis = 0;
        while axis < S::RANK {
            order[axis] = S::RANK - 1 - axis;
            axis += 1;
        }
        in_order::<S>(order)
    };
}

/// The axes `X`, in their order.
pub struct InOrder<X>(PhantomData<fn() -> X>);

impl<S: Rearrange<X>, X: 'static> AxisMap<S> for InOrder<X> {
    const SEALED: Token = Token;
    const STEPS: [[usize; MAX_RANK]; MAX_RANK] = in_order::<S>(S::POSITIONS);
}

/// The two axes `X` exchanged.
pub struct Exchanged<X>(PhantomData<fn() -> X>);

impl<S: Rearrange<X>, X: 'static> AxisMap<S> for Exchanged<X> {
    const SEALED: Token = Token;
    const STEPS: [[usize; MAX_RANK]; MAX_RANK] = {
        let mut order = [0, 1, 2, 3, 4, 5, 6, 7];
        order.swap(S::POSITIONS[0], S::POSITIONS[1]);
        in_order::<S>(order)
    };
}

/// The axis `X` at the place `Y`.
pub struct MovedTo<X, Y>(PhantomData<fn() -> (X, Y)>);

impl<S: MoveShape<X, Y>, X: 'static, Y: 'static> AxisMap<S> for MovedTo<X, Y> {
    const SEALED: Token = Token;
    const STEPS: [[usize; MAX_RANK]; MAX_RANK] = in_order::<S>(S::ORDER);
}
