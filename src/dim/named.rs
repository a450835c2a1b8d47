//! Named dimensions: sizes that do not mix, though their numbers be equal.

use super::Dim;
use super::join::Join;
use super::numeral::D1;
use super::sealed::Token;

/// A dimension with a name. It is best declared with [`dims!`](crate::dims).
///
/// Identity is the type. Two names of one size do not mix, and a name does not mix with its number, save by an explicit
/// [`rename`](crate::Tensor::rename), which checks the sizes at compile time and costs nothing.
pub trait Named: Dim {}

impl<N: Named> Join<D1> for N {
    const SEALED: Token = Token;
    type Joined = N;
}

impl<N: Named> Join<N> for D1 {
    const SEALED: Token = Token;
    type Joined = N;
}

/// Declares named dimensions: `dims! { pub Batch = 32; pub Feature = 10; }`.
///
/// Each becomes a unit type that implements [`Named`](crate::dim::Named). A size is a literal or a constant expression,
/// as in [`dim!`](crate::dim!).
///
/// ```
/// use shapewise::prelude::*;
///
/// dims! {
///     /// How many samples are looked at together.
///     pub Batch = 32;
///     pub Feature = 10;
/// }
///
/// let data: Tensor<f32, (Batch, Feature)> = Tensor::ones();
/// let per_feature: Tensor<f32, (Feature,)> = data.over(axes![Batch]).sum();
/// assert_eq!(per_feature, Tensor::full(32.0));
/// ```
#[macro_export]
macro_rules! dims {
    ($($declarations:tt)*) => { $crate::__macros::dims! { [$crate] $($declarations)* } };
}
