//! Numbers from 0, and what must be proven of numbers.
//!
//! Sums and products are numbers for any two dimensions; a difference is a size only where there is more than is
//! subtracted, and a quotient only where the division leaves nothing. These are the proofs, each a bound named for its fact.

use super::arithmetic::divide::{Division, IsExact, QuotientOf};
use super::arithmetic::subtract::{IsNotNegative, IsPositive, Outcome, Subtracted};
use super::arithmetic::{Plus, Spelled};
use super::numeral::{self, D0, D1, End};
use super::sealed::Token;
use super::{Dim, Numeral, Product, ReversedDigits};

/// A number from 0, as a type: an index, an offset, a padding. Every [`Dim`] is one, and [`D0`] is.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a number",
    label = "not a number",
    note = "a number is written `dim!(0)`, and a type parameter needs the bound `N: Natural`, or `N: Dim` where it is at least 1"
)]
pub trait Natural: 'static {
    #[doc(hidden)]
    const SEALED: Token;
    /// The number.
    const VALUE: usize;
    /// Its digits; none for 0.
    #[doc(hidden)]
    type Digits: numeral::Digits;
    /// `L + Self`: what a sum with the number `L` on the left is. Of an abstract `Self` it is printed as it stands here.
    #[doc(hidden)]
    type AddedTo<L: Dim>: Numeral;
}

impl Natural for D0 {
    const SEALED: Token = Token;
    const VALUE: usize = 0;
    type Digits = End;
    type AddedTo<L: Dim> = L::Number;
}

#[diagnostic::do_not_recommend]
impl<N: Dim> Natural for N {
    const SEALED: Token = Token;
    const VALUE: usize = N::SIZE;
    type Digits = N::Number;
    type AddedTo<L: Dim> = Spelled<Plus<ReversedDigits<L>, ReversedDigits<N>>>;
}

/// This size is more than `B`, which may be 0: so there is a difference.
///
/// ```
/// use shapewise::prelude::*;
///
/// fn rest<T: Real, A: Dim + MoreThan<B>, B: Dim>(x: &Tensor<T, (A,)>) -> Tensor<T, (Difference<A, B>,)> {
///     Tensor::<T, (Difference<A, B>,)>::from_fn(|[i]| x[[B::SIZE + i]])
/// }
/// assert_eq!(rest::<f64, _, dim!(2)>(&tensor![1.0, 2.0, 3.0]), tensor![3.0]);
/// ```
#[diagnostic::on_unimplemented(
    message = "size `{Self}` is not more than `{B}`",
    label = "`{Self}` is not more than `{B}`"
)]
pub trait MoreThan<B>: AtLeast<B> + Minus<B, Difference = <Self as MoreThan<B>>::Difference> {
    #[doc(hidden)]
    const SEALED: Token;
    /// `Self - B`.
    type Difference: Numeral;
}

/// The difference of two numbers of which the first is [more than](MoreThan) the second: `Difference<dim!(64), dim!(1)>` is `dim!(63)`.
pub type Difference<A, B> = <A as MoreThan<B>>::Difference;

#[diagnostic::do_not_recommend]
impl<A: Dim, B: Natural> MoreThan<B> for A
where
    Subtracted<ReversedDigits<A>, ReversedDigits<B>>: IsPositive,
{
    const SEALED: Token = Token;
    type Difference = <Subtracted<ReversedDigits<A>, ReversedDigits<B>> as Outcome>::Number;
}

/// `Self - B`, whether that is positive or not; 1 where it is not.
///
/// What is [`MoreThan`] `B` has this very difference. So an operation can name the size that it leaves without the proof that there is one,
/// and report that by a proof of its own.
#[doc(hidden)]
pub trait Minus<B>: Dim {
    const SEALED: Token;
    /// The difference.
    type Difference: Numeral;
}

#[diagnostic::do_not_recommend]
impl<A: Dim, B: Natural> Minus<B> for A {
    const SEALED: Token = Token;
    type Difference = <Subtracted<ReversedDigits<A>, ReversedDigits<B>> as Outcome>::Number;
}

/// This size is `B` or more: so the first `B` elements are there.
///
/// ```
/// use shapewise::prelude::*;
///
/// fn best<N: Dim + AtLeast<K>, K: Dim>(scores: &Tensor<f64, (N,)>) -> Tensor<Idx<N>, (K,)> {
///     scores.over(axes![0]).top_k::<K>().1
/// }
/// let best: Tensor<_, shape![2]> = best(&tensor![0.2, 0.5, 0.3]);
/// assert_eq!(best.to_string(), "[1 2]");
/// ```
#[diagnostic::on_unimplemented(
    message = "size `{Self}` is not at least `{B}`",
    label = "`{Self}` is not at least `{B}`",
    note = "for a type parameter the bound is `N: AtLeast<K>`"
)]
pub trait AtLeast<B>: Dim {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<A: Dim, B: Natural> AtLeast<B> for A
where
    Subtracted<ReversedDigits<A>, ReversedDigits<B>>: IsNotNegative,
{
    const SEALED: Token = Token;
}

/// Divided by `G`, this size leaves nothing: so there is a quotient.
///
/// ```
/// use shapewise::prelude::*;
///
/// fn size_of_each_head<C: Dim + DivisibleBy<G>, G: Dim>() -> usize {
///     Quotient::<C, G>::SIZE
/// }
/// assert_eq!(size_of_each_head::<dim!(512), dim!(8)>(), 64);
/// ```
///
/// In generic code it also says that `C` is `Product<G, Quotient<C, G>>`: so [`unflatten`](crate::Tensor::unflatten) splits `C` into
/// `(G, Quotient<C, G>)`, and [`rename`](crate::Tensor::rename) makes the product of these two `C` again.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not divisible by `{G}`",
    label = "dividing `{Self}` by `{G}` leaves a remainder"
)]
pub trait DivisibleBy<G: Dim>: Divide<G> + SameNumberAs<Product<G, <Self as Divide<G>>::Quotient>> {}

/// The quotient of two sizes of which the first is [divisible by](DivisibleBy) the second: `Quotient<dim!(512), dim!(8)>` is `dim!(64)`.
pub type Quotient<C, G> = <C as Divide<G>>::Quotient;

#[diagnostic::do_not_recommend]
impl<C, G: Dim, Q: Dim> DivisibleBy<G> for C where C: Divide<G, Quotient = Q> + SameNumberAs<Product<G, Q>> {}

/// The quotient of [`DivisibleBy`], which is the bound to write.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not divisible by `{G}`",
    label = "dividing `{Self}` by `{G}` leaves a remainder",
    note = "in generic code the bound to write is `{Self}: DivisibleBy<{G}>`"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait Divide<G>: Share<G, Share = <Self as Divide<G>>::Quotient> {
    #[doc(hidden)]
    const SEALED: Token;
    /// `Self / G`.
    type Quotient: Numeral;
}

#[diagnostic::do_not_recommend]
impl<C: Dim, G: Dim> Divide<G> for C
where
    QuotientOf<C::Number, ReversedDigits<G>>: IsExact,
{
    const SEALED: Token = Token;
    type Quotient = <QuotientOf<C::Number, ReversedDigits<G>> as Division>::Quotient;
}

/// `Self / G`, rounded down; 1 where `G` is more.
///
/// What is [`DivisibleBy`] `G` has this very quotient: as [`Minus`] is to [`MoreThan`].
#[doc(hidden)]
pub trait Share<G>: Dim {
    const SEALED: Token;
    /// The quotient.
    type Share: Numeral;
}

#[diagnostic::do_not_recommend]
impl<C: Dim, G: Dim> Share<G> for C {
    const SEALED: Token = Token;
    type Share = <QuotientOf<C::Number, ReversedDigits<G>> as Division>::Quotient;
}

/// Implemented for nothing.
pub trait Never {}

/// Impls that never apply. Where there is but one impl rustc takes it, without asking whether its bounds hold, and goes on to compute with
/// what is not known; of two it takes none, and only the proof is reported as missing.
#[diagnostic::do_not_recommend]
impl<A: AtLeast<B> + Minus<B, Difference = D1>, B> MoreThan<B> for A
where
    (B,): Never,
{
    const SEALED: Token = Token;
    type Difference = D1;
}

#[diagnostic::do_not_recommend]
impl<C: Share<G, Share = D1>, G> Divide<G> for C
where
    (G,): Never,
{
    const SEALED: Token = Token;
    type Quotient = D1;
}

/// This dimension has the number of `M`, though its name may be another: so a tensor over `M` can be [renamed](crate::Tensor::rename) to it.
///
/// ```
/// use shapewise::dim::SameNumberAs;
/// use shapewise::prelude::*;
///
/// fn joined<T: Real, A: Dim, B: Dim, C: SameNumberAs<Sum<A, B>>>(a: &Tensor<T, (A,)>, b: &Tensor<T, (B,)>) -> Tensor<T, (C,)> {
///     a.concat(b, axes![0]).rename()
/// }
/// dims! { Both = 3; }
/// let x: Tensor<f64, (Both,)> = joined(&tensor![1.0], &tensor![2.0, 3.0]);
/// assert_eq!(x.rename(), tensor![1.0, 2.0, 3.0]);
/// ```
#[diagnostic::on_unimplemented(message = "`{Self}` and `{M}` are not the same size", label = "`{Self}` is not `{M}`")]
pub trait SameNumberAs<M>: Dim {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<N: Dim, M: Dim<Number = N::Number>> SameNumberAs<M> for N {
    const SEALED: Token = Token;
}
