//! Reduction: the shape that is left when axes are summed away, or kept as [`Broadcast`](crate::Broadcast).
//!
//! Reading the [marked](super::marks) axes of a shape without those that are named gives [`Reduced`], reading them as `Broadcast` gives
//! [`KeepDims`], and three proofs look for the mistakes: [`AxesOf`], [`DimensionsOf`] and [`EachOnce`]. The functions are total, so that a
//! mistake is reported once, by the proof that knows its name. The proofs are traits of the *axes*: where a proof is about
//! the same type as the bound of the method, rustc reports the bound and not the proof.

use super::Shape;
use super::axes::{AxisSet, FoundIn, Nowhere, Position, Positions};
use super::axes_in::{AxesIn, FoundAxes};
use super::known::{for_tuples, known_of_tuples};
use super::list::{Cons, Nil};
use super::marks::{AxisList, Beyond, Gone, Kept, Marked, Marks};
use super::place::NamesOneAxis;
use crate::dim::sealed::Token;
use crate::dim::{D1, Dim};

/// The shapes without the axes `X`, whether they exist or not: a total function.
#[diagnostic::on_unimplemented(
    message = "`{X}` does not name, or is not known to name, axes of shape `{Self}`",
    label = "expected axes of `{Self}`, such as `axes![0]`",
    note = "axes are written `axes![0, 2, 3]`, `axes![-1]` or, by a dimension that stands in the shape, `axes![Batch]`; no shape has more than 8 axes",
    note = "axes go in one set: PyTorch's `permute(0, 2, 1)` is `permute(axes![0, 2, 1])`",
    note = "in generic code write the axes that are needed, as in `Tensor<T, (N, C)>` with `N: Dim, C: Dim`, or ask for them by a bound: that of `over` is `{Self}: Reduce<X>` of `shapewise::shape::reduce`, and not `ReduceShape`"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait ReduceShape<X>: Shape {
    #[doc(hidden)]
    const SEALED: Token;
    /// The shape without the axes.
    type Reduced: Shape;
    /// The shape with each of the axes as [`Broadcast`](crate::Broadcast).
    type KeepDims: Shape;
    /// The dimension of the first of the axes.
    type Axis: Dim;
    /// The place of the first of the axes.
    #[doc(hidden)]
    type Place: Position;
    /// The shape with `N` in the place of each of the axes.
    type Replaced<N: Dim>: Shape;
    /// The shape with the axes of `R` in the place of the first of the axes.
    type Spliced<R: Shape>: Shape;
    /// The shape itself.
    #[doc(hidden)]
    type Itself: Shape;
}

for_tuples! {
    ReduceShape (function of axes that may be called by DimensionsOf) {
        const SEALED: Token = Token;
        type Reduced = <MarkedBy<Self, X> as Marks>::Reduced;
        type KeepDims = <MarkedBy<Self, X> as Marks>::KeepDims;
        type Axis = <MarkedBy<Self, X> as Marks>::Named;
        type Place = <<FoundAxes<Self, X> as AxesIn<Self>>::Found as Positions>::First;
        type Replaced<N: Dim> = <MarkedBy<Self, X> as Marks>::Replace<N, N>;
        type Spliced<R: Shape> = <MarkedBy<Self, X> as Marks>::Splice<R::Axes>;
        type Itself = Self;
    }, open {
        const SEALED: Token = Token;
        type Reduced = ();
        type KeepDims = ();
        type Axis = D1;
        type Place = Nowhere;
        type Replaced<N: Dim> = ();
        type Spliced<R: Shape> = ();
        type Itself = Self;
    }
}

/// The axes of `S`, with those of `X` marked.
type MarkedBy<S, X> = <FoundAxes<S, X> as AxesIn<S>>::Marked;

/// The shape `S` without the axes `X`: `(N, C, H, W)` over `(0, 2, 3)` is `(C,)`.
pub type Reduced<S, X> = <S as ReduceShape<X>>::Reduced;
/// The shape `S` with each of the axes `X` as [`Broadcast`](crate::Broadcast): `(N, C)` over `(1,)` is `(N, Broadcast<C>)`.
pub type KeepDims<S, X> = <S as ReduceShape<X>>::KeepDims;
/// The shape `S` with all axes as [`Broadcast`](crate::Broadcast): `(N, C)` is `(Broadcast<N>, Broadcast<C>)`.
pub type KeepAllDims<S> = <<S as Shape>::Axes as AxisList>::AllKept;
/// The dimension of the axis `X` of the shape `S`: `(N, C)` has `C` at `(1,)`.
pub type AxisDim<S, X> = <S as ReduceShape<X>>::Axis;

/// The shape `S`, where it is known what the axes `X` are in it. A proof of this is not looked for where it is not.
#[cfg_attr(doc, doc(hidden))]
pub type KnownBy<S, X> = <S as ReduceShape<X>>::Itself;

/// The axes `X`, likewise.
#[cfg_attr(doc, doc(hidden))]
pub type KnownAxes<S, X> = <KnownBy<S, X> as Names<X>>::Axes;

/// Axes of a shape: the same for each shape, once it is known.
#[doc(hidden)]
pub trait Names<X> {
    type Axes;
}

impl<S, X> Names<X> for S {
    type Axes = X;
}

/// The dimension of the axis `X` of the shape `S`, read from the shape that keeps it: so it is not asked for where that is not known.
#[cfg_attr(doc, doc(hidden))]
pub trait KeptAxis<S, X> {
    #[doc(hidden)]
    const SEALED: Token;
    /// The dimension of the axis.
    type Axis: Dim;
    /// The shape with `N` in the place of the axis.
    type Replaced<N: Dim>: Shape;
}

impl<K, S: ReduceShape<X>, X> KeptAxis<S, X> for K {
    const SEALED: Token = Token;
    type Axis = S::Axis;
    type Replaced<N: Dim> = S::Replaced<N>;
}

/// The dimension of the axis `X` of the shape `S`, [`AxisDim<S, X>`](AxisDim), where `K` is [`KeepDims<S, X>`](KeepDims).
pub type AxisOver<S, X, K> = <K as KeptAxis<S, X>>::Axis;

/// The shape `S` with `N` in the place of the axis `X`, [`Replaced<S, X, N>`](Replaced), where `K` is [`KeepDims<S, X>`](KeepDims).
pub type ReplacedOver<S, X, K, N> = <K as KeptAxis<S, X>>::Replaced<N>;

/// The shape `S` with `N` in the place of each of the axes `X`: `(N, C)` with `M` at `(1,)` is `(N, M)`.
pub type Replaced<S, X, N> = <S as ReduceShape<X>>::Replaced<N>;

known_of_tuples! {
    /// This shape can be reduced over the axes `X`: all of them exist, and none is named twice.
    ///
    /// For tuples of dimensions, abstract ones too, the compiler proves it. Code that is generic in the *axes* asks for it, and
    /// writes the results as [`Reduced<S, X>`](Reduced) and [`KeepDims<S, X>`](KeepDims).
    #[diagnostic::on_unimplemented(
        message = "shape `{Self}` is not known to have the axes `{X}`",
        label = "`{Self}` may have any number of axes",
        note = "write the axes that are needed, as in `Tensor<T, (N, C)>` with `N: Dim, C: Dim`; or ask for them by the bound `{Self}: Reduce<{X}>`, of `shapewise::shape::reduce` and `shapewise::shape::axes`",
        note = "does a result with `keepdims()` meet the tensor again, as in `x - mean`? Then the bound is `{Self}: Normalize<{X}>` of `shapewise::shape::normalize`, and not `Reduce`"
    )]
    pub trait Reduce<X>: ReduceShape<X>;
    asked for by CanReduce: DimensionsOf AxesOf EachOnce
}

/// No axis of this set is out of range for the shape `S`.
#[diagnostic::on_unimplemented(
    message = "an axis of `{Self}` is out of range for shape `{S}`",
    label = "`{S}` has no such axis",
    note = "a shape of rank n has the axes 0 to n - 1, or from the end -1 to -n",
    note = "were tensors put into `tensor!`? It takes numbers only. Tensors are put together by `stack((&a, &b), axes![0])`"
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
#[cfg_attr(doc, doc(hidden))]
pub trait DimensionsOf<S> {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<S: Shape, X: AxisSet<Itself: FoundIn<S>>> DimensionsOf<S> for X {
    const SEALED: Token = Token;
}

/// No axis of the shape `S` is named twice in this set.
#[diagnostic::on_unimplemented(
    message = "`{Self}` names an axis of shape `{S}` twice",
    label = "an axis is named more than once",
    note = "a negative axis counts from the end, and a dimension names the axis where it stands: they may mean the same axis"
)]
#[cfg_attr(doc, doc(hidden))]
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
#[doc(hidden)]
pub trait InRange {
    const SEALED: Token;
}
impl InRange for Nil {
    const SEALED: Token = Token;
}
impl<M, T: InRange> InRange for Cons<M, T> {
    const SEALED: Token = Token;
}

/// A marked list without a double mark.
#[doc(hidden)]
pub trait Once {
    const SEALED: Token;
}
impl Once for Nil {
    const SEALED: Token = Token;
}
impl Once for Beyond {
    const SEALED: Token = Token;
}
impl<H, T: Once> Once for Cons<Kept<H>, T> {
    const SEALED: Token = Token;
}
impl<H, T: Once> Once for Cons<Gone<H>, T> {
    const SEALED: Token = Token;
}

/// `X` names one axis: what `argmax` and `cumsum` go along.
#[diagnostic::on_unimplemented(
    message = "`{X}` does not name exactly one axis of shape `{Self}`",
    label = "this operation goes along one axis",
    note = "write one axis, such as `axes![0]`, or leave `over` out to go over the whole tensor"
)]
pub trait AlongOneAxis<X>: Shape {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<S: Shape, X: NamesOneAxis<S>> AlongOneAxis<X> for S {
    const SEALED: Token = Token;
}

/// This shape without the axes `X` is `S`: what `along` needs to put an `S` back.
#[diagnostic::on_unimplemented(
    message = "shape `{S}` is not what reducing `{Self}` over `{X}` leaves",
    label = "`{S}` does not stand for the kept axes of `{Self}`",
    note = "name the axes that are not in the smaller tensor: `(C,)` goes along `(N, C, H, W)` with `axes![0, 2, 3]`"
)]
pub trait ReducesTo<S, X> {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<S: Shape, L: ReduceShape<X, Reduced = S>, X> ReducesTo<S, X> for L {
    const SEALED: Token = Token;
}
