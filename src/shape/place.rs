//! One axis of a shape, and the places where a new one can stand.
//!
//! What goes along one axis asks for [`HasAxis`], which gives its [`Place`]. A new axis stands at a place of the *result*: so a
//! shape of rank n has n + 1 places for it, and -1 is the one after the last axis.

use super::Shape;
use super::axes::{AxisSet, Next, Position, Positions};
use super::axes_in::AxesIn;
use super::batch::RoomForAxis;
use super::known::known_of_tuples;
use super::list::Cons;
use super::marks::{AxisList, Kept, Rank};
use super::reduce::{AxesOf, DimensionsOf, InRange, ReduceShape};
use crate::dim::sealed::Token;
use crate::dim::{D1, Dim};

/// Where the axes `X` are in the shape, whether they exist or not: a total function.
#[cfg_attr(doc, doc(hidden))]
pub trait FindAxis<X>: ReduceShape<X> {
    #[doc(hidden)]
    const SEALED: Token;
    /// The place of the first of them.
    #[doc(hidden)]
    type Place: Position;
}

impl<S: Shape, X: AxesIn<S, Known: DimensionsOf<S>>> FindAxis<X> for S {
    const SEALED: Token = Token;
    type Place = <X::Found as Positions>::First;
}

/// The place of the axis `X` in the shape `S`.
pub type Place<S, X> = <S as FindAxis<X>>::Place;

/// The shape `S` has the axis `X`, and `X` is one.
pub trait HasAxis<X>: FindAxis<X> {
    #[doc(hidden)]
    const SEALED: Token;
}

impl<S: FindAxis<X>, X: IsAxisOf<S>> HasAxis<X> for S {
    const SEALED: Token = Token;
}

known_of_tuples! {
    /// The axis that [`HasAxis`] asks for.
    #[diagnostic::on_unimplemented(
        message = "shape `{S}` is not known to have the axis `{Self}`",
        label = "`{S}` may have any number of axes",
        note = "write the axes that are needed, as in `Tensor<T, (N, C)>` with `N: Dim, C: Dim`; or ask for them by the bound `{S}: HasAxis<{Self}>`, of `shapewise::shape::place::HasAxis` and `shapewise::shape::axes::Axis`"
    )]
    #[cfg_attr(doc, doc(hidden))]
    pub trait IsAxisOf<S>: AxesIn<S> where DimensionsOf, AxesOf, NamesOneAxis;
}

/// One axis of the shape `S` is in this set.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not name exactly one axis of shape `{S}`",
    label = "expected one axis, as in `axes![0]`"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait NamesOneAxis<S> {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<S, A> NamesOneAxis<S> for (A,) {
    const SEALED: Token = Token;
}

/// The shape with one more axis, whether there is room for it or not: a total function.
#[cfg_attr(doc, doc(hidden))]
pub trait InsertAxis<X>: Shape {
    #[doc(hidden)]
    const SEALED: Token;
    /// The shape with `N` at the place `X`.
    type Inserted<N: Dim>: Shape;
    /// The place.
    #[doc(hidden)]
    type NewPlace: Position;
}

impl<S: Shape, X: AxesIn<S, Known: DimensionsOf<S>>> InsertAxis<X> for S {
    const SEALED: Token = Token;
    type Inserted<N: Dim> = <NewPlace<S, X> as Position>::Insert<S::Axes, N>;
    type NewPlace = <X::Places as Positions>::First;
}

/// The shape `S` with the axis `N` at the place `X`: `(A, C)` with `N` at `(1,)` is `(A, N, C)`, at `(-1,)` it is `(A, C, N)`.
pub type Inserted<S, X, N> = <S as InsertAxis<X>>::Inserted<N>;
/// The shape `S` with an axis of size 1 at the place `X`.
pub type Unsqueezed<S, X> = Inserted<S, X, D1>;
/// The place that `X` is for a new axis of the shape `S`.
pub type NewPlace<S, X> = <S as InsertAxis<X>>::NewPlace;

/// A new axis can stand in this shape at the place `X`.
pub trait Insert<X>: InsertAxis<X> {
    #[doc(hidden)]
    const SEALED: Token;
}

impl<S: InsertAxis<X>, X: FreePlaceIn<S>> Insert<X> for S {
    const SEALED: Token = Token;
}

known_of_tuples! {
    /// The place that [`Insert`] asks for.
    #[diagnostic::on_unimplemented(
        message = "shape `{S}` is not known to have a place `{Self}` for a new axis",
        label = "`{S}` may have any number of axes, 8 too",
        note = "write the axes that are needed, as in `Tensor<T, (N, C)>` with `N: Dim, C: Dim`; or ask for them by the bound `{S}: Insert<{Self}>`, of `shapewise::shape::place::Insert` and `shapewise::shape::axes::Axis`"
    )]
    #[cfg_attr(doc, doc(hidden))]
    pub trait FreePlaceIn<S>: AxesIn<S> where DimensionsOf, RoomIn, PlaceIn;
}

/// One place for a new axis of the shape `S`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a place for a new axis of shape `{S}`",
    label = "a new axis cannot stand there",
    note = "a shape of rank n has the places 0 to n for one new axis, or from the end -1 (after the last axis) to -(n + 1)"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait PlaceIn<S> {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<S: Shape, X: AxisSet + NamesOneAxis<S>> PlaceIn<S> for X
where
    X::Mark<Cons<Kept<D1>, <S::Axes as AxisList>::Unmarked>, Next<Rank<S>>>: InRange,
{
    const SEALED: Token = Token;
}

/// The shape `S` has at most seven axes, so that there is room for the one at this place.
#[diagnostic::on_unimplemented(
    message = "shape `{S}` has no room for another axis",
    label = "a shape has at most 8 axes"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait RoomIn<S> {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<S: RoomForAxis, X> RoomIn<S> for X {
    const SEALED: Token = Token;
}
