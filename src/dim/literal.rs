//! Numerals from literals and constants.
//!
//! A literal is written as the numeral that it is: [`dim!`](crate::dim!) is a procedural macro, which takes it apart. A
//! constant is known to rustc alone. It evaluates the constants that stand as generic arguments, and can be asked for two
//! digits of `N`, as long as `N` is a concrete constant. A table of a hundred lines puts the numeral together. That costs
//! four evaluations. (A *generic* const parameter cannot be used that way on stable Rust: "generic parameters may not be
//! used in const operations".)

use super::numeral::{D0, D1, D2, D3, D4, D5, D6, D7, D8, D9, Digits, End};

/// Two decimal digits.
pub struct Pair<const N: usize>;

/// What two digits are in a numeral.
#[diagnostic::on_unimplemented(
    message = "this constant is too long: constants have up to 8 digits",
    note = "a literal may have any number of digits"
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

/// Two digits of a number, those of this place from the end; all that is left at the last one.
pub const fn pair(number: usize, place: usize) -> usize {
    match place {
        0 => number % 100,
        1 => number / 100 % 100,
        2 => number / 10_000 % 100,
        _ => number / 1_000_000,
    }
}

/// Numerals and ends of numerals, by one name each: `N784` is `D7<D8<D4>>`, and `N024` ends 1024.
///
/// Clippy's `type_complexity` scores what a macro writes as if the user had. With their digits nested, the sizes of a
/// batch of images are too many for it.
pub mod numerals {
    use crate::dim::numeral::{D0, D1, D2, D3, D4, D5, D6, D7, D8, D9};

    shapewise_macros::numerals!();
}

/// The dimension of a size: a literal, or a constant expression.
///
/// `dim!(64)` is the type `D6<D4>`. A literal may have any number of digits, a constant up to 8. A *generic* const
/// parameter cannot be used, since stable Rust does not compute with those in types; take a type parameter `N: Dim`
/// instead.
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
    ($($size:tt)*) => { $crate::__macros::dim!([$crate] $($size)*) };
}
