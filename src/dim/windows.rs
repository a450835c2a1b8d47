//! How many windows an axis has: the size that a convolution or a pooling leaves of it.
//!
//! The number is a total function ([`Windows`]); that there is a window at all, and that it moves, are proofs apart, each with its
//! sentence.

use super::arithmetic::divide::{Division, QuotientOf, Two};
use super::arithmetic::multiply::Multiply;
use super::arithmetic::subtract::{IsNotNegative, Outcome, Subtract};
use super::arithmetic::{Plus, Reversed};
use super::numeral::End;
use core::marker::PhantomData;

use super::sealed::Token;
use super::{D0, D1, Dim, Extent, Natural, ReversedDigits};

/// `(H + 2 P - Dilation (K - 1) - 1) / Stride + 1`, rounded down: the number of windows of size `K` along an axis of size
/// `H` that was padded by `P` on both sides.
///
/// A window of dilation 1 is `K` neighbours, one of dilation 2 every other element, and so on. Where not one window fits
/// ([`HasRoomFor`]), or it does not move ([`IsStride`]), the result means nothing.
///
/// ```
/// use shapewise::prelude::*;
///
/// type Out = Windows<dim!(224), dim!(7), dim!(2), dim!(3), dim!(1)>;
/// assert_eq!(Out::SIZE, 112);
/// ```
pub type Windows<H, K, S = D1, P = D0, D = D1> = <H as Extent>::Windows<K, InSteps<Stride<S>, Padding<P>, Dilation<D>>>;

/// By how many elements a window moves. An error prints it as it is called: `Stride<D2>`.
pub struct Stride<N>(PhantomData<fn() -> N>);
/// By how many elements an axis is padded on both sides.
pub struct Padding<N>(PhantomData<fn() -> N>);
/// How far apart the elements of a window are.
pub struct Dilation<N>(PhantomData<fn() -> N>);

/// How windows go along one axis: their stride, padding and dilation. What is not said is left out where a type is printed.
pub struct InSteps<S = Stride<D1>, P = Padding<D0>, D = Dilation<D1>>(PhantomData<fn() -> (S, P, D)>);

/// [`InSteps`], whatever the numbers.
#[doc(hidden)]
pub trait WindowSteps: 'static {
    const SEALED: Token;
    type Stride: Natural;
    type Padding: Natural;
    type Dilation: Natural;
}

impl<S: Natural, P: Natural, D: Natural> WindowSteps for InSteps<Stride<S>, Padding<P>, Dilation<D>> {
    const SEALED: Token = Token;
    type Stride = S;
    type Padding = P;
    type Dilation = D;
}

/// This size, padded by `P` on both sides, has room for a window of `K` elements that are `Dilation` apart:
/// `Dilation (K - 1) + 1` is at most `Self + 2 P`.
#[diagnostic::on_unimplemented(
    message = "a kernel of `{K}` does not fit, or may not fit, into an axis of size `{Self}`, with padding `{P}` and dilation `{Dilation}`",
    label = "`{Self}` is too small for a kernel of `{K}`, or may be",
    note = "a kernel of size K takes `Dilation * (K - 1) + 1` elements, and padding adds `2 * P`; for a type parameter the bound names the size of the kernel: `{Self}: HasRoomFor<dim!(3)>` for one of 3"
)]
pub trait HasRoomFor<K, P = D0, Dilation = D1>: Dim {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<H: Dim, K: FitsInto<H, P, Dilation>, P: Natural, Dilation: Natural> HasRoomFor<K, P, Dilation> for H {
    const SEALED: Token = Token;
}

/// A window of this size fits into the size `H`: the same of the window, so that the compiler waits until it knows that.
#[doc(hidden)]
pub trait FitsInto<H, P, Dilation>: Dim {
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<H: Dim, K: Dim, P: Natural, Dilation: Natural> FitsInto<H, P, Dilation> for K
where
    FreeElements<H, K, P, Dilation>: IsNotNegative,
{
    const SEALED: Token = Token;
}

/// A convolution with a kernel of size `K` and padding `P` on both sides, and a stride of 1, leaves this size as it is: "same" padding.
///
/// For numbers the compiler proves it. For an abstract `H` the number of windows is not `H` by itself, so generic code asks for it.
#[diagnostic::on_unimplemented(
    message = "a kernel of size `{K}` with padding `{P}` and dilation `{D}` does not keep an axis of size `{Self}` as long as it is",
    label = "not as many windows as `{Self}`",
    note = "an odd kernel keeps an axis with a padding of `Dilation * (K - 1) / 2`; a name is not kept, for a number of windows is a number"
)]
pub trait KeptBy<K: Dim, P: Natural, D: Natural = D1>:
    HasRoomFor<K, P, D> + Extent<Windows<K, InSteps<Stride<D1>, Padding<P>, Dilation<D>>> = Self>
{
}

#[diagnostic::do_not_recommend]
impl<H, K: Dim, P: Natural, D: Natural> KeptBy<K, P, D> for H where
    H: HasRoomFor<K, P, D> + Extent<Windows<K, InSteps<Stride<D1>, Padding<P>, Dilation<D>>> = H>
{
}

/// By how many elements a window moves: at least 1.
#[diagnostic::on_unimplemented(
    message = "a stride is at least 1, and this one is `{Self}`",
    label = "a window that does not move is always the same",
    note = "a type parameter that is a stride needs the bound `N: Dim`"
)]
pub trait IsStride: Natural {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<N: Dim> IsStride for N {
    const SEALED: Token = Token;
}

/// How far apart the elements of a window are: at least 1, where they are neighbours.
#[diagnostic::on_unimplemented(
    message = "a dilation is at least 1, and this one is `{Self}`",
    label = "the elements of a window are at least 1 apart",
    note = "a type parameter that is a dilation needs the bound `N: Dim`"
)]
pub trait IsDilation: Natural {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<N: Dim> IsDilation for N {
    const SEALED: Token = Token;
}

/// How many elements are free beside a window: `(H + 2 P + D) - D K - 1`, in the order in which digits are written.
type FreeElements<H, K, P, D> =
    <Plus<Plus<ReversedDigits<H>, Two<ReversedDigits<P>>>, ReversedDigits<D>> as Subtract>::MinusOne<
        DilatedSize<D, K>,
        End,
    >;

/// `D K`, its digits reversed.
type DilatedSize<D, K> = <<D as Natural>::Digits as Multiply>::Times<ReversedDigits<K>, End>;

/// `(Room + Stride) / Stride`, which is `Room / Stride + 1`.
pub(super) type WindowCount<H, K, S, P, D> = <QuotientOf<
    Reversed<Plus<<FreeElements<H, K, P, D> as Outcome>::Turned, ReversedDigits<S>>>,
    ReversedDigits<S>,
> as Division>::Quotient;
