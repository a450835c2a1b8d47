//! Decimal numerals: how a size is spelled, so that a person can read it in a type.
//!
//! [`D0`] to [`D9`] are digits, each followed by the rest of the number: 64 is `D6<D4>`, 1024 is `D1<D0<D2<D4>>>`, and
//! 3 is `D3`, since nothing follows by default. A number has one spelling, of any length, for its first digit is never
//! zero. Numbers are added and divided as they are spelled ([`arithmetic`](super::arithmetic)). For typenum's sake they
//! are also binary numbers, by Horner's rule ([`Digits::Value`]).
//!
//! Storage is spelled in decimals too: a digit is followed by as many digits as its place has, so the digit knows that it
//! stands for, say, six blocks of ten elements each ([`Digits::Block`]). 64 elements are six tens and four ones, and no
//! array longer than ten ever occurs.

use core::fmt::{self, Debug};
use core::hash::{Hash, Hasher};
use core::marker::PhantomData;

use typenum::consts::{U1, U2, U3, U4, U5, U6, U7, U8, U9};

use super::Dim;
use super::arithmetic::add::Add;
use super::arithmetic::divide::LongDivide;
use super::arithmetic::equal::Equal;
use super::arithmetic::multiply::Multiply;
use super::arithmetic::subtract::{Outcome, Subtract};
use super::capacity::{Capacity, Prefix, ReadDigits};
use super::join::Join;
use super::positive::{One, Positive, TimesTen};
use super::sealed::{self, Token};

/// `A`, then `B`, without a gap where both are made of one element type: how a numeral's digits follow one another.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Followed<A, B>(A, B);

/// The end of a numeral, after its last digit.
pub struct End;

/// Any run of digits: the tail of a numeral.
///
/// Sealed, since storage relies on it that `Array` has as many elements as `VALUE` says.
#[cfg_attr(doc, doc(hidden))]
pub trait Digits: Add + Subtract + Multiply + LongDivide + Equal + Outcome + sealed::Sealed + 'static {
    /// The number that was read so far, `Acc`, with these digits after it.
    type Value<Acc: Positive>: Positive;
    /// These digits from the last one to the first, and then `A`.
    type Before<A: Digits>: Digits;
    /// The room that a number takes whose first digits left the automaton in state `P`.
    type Capacity<P: Prefix>: Capacity;
    /// One unit of the place before these digits: ten to the number of these digits elements of type `T`.
    type Block<T>;
    /// As many elements as these digits say.
    type Array<T>;
    /// The number that these digits spell.
    const VALUE: usize;
    /// Ten to the number of these digits.
    const POWER: usize;
}

/// A size spelled in decimal digits, the first of which is not zero: `D6<D4>` is 64.
///
/// Every numeral is a [`Dim`]; the other dimensions (names, [`Broadcast`](super::Broadcast)) refer to one.
pub trait Numeral: Digits + Dim<Number = Self> {
    /// This number in binary.
    #[doc(hidden)]
    type Binary: Positive;
    /// The room that it takes.
    #[doc(hidden)]
    type Room: Capacity;
}

impl sealed::Sealed for End {}
impl Digits for End {
    type Value<Acc: Positive> = Acc;
    type Before<A: Digits> = A;
    type Capacity<P: Prefix> = P::Capacity;
    type Block<T> = T;
    type Array<T> = ();
    const VALUE: usize = 0;
    const POWER: usize = 1;
}

/// `digit × place + rest`, refused where it does not fit.
const fn checked_value(digit: usize, place: usize, rest: usize) -> usize {
    match digit.checked_mul(place) {
        Some(value) => match value.checked_add(rest) {
            Some(value) => value,
            None => panic!("this dimension does not fit in a usize"),
        },
        None => panic!("this dimension does not fit in a usize"),
    }
}

/// What every digit is: a type without values of interest, whatever follows it.
macro_rules! unit_type {
    ($D:ident) => {
        impl<R> Clone for $D<R> {
            fn clone(&self) -> Self {
                *self
            }
        }
        impl<R> Copy for $D<R> {}
        impl<R> Default for $D<R> {
            fn default() -> Self {
                $D::new()
            }
        }
        impl<R> $D<R> {
            /// The one value that there is.
            #[doc(hidden)]
            pub const fn new() -> Self {
                $D { rest: PhantomData }
            }
        }
        impl<R> PartialEq for $D<R> {
            fn eq(&self, _: &Self) -> bool {
                true
            }
        }
        impl<R> Eq for $D<R> {}
        impl<R> Hash for $D<R> {
            fn hash<H: Hasher>(&self, _: &mut H) {}
        }
        impl<R: Digits> Debug for $D<R> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}", <Self as Digits>::VALUE)
            }
        }
    };
}

/// The rules of one digit.
macro_rules! digit {
    ($D:ident = $n:literal, $Then:ident, $value:ty, $array:ty) => {
        #[doc = concat!("The digit ", $n, " and the rest of the number.")]
        pub struct $D<R = End> {
            rest: PhantomData<fn() -> R>,
        }
        /// The value of this type: so a shape that is written for a value is a tuple of such, and rustc says what takes a type.
        #[doc(hidden)]
        pub const $D: $D = $D::new();
        unit_type!($D);
        impl<R> sealed::Sealed for $D<R> {}

        impl<R: Digits> Digits for $D<R> {
            type Value<Acc: Positive> = R::Value<$value>;
            type Before<A: Digits> = R::Before<$D<A>>;
            type Capacity<P: Prefix> = R::Capacity<P::$Then>;
            type Block<T> = [R::Block<T>; 10];
            type Array<T> = $array;
            const VALUE: usize = checked_value($n, R::POWER, R::VALUE);
            const POWER: usize = checked_value(10, R::POWER, 0);
        }
    };
}

digit!(D0 = 0, Then0, TimesTen<Acc>, R::Array<T>);
digit!(D1 = 1, Then1, PlusUnit<Acc, U1>, DigitBlocks<R, 1, T>);
digit!(D2 = 2, Then2, PlusUnit<Acc, U2>, DigitBlocks<R, 2, T>);
digit!(D3 = 3, Then3, PlusUnit<Acc, U3>, DigitBlocks<R, 3, T>);
digit!(D4 = 4, Then4, PlusUnit<Acc, U4>, DigitBlocks<R, 4, T>);
digit!(D5 = 5, Then5, PlusUnit<Acc, U5>, DigitBlocks<R, 5, T>);
digit!(D6 = 6, Then6, PlusUnit<Acc, U6>, DigitBlocks<R, 6, T>);
digit!(D7 = 7, Then7, PlusUnit<Acc, U7>, DigitBlocks<R, 7, T>);
digit!(D8 = 8, Then8, PlusUnit<Acc, U8>, DigitBlocks<R, 8, T>);
digit!(D9 = 9, Then9, PlusUnit<Acc, U9>, DigitBlocks<R, 9, T>);

/// `10 Acc + U`.
type PlusUnit<Acc, U> = <TimesTen<Acc> as Positive>::Plus<U>;
/// `N` blocks of the place before the digits `R`, then as many elements as `R` says.
type DigitBlocks<R, const N: usize, T> = Followed<[<R as Digits>::Block<T>; N], <R as Digits>::Array<T>>;

/// The rules of a digit that starts a numeral.
macro_rules! leading {
    ($D:ident = $value:ty, $n:literal) => {
        impl<R: Digits> Numeral for $D<R> {
            type Binary = R::Value<$value>;
            type Room = R::Capacity<ReadDigits<$n>>;
        }
        impl<R: Digits> Dim for $D<R> {
            type Number = Self;
        }
    };
}

leading!(D1 = One, 1);
leading!(D2 = U2, 2);
leading!(D3 = U3, 3);
leading!(D4 = U4, 4);
leading!(D5 = U5, 5);
leading!(D6 = U6, 6);
leading!(D7 = U7, 7);
leading!(D8 = U8, 8);
leading!(D9 = U9, 9);

/// A literal one stretches to any numeral, as in NumPy. Each pair of heads is an impl of its own, since `D1` joins
/// itself already.
macro_rules! one_stretches {
    ($($numeral:ty),*) => { $(
        impl<R: Digits> Join<D1> for $numeral {
            const SEALED: Token = Token;
            type Joined = Self;
        }
        impl<R: Digits> Join<$numeral> for D1 {
            const SEALED: Token = Token;
            type Joined = $numeral;
        }
    )* };
}

one_stretches!(D2<R>, D3<R>, D4<R>, D5<R>, D6<R>, D7<R>, D8<R>, D9<R>);
one_stretches!(D1<D0<R>>, D1<D1<R>>, D1<D2<R>>, D1<D3<R>>, D1<D4<R>>);
one_stretches!(D1<D5<R>>, D1<D6<R>>, D1<D7<R>>, D1<D8<R>>, D1<D9<R>>);
