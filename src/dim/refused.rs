//! What is no dimension though it looks like one: zero, and the numbers of typenum.
//!
//! Each has an impl of [`Dim`] that can never apply, because it asks for a proof that nobody can give. The compiler then
//! reports the missing proof, and that carries a sentence which fits the case.

use core::fmt::Debug;
use core::hash::Hash;

use typenum::UInt;

use super::capacity::UpTo;
use super::numeral::{D0, D1, Digits};
use super::positive::Positive;
use super::{Dim, sealed};

/// Never implemented for what starts with the digit zero.
#[diagnostic::on_unimplemented(
    message = "a dimension cannot be zero: sizes are at least 1",
    label = "this size starts with a zero"
)]
pub trait AtLeastOne {}

/// Never implemented for a numeral that stands for a number of typenum's.
#[diagnostic::on_unimplemented(
    message = "a number of typenum is not a dimension: write the numeral `{Self}` instead",
    label = "write `{Self}`, or use `dim!` or `shape!`"
)]
pub trait WrittenAsNumeral<U> {}

impl<R: Digits> Dim for D0<R>
where
    D0<R>: AtLeastOne,
{
    type Number = D1;
    type Size = typenum::U1;
    type Capacity = UpTo<1>;
    type Array<T> = T;
    type Plus<M: Dim> = M::Number;
    type Times<M: Dim> = M::Number;
    const SIZE: usize = 1;
}

impl<U, B> sealed::Sealed for UInt<U, B> {}

impl<U, B> Dim for UInt<U, B>
where
    UInt<U, B>: Positive + Copy + Debug + Default + Eq + Hash + Send + Sync,
    <UInt<U, B> as Positive>::Decimal: WrittenAsNumeral<UInt<U, B>>,
{
    type Number = D1;
    type Size = typenum::U1;
    type Capacity = UpTo<1>;
    type Array<T> = T;
    type Plus<M: Dim> = M::Number;
    type Times<M: Dim> = M::Number;
    const SIZE: usize = 1;
}
