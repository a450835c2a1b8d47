//! What is no dimension though it looks like one: zero, and the numbers of typenum.
//!
//! Each has an impl of [`Dim`] that can never apply, because it asks for a proof that nobody can give. The compiler then
//! reports the missing proof, and that carries a sentence which fits the case. It does so only where no other impl is in
//! question and the proof is about another type than the bound, hence [`TheSize`].

use core::fmt::Debug;
use core::hash::Hash;
use core::marker::PhantomData;

use typenum::{U1, UInt};

use super::Dim;
use super::capacity::UpTo;
use super::numeral::{D0, D1, Digits, Numeral};
use super::positive::Positive;

/// The size `N`, which starts with the digit zero.
pub struct TheSize<N>(PhantomData<fn() -> N>);

/// Never implemented for what starts with the digit zero.
#[diagnostic::on_unimplemented(
    message = "the size of a dimension cannot be zero",
    label = "sizes are at least 1",
    note = "there are no empty tensors, so that a mean and a maximum always exist"
)]
pub trait AtLeastOne {}

/// A number of typenum's whose numeral is `N`.
pub struct NumberOfAnotherCrate<N>(PhantomData<fn() -> N>);

/// Never implemented for a number of another crate.
#[diagnostic::on_unimplemented(
    message = "a number of another crate is not a dimension: write the numeral `{N}` instead",
    label = "write `{N}`, or use `dim!` or `shape!`"
)]
pub trait Dimension<N> {}

impl<R: Digits> Dim for D0<R>
where
    TheSize<D0<R>>: AtLeastOne,
{
    type Number = Self;
}

impl<R: Digits> Numeral for D0<R>
where
    TheSize<D0<R>>: AtLeastOne,
{
    type Binary = U1;
    type Room = UpTo<1>;
}

impl<U, B> Dim for UInt<U, B>
where
    UInt<U, B>: Positive + Copy + Debug + Default + Eq + Hash + Send + Sync,
    NumberOfAnotherCrate<<UInt<U, B> as Positive>::Decimal>: Dimension<<UInt<U, B> as Positive>::Decimal>,
{
    type Number = D1;
}
