//! Named dimensions: sizes that do not mix, though their numbers be equal.

use core::fmt::Debug;
use core::hash::Hash;

use super::broadcast::Broadcast;
use super::numeral::{D1, Numeral};
use super::{Dim, ProductOf, SumOf, sealed};
use crate::shape::join::Join;

/// A dimension with a name: the one trait of a dimension that a user implements, best with [`dims!`](crate::dims).
///
/// Identity is the type. Two names of one size do not mix, and a name does not mix with its number, save by an explicit
/// [`rename`](crate::Tensor::rename), which checks the sizes at compile time and costs nothing.
pub trait Named: Copy + Debug + Default + Eq + Hash + Send + Sync + 'static {
    /// The size, as a numeral: `dim!(32)`.
    type Number: Numeral;
}

impl<N: Named> sealed::Sealed for N {}

impl<N: Named> Dim for N {
    type Number = N::Number;
    type Size = <N::Number as Dim>::Size;
    type Capacity = <N::Number as Dim>::Capacity;
    type Array<T> = <N::Number as Dim>::Array<T>;
    type Plus<M: Dim> = SumOf<Self, M>;
    type Times<M: Dim> = ProductOf<Self, M>;
    const SIZE: usize = <N::Number as Dim>::SIZE;
}

impl<N: Named> Join<D1> for N {
    type Joined = N;
}

impl<N: Named> Join<N> for D1 {
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
    ($($(#[$attribute:meta])* $visibility:vis $name:ident = $size:expr;)*) => { $(
        $(#[$attribute])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $visibility struct $name;
        impl $crate::dim::Named for $name {
            type Number = $crate::dim!($size);
        }
    )* };
}

impl<N: Dim> sealed::Sealed for Broadcast<N> {}
