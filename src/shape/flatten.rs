//! Flattening: adjacent axes become one, and one becomes several again.
//!
//! Both are total functions on the marks that the axes leave on a shape (see [`reduce`](super::reduce)), for abstract dimensions
//! too: the axes `C` and `H` become `Product<C, H>`. What is proven is that the axes are a run ([`Adjacent`]), and that the parts
//! of an axis multiply to it ([`SplitsInto`]).

use super::Shape;
use super::axes::{AxisSet, Next, Position};
use super::axes_in::{AxesIn, FoundAxes};
use super::known::{for_tuples, known_of_tuples};
use super::marks::{Marks, Rank};
use super::place::HasAxis;
use super::reduce::{AxesOf, AxisDim, DimensionsOf, ReduceShape};
use super::room::{InPlaceOfOne, UpToEight};
use crate::dim::sealed::Token;
use crate::dim::{Dim, SameNumberAs};

/// The shapes with the axes `X` made one, whether they exist or not: a total function.
#[diagnostic::on_unimplemented(
    message = "`{X}` does not name, or is not known to name, axes of shape `{Self}`",
    label = "expected axes of `{Self}`, such as `axes![0]`",
    note = "axes are written `axes![0, 2, 3]`, `axes![-1]` or, by a dimension that stands in the shape, `axes![Batch]`; no shape has more than 8 axes",
    note = "axes go in one set: PyTorch's `permute(0, 2, 1)` is `permute(axes![0, 2, 1])`",
    note = "in generic code write the axes that are needed, as in `Tensor<T, (N, C)>` with `N: Dim, C: Dim`, or ask for them by a bound, as `{Self}: Reduce<X>` of `shapewise::shape::reduce` for `over`"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait FlattenShape<X>: Shape {
    #[doc(hidden)]
    const SEALED: Token;
    /// The shape with the axes multiplied to one.
    type Flattened: Shape;
}

for_tuples! {
    FlattenShape (function of axes that may be called by DimensionsOf) {
        const SEALED: Token = Token;
        type Flattened = <<FoundAxes<Self, X> as AxesIn<Self>>::Marked as Marks>::Flattened;
    }, open {
        const SEALED: Token = Token;
        type Flattened = ();
    }
}

/// The shape `S` with the adjacent axes `X` as one: `(N, C, H)` along `(1, 2)` is `(N, Product<C, H>)`.
pub type Flattened<S, X> = <S as FlattenShape<X>>::Flattened;
/// The shape `S` with the dimensions of `R` in place of the axis `X`.
pub type Unflattened<S, X, R> = <S as ReduceShape<X>>::Spliced<R>;

known_of_tuples! {
    /// The axes `X` of this shape can be merged to one: all of them exist, and they stand side by side in their order.
    #[diagnostic::on_unimplemented(
        message = "shape `{Self}` is not known to have the adjacent axes `{X}`",
        label = "`{Self}` may have any number of axes",
        note = "write the axes that are needed, as in `Tensor<T, (N, C, H, W)>` with `N: Dim, C: Dim, H: Dim, W: Dim`; or ask for them by the bound `{Self}: Flatten<{X}>`, of `shapewise::shape::flatten::Flatten` and `shapewise::shape::axes::Axis`"
    )]
    pub trait Flatten<X>: FlattenShape<X>;
    asked for by CanFlatten: DimensionsOf AxesOf Adjacent
}

/// These axes follow one another in shape `S`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a run of adjacent axes of shape `{S}`",
    label = "these axes do not follow one another",
    note = "axes that become one stand side by side, and are named in their order: `axes![1, 2, 3]`"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait Adjacent<S> {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<S: Shape, X: AxisSet> Adjacent<S> for X
where
    X::Positions<Rank<S>>: Ascending,
{
    const SEALED: Token = Token;
}

/// A list of positions, each the next of the one before.
#[doc(hidden)]
pub trait Ascending {
    const SEALED: Token;
}
impl<P: Position> Ascending for (P, ()) {
    const SEALED: Token = Token;
}
impl<P: Position, T> Ascending for (P, (Next<P>, T))
where
    (Next<P>, T): Ascending,
{
    const SEALED: Token = Token;
}

/// The dimensions of the shape `R` multiply to this dimension: by their numbers, or, abstract, as the same type `Product<A, B>`.
///
/// A dimension that is [`DivisibleBy<G>`](crate::dim::DivisibleBy) splits into `(G, Quotient<C, G>)`.
#[diagnostic::on_unimplemented(
    message = "size `{Self}` cannot be split into `{R}`",
    label = "the product of `{R}` is not `{Self}`",
    note = "an abstract `Product<A, B>` splits into `(A, B)`, and an abstract `C: DivisibleBy<G>` into `(G, Quotient<C, G>)`"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait SplitsInto<R>: Dim {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<N: SameNumberAs<R::Flat>, R: Shape> SplitsInto<R> for N {
    const SEALED: Token = Token;
}

/// `X` is one axis of this shape, and splits into `R`.
#[diagnostic::on_unimplemented(
    message = "axis `{X}` of shape `{Self}` cannot be split into `{R}`",
    label = "`{Self}` has no such axis whose size is the product of `{R}`",
    note = "an abstract `Product<A, B>` splits into `(A, B)`, and an abstract `C: DivisibleBy<G>` into `(G, Quotient<C, G>)`",
    note = "one axis is split at a time"
)]
pub trait Unflatten<X, R>: HasAxis<X> {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<S: HasAxis<X>, X, R: Shape> Unflatten<X, R> for S
where
    AxisDim<S, X>: SplitsInto<R>,
{
    const SEALED: Token = Token;
}

/// In place of one axis of `S` these make no more than 8.
#[diagnostic::on_unimplemented(
    message = "splitting an axis of shape `{S}` into `{Self}` makes, or may make, more than 8 axes",
    label = "no shape has more than 8 axes",
    note = "in generic code write the axes, as in `Tensor<T, (N, C)>` with `N: Dim, C: Dim`, or ask for the room by the bound `R: HasPlaceIn<S>` of the new axes `R`, of `shapewise::shape::flatten`"
)]
pub trait HasPlaceIn<S>: Shape {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<S: Shape, R: Shape> HasPlaceIn<S> for R
where
    InPlaceOfOne<S, R>: UpToEight,
{
    const SEALED: Token = Token;
}
