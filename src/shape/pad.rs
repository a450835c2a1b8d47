//! Padding: the shape with more elements before and after those of each axis.
//!
//! A width is constant, and may be 0 where a size may not. A sum is one for any dimension, so that nothing has to be proven but that there
//! is an entry for each axis. A literal 0 leaves an abstract `N` as it is: it becomes [`Unpadded`], and not `Sum<N, D0>`.

use core::fmt;
use core::marker::PhantomData;

use super::known::{for_tuples, known_of_tuples};
use super::list::{Cons, Entries, Nil, aligned, before};
use super::marks::AxisList;
use super::{MAX_RANK, Shape};
use crate::dim::sealed::Token;
use crate::dim::{Dim, Natural, Sum};

/// The widths of a padding, as [`pad!`](crate::pad!) writes them.
pub struct Widths<X>(PhantomData<fn() -> X>);

impl<X> Widths<X> {
    /// The widths.
    pub const fn new() -> Self {
        Widths(PhantomData)
    }
}

impl<X> Default for Widths<X> {
    fn default() -> Self {
        Self::new()
    }
}

impl<X> Clone for Widths<X> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<X> Copy for Widths<X> {}

impl<X> fmt::Debug for Widths<X> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(core::any::type_name::<X>())
    }
}

/// Nothing before and nothing after an axis.
pub struct Unpadded;
/// `B` elements before an axis.
pub struct Before<B>(PhantomData<fn() -> B>);
/// `A` elements after an axis.
pub struct After<A>(PhantomData<fn() -> A>);
/// `B` elements before an axis and `A` after it.
pub struct Around<B, A>(PhantomData<fn() -> (B, A)>);

/// How an axis is padded.
#[cfg_attr(doc, doc(hidden))]
pub trait Width: 'static {
    #[doc(hidden)]
    const SEALED: Token;
    /// What becomes of the dimension `N`.
    type Of<N: Dim>: Dim;
    /// How many elements come first.
    const BEFORE: usize;
}

impl Width for Unpadded {
    const SEALED: Token = Token;
    type Of<N: Dim> = N;
    const BEFORE: usize = 0;
}

/// `N + B`.
impl<B: Natural> Width for Before<B> {
    const SEALED: Token = Token;
    type Of<N: Dim> = Sum<N, B>;
    const BEFORE: usize = B::VALUE;
}

/// `N + A`.
impl<A: Natural> Width for After<A> {
    const SEALED: Token = Token;
    type Of<N: Dim> = Sum<N, A>;
    const BEFORE: usize = 0;
}

/// `N + B + A`.
impl<B: Natural, A: Natural> Width for Around<B, A> {
    const SEALED: Token = Token;
    type Of<N: Dim> = Sum<Sum<N, B>, A>;
    const BEFORE: usize = B::VALUE;
}

/// The shape padded by the widths `X`, whether there is one for each axis or not: a total function.
#[diagnostic::on_unimplemented(
    message = "a tensor of shape `{Self}` is not known to be padded by `{X}`",
    label = "`pad` takes one entry for each axis, and `{Self}` may have any number",
    note = "in generic code write the axes that are needed, as in `Tensor<T, (N, C)>` with `N: Dim, C: Dim`; or ask for it: the bound is `{Self}: Pad<{X}>`, of `shapewise::shape::pad::Pad`"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait PadShape<X>: Shape {
    #[doc(hidden)]
    const SEALED: Token;
    /// The padded shape.
    type Padded: Shape;
    /// How many elements come before those of each axis, aligned at the last one.
    #[doc(hidden)]
    const BEFORE: [usize; MAX_RANK];
}

for_tuples! {
    PadShape (function of WidthsFound) {
        const SEALED: Token = Token;
        type Padded = <<X as WidthsFound<Self>>::Widths as WidthsOf<Self>>::Padded;
        const BEFORE: [usize; MAX_RANK] = <<X as WidthsFound<Self>>::Widths as WidthsOf<Self>>::BEFORE;
    }, open {
        const SEALED: Token = Token;
        type Padded = ();
        const BEFORE: [usize; MAX_RANK] = [0; MAX_RANK];
    }
}

/// The shape `S` with more elements before and after those of each axis, as the widths `X` say: `(N, C)` by `pad![(1, 2), 0]`
/// is `(Sum<Sum<N, D1>, D2>, C)`.
pub type Padded<S, X> = <S as PadShape<X>>::Padded;

known_of_tuples! {
    /// This shape can be padded by the widths `X`: there is one for each axis.
    #[diagnostic::on_unimplemented(
        message = "a tensor of shape `{Self}` is not known to be padded by `{X}`",
        label = "`pad` takes one entry for each axis, and `{Self}` may have any number",
        note = "in generic code write the axes that are needed, as in `Tensor<T, (N, C)>` with `N: Dim, C: Dim`; or ask for it: the bound is `{Self}: Pad<{X}>`, of `shapewise::shape::pad::Pad`"
    )]
    pub trait Pad<X>: PadShape<X>;
    asked for by CanPad: OneWidthForEachAxisOf of WidthsOf
}

/// The widths of a padding of the shape `S`, which is a tuple.
#[diagnostic::on_unimplemented(
    message = "a tensor of shape `{S}` is not known to be padded by `{Self}`",
    label = "`pad` takes one entry for each axis of `{S}`, as in `pad![1, (0, 2)]`",
    note = "in generic code write the widths, as in `pad![1, P]` with `P: Natural`; or ask for it: the bound is `{S}: Pad<{Self}>`, of `shapewise::shape::pad::Pad`"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait WidthsOf<S> {
    #[doc(hidden)]
    const SEALED: Token;
    /// The padded shape.
    type Padded: Shape;
    /// How many elements come before those of each axis, aligned at the last one.
    #[doc(hidden)]
    const BEFORE: [usize; MAX_RANK];
    /// The widths themselves.
    type Known;
}

#[diagnostic::do_not_recommend]
impl<S: Shape<Axes: PadAxes<X::List>>, X: Entries> WidthsOf<S> for X {
    const SEALED: Token = Token;
    type Padded = <S::Axes as PadAxes<X::List>>::Padded;
    const BEFORE: [usize; MAX_RANK] = aligned::<S>(<S::Axes as PadAxes<X::List>>::BEFORE);
    type Known = X;
}

/// The same, one step later: what [`PadShape`] reads. So rustc finds a mistake first where [`Pad`] asks for the widths, and points at them.
#[cfg_attr(doc, doc(hidden))]
pub trait WidthsFound<S> {
    #[doc(hidden)]
    const SEALED: Token;
    /// The widths.
    type Widths: WidthsOf<S>;
}

impl<S, X: WidthsOf<S>> WidthsFound<S> for X {
    const SEALED: Token = Token;
    type Widths = X;
}

/// There are as many widths as the shape `S` has axes.
#[diagnostic::on_unimplemented(
    message = "`pad` takes one entry for each axis of shape `{S}`, and these are `{Self}`",
    label = "not one entry for each axis of `{S}`",
    note = "an entry is `(before, after)`, or one number for both sides; an axis that stays has the entry 0"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait OneWidthForEachAxisOf<S> {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<S: Shape, X: Entries> OneWidthForEachAxisOf<S> for X
where
    S::Axes: AsLongAs<X::List>,
{
    const SEALED: Token = Token;
}

/// Two lists of the same length.
#[doc(hidden)]
pub trait AsLongAs<R> {
    const SEALED: Token;
}
impl AsLongAs<Nil> for Nil {
    const SEALED: Token = Token;
}
impl<H, T: AsLongAs<R>, G, R> AsLongAs<Cons<G, R>> for Cons<H, T> {
    const SEALED: Token = Token;
}

/// A list of dimensions, padded by a list of widths. What is missing is nothing.
#[doc(hidden)]
pub trait PadAxes<X>: AxisList {
    const SEALED: Token;
    /// The padded shape.
    type Padded: Shape;
    /// How many elements come before those of each axis, from the first one.
    const BEFORE: [usize; MAX_RANK];
}

impl PadAxes<Nil> for Nil {
    const SEALED: Token = Token;
    type Padded = ();
    const BEFORE: [usize; MAX_RANK] = [0; MAX_RANK];
}

impl<W: 'static, J: 'static> PadAxes<Cons<W, J>> for Nil {
    const SEALED: Token = Token;
    type Padded = ();
    const BEFORE: [usize; MAX_RANK] = [0; MAX_RANK];
}

impl<H: Dim, T: AxisList> PadAxes<Nil> for Cons<H, T> {
    const SEALED: Token = Token;
    type Padded = <Self as AxisList>::Shape;
    const BEFORE: [usize; MAX_RANK] = [0; MAX_RANK];
}

impl<H: Dim, T: PadAxes<J>, W: Width, J> PadAxes<Cons<W, J>> for Cons<H, T> {
    const SEALED: Token = Token;
    type Padded = <T::Padded as Shape>::Prepend<W::Of<H>>;
    const BEFORE: [usize; MAX_RANK] = before(W::BEFORE, T::BEFORE);
}

/// The widths of a padding, an entry for each axis: `(before, after)`, or one number for both sides.
///
/// A number is a literal, a braced constant, a dimension type or parameter, or any other type in parentheses. It may be 0.
///
/// ```
/// use shapewise::prelude::*;
///
/// fn surround<T: Real, H: Dim, W: Dim, P: Natural>(image: &Tensor<T, (H, W)>) -> Tensor<T, (Sum<Sum<H, P>, P>, Sum<W, dim!(2)>)> {
///     image.pad(pad![P, (0, 2)], T::zero())
/// }
/// let padded: Tensor<f64, shape![3, 3]> = surround::<_, _, _, dim!(1)>(&tensor![[1.0]]);
/// assert_eq!(padded, tensor![[0.0, 0.0, 0.0], [1.0, 0.0, 0.0], [0.0, 0.0, 0.0]]);
/// ```
#[macro_export]
macro_rules! pad {
    ($($widths:tt)*) => { $crate::__macros::pad!([$crate] $($widths)*) };
}
