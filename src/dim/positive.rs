//! The positive integers in binary, closed under successor, sum and product.
//!
//! The numbers are typenum's own [`UInt`]; what typenum does not promise is that `A + B` is a number again for *every*
//! `A` and `B`, so that code generic in sizes would need a bound for each sum. Here sums and products are associated
//! types, hence total: a function that is generic in two sizes may write their sum without proving anything.

use typenum::{B0, B1, UInt, UTerm, Unsigned};

use super::numeral::{D1, Numeral};

/// A positive integer: typenum's [`UInt`] with a leading one bit.
pub trait Positive: Unsigned + 'static {
    /// `Self + 1`.
    type Successor: Positive;
    /// `Self + M`.
    type Plus<M: Positive>: Positive;
    /// `2 U + Self`: what [`Plus`](Self::Plus) does when the left operand `2 U` ends in a zero bit.
    type PlusEven<U: Positive>: Positive;
    /// `2 U + 1 + Self`: the same when the left operand ends in a one bit.
    type PlusOdd<U: Positive>: Positive;
    /// `Self × M`.
    type Times<M: Positive>: Positive;
    /// The same number, spelled in decimal digits.
    type Decimal: Numeral;
}

/// The number one, where every recursion on the bits ends.
pub type One = UInt<UTerm, B1>;

/// `10 × N`, computed as `2 × (4 N + N)`.
pub type TimesTen<N> = UInt<<UInt<UInt<N, B0>, B0> as Positive>::Plus<N>, B0>;

/// `1`.
impl Positive for One {
    type Successor = UInt<One, B0>;
    type Plus<M: Positive> = M::Successor;
    type PlusEven<U: Positive> = UInt<U, B1>;
    type PlusOdd<U: Positive> = UInt<U::Successor, B0>;
    type Times<M: Positive> = M;
    type Decimal = D1;
}

/// `2 U`.
impl<U: Positive> Positive for UInt<U, B0> {
    type Successor = UInt<U, B1>;
    type Plus<M: Positive> = M::PlusEven<U>;
    type PlusEven<V: Positive> = UInt<V::Plus<U>, B0>;
    type PlusOdd<V: Positive> = UInt<V::Plus<U>, B1>;
    type Times<M: Positive> = UInt<U::Times<M>, B0>;
    type Decimal = <U::Decimal as Numeral>::Doubled<B0>;
}

/// `2 U + 1`.
impl<U: Positive> Positive for UInt<U, B1> {
    type Successor = UInt<U::Successor, B0>;
    type Plus<M: Positive> = M::PlusOdd<U>;
    type PlusEven<V: Positive> = UInt<V::Plus<U>, B1>;
    type PlusOdd<V: Positive> = UInt<<V::Plus<U> as Positive>::Successor, B0>;
    type Times<M: Positive> = M::PlusEven<U::Times<M>>;
    type Decimal = <U::Decimal as Numeral>::Doubled<B1>;
}
