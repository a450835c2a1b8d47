//! Pooling: `(.., H, W)` with a kernel of `(KH, KW)` gives `(.., OH, OW)`.
//!
//! The windows are those of [`Slide`]; what is its own is that they go on by their own size where no stride is said, and that
//! each holds an element, and not only padding.

use super::windows::{Slide, SlideShape, Steps, Together, Unsaid};
use crate::dim::sealed::Token;
use crate::dim::{D0, D1, D2, D3, D4, D5, D6, D7, D8, D9, Dim, MoreThan, Natural};

/// A tensor of this shape can be pooled by windows of shape `K`, in the steps `O`.
pub trait Pool<K, O = Steps>: Slide<K, Self::Steps> {
    #[doc(hidden)]
    const SEALED: Token;
    /// The steps, the stride among them.
    #[doc(hidden)]
    type Steps: 'static;
}

/// The shape of a pooling: `(N, C, H, W)` by `(KH, KW)` gives `(N, C, OH, OW)`.
pub type Pooled<S, K, O = Steps> = <S as SlideShape<K, <S as Pool<K, O>>::Steps>>::Pooled;

impl<S, K, St, P, Di, G> Pool<K, Steps<St, P, Di, G>> for S
where
    St: StrideOr<K>,
    P: PaddingOf<K>,
    S: Slide<K, Steps<St::Or, P>>,
{
    const SEALED: Token = Token;
    type Steps = Steps<St::Or, P>;
}

/// The stride of a pooling by `K`: the size of the windows where none is said.
#[cfg_attr(doc, doc(hidden))]
pub trait StrideOr<K> {
    #[doc(hidden)]
    const SEALED: Token;
    /// The stride.
    type Or: 'static;
}

#[diagnostic::do_not_recommend]
impl<K: 'static> StrideOr<K> for Unsaid {
    const SEALED: Token = Token;
    type Or = K;
}
#[diagnostic::do_not_recommend]
impl<N: Natural, K> StrideOr<K> for N {
    const SEALED: Token = Token;
    type Or = N;
}
#[diagnostic::do_not_recommend]
impl<N: Natural, K> StrideOr<K> for (N,) {
    const SEALED: Token = Token;
    type Or = (N,);
}
#[diagnostic::do_not_recommend]
impl<M: Natural, N: Natural, K> StrideOr<K> for (M, N) {
    const SEALED: Token = Token;
    type Or = (M, N);
}

/// A padding for a pooling by windows of shape `K`: along each axis less than the size of a window.
#[diagnostic::on_unimplemented(
    message = "a padding of `{Self}` is not less than the windows of shape `{K}` that are pooled",
    label = "a window would be nothing but padding",
    note = "in generic code the bound is `K: MoreThan<P>`"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait PaddingOf<K>: 'static {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<P: LessThan<K>, K: Dim> PaddingOf<(K,)> for P {
    const SEALED: Token = Token;
}
#[diagnostic::do_not_recommend]
impl<P: LessThan<KH> + LessThan<KW>, KH: Dim, KW: Dim> PaddingOf<(KH, KW)> for P {
    const SEALED: Token = Token;
}
#[diagnostic::do_not_recommend]
impl<P: LessThan<K>, K: Dim> PaddingOf<(K,)> for (P,) {
    const SEALED: Token = Token;
}
#[diagnostic::do_not_recommend]
impl<P: LessThan<KH>, Q: LessThan<KW>, KH: Dim, KW: Dim> PaddingOf<(KH, KW)> for (P, Q) {
    const SEALED: Token = Token;
}

/// What is no kernel is refused by [`Slide`] alone.
macro_rules! single {
    ($($D:ident)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<P: 'static, R> PaddingOf<$D<R>> for P {
            const SEALED: Token = Token;
        }
    )* };
}
single! { D0 D1 D2 D3 D4 D5 D6 D7 D8 D9 }

/// A padding that is less than a window of size `K`: so every window has an element.
#[diagnostic::on_unimplemented(
    message = "a padding of `{Self}` is not less than the window of `{K}` that is pooled",
    label = "a window would be nothing but padding",
    note = "in generic code the bound is `K: MoreThan<P>`"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait LessThan<K>: Natural {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<K: Dim> LessThan<K> for D0 {
    const SEALED: Token = Token;
}
#[diagnostic::do_not_recommend]
impl<P: Dim, K: MoreThan<P>> LessThan<K> for P {
    const SEALED: Token = Token;
}

/// Steps with a dilation of 1, in one group.
#[diagnostic::on_unimplemented(
    message = "a pooling takes a stride and a padding, but no dilation and no groups",
    label = "a pooling goes over neighbours in each channel",
    note = "a dilated one reduces windows: `x.sliding().dilation::<dim!(2)>().windows::<shape![3]>().over(axes![-1]).max()`"
)]
pub trait OfNeighbours {}

impl<St, P> OfNeighbours for Steps<St, P, D1, Together> {}
