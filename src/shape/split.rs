//! Cutting: an axis in parts of given sizes, or of equal ones.
//!
//! The parts are looked at, not copied. Along the first axis a part of contiguous elements is contiguous; along any other it is strided
//! ([`CutAt`]).

use super::Shape;
use super::axes::{AxisSet, Here, Next, Nowhere, Position};
use super::layout::{Mapped, SameAxes, stride_along};
use super::list::{Cons, Nil};
use super::marks::{Beyond, Gone, Kept, Marked, Twice};
use super::place::Place;
use super::reduce::ReduceShape;
use crate::dim::sealed::Token;
use crate::dim::{D0, D1, D2, D3, D4, D5, D6, D7, D8, D9, Dim, Numeral, Sum};
use crate::storage::{Data, Strided};

/// A place at which a tensor can be cut.
#[doc(hidden)]
pub trait CutAt {
    const SEALED: Token;
    /// What holds a part of a tensor of shape `S` that is held in `D`.
    type Held<'b, T: 'b, S: Shape, D: Data<T> + 'b>: Data<T>;
    /// The elements of a part of shape `R` that starts at `first` in memory.
    fn part<'b, T, S: Shape, D: Data<T>, R: Shape>(
        elements: &'b D::Elements<S>,
        first: usize,
    ) -> <Self::Held<'b, T, S, D> as Data<T>>::Elements<R>;
}

/// The elements of a part follow one another as those of the whole do.
impl CutAt for Here {
    const SEALED: Token = Token;
    type Held<'b, T: 'b, S: Shape, D: Data<T> + 'b> = D::Subtensor<'b, S>;

    #[inline]
    fn part<'b, T, S: Shape, D: Data<T>, R: Shape>(
        elements: &'b D::Elements<S>,
        first: usize,
    ) -> <D::Subtensor<'b, S> as Data<T>>::Elements<R> {
        D::subtensor::<S, R>(elements, first)
    }
}

macro_rules! strided {
    ($([$($P:ident)?] $At:ty;)*) => { $(
        impl$(<$P>)? CutAt for $At {
            const SEALED: Token = Token;
            type Held<'b, T: 'b, S: Shape, D: Data<T> + 'b> = Strided<D::Shared<'b>, Mapped<D::Layout, S, SameAxes>>;

            #[inline]
            fn part<'b, T, S: Shape, D: Data<T>, R: Shape>(elements: &'b D::Elements<S>, first: usize) -> D::Shared<'b> {
                D::share::<S>(elements, first)
            }
        }
    )* };
}
strided! {
    [P] Next<P>;
    [] Nowhere;
}

/// How far apart in memory two neighbours along the axis `X` are.
pub(crate) const fn distance<T, S: ReduceShape<X>, D: Data<T>, X>() -> usize {
    stride_along::<S, D::Layout>(<Place<S, X> as Position>::INDEX)
}

/// Sizes of parts, as a tuple of two to eight.
#[cfg_attr(doc, doc(hidden))]
pub trait Sizes {
    #[doc(hidden)]
    const SEALED: Token;
    /// Their sum, from the first on: `Sum<Sum<A, B>, C>`.
    type Total: Numeral;
}

macro_rules! sum {
    ($sum:ty,) => { $sum };
    ($sum:ty, $B:ident $($rest:ident)*) => { sum!(Sum<$sum, $B>, $($rest)*) };
}

macro_rules! sizes {
    ($($A:ident | $($B:ident)*;)*) => { $(
        impl<$A: Dim, $($B: Dim),*> Sizes for ($A, $($B),*) {
            const SEALED: Token = Token;
            type Total = sum!($A, $($B)*);
        }
    )* };
}
sizes! {
    A | B;
    A | B C;
    A | B C D;
    A | B C D E;
    A | B C D E F;
    A | B C D E F G;
    A | B C D E F G H;
}

/// These sizes add up to the axis `X` of the shape `S`.
///
/// Those of abstract dimensions do where the axis is written as their sum, from the first on: `(A, B, C)` add up to
/// `Sum<Sum<A, B>, C>`.
#[diagnostic::on_unimplemented(
    message = "parts of the sizes `{Self}` do not add up to the axis `{X}` of shape `{S}`",
    label = "`{Self}` do not add up to this axis of `{S}`",
    note = "change one size so that all together make the axis: 100 rows are `shape![80, 20]`. `split_at` takes a first part and gives the rest; `chunks` makes a number of equal parts"
)]
pub trait AddUpTo<S, X> {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<P: Sizes, S: Shape, X: AxisSet> AddUpTo<S, X> for P
where
    Marked<S, X>: GoneIs<P::Total>,
{
    const SEALED: Token = Token;
}

/// What is no tuple of sizes is refused by [`Split`](crate::ops::split::Split) alone.
macro_rules! single {
    ($($D:ident)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<R, S, X> AddUpTo<S, X> for $D<R> {
            const SEALED: Token = Token;
        }
    )* };
}
single! { D0 D1 D2 D3 D4 D5 D6 D7 D8 D9 }

/// A marked list whose marked axes have the number `N`. (That there is one such axis is a proof of its own.)
#[doc(hidden)]
pub trait GoneIs<N> {
    const SEALED: Token;
}
impl<N> GoneIs<N> for Nil {
    const SEALED: Token = Token;
}
impl<N> GoneIs<N> for Beyond {
    const SEALED: Token = Token;
}
impl<N, H, T: GoneIs<N>> GoneIs<N> for Cons<Kept<H>, T> {
    const SEALED: Token = Token;
}
impl<N, H: Dim<Number = N>, T> GoneIs<N> for Cons<Gone<H>, T> {
    const SEALED: Token = Token;
}
impl<N, H, T> GoneIs<N> for Cons<Twice<H>, T> {
    const SEALED: Token = Token;
}
