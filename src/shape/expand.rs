//! Expansion: an axis of size 1 that stands for an abstract dimension.
//!
//! A literal `D1` stretches to any *concrete* size. In generic code an abstract `N` and `D1` do not join, because nothing
//! is known of `N`; `(N, Broadcast<M>)` and `(N, M)` do. [`Expanded`] turns the one into the other.

use super::Shape;
use super::axes::AxisSet;
use super::list::{Cons, Nil};
use super::marks::{Gone, Kept, Marked};
use crate::dim::sealed::Token;
use crate::dim::{Broadcast, D1, Dim};

/// The axes `X`, all of size 1, stand for `N`: `(N, D1)` with the axis 1 for `M` is `(N, Broadcast<M>)`.
#[diagnostic::on_unimplemented(
    message = "the axes `{X}` of shape `{Self}` cannot be expanded to `{N}`",
    label = "only an axis of size 1 (`D1`) can be expanded"
)]
pub trait Expand<X, N>: Shape {
    #[doc(hidden)]
    const SEALED: Token;
    /// The expanded shape.
    type Expanded: Shape;
}

/// The shape `S` with its axes `X` of size 1 standing for `N`.
pub type Expanded<S, X, N> = <S as Expand<X, N>>::Expanded;

#[diagnostic::do_not_recommend]
impl<S: Shape, X: AxisSet, N: Dim> Expand<X, N> for S
where
    Marked<S, X>: Stretch<N>,
{
    const SEALED: Token = Token;
    type Expanded = <Marked<S, X> as Stretch<N>>::Stretched;
}

/// A marked list whose marked axes are of size 1.
#[doc(hidden)]
pub trait Stretch<N> {
    const SEALED: Token;
    /// The shape with these axes standing for `N`.
    type Stretched: Shape;
}

impl<N> Stretch<N> for Nil {
    const SEALED: Token = Token;
    type Stretched = ();
}

impl<N: Dim, H: Dim, T: Stretch<N>> Stretch<N> for Cons<Kept<H>, T> {
    const SEALED: Token = Token;
    type Stretched = <T::Stretched as Shape>::Prepend<H>;
}

impl<N: Dim, T: Stretch<N>> Stretch<N> for Cons<Gone<D1>, T> {
    const SEALED: Token = Token;
    type Stretched = <T::Stretched as Shape>::Prepend<Broadcast<N>>;
}
