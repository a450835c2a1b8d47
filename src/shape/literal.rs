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
/// assert_eq!(scalar.shape(), []);
/// ```
#[macro_export]
macro_rules! shape {
    ($($sizes:tt)*) => { $crate::__shape!([] $($sizes)*) };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __shape {
    ([$($done:tt)*]) => { ($($done)*) };
    ([$($done:tt)*] { $size:expr } $(, $($rest:tt)*)?) => { $crate::__shape!([$($done)* $crate::dim!($size),] $($($rest)*)?) };
    ([$($done:tt)*] 0 $(, $($rest:tt)*)?) => { $crate::__shape!([$($done)* $crate::dim::D0,] $($($rest)*)?) };
    ([$($done:tt)*] 1 $(, $($rest:tt)*)?) => { $crate::__shape!([$($done)* $crate::dim::D1,] $($($rest)*)?) };
    ([$($done:tt)*] 2 $(, $($rest:tt)*)?) => { $crate::__shape!([$($done)* $crate::dim::D2,] $($($rest)*)?) };
    ([$($done:tt)*] 3 $(, $($rest:tt)*)?) => { $crate::__shape!([$($done)* $crate::dim::D3,] $($($rest)*)?) };
    ([$($done:tt)*] 4 $(, $($rest:tt)*)?) => { $crate::__shape!([$($done)* $crate::dim::D4,] $($($rest)*)?) };
    ([$($done:tt)*] 5 $(, $($rest:tt)*)?) => { $crate::__shape!([$($done)* $crate::dim::D5,] $($($rest)*)?) };
    ([$($done:tt)*] 6 $(, $($rest:tt)*)?) => { $crate::__shape!([$($done)* $crate::dim::D6,] $($($rest)*)?) };
    ([$($done:tt)*] 7 $(, $($rest:tt)*)?) => { $crate::__shape!([$($done)* $crate::dim::D7,] $($($rest)*)?) };
    ([$($done:tt)*] 8 $(, $($rest:tt)*)?) => { $crate::__shape!([$($done)* $crate::dim::D8,] $($($rest)*)?) };
    ([$($done:tt)*] 9 $(, $($rest:tt)*)?) => { $crate::__shape!([$($done)* $crate::dim::D9,] $($($rest)*)?) };
    ([$($done:tt)*] $size:literal $(, $($rest:tt)*)?) => { $crate::__shape!([$($done)* $crate::dim!($size),] $($($rest)*)?) };
    ([$($done:tt)*] $dimension:ty $(, $($rest:tt)*)?) => { $crate::__shape!([$($done)* $dimension,] $($($rest)*)?) };
}
