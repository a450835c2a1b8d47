//! One axis of a shape, and the places where a new one can stand.
//!
//! What goes along one axis asks for [`HasAxis`], which gives its [`Place`]. A new axis stands at a place of the *result*: so a
//! shape of rank n has n + 1 places for it, and -1 is the one after the last axis.

use core::marker::PhantomData;

use super::Shape;
use super::axes::{AxisSet, Next, Nowhere, Position, Positions};
use super::axes_in::{AxesIn, FoundAxes};
use super::batch::RoomForAxis;
use super::known::{for_tuples, known_of_tuples};
use super::list::Cons;
use super::marks::{AxisList, Kept, Rank};
use super::reduce::{AxesOf, DimensionsOf, InRange, ReduceShape};
use crate::dim::sealed::Token;
use crate::dim::{D1, Dim};

/// The place of the axis `X` in the shape `S`.
pub type Place<S, X> = <S as ReduceShape<X>>::Place;

known_of_tuples! {
    /// The shape `S` has the axis `X`, and `X` is one.
    #[diagnostic::on_unimplemented(
        message = "shape `{Self}` is not known to have the axis `{X}`",
        label = "`{Self}` may have any number of axes",
        note = "write the axes that are needed, as in `Tensor<T, (N, C)>` with `N: Dim, C: Dim`; or ask for them by the bound `{Self}: HasAxis<{X}>`, of `shapewise::shape::place::HasAxis` and `shapewise::shape::axes::Axis`"
    )]
    pub trait HasAxis<X>: ReduceShape<X, Itself = Self>;
    asked for by CanGoAlong: DimensionsOf AxesOf NamesOneAxis
}

/// The axis `X` of a shape.
#[cfg_attr(doc, doc(hidden))]
pub struct Along<X>(PhantomData<fn() -> X>);

/// The axis `X`, once it is known: [`Along<X>`].
#[doc(hidden)]
pub trait SecondAxis {
    type Along;
}

impl<X> SecondAxis for X {
    type Along = Along<X>;
}

/// The shape `S` has this axis: the same as [`HasAxis`], asked of the axis.
///
/// What goes along two axes asks for the second one so. Where the shape has the bound for the first one, rustc would take the second for the
/// same, before it knows it.
#[cfg_attr(doc, doc(hidden))]
pub trait OneOf<S> {
    #[doc(hidden)]
    const SEALED: Token;
}

impl<S: HasAxis<X>, X> OneOf<S> for Along<X> {
    const SEALED: Token = Token;
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
#[diagnostic::on_unimplemented(
    message = "`{X}` does not name, or is not known to name, axes of shape `{Self}`",
    label = "expected axes of `{Self}`, such as `axes![0]`",
    note = "axes are written `axes![0, 2, 3]`, `axes![-1]` or, by a dimension that stands in the shape, `axes![Batch]`; no shape has more than 8 axes",
    note = "axes go in one set: PyTorch's `permute(0, 2, 1)` is `permute(axes![0, 2, 1])`",
    note = "in generic code write the axes that are needed, as in `Tensor<T, (N, C)>` with `N: Dim, C: Dim`, or ask for them by a bound: that of `over` is `{Self}: Reduce<X>` of `shapewise::shape::reduce`, and not `ReduceShape`"
)]
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

for_tuples! {
    InsertAxis (function of axes that may be called by DimensionsOf) {
        const SEALED: Token = Token;
        type Inserted<N: Dim> = <NewPlace<Self, X> as Position>::Insert<<Self as Shape>::Axes, N>;
        type NewPlace = <<FoundAxes<Self, X> as AxesIn<Self>>::Places as Positions>::First;
    }, open {
        const SEALED: Token = Token;
        type Inserted<N: Dim> = ();
        type NewPlace = Nowhere;
    }
}

/// The shape `S` with the axis `N` at the place `X`: `(A, C)` with `N` at `(1,)` is `(A, N, C)`, at `(-1,)` it is `(A, C, N)`.
pub type Inserted<S, X, N> = <S as InsertAxis<X>>::Inserted<N>;
/// The shape `S` with an axis of size 1 at the place `X`.
pub type Unsqueezed<S, X> = Inserted<S, X, D1>;
/// The place that `X` is for a new axis of the shape `S`.
pub type NewPlace<S, X> = <S as InsertAxis<X>>::NewPlace;

known_of_tuples! {
    /// A new axis can stand in this shape at the place `X`.
    #[diagnostic::on_unimplemented(
        message = "shape `{Self}` is not known to have a place `{X}` for a new axis",
        label = "`{Self}` may have 8 axes already, and no shape has more",
        note = "write the axes that are needed, as in `Tensor<T, (N, C)>` with `N: Dim, C: Dim`; or ask for them by the bound `{Self}: Insert<{X}>`, of `shapewise::shape::place::Insert` and `shapewise::shape::axes::Axis`"
    )]
    pub trait Insert<X>: InsertAxis<X>;
    asked for by CanInsert: DimensionsOf RoomIn PlaceIn
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
