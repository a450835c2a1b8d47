//! `shape!`: shapes from literals, constants and dimensions.

/// A shape: literals, braced constants, and dimension types or parameters, mixed.
///
/// ```
/// use shapewise::prelude::*;
///
/// const BATCH: usize = 32;
/// fn images<H: Dim>() -> Tensor<f32, shape![{BATCH}, 3, H]> {
///     Tensor::zeros()
/// }
/// assert_eq!(images::<dim!(64)>().shape(), [32, 3, 64]);
///
/// let scalar: Tensor<f32, shape![]> = Tensor::zeros();
/// assert_eq!(scalar.rank(), 0);
/// ```
#[macro_export]
macro_rules! shape {
    ($($sizes:tt)*) => { $crate::__shape!([] $($sizes)*) };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __shape {
    ([$($done:tt)*]) => { ($($done)*) };
    ([$($done:tt)*] -$size:literal $(, $($rest:tt)*)?) => { $crate::__shape!([$($done)* $crate::__size!(-$size),] $($($rest)*)?) };
    ([$($done:tt)*] $size:tt $(, $($rest:tt)*)?) => { $crate::__shape!([$($done)* $crate::__size!($size),] $($($rest)*)?) };
    ([$($done:tt)*] $size:ty $(, $($rest:tt)*)?) => { $crate::__shape!([$($done)* $size,] $($($rest)*)?) };
}

/// One entry of a shape: a braced constant, a literal, or the name of a dimension.
///
/// It is told apart as a token, since a matched literal could not be compared with those that `dim!` knows.
#[doc(hidden)]
#[macro_export]
macro_rules! __size {
    ({ $size:expr }) => {
        $crate::dim!($size)
    };
    (_) => {
        $crate::shape::reshape::Inferred
    };
    (-$size:literal) => {
        $crate::shape::literal::Refused<{ compile_error!("a size is at least 1; the one that follows from the rest is written `_`, as in `shape![4, _]`") }>
    };
    ($size:ident) => {
        $size
    };
    ($size:tt) => {
        $crate::dim!($size)
    };
}

/// What stands for a size that has been refused already, so that nothing else is said about it.
#[doc(hidden)]
pub type Refused<const SIZE: usize> = super::reshape::Inferred;

/// A number from 0 in [`slice!`](crate::slice!) and [`pad!`](crate::pad!): a literal, a braced constant, the name of a dimension, or any
/// type in parentheses.
#[doc(hidden)]
#[macro_export]
macro_rules! __number {
    ({ $number:expr }) => {
        $crate::dim!($number)
    };
    ($number:ident) => {
        $number
    };
    (($number:ty)) => {
        $number
    };
    ($number:tt) => {
        $crate::dim!($number)
    };
}
