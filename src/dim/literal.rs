//! Numerals from literals and constants.
//!
//! `macro_rules` can neither compute nor take a literal apart, but rustc evaluates the constants that stand as generic
//! arguments, and can be asked for `N / 100 % 100`, as long as `N` is a concrete constant. So [`dim!`](crate::dim!) hands
//! over a number as pairs of digits, and a table of a hundred lines puts the numeral together. Evaluating constants is what a
//! literal costs the compiler, so there are only four of them, and none for a
//! single digit and for some sizes that everybody uses. (A *generic* const parameter cannot
//! be used that way on stable Rust: "generic parameters may not be used in const operations".)

use super::numeral::{D0, D1, D2, D3, D4, D5, D6, D7, D8, D9, Digits, End};

/// Two decimal digits.
pub struct Pair<const N: usize>;

/// What two digits are in a numeral.
#[diagnostic::on_unimplemented(
    message = "this number is too long for `dim!`, which writes up to 8 digits",
    note = "a longer numeral can be written by its digits: `D1<D0<D2<D4>>>` is 1024"
)]
pub trait Spell {
    /// Both digits, then `R`.
    type Digits<R: Digits>: Digits;
    /// The digits without leading zeros, then `R`; `Else` where both are zero.
    type Start<R: Digits, Else>;
}

type Both<const P: usize, R> = <Pair<P> as Spell>::Digits<R>;
type Start<const P: usize, R, Else> = <Pair<P> as Spell>::Start<R, Else>;

/// The numeral of a number with these pairs of digits, from the last one.
pub type SpelledPairs<const P0: usize, const P1: usize, const P2: usize, const P3: usize> =
    Start<P3, Both<P2, Both<P1, Both<P0, End>>>, Spelled3<P0, P1, P2>>;
type Spelled3<const P0: usize, const P1: usize, const P2: usize> =
    Start<P2, Both<P1, Both<P0, End>>, Start<P1, Both<P0, End>, Start<P0, End, D0>>>;

/// The hundred pairs, by their tens and ones.
macro_rules! pairs {
    (tens: $($a:tt $A:ident)*) => { $( pairs! { $a $A: 0 D0 1 D1 2 D2 3 D3 4 D4 5 D5 6 D6 7 D7 8 D8 9 D9 } )* };
    ($a:tt $A:ident: $($b:tt $B:ident)*) => { $(
        impl Spell for Pair<{ 10 * $a + $b }> {
            type Digits<R: Digits> = $A<$B<R>>;
            type Start<R: Digits, Else> = start!(R, Else, $a $A $b $B);
        }
    )* };
}

macro_rules! start {
    ($R:ty, $Else:ty, 0 $A:ident 0 $B:ident) => { $Else };
    ($R:ty, $Else:ty, 0 $A:ident $b:tt $B:ident) => { $B<$R> };
    ($R:ty, $Else:ty, $a:tt $A:ident $b:tt $B:ident) => { $A<$B<$R>> };
}

pairs! { tens: 0 D0 1 D1 2 D2 3 D3 4 D4 5 D5 6 D6 7 D7 8 D8 9 D9 }

// Common sizes, by one name each: clippy's `type_complexity` scores what a macro writes as if the user had, and with their
// digits nested, the four sizes of a batch of images are too many for it.
pub type N10 = D1<D0>;
pub type N16 = D1<D6>;
pub type N32 = D3<D2>;
pub type N64 = D6<D4>;
pub type N100 = D1<D0<D0>>;
pub type N128 = D1<D2<D8>>;
pub type N256 = D2<D5<D6>>;
pub type N512 = D5<D1<D2>>;
pub type N1024 = D1<D0<D2<D4>>>;

/// The dimension of a size: a literal, or a constant expression.
///
/// `dim!(64)` is the type `D6<D4>`. Up to 8 digits are written so, a longer numeral by its digits. A *generic* const parameter cannot be used, since stable Rust does not compute with
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
    ($($size:tt)+) => { $crate::__dim!($($size)+) };
}

/// Literals that are common are written down, so that they cost no constants.
#[doc(hidden)]
#[macro_export]
macro_rules! __dim {
    (0) => { $crate::dim::D0 };
    (1) => { $crate::dim::D1 };
    (2) => { $crate::dim::D2 };
    (3) => { $crate::dim::D3 };
    (4) => { $crate::dim::D4 };
    (5) => { $crate::dim::D5 };
    (6) => { $crate::dim::D6 };
    (7) => { $crate::dim::D7 };
    (8) => { $crate::dim::D8 };
    (9) => { $crate::dim::D9 };
    (10) => { $crate::dim::literal::N10 };
    (16) => { $crate::dim::literal::N16 };
    (32) => { $crate::dim::literal::N32 };
    (64) => { $crate::dim::literal::N64 };
    (100) => { $crate::dim::literal::N100 };
    (128) => { $crate::dim::literal::N128 };
    (256) => { $crate::dim::literal::N256 };
    (512) => { $crate::dim::literal::N512 };
    (1024) => { $crate::dim::literal::N1024 };
    ({ $size:expr }) => { $crate::__dim!($size) };
    ($size:expr) => {
        $crate::dim::literal::SpelledPairs<
            { $size % 100 },
            { $size / 100 % 100 },
            { $size / 10_000 % 100 },
            { $size / 1_000_000 },
        >
    };
}
