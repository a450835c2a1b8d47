//! Long division, as on paper: what is left of the digits so far, the next digit after it, is divided by subtracting 8, 4 and 2 times
//! the divisor and the divisor itself, each where it can be ([`Outcome`]).
//!
//! Dividend and quotient are written from the first digit on, what is left and the divisor are reversed: so the next digit
//! of the dividend comes before what is left, and the next digit of the quotient before its reversed digits.

use core::marker::PhantomData;

use super::Spelled;
use super::add::Add;
use super::subtract::{Outcome, Subtracted};
use crate::dim::factors::{True, Truth};
use crate::dim::numeral::{D0, D1, D2, D3, D4, D5, D6, D7, D8, D9, Digits, End, Numeral};

/// `2 N`.
pub type Two<N> = <N as Add>::Twice;
/// `4 N`.
pub type Four<N> = Two<Two<N>>;

/// `N / G` and what is left.
pub type QuotientOf<N, G> = <G as LongDivide>::Into<N>;

/// What can be divided by and divided.
pub trait LongDivide {
    /// Divides `N` by this number, whose digits are reversed.
    type Into<N: Digits>: Division;
    /// Divides `N` by 1 and these digits.
    type OneInto<N: Digits>: Division;
    /// Divides `N` by `G`, which has one digit more than these, after what is left of the digits so far, `L`.
    type Start<N: Digits, G: Digits, L: Digits>: Division;
    /// Puts the first digit before `L`, which is too short to be divided by `G`, as long as there are digits of `M`.
    type Skip<M: Digits, G: Digits, L: Digits>: Division;
    /// Divides the rest, these digits, by `G`, after the quotient `Q` has left `L`.
    type Divide<G: Digits, L: Digits, Q: Digits>: Division;
}

impl LongDivide for End {
    type Into<N: Digits> = Undivided<N>;
    type OneInto<N: Digits> = Undivided<N>;
    type Start<N: Digits, G: Digits, L: Digits> = N::Divide<G, L, End>;
    type Skip<M: Digits, G: Digits, L: Digits> = Divided<End, L>;
    type Divide<G: Digits, L: Digits, Q: Digits> = Divided<Q, L>;
}

macro_rules! digits {
    ($($D:ident: $into:ty;)*) => { $(
        impl<R: Digits> LongDivide for $D<R> {
            type Into<N: Digits> = $into;
            type OneInto<N: Digits> = <Self as LongDivide>::Start<N, D1<Self>, End>;
            type Start<N: Digits, G: Digits, L: Digits> = N::Skip<R, G, L>;
            type Skip<M: Digits, G: Digits, L: Digits> = M::Start<R, G, $D<L>>;
            type Divide<G: Digits, L: Digits, Q: Digits> =
                <Subtracted<$D<L>, Two<Four<G>>> as Outcome>::After8<$D<L>, G, R, Q>;
        }
    )* };
}

digits! {
    D0: R::Start<N, Self, End>;
    D1: R::OneInto<N>;
    D2: R::Start<N, Self, End>;
    D3: R::Start<N, Self, End>;
    D4: R::Start<N, Self, End>;
    D5: R::Start<N, Self, End>;
    D6: R::Start<N, Self, End>;
    D7: R::Start<N, Self, End>;
    D8: R::Start<N, Self, End>;
    D9: R::Start<N, Self, End>;
}

/// A quotient and what is left.
pub trait Division {
    /// The quotient, where it is positive; else 1.
    type Quotient: Numeral;
    /// Whether nothing is left.
    type Exact: Truth;
}

/// The reversed quotient `Q`, which left `L`.
pub struct Divided<Q, L>(PhantomData<fn() -> (Q, L)>);

impl<Q: Digits, L: Digits> Division for Divided<Q, L> {
    type Quotient = Spelled<Q>;
    type Exact = L::IsZero;
}

/// `N` divided by 1.
pub struct Undivided<N>(PhantomData<fn() -> N>);

impl<N: Digits> Division for Undivided<N> {
    type Quotient = N::Number;
    type Exact = True;
}

/// A division that leaves nothing, of a number that is not zero.
pub trait IsExact {}
impl<N> IsExact for Undivided<N> {}
impl<Q, L: IsZero> IsExact for Divided<Q, L> {}

/// Zero, of any number of digits.
pub trait IsZero {}
impl IsZero for End {}
impl<R: IsZero> IsZero for D0<R> {}
