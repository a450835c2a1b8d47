//! Numerals from literals and constants.
//!
//! `macro_rules` can neither compute nor take a literal apart, but rustc evaluates the constants that stand as generic
//! arguments, and can be asked for `N / 100 % 100`, as long as `N` is a concrete constant. So [`dim!`](crate::dim!) hands
//! over a number as its length and pairs of its digits, and the impls here put the numeral together. (A *generic* const
//! parameter cannot be used that way on stable Rust: "generic parameters may not be used in const operations".)

use super::numeral::{D0, D1, D2, D3, D4, D5, D6, D7, D8, D9, Digits, End};

/// A number of `LENGTH` decimal digits, in pairs from the last ones.
pub struct Written<
    const LENGTH: usize,
    const P0: usize,
    const P1: usize,
    const P2: usize,
    const P3: usize,
    const P4: usize,
>;

/// Two decimal digits.
pub struct Pair<const N: usize>;

/// Puts digits before others.
pub trait Push {
    /// Both digits, then `R`.
    type Both<R: Digits>: Digits;
}

/// Starts a numeral with a pair of digits.
pub trait Start {
    /// The numeral without leading zeros: one digit or two, then `R`.
    type Numeral<R: Digits>;
}

/// A number that [`dim!`](crate::dim!) has taken apart.
#[diagnostic::on_unimplemented(
    message = "this number is too long for `dim!`, which writes up to 10 digits",
    note = "a longer numeral can be written by its digits: `D1<D0<D2<D4>>>` is 1024"
)]
pub trait Spell {
    /// The numeral.
    type Numeral;
}

macro_rules! pairs {
    (tens: $($ten:tt $D:ident)*) => { $( pairs!(@row $ten $D: 0 D0 1 D1 2 D2 3 D3 4 D4 5 D5 6 D6 7 D7 8 D8 9 D9); )* };
    (@row $ten:tt $D:ident: $($one:literal $E:ident)*) => { $(
        impl Push for Pair<{ $ten * 10 + $one }> {
            type Both<R: Digits> = $D<$E<R>>;
        }
        pairs!(@start $ten $D $one $E);
    )* };
    (@start 0 $D:ident $one:literal $E:ident) => {
        impl Start for Pair<$one> {
            type Numeral<R: Digits> = $E<R>;
        }
    };
    (@start $ten:tt $D:ident $one:literal $E:ident) => {
        impl Start for Pair<{ $ten * 10 + $one }> {
            type Numeral<R: Digits> = $D<$E<R>>;
        }
    };
}
pairs! { tens: 0 D0 1 D1 2 D2 3 D3 4 D4 5 D5 6 D6 7 D7 8 D8 9 D9 }

type Pushed<const P: usize, R> = <Pair<P> as Push>::Both<R>;

impl<const P0: usize, const P1: usize, const P2: usize, const P3: usize, const P4: usize> Spell
    for Written<1, P0, P1, P2, P3, P4>
where
    Pair<P0>: Start,
{
    type Numeral = <Pair<P0> as Start>::Numeral<End>;
}

impl<const P0: usize, const P1: usize, const P2: usize, const P3: usize, const P4: usize> Spell
    for Written<2, P0, P1, P2, P3, P4>
where
    Pair<P0>: Push,
    Pair<P1>: Start,
{
    type Numeral = <Pair<P1> as Start>::Numeral<Pushed<P0, End>>;
}

impl<const P0: usize, const P1: usize, const P2: usize, const P3: usize, const P4: usize> Spell
    for Written<3, P0, P1, P2, P3, P4>
where
    Pair<P0>: Push,
    Pair<P1>: Push,
    Pair<P2>: Start,
{
    type Numeral = <Pair<P2> as Start>::Numeral<Pushed<P1, Pushed<P0, End>>>;
}

impl<const P0: usize, const P1: usize, const P2: usize, const P3: usize, const P4: usize> Spell
    for Written<4, P0, P1, P2, P3, P4>
where
    Pair<P0>: Push,
    Pair<P1>: Push,
    Pair<P2>: Push,
    Pair<P3>: Start,
{
    type Numeral = <Pair<P3> as Start>::Numeral<Pushed<P2, Pushed<P1, Pushed<P0, End>>>>;
}

impl<const P0: usize, const P1: usize, const P2: usize, const P3: usize, const P4: usize> Spell
    for Written<5, P0, P1, P2, P3, P4>
where
    Pair<P0>: Push,
    Pair<P1>: Push,
    Pair<P2>: Push,
    Pair<P3>: Push,
    Pair<P4>: Start,
{
    type Numeral = <Pair<P4> as Start>::Numeral<Pushed<P3, Pushed<P2, Pushed<P1, Pushed<P0, End>>>>>;
}

/// The number of pairs of digits that `n` has.
pub const fn pairs(n: usize) -> usize {
    let mut pairs = 1;
    let mut rest = n / 100;
    while rest > 0 {
        pairs += 1;
        rest /= 100;
    }
    pairs
}

/// The pair of digits of `n` that has `index` pairs after it.
pub const fn pair(n: usize, index: usize) -> usize {
    let mut rest = n;
    let mut i = 0;
    while i < index {
        rest /= 100;
        i += 1;
    }
    rest % 100
}

/// The dimension of a size: a literal, or a constant expression.
///
/// `dim!(64)` is the type `D6<D4>`. A *generic* const parameter cannot be used, since stable Rust does not compute with
/// those in types; take a type parameter `N: Dim` instead.
///
/// ```
/// use shapewise::prelude::*;
/// use shapewise::dim::{D4, D6};
///
/// const WIDTH: usize = 64;
/// let row: Tensor<f32, (dim!(WIDTH),)> = Tensor::zeros();
/// let same: Tensor<f32, (D6<D4>,)> = row;
/// assert_eq!(same.shape(), [64]);
/// ```
#[macro_export]
macro_rules! dim {
    (0) => {
        $crate::dim::D0
    };
    (1) => {
        $crate::dim::D1
    };
    (2) => {
        $crate::dim::D2
    };
    (3) => {
        $crate::dim::D3
    };
    (4) => {
        $crate::dim::D4
    };
    (5) => {
        $crate::dim::D5
    };
    (6) => {
        $crate::dim::D6
    };
    (7) => {
        $crate::dim::D7
    };
    (8) => {
        $crate::dim::D8
    };
    (9) => {
        $crate::dim::D9
    };
    ($size:expr) => {
        <$crate::dim::literal::Written<
            { $crate::dim::literal::pairs($size) },
            { $crate::dim::literal::pair($size, 0) },
            { $crate::dim::literal::pair($size, 1) },
            { $crate::dim::literal::pair($size, 2) },
            { $crate::dim::literal::pair($size, 3) },
            { $crate::dim::literal::pair($size, 4) },
        > as $crate::dim::literal::Spell>::Numeral
    };
}
