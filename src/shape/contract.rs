//! Contractions: two shapes one after the other ([`OuterOf`]), without the axes that are summed over ([`TensorDotOf`], [`InnerOf`],
//! [`ContractOf`]).
//!
//! Axes that are summed over in pairs are the same dimension. The axes of either side are picked in their order, and the two tuples are
//! one type: that is the proof.

use super::axes::{Axis, AxisOf, NamesOneAxisOnly};
use super::axes_in::AxesIn;
use super::known::for_tuples;
use super::marks::Marks;
use super::matmul::{
    AllButLast, Factor, InnerOfLeft, Late, Later, NoAxis, Operands, SumsOver, ThenAxes, product_of_tuples,
};
use super::reduce::{EachOnce, Reduce};
use super::room::UpToEightWith;
use super::{MAX_RANK, Shape};
use crate::dim::Dim;
use crate::dim::sealed::Token;

/// The axes of the shape `L`, then those of the shape `R`: `(N,)` and `(M,)` give `(N, M)`.
pub type OuterOf<L, R> = ThenAxes<L, R>;

/// A tensor has at most eight axes, and this shape and `X` have no more than that together.
#[diagnostic::on_unimplemented(
    message = "a product with the axes of `{Self}` and of `{X}` has, or may have, more than 8 axes",
    label = "`{Self}` and `{X}` have, or may have, more than 8 axes together",
    note = "no shape has more than 8 axes; in generic code write the axes, as in `Tensor<T, (N, C)>` with `N: Dim, C: Dim`, or ask for the room by the bound `{Self}: RoomFor<{X}>`, of `shapewise::shape::contract`"
)]
pub trait RoomFor<X>: Shape {
    #[doc(hidden)]
    const SEALED: Token;
}

for_tuples! {
    RoomFor (function of UpToEightWith) { const SEALED: Token = Token; }, open { const SEALED: Token = Token; }
}

/// The shape of a tensor dot product, whether its axes fit or not: a total function.
#[cfg_attr(doc, doc(hidden))]
pub trait TensorDotShape<X, R, Y>: Shape {
    #[doc(hidden)]
    const SEALED: Token;
    /// What is left of this shape without the axes `X`.
    type Left: Shape;
    /// What is left of the shape `R` without the axes `Y`.
    type Right: Shape;
    /// The axes `X`, in their order; [`NoAxis`] where one is out of range.
    type Summed;
    /// The axes `Y`, likewise.
    type With;
    /// The positions of the axes `X`.
    #[doc(hidden)]
    const LEFT: [usize; MAX_RANK];
    /// The positions of the axes `Y`.
    #[doc(hidden)]
    const RIGHT: [usize; MAX_RANK];
}

impl<L: Shape, X: AxesIn<L>, R: Shape, Y: AxesIn<R>> TensorDotShape<X, R, Y> for L {
    const SEALED: Token = Token;
    type Left = <X::Marked as Marks>::Reduced;
    type Right = <Y::Marked as Marks>::Reduced;
    type Summed = <X::Marked as Marks>::IfInRange<X::Picked, NoAxis>;
    type With = <Y::Marked as Marks>::IfInRange<Y::Picked, NoAxis>;
    const LEFT: [usize; MAX_RANK] = X::POSITIONS;
    const RIGHT: [usize; MAX_RANK] = Y::POSITIONS;
}

type Left<L, X, R, Y> = <L as TensorDotShape<X, R, Y>>::Left;
type Right<L, X, R, Y> = <L as TensorDotShape<X, R, Y>>::Right;
type Summed<L, X, R, Y> = <L as TensorDotShape<X, R, Y>>::Summed;
type With<L, X, R, Y> = <L as TensorDotShape<X, R, Y>>::With;

/// The axes `X` of this shape and the axes `Y` of the shape `R` can be summed over in pairs.
///
/// For tuples of dimensions, abstract ones too, the compiler proves it.
pub trait TensorDot<X, R, Y>: TensorDotShape<X, R, Y> {
    #[doc(hidden)]
    const SEALED: Token;
    /// The shape of the result: what is left of this shape, then what is left of `R`.
    type Product: Shape;
}

/// The shape of a tensor dot product: `(N, K)` over `axes![1]` and `(K, M)` over `axes![0]` give `(N, M)`.
pub type TensorDotOf<L, X, R, Y> = <L as TensorDot<X, R, Y>>::Product;

impl<L, X, R, Y> TensorDot<X, R, Y> for L
where
    L: TensorDotShape<X, R, Y>,
    L: Reduce<X>,
    R: Reduce<Y>,
    Summed<L, X, R, Y>: PairsWith<With<L, X, R, Y>, L, R>,
    Left<L, X, R, Y>: RoomFor<Right<L, X, R, Y>>,
{
    const SEALED: Token = Token;
    type Product =
        <Summed<L, X, R, Y> as PairsWith<With<L, X, R, Y>, L, R>>::Then<ThenAxes<Left<L, X, R, Y>, Right<L, X, R, Y>>>;
}

/// The axes that are summed over on the left are those on the right.
#[diagnostic::on_unimplemented(
    message = "`tensordot` cannot sum over axes `{Self}` of shape `{L}` with axes `{P}` of shape `{R}`",
    label = "the axes are `{Self}` in `{L}`, and `{P}` in `{R}`",
    note = "axes are summed over in pairs, the first named with the first named, and both of a pair are the same dimension"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait PairsWith<P, L, R> {
    #[doc(hidden)]
    const SEALED: Token;
    /// `S`. So where the axes differ, the product has no shape, and is no further mistake.
    type Then<S: Shape>: Shape;
}

/// What is out of range is refused by [`AxesOf`] alone.
macro_rules! pairs_with {
    ($($Left:ident $Right:ident <$($P:ident)?>)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($P: Shape,)? L, R> PairsWith<$Right, L, R> for $Left {
            const SEALED: Token = Token;
            type Then<S: Shape> = S;
        }
    )* };
}
pairs_with! { P P <P> NoAxis P <P> P NoAxis <P> NoAxis NoAxis <> }

/// The shape of an inner product: both shapes without their last axes.
#[diagnostic::on_unimplemented(
    message = "it is not known whether `inner` can multiply shape `{Self}` by shape `{R}`",
    label = "`{Self}` may have any number of axes",
    note = "write the axes that are needed, as in `Tensor<T, (N, C)>` with `N: Dim, C: Dim`; or ask for the product by the bound `{Self}: Inner<{R}>`, of `shapewise::shape::contract`"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait InnerShape<R>: Shape + Operands<R> {
    #[doc(hidden)]
    const SEALED: Token;
    /// The shape of the product.
    type Product: Shape;
}

impl<L: Shape, R> InnerShape<R> for L
where
    L: Operands<R, Right: Late<Itself: Late<Itself: InnerWith<<L as Operands<R>>::Left>>>>,
{
    const SEALED: Token = Token;
    type Product = <Later<L::Right> as InnerWith<L::Left>>::Product;
}

product_of_tuples! {
    /// The inner product of `Self` and `R` exists: both have axes, and the last ones are the same.
    ///
    /// For tuples of dimensions, abstract ones too, the compiler proves it. Code that is generic in whole shapes asks for it, and writes the
    /// result as [`InnerOf<Self, R>`](InnerOf).
    #[diagnostic::on_unimplemented(
        message = "it is not known whether `inner` can multiply shape `{Self}` by shape `{R}`",
        label = "`{Self}` may have any number of axes",
        note = "write the axes that are needed, as in `Tensor<T, (N, C)>` with `N: Dim, C: Dim`; or ask for the product by the bound `{Self}: Inner<{R}>`, of `shapewise::shape::contract`"
    )]
    pub trait Inner<R>: InnerShape<R> + InnerMultiplies<R>;
    asked for by CanInner
}

/// The shape of the inner product of `L` and `R`: `(N, K)` and `(M, K)` give `(N, M)`.
pub type InnerOf<L, R> = <L as InnerShape<R>>::Product;

/// The shape of an inner product of tuples: both without their last axes.
#[doc(hidden)]
pub trait InnerWith<L> {
    type Product: Shape;
}

impl<L: Shape<Reversed: Factor>, R: Shape<Reversed: Factor>> InnerWith<L> for R
where
    InnerOfLeft<L>: IsLast<InnerOfLeft<R>, L, R>,
{
    type Product = <InnerOfLeft<L> as IsLast<InnerOfLeft<R>, L, R>>::Then<ThenAxes<AllButLast<L>, AllButLast<R>>>;
}

/// The inner product of `Self` and `R`, which are tuples, exists.
#[cfg_attr(doc, doc(hidden))]
pub trait InnerMultiplies<R> {
    #[doc(hidden)]
    const SEALED: Token;
}

impl<L: Operands<R>, R> InnerMultiplies<R> for L
where
    InnerOfLeft<L::Left>: SumsOver<L::Left, L::Right>,
    InnerOfLeft<L::Right>: SumsOver<L::Right, L::Left>,
    InnerOfLeft<L::Left>: IsLast<InnerOfLeft<L::Right>, L::Left, L::Right>,
    AllButLast<L::Left>: RoomFor<AllButLast<L::Right>>,
{
    const SEALED: Token = Token;
}

/// The last axis of the left is that of the right.
#[diagnostic::on_unimplemented(
    message = "`inner` cannot multiply shape `{L}` by shape `{R}`: the last sizes `{Self}` and `{K}` differ",
    label = "the last axis of `{L}` is `{Self}`, and that of `{R}` is `{K}`",
    note = "`inner` sums over the last axis of both: `(N, K)` and `(M, K)` give `(N, M)`; `(N, K)` times `(K, M)` is `matmul`"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait IsLast<K, L, R> {
    #[doc(hidden)]
    const SEALED: Token;
    /// `S`. So where the axes differ, the product has no shape, and is no further mistake.
    type Then<S: Shape>: Shape;
}

/// What has no axis is refused by [`SumsOver`] alone.
macro_rules! is_last {
    ($($Left:ident $Right:ident <$($K:ident)?>)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($K: Dim,)? L, R> IsLast<$Right, L, R> for $Left {
            const SEALED: Token = Token;
            type Then<S: Shape> = S;
        }
    )* };
}
is_last! { K K <K> NoAxis K <K> K NoAxis <K> NoAxis NoAxis <> }

/// Every dimension that this set names is one of the shape `L` and of the shape `R`.
#[diagnostic::on_unimplemented(
    message = "`contract` sums over dimensions that both shapes have, and `{L}` and `{R}` do not share what `{Self}` names",
    label = "not a dimension of both shapes",
    note = "the axes are given by their dimension, as in `axes![K]`; by their numbers `tensordot` takes them"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait SharedBy<L, R> {
    #[doc(hidden)]
    const SEALED: Token;
}

/// A set of axes that has two positions for each dimension: where the left has it, and where the right does. A total function: a number stands
/// where it stands, and is refused by [`SharedBy`].
#[doc(hidden)]
pub trait Sides {
    const SEALED: Token;
    /// The same axes, where the left has them.
    type InLeft;
    /// The same axes, where the right has them.
    type InRight;
}

impl<D, P, Q> Sides for AxisOf<D, (P, Q)> {
    const SEALED: Token = Token;
    type InLeft = AxisOf<D, P>;
    type InRight = AxisOf<D, Q>;
}

impl<const I: isize> Sides for Axis<I> {
    const SEALED: Token = Token;
    type InLeft = Self;
    type InRight = Self;
}

/// The dimension of this axis is one of both shapes. The compiler finds it twice: at `P` in the left, and at `Q` in the right.
#[doc(hidden)]
pub trait SharedAxis<L, R> {
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<L, R, D, P, Q> SharedAxis<L, R> for AxisOf<D, (P, Q)>
where
    L: NamesOneAxisOnly<D, P>,
    R: NamesOneAxisOnly<D, Q>,
{
    const SEALED: Token = Token;
}

macro_rules! shared {
    ($($($A:ident)*;)*) => { $(
        impl<$($A: Sides),*> Sides for ($($A,)*) {
            const SEALED: Token = Token;
            type InLeft = ($($A::InLeft,)*);
            type InRight = ($($A::InRight,)*);
        }
        #[diagnostic::do_not_recommend]
        impl<L, R, $($A: SharedAxis<L, R>),*> SharedBy<L, R> for ($($A,)*) {
            const SEALED: Token = Token;
        }
    )* };
}
shared! {
    A;
    A B;
    A B C;
    A B C D;
    A B C D E;
    A B C D E F;
    A B C D E F G;
    A B C D E F G H;
}

/// This shape and the shape `R` can be contracted over the dimensions `X`.
///
/// For tuples of dimensions, abstract ones too, the compiler proves it.
pub trait Contract<X: Sides, R>: TensorDotShape<X::InLeft, R, X::InRight> {
    #[doc(hidden)]
    const SEALED: Token;
}

impl<L, X, R> Contract<X, R> for L
where
    L: TensorDotShape<X::InLeft, R, X::InRight>,
    X: SharedBy<L, R> + Sides<InLeft: EachOnce<L>>,
    Left<L, X::InLeft, R, X::InRight>: RoomFor<Right<L, X::InLeft, R, X::InRight>>,
{
    const SEALED: Token = Token;
}

/// The shape of a contraction: `(N, K)` and `(K, M)` over `axes![K]` give `(N, M)`.
pub type ContractOf<L, X, R> = ThenAxes<
    Left<L, <X as Sides>::InLeft, R, <X as Sides>::InRight>,
    Right<L, <X as Sides>::InLeft, R, <X as Sides>::InRight>,
>;
