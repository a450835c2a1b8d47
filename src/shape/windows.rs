//! Windows that slide along the last axes: `(N, C, H, W)` with a kernel of `(KH, KW)` gives `(N, C, OH, OW, KH, KW)`.
//!
//! A kernel is a shape of one axis or two, and goes along as many last axes. How it goes is [`Steps`]: stride, padding and dilation, each
//! one number for all axes or one for each ([`EachAxis`]). How many windows there are is a function of
//! [`dim::windows`](crate::dim::windows); here are the shapes made of them.

use core::marker::PhantomData;

use super::known::{Open, for_each_rank};
use super::layout::{Axes, AxisMap, SameAxes, at_the_end};
use super::room::{JointRank, UpToEight};
use super::{MAX_RANK, Shape, marks};
use crate::dim::sealed::Token;
use crate::dim::windows::{HasRoomFor, IsDilation, IsStride, Windows};
use crate::dim::{D0, D1, Dim, Natural, Sum};

/// How a window slides: its stride, the padding, its dilation, and in how many groups channels are convolved.
///
/// What is not said is a stride of 1 (a pooling goes on by its kernel), no padding, a dilation of 1, and one group.
pub struct Steps<St = Unsaid, P = D0, Di = D1, G = Together>(PhantomData<fn() -> (St, P, Di, G)>);

/// No stride was said: it is 1, for a pooling the size of its kernel.
pub struct Unsaid;

/// All channels are one group.
pub struct Together;

/// The channels are in `G` groups.
pub struct Groups<G>(PhantomData<fn() -> G>);

/// A number for each axis of the kernel `K`: one for all, `dim!(2)`, or one for each, `shape![2, 1]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not say a number for each axis of a kernel of shape `{K}`",
    label = "expected one number, or as many as the kernel has axes",
    note = "the steps of a kernel of two axes are `dim!(2)` for both or `shape![2, 1]` for each"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait EachAxis<K> {
    #[doc(hidden)]
    const SEALED: Token;
    /// The number for the axis before the last.
    type Rows: Natural;
    /// The number for the last axis.
    type Columns: Natural;
}

macro_rules! each_axis {
    ($(<$($N:ident: $Bound:ident),*> $Self:ty, $K:ty => $Rows:ty, $Columns:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($N: $Bound),*> EachAxis<$K> for $Self {
            const SEALED: Token = Token;
            type Rows = $Rows;
            type Columns = $Columns;
        }
    )* };
}

each_axis! {
    <KH: Dim, KW: Dim> Unsaid, (KH, KW) => D1, D1;
    <N: Natural, KH: Dim, KW: Dim> N, (KH, KW) => N, N;
    <M: Natural, N: Natural, KH: Dim, KW: Dim> (M, N), (KH, KW) => M, N;
    <K: Dim> Unsaid, (K,) => D1, D1;
    <N: Natural, K: Dim> N, (K,) => N, N;
    <N: Natural, K: Dim> (N,), (K,) => N, N;
}

/// A stride for all axes, or one for each: every one at least 1.
#[diagnostic::on_unimplemented(
    message = "a stride is at least 1 along every axis, and this one is `{Self}`",
    label = "expected one number of at least 1, or one for each axis"
)]
pub trait Strides {
    #[doc(hidden)]
    const SEALED: Token;
}
impl<N: IsStride> Strides for N {
    const SEALED: Token = Token;
}
#[diagnostic::do_not_recommend]
impl<N: IsStride> Strides for (N,) {
    const SEALED: Token = Token;
}
#[diagnostic::do_not_recommend]
impl<M: IsStride, N: IsStride> Strides for (M, N) {
    const SEALED: Token = Token;
}

/// A dilation for all axes, or one for each: every one at least 1.
#[diagnostic::on_unimplemented(
    message = "a dilation is at least 1 along every axis, and this one is `{Self}`",
    label = "expected one number of at least 1, or one for each axis"
)]
pub trait Dilations {
    #[doc(hidden)]
    const SEALED: Token;
}
impl<N: IsDilation> Dilations for N {
    const SEALED: Token = Token;
}
#[diagnostic::do_not_recommend]
impl<N: IsDilation> Dilations for (N,) {
    const SEALED: Token = Token;
}
#[diagnostic::do_not_recommend]
impl<M: IsDilation, N: IsDilation> Dilations for (M, N) {
    const SEALED: Token = Token;
}

/// A padding for all axes, or one for each.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a padding",
    label = "expected one number, or one for each axis"
)]
pub trait Paddings {
    #[doc(hidden)]
    const SEALED: Token;
}
impl<N: Natural> Paddings for N {
    const SEALED: Token = Token;
}
#[diagnostic::do_not_recommend]
impl<N: Natural> Paddings for (N,) {
    const SEALED: Token = Token;
}
#[diagnostic::do_not_recommend]
impl<M: Natural, N: Natural> Paddings for (M, N) {
    const SEALED: Token = Token;
}

/// The shape of a kernel that goes along the last axes of the shape `S`.
#[diagnostic::on_unimplemented(
    message = "a kernel of shape `{Self}` does not slide over a tensor of shape `{S}`",
    label = "a kernel has one axis or two, and the tensor at least as many",
    note = "images need two sizes, as in `max_pool::<shape![2, 2]>()`: `shape![2]` goes along the last axis only",
    note = "in generic code write the axes that are needed, as in `Tensor<T, (N, C)>` with `N: Dim, C: Dim`; or ask for a bound, as `S: Slide<shape![2, 2]>` of `shapewise::shape::windows`, for a pooling `S: Pool<shape![2, 2]>` of `shapewise::shape::pool`"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait KernelOver<S> {
    #[doc(hidden)]
    const SEALED: Token;
    /// The last axis but one.
    type Rows: Dim;
    /// The last axis.
    type Columns: Dim;
    /// The axes before, from the last to the first.
    type Leading: marks::AxisList;
    /// The kernel itself. A proof of this is not looked for where it does not slide.
    type Known;
}

/// `over!(A B)` says that kernels slide over `(A, B, W)` and over `(A, B, H, W)`.
macro_rules! over {
    ($($($N:ident)*;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($N: Dim,)* W: Dim, K: Dim> KernelOver<($($N,)* W,)> for (K,) {
            const SEALED: Token = Token;
            type Rows = D1;
            type Columns = W;
            type Leading = <($($N,)*) as Shape>::Reversed;
            type Known = Self;
        }
        over! { @ $($N)* }
    )* };
    (@ A B C D E F G) => {};
    (@ $($N:ident)*) => {
        #[diagnostic::do_not_recommend]
        impl<$($N: Dim,)* H: Dim, W: Dim, KH: Dim, KW: Dim> KernelOver<($($N,)* H, W)> for (KH, KW) {
            const SEALED: Token = Token;
            type Rows = H;
            type Columns = W;
            type Leading = <($($N,)*) as Shape>::Reversed;
            type Known = Self;
        }
    };
}
over! {
    ;
    A;
    A B;
    A B C;
    A B C D;
    A B C D E;
    A B C D E F;
    A B C D E F G;
}

type WithLeading<S, K, R> = <<K as KernelOver<S>>::Leading as marks::AxisList>::ReversedOnto<R>;
type Rows<S, K> = <K as KernelOver<S>>::Rows;
type Columns<S, K> = <K as KernelOver<S>>::Columns;

/// With the axes of this kernel, the shape `S` has no more than 8 axes.
#[diagnostic::on_unimplemented(
    message = "windows of shape `{Self}` over a tensor of shape `{S}` have more than 8 axes",
    label = "no shape has more than 8 axes",
    note = "windows have the axes of the tensor and those of the kernel"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait WithinMaxRank<S> {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<S: Shape, K: Shape> WithinMaxRank<S> for K
where
    JointRank<S, K>: UpToEight,
{
    const SEALED: Token = Token;
}

/// The shapes of sliding windows, whether they fit or not: a total function.
#[cfg_attr(doc, doc(hidden))]
pub trait SlideShape<K, O = Steps>: Shape {
    #[doc(hidden)]
    const SEALED: Token;
    /// All windows: `(.., OH, OW, KH, KW)`.
    type Windows: Shape;
    /// One element for each window: `(.., OH, OW)`.
    type Pooled: Shape;
    /// The shape with the padding: `(.., H + 2 P, W + 2 P)`.
    #[doc(hidden)]
    type Padded: Shape;
    /// How the view of all windows looks at the tensor.
    #[doc(hidden)]
    type Map: AxisMap<Self>;
    /// How much padding stands before each axis, aligned at the last one.
    #[doc(hidden)]
    const PADDING: Axes;
    /// The order in which a pooling goes, the windows innermost: `(.., KH, KW, OH, OW)`.
    #[doc(hidden)]
    type Through: Shape;
    /// The result of a pooling in this order: `(.., 1, 1, OH, OW)`.
    #[doc(hidden)]
    type Kept: Shape;
    /// What a step along an axis of the windows is, and along one of `Through`.
    #[doc(hidden)]
    const STEPS: ([Axes; MAX_RANK], [Axes; MAX_RANK]);
}

/// The shape of all windows of shape `K` over `S`: `(N, C, H, W)` with `(KH, KW)` gives `(N, C, OH, OW, KH, KW)`.
pub type WindowsOf<S, K, O = Steps> = <S as SlideShape<K, O>>::Windows;

/// The same of the kernel, so that the compiler waits until it knows that.
#[doc(hidden)]
pub trait KernelShapes<S, O>: KernelOver<S> {
    #[doc(hidden)]
    const SEALED: Token;
    #[doc(hidden)]
    type Windows: Shape;
    #[doc(hidden)]
    type Pooled: Shape;
    #[doc(hidden)]
    type Padded: Shape;
    #[doc(hidden)]
    const PADDING: Axes;
    #[doc(hidden)]
    type Through: Shape;
    #[doc(hidden)]
    type Kept: Shape;
    #[doc(hidden)]
    const STEPS: ([Axes; MAX_RANK], [Axes; MAX_RANK]);
}

impl<S: Shape, KH: Dim, KW: Dim, St, P, Di, G> KernelShapes<S, Steps<St, P, Di, G>> for (KH, KW)
where
    Self: KernelOver<S>,
    St: EachAxis<(KH, KW)>,
    P: EachAxis<(KH, KW)>,
    Di: EachAxis<(KH, KW)>,
{
    const SEALED: Token = Token;
    type Windows = WithLeading<
        S,
        (KH, KW),
        (
            Windows<Rows<S, Self>, KH, St::Rows, P::Rows, Di::Rows>,
            Windows<Columns<S, Self>, KW, St::Columns, P::Columns, Di::Columns>,
            KH,
            KW,
        ),
    >;
    type Pooled = WithLeading<
        S,
        (KH, KW),
        (
            Windows<Rows<S, Self>, KH, St::Rows, P::Rows, Di::Rows>,
            Windows<Columns<S, Self>, KW, St::Columns, P::Columns, Di::Columns>,
        ),
    >;
    type Padded =
        WithLeading<S, (KH, KW), (PaddedSize<Rows<S, Self>, P::Rows>, PaddedSize<Columns<S, Self>, P::Columns>)>;
    const PADDING: Axes = at_the_end([P::Rows::VALUE, P::Columns::VALUE]);
    type Through = WithLeading<
        S,
        (KH, KW),
        (
            KH,
            KW,
            Windows<Rows<S, Self>, KH, St::Rows, P::Rows, Di::Rows>,
            Windows<Columns<S, Self>, KW, St::Columns, P::Columns, Di::Columns>,
        ),
    >;
    type Kept = WithLeading<
        S,
        (KH, KW),
        (
            D1,
            D1,
            Windows<Rows<S, Self>, KH, St::Rows, P::Rows, Di::Rows>,
            Windows<Columns<S, Self>, KW, St::Columns, P::Columns, Di::Columns>,
        ),
    >;
    const STEPS: ([Axes; MAX_RANK], [Axes; MAX_RANK]) =
        both_orders([St::Rows::VALUE, St::Columns::VALUE], [Di::Rows::VALUE, Di::Columns::VALUE]);
}

impl<S: Shape, K: Dim, St, P, Di, G> KernelShapes<S, Steps<St, P, Di, G>> for (K,)
where
    Self: KernelOver<S>,
    St: EachAxis<(K,)>,
    P: EachAxis<(K,)>,
    Di: EachAxis<(K,)>,
{
    const SEALED: Token = Token;
    type Windows = WithLeading<S, (K,), (Windows<Columns<S, Self>, K, St::Columns, P::Columns, Di::Columns>, K)>;
    type Pooled = WithLeading<S, (K,), (Windows<Columns<S, Self>, K, St::Columns, P::Columns, Di::Columns>,)>;
    type Padded = WithLeading<S, (K,), (PaddedSize<Columns<S, Self>, P::Columns>,)>;
    const PADDING: Axes = at_the_end([P::Columns::VALUE]);
    type Through = WithLeading<S, (K,), (K, Windows<Columns<S, Self>, K, St::Columns, P::Columns, Di::Columns>)>;
    type Kept = WithLeading<S, (K,), (D1, Windows<Columns<S, Self>, K, St::Columns, P::Columns, Di::Columns>)>;
    const STEPS: ([Axes; MAX_RANK], [Axes; MAX_RANK]) = both_orders([St::Columns::VALUE], [Di::Columns::VALUE]);
}

/// A kernel of shape `K` slides over this shape in the steps `O`: it fits into the last axes, and windows have no more than 8.
///
/// For tuples the compiler proves it from the sizes, for abstract dimensions from `H: HasRoomFor<KH>`
/// ([`HasRoomFor`]). Code that is generic in whole shapes asks for it.
#[diagnostic::on_unimplemented(
    message = "it is not known whether windows of shape `{K}` slide over a tensor of shape `{Self}`",
    label = "`{Self}` may have any number of axes",
    note = "write the axes that are needed, as in `Tensor<T, (N, C)>` with `N: Dim, C: Dim`; or ask for the windows by the bound `{Self}: Slide<{K}, {O}>`, of `shapewise::shape::windows`, for those of a pooling by `{Self}: Pool<{K}>`, of `shapewise::shape::pool`"
)]
pub trait Slide<K, O = Steps>: SlideShape<K, O> {
    #[doc(hidden)]
    const SEALED: Token;
}

/// What methods ask for where the bound in a signature is [`Slide`].
#[diagnostic::on_unimplemented(
    message = "it is not known whether windows of shape `{K}` slide over a tensor of shape `{Self}`",
    label = "`{Self}` may have any number of axes",
    note = "write the axes that are needed, as in `Tensor<T, (N, C)>` with `N: Dim, C: Dim`; or ask for the windows by the bound `{Self}: Slide<{K}, {O}>`, of `shapewise::shape::windows`, for those of a pooling by `{Self}: Pool<{K}>`, of `shapewise::shape::pool`"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait CanSlide<K, O = Steps>: Slide<K, Self::Steps> {
    #[doc(hidden)]
    const SEALED: Token;
    /// The steps `O`, one step later: so rustc finds first that the bound is missing.
    #[doc(hidden)]
    type Steps;
}

impl<S: Slide<K, O>, K, O> CanSlide<K, O> for S {
    const SEALED: Token = Token;
    type Steps = O;
}

/// Both for tuples alone: the file `known.rs` tells why.
macro_rules! slide {
    ($($N:ident)*) => { slide! { @ [$($N)*] ($($N,)*) } };
    (@ [$($N:ident)*] $tuple:ty) => {
        impl<$($N: Dim,)* K: KernelOver<$tuple, Known: KernelShapes<$tuple, O>> + 'static, O: 'static> SlideShape<K, O> for $tuple {
            const SEALED: Token = Token;
            type Windows = <K::Known as KernelShapes<$tuple, O>>::Windows;
            type Pooled = <K::Known as KernelShapes<$tuple, O>>::Pooled;
            type Padded = <K::Known as KernelShapes<$tuple, O>>::Padded;
            type Map = SlidingMap<K, O>;
            const PADDING: Axes = <K::Known as KernelShapes<$tuple, O>>::PADDING;
            type Through = <K::Known as KernelShapes<$tuple, O>>::Through;
            type Kept = <K::Known as KernelShapes<$tuple, O>>::Kept;
            const STEPS: ([Axes; MAX_RANK], [Axes; MAX_RANK]) = <K::Known as KernelShapes<$tuple, O>>::STEPS;
        }

        impl<$($N: Dim,)* K: KernelOver<$tuple, Known: KernelFits<$tuple, O>> + 'static, O: 'static> Slide<K, O> for $tuple
        where
            $tuple: SlideShape<K, O>,
        {
            const SEALED: Token = Token;
        }
    };
}
for_each_rank!(slide);

/// As long as the kernel is not known there are several impls, and rustc waits.
macro_rules! open_kernels {
    ($($open:literal)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<S: Shape, O> SlideShape<Open<$open>, O> for S {
            const SEALED: Token = Token;
            type Windows = ();
            type Pooled = ();
            type Padded = ();
            type Map = SameAxes;
            const PADDING: Axes = [0; MAX_RANK];
            type Through = ();
            type Kept = ();
            const STEPS: ([Axes; MAX_RANK], [Axes; MAX_RANK]) = ([[0; MAX_RANK]; MAX_RANK], [[0; MAX_RANK]; MAX_RANK]);
        }

        #[diagnostic::do_not_recommend]
        impl<S: Shape, O> Slide<Open<$open>, O> for S {
            const SEALED: Token = Token;
        }
    )* };
}
open_kernels! { false true }

/// The same of the kernel, so that the compiler waits until it knows that.
#[doc(hidden)]
pub trait KernelFits<S, O>: KernelShapes<S, O> {
    #[doc(hidden)]
    const SEALED: Token;
}

impl<S: Shape, KH: Dim, KW: Dim, St, P, Di, G> KernelFits<S, Steps<St, P, Di, G>> for (KH, KW)
where
    Self: KernelShapes<S, Steps<St, P, Di, G>>,
    Self::Known: WithinMaxRank<S>,
    P: EachAxis<(KH, KW)>,
    Di: EachAxis<(KH, KW)>,
    Rows<S, Self>: HasRoomFor<KH, P::Rows, Di::Rows>,
    Columns<S, Self>: HasRoomFor<KW, P::Columns, Di::Columns>,
{
    const SEALED: Token = Token;
}

impl<S: Shape, K: Dim, St, P, Di, G> KernelFits<S, Steps<St, P, Di, G>> for (K,)
where
    Self: KernelShapes<S, Steps<St, P, Di, G>>,
    Self::Known: WithinMaxRank<S>,
    P: EachAxis<(K,)>,
    Di: EachAxis<(K,)>,
    Columns<S, Self>: HasRoomFor<K, P::Columns, Di::Columns>,
{
    const SEALED: Token = Token;
}

/// `H + 2 P`.
pub(super) type PaddedSize<H, P> = Sum<Sum<H, P>, P>;

/// The steps along the axes of `(.., OH, OW, KH, KW)`, and of `(.., KH, KW, OH, OW)`.
const fn both_orders<const AXES: usize>(
    strides: [usize; AXES],
    dilations: [usize; AXES],
) -> ([Axes; MAX_RANK], [Axes; MAX_RANK]) {
    (sliding(strides, dilations), sliding(dilations, strides))
}

/// The steps along two runs of axes at the end, both along the last axes of the source.
const fn sliding<const AXES: usize>(before: [usize; AXES], last: [usize; AXES]) -> [Axes; MAX_RANK] {
    let mut steps = [[0; MAX_RANK]; MAX_RANK];
    let mut axis = AXES;
    while axis < MAX_RANK {
        // The leading axes of the source, and in the end `before`, are so many places further to the front.
        steps[axis - AXES][axis] = 1;
        axis += 1;
    }
    let mut axis = 0;
    while axis < AXES {
        let from = MAX_RANK - AXES + axis;
        steps[from - AXES][from] = before[axis];
        steps[from][from] = last[axis];
        axis += 1;
    }
    steps
}

/// All windows of shape `K` in the steps `O`.
pub struct SlidingMap<K, O>(PhantomData<fn() -> (K, O)>);

impl<S: SlideShape<K, O>, K: 'static, O: 'static> AxisMap<S> for SlidingMap<K, O> {
    const SEALED: Token = Token;
    const STEPS: [Axes; MAX_RANK] = S::STEPS.0;
}

/// The windows of shape `K` over `S` in the order of a pooling, of `S` itself or of `S` with its padding.
pub struct Through<S, K, O>(PhantomData<fn() -> (S, K, O)>);

impl<S: SlideShape<K, O>, K: 'static, O: 'static, A> AxisMap<A> for Through<S, K, O> {
    const SEALED: Token = Token;
    const STEPS: [Axes; MAX_RANK] = S::STEPS.1;
}

/// How windows slide that are views: there is no padding in a view.
#[diagnostic::on_unimplemented(
    message = "`windows` is a view, which takes a stride and a dilation, but no padding and no groups",
    label = "a view has no padding",
    note = "pad a tensor first, and take the windows of the result"
)]
pub trait WithoutPadding {}
impl<St, Di> WithoutPadding for Steps<St, D0, Di, Together> {}
