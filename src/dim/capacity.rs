//! How much room a size takes, in powers of two: the number that decides where a tensor lives.
//!
//! A tensor is stored in place when its sizes, each rounded up to a power of two, multiply to at most 128. Products of
//! powers of two are sums of logarithms, and those are small enough to be a table: [`UpTo`]`<1>` to [`UpTo`]`<128>`,
//! and [`Large`] for all that is more. The capacity of a numeral is read off its digits directly by a small automaton
//! ([`Prefix`]), because every tensor type asks for it and binary arithmetic would dominate the time to type-check a
//! program.

use super::sealed;
use crate::shape::Shape;
use crate::storage::{InPlace, LargeStore, Store};

/// A power of two up to 128, or more than that.
pub trait Capacity: sealed::Sealed + 'static {
    /// `2 × Self`.
    type Double: Capacity;
    /// `Self × C`.
    type Times<C: Capacity>: Capacity;
    /// Where the elements of a tensor of this capacity live.
    type Store<T, S: Shape>: Store<T>;
}

/// At most `N` elements; `N` is a power of two.
pub struct UpTo<const N: usize>;

/// More than 128 elements.
pub struct Large;

impl<const N: usize> sealed::Sealed for UpTo<N> {}
impl sealed::Sealed for Large {}

impl Capacity for Large {
    type Double = Large;
    type Times<C: Capacity> = Large;
    type Store<T, S: Shape> = LargeStore<T, S>;
}

impl Capacity for UpTo<1> {
    type Double = UpTo<2>;
    type Times<C: Capacity> = C;
    type Store<T, S: Shape> = InPlace<T, S>;
}

macro_rules! powers_of_two {
    ($($half:literal $n:literal $double:ty;)*) => { $(
        impl Capacity for UpTo<$n> {
            type Double = $double;
            type Times<C: Capacity> = <UpTo<$half> as Capacity>::Times<C::Double>;
            type Store<T, S: Shape> = InPlace<T, S>;
        }
    )* };
}
powers_of_two! {
    1 2 UpTo<4>;
    2 4 UpTo<8>;
    4 8 UpTo<16>;
    8 16 UpTo<32>;
    16 32 UpTo<64>;
    32 64 UpTo<128>;
    64 128 Large;
}

/// What is known of a numeral's capacity after its first digits.
pub trait Prefix: 'static {
    /// The capacity if no digit follows.
    type Capacity: Capacity;
    /// The prefix after a further digit 0, and so on.
    type Then0: Prefix;
    type Then1: Prefix;
    type Then2: Prefix;
    type Then3: Prefix;
    type Then4: Prefix;
    type Then5: Prefix;
    type Then6: Prefix;
    type Then7: Prefix;
    type Then8: Prefix;
    type Then9: Prefix;
}

/// The digits read so far spell `N`, which is at most 12: a further digit may still matter.
pub struct ReadDigits<const N: usize>;
/// The digits read so far spell a number of capacity `N`; one digit more is too many.
pub struct LastDigit<const N: usize>;

macro_rules! prefixes {
    ($($prefix:ty: $capacity:ty, $t0:ty, $t1:ty, $t2:ty, $t3:ty, $t4:ty, $t5:ty, $t6:ty, $t7:ty, $t8:ty, $t9:ty;)*) => { $(
        impl Prefix for $prefix {
            type Capacity = $capacity;
            type Then0 = $t0;
            type Then1 = $t1;
            type Then2 = $t2;
            type Then3 = $t3;
            type Then4 = $t4;
            type Then5 = $t5;
            type Then6 = $t6;
            type Then7 = $t7;
            type Then8 = $t8;
            type Then9 = $t9;
        }
    )* };
}

type L16 = LastDigit<16>;
type L32 = LastDigit<32>;
type L64 = LastDigit<64>;
type L99 = LastDigit<128>;

// Each row: what was read, its capacity, and what a following 0, 1, ... 9 makes of it.
prefixes! {
    ReadDigits<1>: UpTo<1>, ReadDigits<10>, ReadDigits<11>, ReadDigits<12>, L16, L16, L16, L16, L32, L32, L32;
    ReadDigits<2>: UpTo<2>, L32, L32, L32, L32, L32, L32, L32, L32, L32, L32;
    ReadDigits<3>: UpTo<4>, L32, L32, L32, L64, L64, L64, L64, L64, L64, L64;
    ReadDigits<4>: UpTo<4>, L64, L64, L64, L64, L64, L64, L64, L64, L64, L64;
    ReadDigits<5>: UpTo<8>, L64, L64, L64, L64, L64, L64, L64, L64, L64, L64;
    ReadDigits<6>: UpTo<8>, L64, L64, L64, L64, L64, L99, L99, L99, L99, L99;
    ReadDigits<7>: UpTo<8>, L99, L99, L99, L99, L99, L99, L99, L99, L99, L99;
    ReadDigits<8>: UpTo<8>, L99, L99, L99, L99, L99, L99, L99, L99, L99, L99;
    ReadDigits<9>: UpTo<16>, L99, L99, L99, L99, L99, L99, L99, L99, L99, L99;
    ReadDigits<10>: UpTo<16>, L99, L99, L99, L99, L99, L99, L99, L99, L99, L99;
    ReadDigits<11>: UpTo<16>, L99, L99, L99, L99, L99, L99, L99, L99, L99, L99;
    ReadDigits<12>: UpTo<16>, L99, L99, L99, L99, L99, L99, L99, L99, L99, Large;
    LastDigit<16>: UpTo<16>, Large, Large, Large, Large, Large, Large, Large, Large, Large, Large;
    LastDigit<32>: UpTo<32>, Large, Large, Large, Large, Large, Large, Large, Large, Large, Large;
    LastDigit<64>: UpTo<64>, Large, Large, Large, Large, Large, Large, Large, Large, Large, Large;
    LastDigit<128>: UpTo<128>, Large, Large, Large, Large, Large, Large, Large, Large, Large, Large;
    Large: Large, Large, Large, Large, Large, Large, Large, Large, Large, Large, Large;
}
