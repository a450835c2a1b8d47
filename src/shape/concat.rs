//! Joining: tensors one after another along an axis, or side by side along a new one.
//!
//! Along the axis the sizes add up; all other axes must be the same. Two shapes that can be joined are one shape once the axis has the same
//! size in both, and that is the proof: it holds for abstract dimensions as for any.

use super::axes::Position;
use super::marks::{AxisList, Marks};
use super::place::Place;
use super::reduce::ReduceShape;
use super::{Is, Shape};
use crate::dim::D1;
use crate::dim::sealed::Token;

/// The shape `S` with size 1 at the place `P`.
type OneAt<S, P> = <<P as Position>::Mark<<<S as Shape>::Axes as AxisList>::Unmarked> as Marks>::Replace<D1, D1>;

/// `Self` and `L` have the same axes, except perhaps the axis `X` of `L`: `(A, C)` and `(B, C)` along `(0,)`.
#[diagnostic::on_unimplemented(
    message = "a tensor of shape `{Self}` cannot be joined to one of shape `{L}` along `{X}`",
    label = "all axes of `{Self}` and `{L}` but `{X}` must be the same dimensions",
    note = "in generic code write the axes, as in `Tensor<T, (N, C)>` with `N: Dim, C: Dim`"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait JoinsAlong<X, L> {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<L: ReduceShape<X>, R: Shape, X> JoinsAlong<X, L> for R
where
    OneAt<R, Place<L, X>>: Is<OneAt<L, Place<L, X>>>,
{
    const SEALED: Token = Token;
}

/// `Self` and `L` are the same shape.
#[diagnostic::on_unimplemented(
    message = "tensors of shapes `{L}` and `{Self}` cannot be stacked: they are not equal",
    label = "`{Self}` is not `{L}`",
    note = "`concat` joins tensors along an axis that they have, where they may differ"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait StacksOn<L> {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<L: Shape, R: Shape + Is<L>> StacksOn<L> for R {
    const SEALED: Token = Token;
}

/// Shapes, as pairs of one and the rest, that all join the shape `L` along its axis `X`.
#[cfg_attr(doc, doc(hidden))]
pub trait AllJoinAlong<X, L> {
    #[doc(hidden)]
    const SEALED: Token;
}
impl<X, L> AllJoinAlong<X, L> for () {
    const SEALED: Token = Token;
}
impl<X, L, H: JoinsAlong<X, L>, T: AllJoinAlong<X, L>> AllJoinAlong<X, L> for (H, T) {
    const SEALED: Token = Token;
}

/// Shapes, as pairs of one and the rest, that all are the shape `L`.
#[cfg_attr(doc, doc(hidden))]
pub trait AllStackOn<L> {
    #[doc(hidden)]
    const SEALED: Token;
}
impl<L> AllStackOn<L> for () {
    const SEALED: Token = Token;
}
impl<L, H: StacksOn<L>, T: AllStackOn<L>> AllStackOn<L> for (H, T) {
    const SEALED: Token = Token;
}
