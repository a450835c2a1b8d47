//! Convolution: `(N, C, H, W)` with a kernel of `(O, C, KH, KW)` gives `(N, O, OH, OW)`.
//!
//! Each impl takes the two shapes apart. What must be proven stands apart, with a sentence each: that the kernel fits
//! ([`HasRoomFor`]), that both have the same channels ([`ChannelsOf`]), and, where there are groups, that these divide the channels
//! of the input and of the output ([`InputGroups`], [`OutputGroups`]).

use core::marker::PhantomData;

use super::layout::{Axes, AxisMap};
use super::windows::{EachAxis, Padded, Steps, Together, behind};
use super::{MAX_RANK, Shape};
use crate::dim::sealed::Token;
use crate::dim::windows::{HasRoomFor, Windows};
use crate::dim::{D1, Dim, DivisibleBy, Extent, Natural, Quotient};

/// A tensor of this shape can be convolved with a kernel of shape `R`, in the steps `O`.
#[diagnostic::on_unimplemented(
    message = "an input of shape `{Self}` is not convolved with a kernel of shape `{R}`",
    label = "not the axes of an input and a kernel",
    note = "`conv1d` takes `(N, C, L)` and a kernel `(O, C, K)`, `conv2d` takes `(N, C, H, W)` and `(O, C, KH, KW)`"
)]
pub trait Convolve<R, O = Steps>: Shape {
    #[doc(hidden)]
    const SEALED: Token;
    /// The shape of the result.
    type Output: Shape;
    /// The shape with the padding.
    #[doc(hidden)]
    type Padded: Shape;
    /// Whether there is padding.
    #[doc(hidden)]
    const IS_PADDED: bool;
    /// Where the first element stands behind the padding.
    #[doc(hidden)]
    const FIRST: usize;
    /// How many groups of channels there are.
    #[doc(hidden)]
    const GROUPS: usize;
    /// One channel with each row of it once for each column of the kernel, ready to be multiplied: `(KW, H + 2 P, OW)`.
    #[doc(hidden)]
    type Lowered: Shape;
    /// The axes that one channel of the input goes through: `(O / G, KH, KW, OH, OW)`.
    #[doc(hidden)]
    type Through: Shape;
    /// Those of the result, with size 1 along the axes that are summed: `(O / G, 1, 1, OH, OW)`.
    #[doc(hidden)]
    type Kept: Shape;
    /// How these shapes look at their sources.
    #[doc(hidden)]
    const STEPS: Lowering;
}

/// The steps of a convolution through one channel.
#[derive(Debug)]
pub struct Lowering {
    /// From `Lowered` to the input.
    lowered: [Axes; MAX_RANK],
    /// From `Through` to `Lowered`.
    of_lowered: [Axes; MAX_RANK],
    /// From `Through` to the input.
    of_input: [Axes; MAX_RANK],
    /// From `Through` to the kernel.
    of_kernel: [Axes; MAX_RANK],
}

/// The shape of a convolution of `S` with a kernel `R`.
pub type ConvolveOf<S, R, O = Steps> = <S as Convolve<R, O>>::Output;

/// `conv1d`.
#[diagnostic::do_not_recommend]
impl<N: Dim, C: Dim, L: Dim, O: Dim, I: Dim, K: Dim, St, P, Di, G> Convolve<(O, I, K), Steps<St, P, Di, G>>
    for (N, C, L)
where
    St: EachAxis<(K,)>,
    P: EachAxis<(K,)>,
    Di: EachAxis<(K,)>,
    G: Grouping<C, O, I>,
    L: HasRoomFor<K, P::Columns, Di::Columns>,
{
    const SEALED: Token = Token;
    type Output = (N, O, Windows<L, K, St::Columns, P::Columns, Di::Columns>);
    type Padded = (N, C, Padded<L, P::Columns>);
    const IS_PADDED: bool = P::Columns::VALUE > 0;
    const FIRST: usize = behind::<Self::Padded, _>([P::Columns::VALUE]);
    const GROUPS: usize = G::Groups::SIZE;
    type Lowered = (K, Windows<L, K, St::Columns, P::Columns, Di::Columns>);
    type Through = (G::Outputs, K, Windows<L, K, St::Columns, P::Columns, Di::Columns>);
    type Kept = (G::Outputs, D1, Windows<L, K, St::Columns, P::Columns, Di::Columns>);
    const STEPS: Lowering = {
        let (stride, dilation) = (St::Columns::VALUE, Di::Columns::VALUE);
        Lowering {
            lowered: steps([(2, 1, dilation), (1, 1, stride)]),
            of_lowered: steps([(2, 2, 1), (1, 1, 1)]),
            of_input: steps([(2, 1, dilation), (1, 1, stride)]),
            of_kernel: steps([(3, 3, 1), (2, 1, 1)]),
        }
    };
}

/// `conv2d`.
#[diagnostic::do_not_recommend]
impl<N: Dim, C: Dim, H: Dim, W: Dim, O: Dim, I: Dim, KH: Dim, KW: Dim, St, P, Di, G>
    Convolve<(O, I, KH, KW), Steps<St, P, Di, G>> for (N, C, H, W)
where
    St: EachAxis<(KH, KW)>,
    P: EachAxis<(KH, KW)>,
    Di: EachAxis<(KH, KW)>,
    G: Grouping<C, O, I>,
    H: HasRoomFor<KH, P::Rows, Di::Rows>,
    W: HasRoomFor<KW, P::Columns, Di::Columns>,
{
    const SEALED: Token = Token;
    type Output =
        (N, O, Windows<H, KH, St::Rows, P::Rows, Di::Rows>, Windows<W, KW, St::Columns, P::Columns, Di::Columns>);
    type Padded = (N, C, Padded<H, P::Rows>, Padded<W, P::Columns>);
    const IS_PADDED: bool = P::Rows::VALUE + P::Columns::VALUE > 0;
    const FIRST: usize = behind::<Self::Padded, _>([P::Rows::VALUE, P::Columns::VALUE]);
    const GROUPS: usize = G::Groups::SIZE;
    type Lowered = (KW, Padded<H, P::Rows>, Windows<W, KW, St::Columns, P::Columns, Di::Columns>);
    type Through = (
        G::Outputs,
        KH,
        KW,
        Windows<H, KH, St::Rows, P::Rows, Di::Rows>,
        Windows<W, KW, St::Columns, P::Columns, Di::Columns>,
    );
    type Kept = (
        G::Outputs,
        D1,
        D1,
        Windows<H, KH, St::Rows, P::Rows, Di::Rows>,
        Windows<W, KW, St::Columns, P::Columns, Di::Columns>,
    );
    const STEPS: Lowering = {
        let (down, across) = (St::Rows::VALUE, St::Columns::VALUE);
        let (rows, columns) = (Di::Rows::VALUE, Di::Columns::VALUE);
        Lowering {
            lowered: steps([(3, 1, columns), (2, 2, 1), (1, 1, across)]),
            of_lowered: steps([(4, 2, rows), (3, 3, 1), (2, 2, down), (1, 1, 1)]),
            of_input: steps([(4, 2, rows), (3, 1, columns), (2, 2, down), (1, 1, across)]),
            of_kernel: steps([(5, 4, 1), (4, 2, 1), (3, 1, 1)]),
        }
    };
}

/// Into how many groups the channels are divided: `C` of the input, `O` of the output, `I` of the kernel.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a number of groups",
    label = "a number of groups is at least 1",
    note = "a number of groups is written `dim!(2)`, and a type parameter needs the bound `G: Dim`"
)]
pub trait Grouping<C, O, I> {
    #[doc(hidden)]
    const SEALED: Token;
    /// How many groups.
    type Groups: Dim;
    /// How many channels of the output each group has.
    type Outputs: Dim;
}

#[diagnostic::do_not_recommend]
impl<C: ChannelsOf<I>, O: Dim, I> Grouping<C, O, I> for Together {
    const SEALED: Token = Token;
    type Groups = D1;
    type Outputs = O;
}

#[diagnostic::do_not_recommend]
impl<C: InputGroups<G>, O: OutputGroups<G>, I, G: Dim> Grouping<C, O, I> for G
where
    C::Group: ChannelsOfGroup<I>,
{
    const SEALED: Token = Token;
    type Groups = G;
    type Outputs = O::Group;
}

/// An input with so many channels goes with a kernel of `I` channels: they are the same.
#[diagnostic::on_unimplemented(
    message = "the input has `{Self}` channels, and the kernel has `{I}`",
    label = "the second axes of input and kernel differ",
    note = "a kernel for an input `(N, C, H, W)` is `(O, C, KH, KW)`, and one for `G` groups `(O, C / G, KH, KW)`"
)]
pub trait ChannelsOf<I> {}

#[diagnostic::do_not_recommend]
impl<C: Dim> ChannelsOf<C> for C {}

/// Each group has so many channels of the input, and so has the kernel.
#[diagnostic::on_unimplemented(
    message = "each group has `{Self}` channels of the input, and the kernel has `{I}`",
    label = "the second axis of the kernel is not that of a group",
    note = "a kernel for an input `(N, C, H, W)` in `G` groups is `(O, C / G, KH, KW)`"
)]
pub trait ChannelsOfGroup<I> {}

#[diagnostic::do_not_recommend]
impl<C: Dim> ChannelsOfGroup<C> for C {}

/// So many channels of the input are divided into `G` groups.
#[diagnostic::on_unimplemented(
    message = "`{G}` groups do not divide the `{Self}` channels of the input",
    label = "dividing the `{Self}` channels of the input by `{G}` leaves a rest",
    note = "in generic code the bound is `C: DivisibleBy<G>`"
)]
pub trait InputGroups<G> {
    /// How many of them a group has.
    type Group: Dim;
}

#[diagnostic::do_not_recommend]
impl<C: DivisibleBy<G>, G: Dim> InputGroups<G> for C {
    type Group = Quotient<C, G>;
}

/// So many channels of the output are divided into `G` groups.
#[diagnostic::on_unimplemented(
    message = "`{G}` groups do not divide the `{Self}` channels of the output",
    label = "dividing the `{Self}` channels of the output by `{G}` leaves a rest",
    note = "in generic code the bound is `O: DivisibleBy<G>`"
)]
pub trait OutputGroups<G> {
    /// How many of them a group has.
    type Group: Dim;
}

#[diagnostic::do_not_recommend]
impl<O: DivisibleBy<G>, G: Dim> OutputGroups<G> for O {
    type Group = Quotient<O, G>;
}

/// A tensor of this shape is an input of `conv1d` for a kernel of shape `R`: `(N, C, L)` for `(O, C, K)`.
#[diagnostic::on_unimplemented(
    message = "`conv1d` does not take an input of shape `{Self}` and a kernel of shape `{R}`",
    label = "expected `(N, C, L)` and a kernel `(O, C, K)`",
    note = "an axis of size 1 is added by a reshape: one signal of one channel is `(1, 1, L)`"
)]
pub trait Conv1d<R, O = Steps>: Convolve<R, O> {}

impl<N: Dim, C: Dim, L: Dim, O: Dim, I: Dim, K: Dim, Opt> Conv1d<(O, I, K), Opt> for (N, C, L) where
    Self: Convolve<(O, I, K), Opt>
{
}

/// A tensor of this shape is an input of `conv2d` for a kernel of shape `R`: `(N, C, H, W)` for `(O, C, KH, KW)`.
#[diagnostic::on_unimplemented(
    message = "`conv2d` does not take an input of shape `{Self}` and a kernel of shape `{R}`",
    label = "expected `(N, C, H, W)` and a kernel `(O, C, KH, KW)`",
    note = "an axis of size 1 is added by a reshape: one image of one channel is `(1, 1, H, W)`"
)]
pub trait Conv2d<R, O = Steps>: Convolve<R, O> {}

impl<N: Dim, C: Dim, H: Dim, W: Dim, O: Dim, I: Dim, KH: Dim, KW: Dim, Opt> Conv2d<(O, I, KH, KW), Opt> for (N, C, H, W) where
    Self: Convolve<(O, I, KH, KW), Opt>
{
}

/// One step along a view axis is so many along a source axis: `(view, source, steps)`, axes counted from the last one, which is 1.
const fn steps<const LEN: usize>(of: [(usize, usize, usize); LEN]) -> [Axes; MAX_RANK] {
    let mut steps = [[0; MAX_RANK]; MAX_RANK];
    let mut i = 0;
    while i < LEN {
        let (to, from, step) = of[i];
        steps[MAX_RANK - to][MAX_RANK - from] = step;
        i += 1;
    }
    steps
}

/// How the convolution of `S` with `R` looks at its operands.
macro_rules! maps {
    ($($(#[$doc:meta])* $Map:ident $steps:ident;)*) => { $(
        $(#[$doc])*
        pub struct $Map<S, R, O>(PhantomData<fn() -> (S, R, O)>);

        impl<S: Convolve<R, O>, R: 'static, O: 'static, A> AxisMap<A> for $Map<S, R, O> {
            const STEPS: [Axes; MAX_RANK] = S::STEPS.$steps;
        }
    )* };
}

maps! {
    /// The lowered channel, in the input.
    Lowered lowered;
    /// The windows, in the lowered channel.
    OfLowered of_lowered;
    /// The windows, in the input.
    OfInput of_input;
    /// The kernel.
    OfKernel of_kernel;
}
