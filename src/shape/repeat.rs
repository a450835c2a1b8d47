//! Repeating: the shape whose axes have as many times their elements.
//!
//! The size is a product, which is one for any two dimensions: nothing has to be proven but that the axis exists.

use super::Shape;
use super::list::{Cons, List, Nil};
use super::reduce::{AxisDim, Replaced};
use crate::dim::sealed::Token;
use crate::dim::{Dim, Product};

/// The shape `S` with `R` times the elements along the axis `X`: `(N, C)` with `(1,)` is `(N, Product<C, R>)`.
pub type Repeated<S, X, R> = Replaced<S, X, Product<AxisDim<S, X>, R>>;

/// This shape can be tiled by the shape `R`, which says how many times for each axis, from the last one.
#[diagnostic::on_unimplemented(
    message = "a tensor of shape `{Self}` cannot be tiled by `{R}`",
    label = "`{R}` does not say how often each axis is repeated",
    note = "`x.tile::<shape![2, 3]>()` puts two tiles below each other and three side by side"
)]
pub trait Tile<R>: Shape {
    #[doc(hidden)]
    const SEALED: Token;
    /// The shape of all tiles together.
    type Tiled: Shape;
}

/// The shape `S` with as many times the elements along each axis as `R` says, from the last one: `(N, M)` by `(A, B)` is
/// `(Product<N, A>, Product<M, B>)`.
pub type Tiled<S, R> = <S as Tile<R>>::Tiled;

#[diagnostic::do_not_recommend]
impl<S: Shape, R: Shape> Tile<R> for S
where
    S::Reversed: TileAxes<R::Reversed>,
    <S::Reversed as TileAxes<R::Reversed>>::Tiled: List,
{
    const SEALED: Token = Token;
    type Tiled = <<S::Reversed as TileAxes<R::Reversed>>::Tiled as List>::Reversed;
}

/// All axes, from the last to the first.
#[doc(hidden)]
pub trait TileAxes<R> {
    const SEALED: Token;
    /// The axes of the tiles together, from the last to the first.
    type Tiled;
}

impl TileAxes<Nil> for Nil {
    const SEALED: Token = Token;
    type Tiled = Nil;
}

impl<H, T> TileAxes<Nil> for Cons<H, T> {
    const SEALED: Token = Token;
    type Tiled = Cons<H, T>;
}

impl<G, R> TileAxes<Cons<G, R>> for Nil {
    const SEALED: Token = Token;
    type Tiled = Cons<G, R>;
}

impl<H: Dim, T: TileAxes<R>, G: Dim, R> TileAxes<Cons<G, R>> for Cons<H, T> {
    const SEALED: Token = Token;
    type Tiled = Cons<Product<H, G>, T::Tiled>;
}
