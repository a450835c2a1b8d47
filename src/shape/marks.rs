//! Marks on the axes of a shape.
//!
//! The axes of a shape become a list of marks, all [`Kept`]. Each axis of a set marks its place: a kept one becomes
//! [`Gone`], a gone one [`Twice`], and a place past the end turns the end of the list into [`Beyond`]. The marked list then
//! says everything. Each way to read it is a total function: without the marked axes, with them as `Broadcast`, with something in their place.
//! What is a mistake for an operation is a proof of its own there.

use core::marker::PhantomData;

use super::Shape;
use super::axes::{AxisSet, Here, Next, Position};
use super::list::{Cons, Nil};
use crate::dim::{Broadcast, D1, Dim, Product};

/// A list of dimensions, unmarked.
pub trait AxisList: 'static {
    /// The same list with every axis marked as kept.
    type Unmarked: Marks;
    /// The position one past the last axis.
    type Rank: Position;
    /// The list as a shape.
    type Shape: Shape;
    /// The list as a shape, each axis as `Broadcast`.
    type AllKept: Shape;
    /// The list from the last axis to the first, before `S`.
    type ReversedOnto<S: Shape>: Shape;
    /// The list before `S`; the last eight axes where there are more.
    type Onto<S: Shape>: Shape;
    /// The first axis; `D1` where there is none.
    type First: Dim;
    /// The axis at `P` of the rest.
    type Later<P: Position>: Dim;
    /// The list as a shape, with `N` before what is at `P` of the rest.
    type InsertLater<P: Position, N: Dim>: Shape;
}

impl AxisList for Nil {
    type Unmarked = Nil;
    type Rank = Here;
    type Shape = ();
    type AllKept = ();
    type ReversedOnto<S: Shape> = S;
    type Onto<S: Shape> = S;
    type First = D1;
    type Later<P: Position> = D1;
    type InsertLater<P: Position, N: Dim> = ();
}

impl<H: Dim, T: AxisList> AxisList for Cons<H, T> {
    type Unmarked = Cons<Kept<H>, T::Unmarked>;
    type Rank = Next<T::Rank>;
    type Shape = Prepended<H, T::Shape>;
    type AllKept = Prepended<Broadcast<H>, T::AllKept>;
    type ReversedOnto<S: Shape> = T::ReversedOnto<Prepended<H, S>>;
    type Onto<S: Shape> = Prepended<H, T::Onto<S>>;
    type First = H;
    type Later<P: Position> = P::Pick<T>;
    type InsertLater<P: Position, N: Dim> = Prepended<H, P::Insert<T, N>>;
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
    type Splice<J: AxisList>: Shape;
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
            type Splice<J: AxisList> = ();
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
            type Splice<J: AxisList> = $spliced;
            type Flattened = $flattened;
            type FlattenedFrom<P: Dim> = $from;
            type IfInRange<A, B> = T::IfInRange<A, B>;
        }
    };
}

type Prepended<D, S> = <S as Shape>::Prepend<D>;
mark!(
    Kept marked again Gone, reduced Prepended<H, T::Reduced>, kept Prepended<H, T::KeepDims>, spliced Prepended<H, T::Splice<J>>,
    named T::Named, last T::LastNamed<N>, replaced Prepended<H, T::Replace<A, B>>,
    flattened Prepended<H, T::Flattened>, from Prepended<P, Prepended<H, T::Flattened>>
);
mark!(
    Gone marked again Twice, reduced T::Reduced, kept Prepended<Broadcast<H>, T::KeepDims>, spliced J::Onto<T::Reduced>,
    named H, last T::LastNamed<H>, replaced Prepended<A, T::Replace<B, B>>,
    flattened T::FlattenedFrom<H>, from T::FlattenedFrom<Product<P, H>>
);
mark!(
    Twice marked again Twice, reduced T::Reduced, kept Prepended<Broadcast<H>, T::KeepDims>, spliced J::Onto<T::Reduced>,
    named H, last T::LastNamed<H>, replaced Prepended<A, T::Replace<B, B>>,
    flattened T::FlattenedFrom<H>, from T::FlattenedFrom<P>
);

/// The marks that the axes `X` leave on the shape `S`.
pub(super) type Marked<S, X> = <X as AxisSet>::Mark<<<S as Shape>::Axes as AxisList>::Unmarked, Rank<S>>;

/// The position one past the last axis of the shape `S`.
pub(super) type Rank<S> = <<S as Shape>::Axes as AxisList>::Rank;
