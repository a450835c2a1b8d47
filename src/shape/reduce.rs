//! Reduction: the shape that is left when axes are summed away, or kept as [`Broadcast`].
//!
//! The axes of a shape become a list of marks, all [`Kept`]. Each axis of a set marks its place: a kept one becomes
//! [`Gone`], a gone one [`Twice`], and a place past the end turns the end of the list into [`Beyond`]. The marked list then
//! says everything: reading it without the marked axes gives [`Reduced`], reading them as `Broadcast` gives [`KeepDims`],
//! and three proofs look for the mistakes: [`AxesOf`], [`DimensionsOf`] and [`EachOnce`]. The functions are total, so that a
//! mistake is reported once, by the proof that knows its name. The proofs are traits of the *axes*: where a proof is about
//! the same type as the bound of the method, rustc reports the bound and not the proof.

use core::marker::PhantomData;

use super::Shape;
use super::axes::{AxisSet, FoundIn, Here, Next, Position};
use super::list::{Cons, Nil};
use crate::dim::sealed::Token;
use crate::dim::{Broadcast, D1, Dim, Product};

/// A list of dimensions, unmarked.
pub trait Axes: 'static {
    /// The same list with every axis marked as kept.
    type Unmarked: Marks;
    /// The position one past the last axis.
    type Rank: Position;
    /// The list as a shape.
    type Shape: Shape;
    /// The list from the last axis to the first, before `S`.
    type ReversedOnto<S: Shape>: Shape;
    /// The list before `S`; the last eight axes where there are more.
    type Onto<S: Shape>: Shape;
    /// The position as many axes after `P` as the list has.
    type After<P: Position>: Position;
    /// The first axis; `D1` where there is none.
    type First: Dim;
    /// The axis at `P` of the rest.
    type Later<P: Position>: Dim;
    /// The list as a shape, with `N` before what is at `P` of the rest.
    type InsertLater<P: Position, N: Dim>: Shape;
}

impl Axes for Nil {
    type Unmarked = Nil;
    type Rank = Here;
    type Shape = ();
    type ReversedOnto<S: Shape> = S;
    type Onto<S: Shape> = S;
    type After<P: Position> = P;
    type First = D1;
    type Later<P: Position> = D1;
    type InsertLater<P: Position, N: Dim> = ();
}

impl<H: Dim, T: Axes> Axes for Cons<H, T> {
    type Unmarked = Cons<Kept<H>, T::Unmarked>;
    type Rank = Next<T::Rank>;
    type Shape = Before<H, T::Shape>;
    type ReversedOnto<S: Shape> = T::ReversedOnto<Before<H, S>>;
    type Onto<S: Shape> = Before<H, T::Onto<S>>;
    type After<P: Position> = Next<T::After<P>>;
    type First = H;
    type Later<P: Position> = P::Pick<T>;
    type InsertLater<P: Position, N: Dim> = Before<H, P::Insert<T, N>>;
}

/// An axis that no set has named.
pub struct Kept<D>(PhantomData<fn() -> D>);
/// An axis that was named once.
pub struct Gone<D>(PhantomData<fn() -> D>);
/// An axis that was named more than once.
pub struct Twice<D>(PhantomData<fn() -> D>);
/// The end of a list past which an axis was named.
pub struct Beyond;

/// A list of marked axes.
pub trait Marks: 'static {
    /// The list with its first axis marked.
    type MarkFirst: Marks;
    /// The list with the axis at `P` of the rest marked.
    type MarkLater<P: Position>: Marks;
    /// The list with a place named that is none.
    type MarkNone: Marks;
    /// The shape of the kept axes.
    type Reduced: Shape;
    /// The shape of all axes, the named ones as `Broadcast`.
    type KeepDims: Shape;
    /// The dimension of the first axis that was named; `D1` where there is none.
    type Named: Dim;
    /// The dimension of the last axis that was named; `N` where there is none.
    type LastNamed<N: Dim>: Dim;
    /// The shape with `A` in the place of the first named axis, and `B` in the place of the others.
    type Replace<A: Dim, B: Dim>: Shape;
    /// The shape of the kept axes, with the axes `J` in the place of the first named one.
    type Splice<J: Axes>: Shape;
    /// The shape with the first run of named axes multiplied to one.
    type Flattened: Shape;
    /// The same, after `P`, which is the product of the named axes before.
    type FlattenedFrom<P: Dim>: Shape;
    /// `A` where no place was named that is none, else `B`.
    type IfInRange<A, B>;
}

macro_rules! ends {
    ($($End:ident $in_range:ident)*) => { $(
        impl Marks for $End {
            type MarkFirst = Beyond;
            type MarkLater<P: Position> = Beyond;
            type MarkNone = Beyond;
            type Reduced = ();
            type KeepDims = ();
            type Named = D1;
            type LastNamed<N: Dim> = N;
            type Replace<A: Dim, B: Dim> = ();
            type Splice<J: Axes> = ();
            type Flattened = ();
            type FlattenedFrom<P: Dim> = (P,);
            type IfInRange<A, B> = $in_range;
        }
    )* };
}
ends! { Nil A Beyond B }

/// `Mark<H>` before the marks `T`: what marking it again gives, and what it leaves of the shape.
macro_rules! mark {
    (
        $Mark:ident marked again $Again:ident, reduced $reduced:ty, kept $kept:ty, spliced $spliced:ty,
        named $named:ty, last $last:ty, replaced $replaced:ty, flattened $flattened:ty, from $from:ty
    ) => {
        impl<H: Dim, T: Marks> Marks for Cons<$Mark<H>, T> {
            type MarkFirst = Cons<$Again<H>, T>;
            type MarkLater<P: Position> = Cons<$Mark<H>, P::Mark<T>>;
            type MarkNone = Cons<$Mark<H>, T::MarkNone>;
            type Reduced = $reduced;
            type KeepDims = $kept;
            type Named = $named;
            type LastNamed<N: Dim> = $last;
            type Replace<A: Dim, B: Dim> = $replaced;
            type Splice<J: Axes> = $spliced;
            type Flattened = $flattened;
            type FlattenedFrom<P: Dim> = $from;
            type IfInRange<A, B> = T::IfInRange<A, B>;
        }
    };
}

type Before<D, S> = <S as Shape>::Prepend<D>;
mark!(
    Kept marked again Gone, reduced Before<H, T::Reduced>, kept Before<H, T::KeepDims>, spliced Before<H, T::Splice<J>>,
    named T::Named, last T::LastNamed<N>, replaced Before<H, T::Replace<A, B>>,
    flattened Before<H, T::Flattened>, from Before<P, Before<H, T::Flattened>>
);
mark!(
    Gone marked again Twice, reduced T::Reduced, kept Before<Broadcast<H>, T::KeepDims>, spliced J::Onto<T::Reduced>,
    named H, last T::LastNamed<H>, replaced Before<A, T::Replace<B, B>>,
    flattened T::FlattenedFrom<H>, from T::FlattenedFrom<Product<P, H>>
);
mark!(
    Twice marked again Twice, reduced T::Reduced, kept Before<Broadcast<H>, T::KeepDims>, spliced J::Onto<T::Reduced>,
    named H, last T::LastNamed<H>, replaced Before<A, T::Replace<B, B>>,
    flattened T::FlattenedFrom<H>, from T::FlattenedFrom<P>
);

/// The marks that the axes `X` leave on the shape `S`.
pub(super) type Marked<S, X> =
    <X as AxisSet>::Mark<<<S as Shape>::Axes as Axes>::Unmarked, <<S as Shape>::Axes as Axes>::Rank>;

/// The shapes without the axes `X`, whether they exist or not: a total function.
pub trait ReduceShape<X>: Shape {
    #[doc(hidden)]
    const SEALED: Token;
    /// The shape without the axes.
    type Reduced: Shape;
    /// The shape with each of the axes as [`Broadcast`].
    type KeepDims: Shape;
    /// The dimension of the first of the axes.
    type Axis: Dim;
    /// The shape with `N` in the place of each of the axes.
    type Replaced<N: Dim>: Shape;
}

impl<S: Shape, X: DimensionsOf<S> + AxisSet> ReduceShape<X> for S {
    const SEALED: Token = Token;
    type Reduced = <Marked<S, X> as Marks>::Reduced;
    type KeepDims = <Marked<S, X> as Marks>::KeepDims;
    type Axis = <Marked<S, X> as Marks>::Named;
    type Replaced<N: Dim> = <Marked<S, X> as Marks>::Replace<N, N>;
}

/// The shape `S` without the axes `X`: `(N, C, H, W)` over `(0, 2, 3)` is `(C,)`.
pub type Reduced<S, X> = <S as ReduceShape<X>>::Reduced;
/// The shape `S` with each of the axes `X` as [`Broadcast`]: `(N, C)` over `(1,)` is `(N, Broadcast<C>)`.
pub type KeepDims<S, X> = <S as ReduceShape<X>>::KeepDims;
/// The dimension of the axis `X` of the shape `S`: `(N, C)` has `C` at `(1,)`.
pub type AxisDim<S, X> = <S as ReduceShape<X>>::Axis;

/// The shape `S` with `N` in the place of each of the axes `X`: `(N, C)` with `M` at `(1,)` is `(N, M)`.
pub type Replaced<S, X, N> = <S as ReduceShape<X>>::Replaced<N>;

/// This shape can be reduced over the axes `X`: all of them exist, and none is named twice.
///
/// For tuples of dimensions, abstract ones too, the compiler proves it. Code that is generic in the *axes* asks for it, and
/// writes the results as [`Reduced<S, X>`](Reduced) and [`KeepDims<S, X>`](KeepDims).
pub trait Reduce<X>: ReduceShape<X> {}

impl<S: ReduceShape<X>, X: AxesOf<S> + EachOnce<S>> Reduce<X> for S {}

/// No axis of this set is out of range for the shape `S`.
#[diagnostic::on_unimplemented(
    message = "an axis of `{Self}` is out of range for shape `{S}`",
    label = "`{S}` has no such axis",
    note = "a shape of rank n has the axes 0 to n - 1, or from the end -1 to -n"
)]
pub trait AxesOf<S> {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<S: Shape, X: AxisSet> AxesOf<S> for X
where
    Marked<S, X>: InRange,
{
    const SEALED: Token = Token;
}

/// Every dimension that this set names is one of the shape `S`.
#[diagnostic::on_unimplemented(
    message = "shape `{S}` does not have a dimension that `{Self}` names",
    label = "no axis of `{S}` is of this dimension",
    note = "an axis can also be given by its number: `axes![0]`"
)]
pub trait DimensionsOf<S> {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<S: Shape, X: FoundIn<S>> DimensionsOf<S> for X {
    const SEALED: Token = Token;
}

/// No axis of the shape `S` is named twice in this set.
#[diagnostic::on_unimplemented(
    message = "`{Self}` names an axis of shape `{S}` twice",
    label = "an axis is named more than once",
    note = "a negative axis counts from the end, and a dimension names the axis where it stands: they may mean the same axis"
)]
pub trait EachOnce<S> {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<S: Shape, X: AxisSet> EachOnce<S> for X
where
    Marked<S, X>: Once,
{
    const SEALED: Token = Token;
}

/// A marked list that ends where the shape ends.
pub trait InRange {}
impl InRange for Nil {}
impl<M, T: InRange> InRange for Cons<M, T> {}

/// A marked list without a double mark.
pub trait Once {}
impl Once for Nil {}
impl Once for Beyond {}
impl<H, T: Once> Once for Cons<Kept<H>, T> {}
impl<H, T: Once> Once for Cons<Gone<H>, T> {}

/// `X` names one axis: what `argmax` and `cumsum` go along.
#[diagnostic::on_unimplemented(
    message = "`{X}` does not name exactly one axis of shape `{Self}`",
    label = "this operation goes along one axis",
    note = "write one axis, such as `axes![0]`, or leave `over` out to go over the whole tensor"
)]
pub trait AlongOneAxis<X>: Shape {}

#[diagnostic::do_not_recommend]
impl<S: Shape, X: AxisSet> AlongOneAxis<X> for S where Marked<S, X>: OneGone {}

/// A marked list with exactly one marked axis.
pub trait OneGone {}
impl<H, T: OneGone> OneGone for Cons<Kept<H>, T> {}
impl<H, T: NoneGone> OneGone for Cons<Gone<H>, T> {}

/// A marked list with no marked axis.
pub trait NoneGone {}
impl NoneGone for Nil {}
impl<H, T: NoneGone> NoneGone for Cons<Kept<H>, T> {}

/// This shape without the axes `X` is `S`: what `along` needs to put an `S` back.
#[diagnostic::on_unimplemented(
    message = "shape `{S}` is not what reducing `{Self}` over `{X}` leaves",
    label = "`{S}` does not stand for the kept axes of `{Self}`",
    note = "name the axes that are not in the smaller tensor: `(C,)` goes along `(N, C, H, W)` with `axes![0, 2, 3]`"
)]
pub trait ReducesTo<S, X> {}

#[diagnostic::do_not_recommend]
impl<S: Shape, L: ReduceShape<X, Reduced = S>, X> ReducesTo<S, X> for L {}
