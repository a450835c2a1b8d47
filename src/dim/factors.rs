//! Whether the products of two lists of dimensions are equal: equal dimensions are cancelled, and the products of the others compared.
//!
//! Multiplying is the dearest of the type functions, and most axes of a reshape stay as they are, in another place perhaps.

use core::marker::PhantomData;

use super::arithmetic::divide::{Division, QuotientOf};
use super::arithmetic::equal::Equal;
use super::arithmetic::multiply::Multiply;
use super::arithmetic::{Reversed, Spelled};
use super::list::{Cons, Nil};
use super::numeral::{Digits, End};
use super::{D1, Dim};

/// A list of dimensions to be multiplied.
pub trait Factors: 'static {
    /// Their product, its digits reversed.
    type Product: Digits;
    /// The product of all and `P`, whose digits are reversed as well.
    type Times<P: Digits>: Digits;
    /// These dimensions, less those that stand in `R` too, which was cut by them; `K` is what was found to stand here only.
    type Cancel<R: Factors, K: Factors>: Leftover;
    /// Goes on with cancelling `H`, which is followed by `T`, where it stands in this rest of `R` after `Seen`.
    type Find<H: Dim, T: Factors, K: Factors, R: Factors, Seen: Factors>: Leftover;
    /// These dimensions, the last one first, before `L`.
    type Onto<L: Factors>: Factors;
}

impl Factors for Nil {
    type Product = D1;
    type Times<P: Digits> = P;
    type Cancel<R: Factors, K: Factors> = Remaining<K, R>;
    type Find<H: Dim, T: Factors, K: Factors, R: Factors, Seen: Factors> = T::Cancel<R, Cons<H, K>>;
    type Onto<L: Factors> = L;
}

impl<G: Dim, U: Factors> Factors for Cons<G, U> {
    type Product = U::Times<Reversed<G::Number>>;
    type Times<P: Digits> = U::Times<<G::Number as Multiply>::Times<P, End>>;
    type Cancel<R: Factors, K: Factors> = R::Find<G, U, K, R, Nil>;
    type Find<H: Dim, T: Factors, K: Factors, R: Factors, Seen: Factors> =
        <<H::Number as Equal>::Is<G::Number> as Truth>::Found<H, T, K, R, Seen, G, U>;
    type Onto<L: Factors> = U::Onto<Cons<G, L>>;
}

/// What two lists have not in common.
pub trait Leftover {
    /// Whether the products of both are equal.
    type Same: Truth;
    /// The product of the first, divided by that of the second.
    type Division: Division;
}

/// The lists `L` and `R`.
pub struct Remaining<L, R>(PhantomData<fn() -> (L, R)>);

impl<L: Factors, R: Factors> Leftover for Remaining<L, R> {
    type Same = <L::Product as Equal>::Is<R::Product>;
    type Division = QuotientOf<Reversed<L::Product>, R::Product>;
}

/// What the lists `L` and `R` have not in common.
pub type Cancelled<L, R> = <L as Factors>::Cancel<R, Nil>;

/// In messages: a multiple of `N`.
pub struct MultipleOf<N>(PhantomData<fn() -> N>);

/// What chooses.
pub trait Truth {
    /// Goes on with cancelling, where `H` is `G`, or is not.
    type Found<H: Dim, T: Factors, K: Factors, R: Factors, Seen: Factors, G: Dim, U: Factors>: Leftover;
    /// The number of elements that are too many or too few; nothing is counted where all is well.
    type Count<L: Factors>;
    /// The same of what is to be a multiple of it.
    type Multiple<L: Factors>;
}

/// So it is.
pub struct True;
/// So it is not.
pub struct False;

impl Truth for True {
    type Found<H: Dim, T: Factors, K: Factors, R: Factors, Seen: Factors, G: Dim, U: Factors> =
        T::Cancel<Seen::Onto<U>, K>;
    type Count<L: Factors> = True;
    type Multiple<L: Factors> = True;
}

impl Truth for False {
    type Found<H: Dim, T: Factors, K: Factors, R: Factors, Seen: Factors, G: Dim, U: Factors> =
        U::Find<H, T, K, R, Cons<G, Seen>>;
    type Count<L: Factors> = Spelled<L::Product>;
    type Multiple<L: Factors> = MultipleOf<Spelled<L::Product>>;
}
