//! The positive integers in binary, typenum's own [`UInt`], for programs that go on with typenum.
//!
//! Digits become bits by Horner's rule, which needs sums; bits become digits by doubling. Both are total, which typenum's own
//! sums are not: there `A + B` need not be a number for every `A` and `B`.

use typenum::{B0, B1, UInt, UTerm, Unsigned};

use super::arithmetic::Spelled;
use super::arithmetic::add::Add;
use super::numeral::{D1, Digits, Numeral};

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
    /// Its decimal digits, from the last one.
    type Digits: Digits;
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
    type Digits = D1;
    type Decimal = D1;
}

/// `2 U`.
impl<U: Positive> Positive for UInt<U, B0> {
    type Successor = UInt<U, B1>;
    type Plus<M: Positive> = M::PlusEven<U>;
    type PlusEven<V: Positive> = UInt<V::Plus<U>, B0>;
    type PlusOdd<V: Positive> = UInt<V::Plus<U>, B1>;
    type Digits = <U::Digits as Add>::Twice;
    type Decimal = Spelled<Self::Digits>;
}

/// `2 U + 1`.
impl<U: Positive> Positive for UInt<U, B1> {
    type Successor = UInt<U::Successor, B0>;
    type Plus<M: Positive> = M::PlusOdd<U>;
    type PlusEven<V: Positive> = UInt<V::Plus<U>, B1>;
    type PlusOdd<V: Positive> = UInt<<V::Plus<U> as Positive>::Successor, B0>;
    type Digits = <U::Digits as Add>::TwiceAndOne;
    type Decimal = Spelled<Self::Digits>;
}
