//! Differences of numbers whose digits are reversed.
//!
//! The digits of a difference come from the last one to the first, and are put before one another: so they end up in the
//! order in which they are written, after zeros perhaps. Whether it is below zero is known only at the end: then all is
//! [`Negative`].

use super::divide::{Division, Four, Two};
use crate::dim::numeral::{D0, D1, D2, D3, D4, D5, D6, D7, D8, D9, Digits, End, Numeral};

/// What can be subtracted and subtracted from: reversed digits.
pub trait Subtract {
    /// `Self - M`, its digits before `A`.
    type Minus<M: Digits, A: Digits>: Outcome;
    /// `Self - M - 1`, its digits before `A`.
    type MinusOne<M: Digits, A: Digits>: Outcome;
    /// `0 - Self`, its digits before `A`.
    type FromNothing<A: Digits>: Outcome;
    /// `10 R + 0 - Self`, its digits before `A`: what is left of a number that starts with the digit 0 and goes on with
    /// `R`, and so on.
    type From0<R: Digits, A: Digits>: Outcome;
    type From1<R: Digits, A: Digits>: Outcome;
    type From2<R: Digits, A: Digits>: Outcome;
    type From3<R: Digits, A: Digits>: Outcome;
    type From4<R: Digits, A: Digits>: Outcome;
    type From5<R: Digits, A: Digits>: Outcome;
    type From6<R: Digits, A: Digits>: Outcome;
    type From7<R: Digits, A: Digits>: Outcome;
    type From8<R: Digits, A: Digits>: Outcome;
    type From9<R: Digits, A: Digits>: Outcome;
    /// The same with the digit 0 from which one is borrowed.
    type FromLess<R: Digits, A: Digits>: Outcome;
}

/// Zero. Nothing but zero can be subtracted from it.
impl Subtract for End {
    type Minus<M: Digits, A: Digits> = M::FromNothing<A>;
    type MinusOne<M: Digits, A: Digits> = Negative;
    type FromNothing<A: Digits> = A;
    type From0<R: Digits, A: Digits> = R::Before<D0<A>>;
    type From1<R: Digits, A: Digits> = R::Before<D1<A>>;
    type From2<R: Digits, A: Digits> = R::Before<D2<A>>;
    type From3<R: Digits, A: Digits> = R::Before<D3<A>>;
    type From4<R: Digits, A: Digits> = R::Before<D4<A>>;
    type From5<R: Digits, A: Digits> = R::Before<D5<A>>;
    type From6<R: Digits, A: Digits> = R::Before<D6<A>>;
    type From7<R: Digits, A: Digits> = R::Before<D7<A>>;
    type From8<R: Digits, A: Digits> = R::Before<D8<A>>;
    type From9<R: Digits, A: Digits> = R::Before<D9<A>>;
    type FromLess<R: Digits, A: Digits> = R::MinusOne<End, D9<A>>;
}

/// What one digit leaves of -1, 0, 1, ... 9, the first of them with one borrowed from the next digit.
macro_rules! differences {
    ($($D:ident = $From:ident or $Subtracted:ident: borrow [$($less:ident)*] then [$($rest:ident)*];)*) => { $(
        impl<Q: Digits> Subtract for $D<Q> {
            type Minus<M: Digits, A: Digits> = M::$From<Q, A>;
            type MinusOne<M: Digits, A: Digits> = M::$Subtracted<Q, A>;
            type FromNothing<A: Digits> = Negative;
            differences!(@ [FromLess From0 From1 From2 From3 From4 From5 From6 From7 From8 From9] $($less)* then $($rest)*);
        }
    )* };
    (@ [$From:ident $($more:ident)*] then $rest:ident $($others:ident)*) => {
        type $From<R: Digits, A: Digits> = R::Minus<Q, $rest<A>>;
        differences!(@ [$($more)*] then $($others)*);
    };
    (@ [$From:ident $($more:ident)*] $less:ident $($others:tt)*) => {
        type $From<R: Digits, A: Digits> = R::MinusOne<Q, $less<A>>;
        differences!(@ [$($more)*] $($others)*);
    };
    (@ [] then) => {};
}

differences! {
    D0 = From0 or FromLess: borrow [D9] then [D0 D1 D2 D3 D4 D5 D6 D7 D8 D9];
    D1 = From1 or From0: borrow [D8 D9] then [D0 D1 D2 D3 D4 D5 D6 D7 D8];
    D2 = From2 or From1: borrow [D7 D8 D9] then [D0 D1 D2 D3 D4 D5 D6 D7];
    D3 = From3 or From2: borrow [D6 D7 D8 D9] then [D0 D1 D2 D3 D4 D5 D6];
    D4 = From4 or From3: borrow [D5 D6 D7 D8 D9] then [D0 D1 D2 D3 D4 D5];
    D5 = From5 or From4: borrow [D4 D5 D6 D7 D8 D9] then [D0 D1 D2 D3 D4];
    D6 = From6 or From5: borrow [D3 D4 D5 D6 D7 D8 D9] then [D0 D1 D2 D3];
    D7 = From7 or From6: borrow [D2 D3 D4 D5 D6 D7 D8 D9] then [D0 D1 D2];
    D8 = From8 or From7: borrow [D1 D2 D3 D4 D5 D6 D7 D8 D9] then [D0 D1];
    D9 = From9 or From8: borrow [D0 D1 D2 D3 D4 D5 D6 D7 D8 D9] then [D0];
}

/// A difference: digits as they are written, perhaps after zeros, or [`Negative`].
pub trait Outcome {
    /// The number, where it is positive; else 1.
    type Number: Numeral;
    /// The same digits from the last one, without the zeros at the front.
    type Turned: Digits;
    /// Goes on with a [division](super::divide) where this is what is left after subtracting `8 G` from `L`.
    type After8<L: Digits, G: Digits, R: Digits, Q: Digits>: Division;
    /// The same after subtracting `4 G`.
    type After4<L: Digits, G: Digits, R: Digits, Q: Digits>: Division;
    /// The same after subtracting `2 G`, for a digit from 4 and for one from 0.
    type After2From4<L: Digits, G: Digits, R: Digits, Q: Digits>: Division;
    type After2From0<L: Digits, G: Digits, R: Digits, Q: Digits>: Division;
    /// The same after subtracting `G`, for a digit from 8, from 6, and so on.
    type After1From8<L: Digits, G: Digits, R: Digits, Q: Digits>: Division;
    type After1From6<L: Digits, G: Digits, R: Digits, Q: Digits>: Division;
    type After1From4<L: Digits, G: Digits, R: Digits, Q: Digits>: Division;
    type After1From2<L: Digits, G: Digits, R: Digits, Q: Digits>: Division;
    type After1From0<L: Digits, G: Digits, R: Digits, Q: Digits>: Division;
}

/// A number below zero.
pub struct Negative;

impl Outcome for Negative {
    type Number = D1;
    type Turned = End;
    type After8<L: Digits, G: Digits, R: Digits, Q: Digits> = <Subtracted<L, Four<G>> as Outcome>::After4<L, G, R, Q>;
    type After4<L: Digits, G: Digits, R: Digits, Q: Digits> =
        <Subtracted<L, Two<G>> as Outcome>::After2From0<L, G, R, Q>;
    type After2From4<L: Digits, G: Digits, R: Digits, Q: Digits> =
        <Subtracted<L, G> as Outcome>::After1From4<L, G, R, Q>;
    type After2From0<L: Digits, G: Digits, R: Digits, Q: Digits> =
        <Subtracted<L, G> as Outcome>::After1From0<L, G, R, Q>;
    type After1From8<L: Digits, G: Digits, R: Digits, Q: Digits> = R::Divide<G, L, D8<Q>>;
    type After1From6<L: Digits, G: Digits, R: Digits, Q: Digits> = R::Divide<G, L, D6<Q>>;
    type After1From4<L: Digits, G: Digits, R: Digits, Q: Digits> = R::Divide<G, L, D4<Q>>;
    type After1From2<L: Digits, G: Digits, R: Digits, Q: Digits> = R::Divide<G, L, D2<Q>>;
    type After1From0<L: Digits, G: Digits, R: Digits, Q: Digits> = R::Divide<G, L, D0<Q>>;
}

/// `L - M`.
pub type Subtracted<L, M> = <L as Subtract>::Minus<M, End>;

/// `D<R>`, or zero, is left: its number and its reverse.
macro_rules! outcomes {
    ($([$($R:ident)?] $D:ty: $Number:ty, $Turned:ty;)*) => { $(
        impl$(<$R: Digits>)? Outcome for $D {
            type Number = $Number;
            type Turned = $Turned;
            type After8<L: Digits, G: Digits, T: Digits, Q: Digits> = <Subtracted<Self::Turned, G> as Outcome>::After1From8<Self::Turned, G, T, Q>;
            type After4<L: Digits, G: Digits, T: Digits, Q: Digits> = <Subtracted<Self::Turned, Two<G>> as Outcome>::After2From4<Self::Turned, G, T, Q>;
            type After2From4<L: Digits, G: Digits, T: Digits, Q: Digits> = <Subtracted<Self::Turned, G> as Outcome>::After1From6<Self::Turned, G, T, Q>;
            type After2From0<L: Digits, G: Digits, T: Digits, Q: Digits> = <Subtracted<Self::Turned, G> as Outcome>::After1From2<Self::Turned, G, T, Q>;
            type After1From8<L: Digits, G: Digits, T: Digits, Q: Digits> = T::Divide<G, Self::Turned, D9<Q>>;
            type After1From6<L: Digits, G: Digits, T: Digits, Q: Digits> = T::Divide<G, Self::Turned, D7<Q>>;
            type After1From4<L: Digits, G: Digits, T: Digits, Q: Digits> = T::Divide<G, Self::Turned, D5<Q>>;
            type After1From2<L: Digits, G: Digits, T: Digits, Q: Digits> = T::Divide<G, Self::Turned, D3<Q>>;
            type After1From0<L: Digits, G: Digits, T: Digits, Q: Digits> = T::Divide<G, Self::Turned, D1<Q>>;
        }
    )* };
}

outcomes! {
    [] End: D1, End;
    [R] D0<R>: R::Number, R::Turned;
    [R] D1<R>: Self, R::Before<D1>;
    [R] D2<R>: Self, R::Before<D2>;
    [R] D3<R>: Self, R::Before<D3>;
    [R] D4<R>: Self, R::Before<D4>;
    [R] D5<R>: Self, R::Before<D5>;
    [R] D6<R>: Self, R::Before<D6>;
    [R] D7<R>: Self, R::Before<D7>;
    [R] D8<R>: Self, R::Before<D8>;
    [R] D9<R>: Self, R::Before<D9>;
}

/// A difference that is more than zero.
pub trait IsPositive: IsNotNegative {}
impl<R: IsPositive> IsPositive for D0<R> {}
impl<R> IsPositive for D1<R> {}
impl<R> IsPositive for D2<R> {}
impl<R> IsPositive for D3<R> {}
impl<R> IsPositive for D4<R> {}
impl<R> IsPositive for D5<R> {}
impl<R> IsPositive for D6<R> {}
impl<R> IsPositive for D7<R> {}
impl<R> IsPositive for D8<R> {}
impl<R> IsPositive for D9<R> {}

/// A difference that is zero or more.
pub trait IsNotNegative {}
impl IsNotNegative for End {}
impl<R> IsNotNegative for D0<R> {}
impl<R> IsNotNegative for D1<R> {}
impl<R> IsNotNegative for D2<R> {}
impl<R> IsNotNegative for D3<R> {}
impl<R> IsNotNegative for D4<R> {}
impl<R> IsNotNegative for D5<R> {}
impl<R> IsNotNegative for D6<R> {}
impl<R> IsNotNegative for D7<R> {}
impl<R> IsNotNegative for D8<R> {}
impl<R> IsNotNegative for D9<R> {}
