//! Convolution: `(N, C, H, W)` with a kernel of `(O, C, KH, KW)` gives `(N, O, OH, OW)`.
//!
//! Each impl takes the two shapes apart. What must be proven stands apart, with a sentence each: that the kernel fits
//! ([`HasRoomFor`]), that both have the same channels ([`ChannelsOf`]), and, where there are groups, that these divide the channels
//! of the input and of the output ([`InGroups`]).

use super::Shape;
use super::known::Open;
use super::windows::{EachAxis, Groups, Steps, Together};
use crate::dim::sealed::Token;
use crate::dim::windows::{HasRoomFor, Windows};
use crate::dim::{D1, Dim, DivisibleBy, Extent, Natural};

/// How a kernel of this shape goes through an input of shape `S`, in the steps `O`, whether it fits or not: a total function.
#[diagnostic::on_unimplemented(
    message = "a kernel of shape `{Self}` does not go over an input of shape `{S}`",
    label = "`conv1d` goes from `(N, C, L)` by a kernel `(O, C, K)`, `conv2d` from `(N, C, H, W)` by `(O, C, KH, KW)`",
    note = "an axis of size 1 is added by `unsqueeze`: one image of one channel is `(1, 1, H, W)`",
    note = "in generic code write the axes that are needed, as in `Tensor<T, (N, C, H, W)>`, or ask for the convolution: the bound is `{Self}: Conv2d<{S}>` of `shapewise::shape::convolve`"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait Convolve<S, O = Steps>: Shape {
    #[doc(hidden)]
    const SEALED: Token;
    /// The shape of the result.
    type Output: Shape;
    /// How many groups of channels there are.
    #[doc(hidden)]
    const GROUPS: usize;
    /// How many of the last axes the kernel slides along, 1 or 2.
    #[doc(hidden)]
    const AXES: usize;
    /// How it slides along them, down and across; down there is one step where it slides along one axis.
    #[doc(hidden)]
    const SLIDE: [KernelSteps; 2];
}

/// How a kernel slides along an axis.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct KernelSteps {
    pub(crate) stride: usize,
    pub(crate) padding: usize,
    pub(crate) dilation: usize,
}

/// `conv1d`.
#[diagnostic::do_not_recommend]
impl<N: Dim, C: Dim, L: Dim, O: Dim, I: Dim, K: Dim, St, P, Di, G> Convolve<(N, C, L), Steps<St, P, Di, G>>
    for (O, I, K)
where
    St: EachAxis<(K,)>,
    P: EachAxis<(K,)>,
    Di: EachAxis<(K,)>,
    G: Grouping,
{
    const SEALED: Token = Token;
    type Output = (N, O, Windows<L, K, St::Columns, P::Columns, Di::Columns>);
    const GROUPS: usize = G::Groups::SIZE;
    const AXES: usize = 1;
    const SLIDE: [KernelSteps; 2] = [
        KernelSteps { stride: 1, padding: 0, dilation: 1 },
        KernelSteps { stride: St::Columns::VALUE, padding: P::Columns::VALUE, dilation: Di::Columns::VALUE },
    ];
}

/// `conv2d`.
#[diagnostic::do_not_recommend]
impl<N: Dim, C: Dim, H: Dim, W: Dim, O: Dim, I: Dim, KH: Dim, KW: Dim, St, P, Di, G>
    Convolve<(N, C, H, W), Steps<St, P, Di, G>> for (O, I, KH, KW)
where
    St: EachAxis<(KH, KW)>,
    P: EachAxis<(KH, KW)>,
    Di: EachAxis<(KH, KW)>,
    G: Grouping,
{
    const SEALED: Token = Token;
    type Output =
        (N, O, Windows<H, KH, St::Rows, P::Rows, Di::Rows>, Windows<W, KW, St::Columns, P::Columns, Di::Columns>);
    const GROUPS: usize = G::Groups::SIZE;
    const AXES: usize = 2;
    const SLIDE: [KernelSteps; 2] = [
        KernelSteps { stride: St::Rows::VALUE, padding: P::Rows::VALUE, dilation: Di::Rows::VALUE },
        KernelSteps { stride: St::Columns::VALUE, padding: P::Columns::VALUE, dilation: Di::Columns::VALUE },
    ];
}

/// For an input that nobody has. Of a trait with a single impl rustc shows that impl, whatever was asked for; of several, none that is not
/// recommended.
macro_rules! no_input {
    ($($Conv:ident $Kernel:ident ($($N:ident)*);)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($N: Dim,)* T> Convolve<Open<false>, T> for ($($N,)*) {
            const SEALED: Token = Token;
            type Output = ();
            const GROUPS: usize = 1;
            const AXES: usize = 0;
            const SLIDE: [KernelSteps; 2] = [KernelSteps { stride: 1, padding: 0, dilation: 1 }; 2];
        }

        #[diagnostic::do_not_recommend]
        impl<$($N: Dim,)* T> $Kernel<Open<false>, T> for ($($N,)*) {
            const SEALED: Token = Token;
        }

        #[diagnostic::do_not_recommend]
        impl<$($N: Dim,)* T> $Conv<Open<false>, T> for ($($N,)*) {
            const SEALED: Token = Token;
        }
    )* };
}
no_input! {
    Conv1d Kernel1d (O I K);
    Conv2d Kernel2d (O I KH KW);
}

/// Into how many groups the channels are divided.
#[doc(hidden)]
pub trait Grouping {
    #[doc(hidden)]
    const SEALED: Token;
    /// How many groups.
    type Groups: Dim;
    /// How many of so many channels each group has, rounded down.
    type Of<C: Dim>: Dim;
}

impl Grouping for Together {
    const SEALED: Token = Token;
    type Groups = D1;
    type Of<C: Dim> = C;
}

impl<G: Dim> Grouping for Groups<G> {
    const SEALED: Token = Token;
    type Groups = G;
    type Of<C: Dim> = Windows<C, G, G>;
}

/// These groups divide `C` channels of an input and `O` of an output, and a kernel has those of a group, `I`.
#[cfg_attr(doc, doc(hidden))]
pub trait DivideChannels<C, O, I>: Grouping {
    #[doc(hidden)]
    const SEALED: Token;
}

impl<C: ChannelsOf<I>, O: Dim, I> DivideChannels<C, O, I> for Together {
    const SEALED: Token = Token;
}
impl<C, O: InGroups<C, G>, I: ChannelsOfGroup<C, G>, G: Dim> DivideChannels<C, O, I> for Groups<G> {
    const SEALED: Token = Token;
}

/// An input with so many channels goes with a kernel of `I` channels: they are the same.
#[diagnostic::on_unimplemented(
    message = "the input has `{Self}` channels, and the kernel has `{I}`",
    label = "the second axes of input and kernel differ",
    note = "a kernel for an input `(N, C, H, W)` is `(O, C, KH, KW)`, and one for `G` groups `(O, C / G, KH, KW)`: so the second layer takes as many channels as the first gives",
    note = "images with their channels last are brought into order by `x.permute(axes![0, 3, 1, 2])`"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait ChannelsOf<I> {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<C: Dim> ChannelsOf<C> for C {
    const SEALED: Token = Token;
}

/// So many channels of a kernel are those of one of `G` groups of `C` channels of an input.
#[diagnostic::on_unimplemented(
    message = "the kernel has `{Self}` channels, which is not a share of the `{C}` channels of the input in `{G}` groups",
    label = "the second axis of the kernel is not that of a group",
    note = "a kernel for an input `(N, C, H, W)` in `G` groups is `(O, C / G, KH, KW)`"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait ChannelsOfGroup<C, G> {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<I: Dim, C: DivisibleBy<G, Quotient = I>, G: Dim> ChannelsOfGroup<C, G> for I {
    const SEALED: Token = Token;
}

/// `G` groups divide both: `C` channels of the input, and as many of the output as this is.
#[diagnostic::on_unimplemented(
    message = "`{G}` groups do not divide, or are not known to divide, the `{C}` channels of the input and the `{Self}` of the output",
    label = "`{C}` and `{Self}` must be multiples of `{G}`",
    note = "in generic code write the bounds `{C}: DivisibleBy<{G}>` and `{Self}: DivisibleBy<{G}>`; the kernel is then `({Self}, Quotient<{C}, {G}>, KH, KW)`",
    note = "a kernel `(O, C, KH, KW)` of all channels needs no `groups`; a depthwise convolution of `C` channels has `groups::<C>()` and a kernel `(C, 1, KH, KW)`"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait InGroups<C, G> {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<C: DivisibleBy<G>, O: DivisibleBy<G>, G: Dim> InGroups<C, G> for O {
    const SEALED: Token = Token;
}

// These are traits of the kernel, which rustc does not know yet while it looks for the method: so it reports the mistake, and not a
// missing method.

/// This is the shape of a kernel of `conv1d` for an input of shape `S`: `(O, C, K)` for `(N, C, L)`.
#[diagnostic::on_unimplemented(
    message = "`conv1d` does not take an input of shape `{S}` and a kernel of shape `{Self}`",
    label = "expected `(N, C, L)` and a kernel `(O, C, K)`",
    note = "an axis of size 1 is added by `unsqueeze`: one signal of one channel is `(1, 1, L)`",
    note = "in generic code write the axes that are needed, as in `Tensor<T, (N, C, L)>`, or ask for the convolution: the bound is `{Self}: Conv1d<{S}>` of `shapewise::shape::convolve`"
)]
pub trait Conv1d<S, O = Steps>: Kernel1d<S, O> {
    #[doc(hidden)]
    const SEALED: Token;
}

/// What [`conv1d`](crate::Tensor::conv1d) asks for where the bound in a signature is [`Conv1d`]. It has one impl, and so rustc lists none.
#[diagnostic::on_unimplemented(
    message = "`conv1d` does not take an input of shape `{S}` and a kernel of shape `{Self}`",
    label = "expected `(N, C, L)` and a kernel `(O, C, K)`",
    note = "an axis of size 1 is added by `unsqueeze`: one signal of one channel is `(1, 1, L)`",
    note = "in generic code write the axes that are needed, as in `Tensor<T, (N, C, L)>`, or ask for the convolution: the bound is `{Self}: Conv1d<{S}>` of `shapewise::shape::convolve`"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait CanConv1d<S, O = Steps>: Conv1d<S, O> {
    #[doc(hidden)]
    const SEALED: Token;
}

impl<R: Kernel1d<S, O> + Conv1d<S, O>, S, O> CanConv1d<S, O> for R {
    const SEALED: Token = Token;
}

/// The shape of `conv1d` of `S` with a kernel `R`.
pub type Conv1dOf<S, R, O = Steps> = <R as Convolve<S, O>>::Output;

#[diagnostic::do_not_recommend]
impl<N: Dim, C: Dim, L: Dim, O: Dim, I: Dim, K: Dim, T> Conv1d<(N, C, L), T> for (O, I, K)
where
    Self: Kernel1d<(N, C, L), T>,
{
    const SEALED: Token = Token;
}

/// The kernel goes with the channels and the size of the input, which [`CanConv1d`] asks for first: so rustc reports what fails.
#[cfg_attr(doc, doc(hidden))]
pub trait Kernel1d<S, O>: Convolve<S, O> {
    #[doc(hidden)]
    const SEALED: Token;
}

impl<N: Dim, C: Dim, L: Dim, O: Dim, I: Dim, K: Dim, St, P, Di, G> Kernel1d<(N, C, L), Steps<St, P, Di, G>>
    for (O, I, K)
where
    St: EachAxis<(K,)>,
    P: EachAxis<(K,)>,
    Di: EachAxis<(K,)>,
    G: DivideChannels<C, O, I>,
    L: HasRoomFor<K, P::Columns, Di::Columns>,
{
    const SEALED: Token = Token;
}

/// This is the shape of a kernel of `conv2d` for an input of shape `S`: `(O, C, KH, KW)` for `(N, C, H, W)`.
#[diagnostic::on_unimplemented(
    message = "`conv2d` does not take an input of shape `{S}` and a kernel of shape `{Self}`",
    label = "expected `(N, C, H, W)` and a kernel `(O, C, KH, KW)`",
    note = "an axis of size 1 is added by `unsqueeze`: one image of one channel is `(1, 1, H, W)`",
    note = "in generic code write the axes that are needed, as in `Tensor<T, (N, C, H, W)>`, or ask for the convolution: the bound is `{Self}: Conv2d<{S}>` of `shapewise::shape::convolve`"
)]
pub trait Conv2d<S, O = Steps>: Kernel2d<S, O> {
    #[doc(hidden)]
    const SEALED: Token;
}

/// What [`conv2d`](crate::Tensor::conv2d) asks for where the bound in a signature is [`Conv2d`]. It has one impl, and so rustc lists none.
#[diagnostic::on_unimplemented(
    message = "`conv2d` does not take an input of shape `{S}` and a kernel of shape `{Self}`",
    label = "expected `(N, C, H, W)` and a kernel `(O, C, KH, KW)`",
    note = "an axis of size 1 is added by `unsqueeze`: one image of one channel is `(1, 1, H, W)`",
    note = "in generic code write the axes that are needed, as in `Tensor<T, (N, C, H, W)>`, or ask for the convolution: the bound is `{Self}: Conv2d<{S}>` of `shapewise::shape::convolve`"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait CanConv2d<S, O = Steps>: Conv2d<S, O> {
    #[doc(hidden)]
    const SEALED: Token;
}

impl<R: Kernel2d<S, O> + Conv2d<S, O>, S, O> CanConv2d<S, O> for R {
    const SEALED: Token = Token;
}

/// The shape of `conv2d` of `S` with a kernel `R`.
pub type Conv2dOf<S, R, O = Steps> = <R as Convolve<S, O>>::Output;

#[diagnostic::do_not_recommend]
impl<N: Dim, C: Dim, H: Dim, W: Dim, O: Dim, I: Dim, KH: Dim, KW: Dim, T> Conv2d<(N, C, H, W), T> for (O, I, KH, KW)
where
    Self: Kernel2d<(N, C, H, W), T>,
{
    const SEALED: Token = Token;
}

/// The kernel goes with the channels and the size of the input, which [`CanConv2d`] asks for first: so rustc reports what fails.
#[cfg_attr(doc, doc(hidden))]
pub trait Kernel2d<S, O>: Convolve<S, O> {
    #[doc(hidden)]
    const SEALED: Token;
}

impl<N: Dim, C: Dim, H: Dim, W: Dim, O: Dim, I: Dim, KH: Dim, KW: Dim, St, P, Di, G>
    Kernel2d<(N, C, H, W), Steps<St, P, Di, G>> for (O, I, KH, KW)
where
    St: EachAxis<(KH, KW)>,
    P: EachAxis<(KH, KW)>,
    Di: EachAxis<(KH, KW)>,
    G: DivideChannels<C, O, I>,
    H: HasRoomFor<KH, P::Rows, Di::Rows>,
    W: HasRoomFor<KW, P::Columns, Di::Columns>,
{
    const SEALED: Token = Token;
}
