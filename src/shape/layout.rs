//! Layouts: how the elements of a shape lie in memory.
//!
//! A tensor of its own is [`Contiguous`]: in C order, without gaps. What only looks at elements in another way is a view with
//! other [strides](Strides): a transpose exchanges them, a slice multiplies them, an axis that stands for equal elements has
//! none. All of that is linear, so there is one layout for all views, [`Mapped`]: an [`AxisMap`] says how far along each
//! axis of the source a step along an axis of the view goes. Strides are constants, known when the program is compiled.

use core::fmt;
use core::marker::PhantomData;

use super::{MAX_RANK, Shape, positions};
use crate::dim::sealed::Token;

/// A number for each axis, aligned at the last one.
pub(crate) type Axes = [usize; MAX_RANK];

/// A number for each of the last axes, and 0 for those before.
pub(crate) const fn at_the_end<const AXES: usize>(numbers: [usize; AXES]) -> Axes {
    let mut all = [0; MAX_RANK];
    let mut axis = 0;
    while axis < AXES {
        all[MAX_RANK - AXES + axis] = numbers[axis];
        axis += 1;
    }
    all
}

/// How the elements of a shape lie in memory.
pub trait Layout: 'static {
    #[doc(hidden)]
    const SEALED: Token;
    /// The strides for the shape `S`.
    type In<S: Shape>: Strides;
    /// Whether the elements lie in C order, without gaps.
    const CONTIGUOUS: bool;
}

/// How far apart the elements along each axis are, in elements.
#[cfg_attr(doc, doc(hidden))]
pub trait Strides: 'static {
    #[doc(hidden)]
    const SEALED: Token;
    /// The distances, aligned at the last axis; 0 along axes of size 1.
    const STRIDES: [usize; MAX_RANK];
}

/// The strides of the shape `S` in the layout `L`.
pub(crate) const fn strides_of<S: Shape, L: Layout>() -> Axes {
    <L::In<S> as Strides>::STRIDES
}

/// How far apart in memory two neighbours along an axis of the shape `S` are.
pub(crate) const fn stride_along<S: Shape, L: Layout>(axis: usize) -> usize {
    strides_of::<S, L>()[MAX_RANK - S::RANK + axis]
}

/// Where in memory the element is that stands at `flat` in C order.
#[inline]
pub(crate) fn place<S: Shape, L: Layout>(flat: usize) -> usize {
    if L::CONTIGUOUS {
        return flat;
    }
    let strides = const { strides_of::<S, L>() };
    let positions = positions::<S>(flat);
    let positions = positions.as_ref();
    positions.iter().zip(&strides[MAX_RANK - S::RANK..]).map(|(position, stride)| position * stride).sum()
}

/// In C order, without gaps.
pub struct Contiguous;

impl Layout for Contiguous {
    const SEALED: Token = Token;
    type In<S: Shape> = RowMajor<S>;
    const CONTIGUOUS: bool = true;
}

/// The strides of `S` in C order.
pub struct RowMajor<S>(PhantomData<fn() -> S>);

impl<S: Shape> Strides for RowMajor<S> {
    const SEALED: Token = Token;
    const STRIDES: [usize; MAX_RANK] = in_order(S::ALIGNED);
}

/// The strides of elements in C order whose sizes are given; 0 where the size is 1.
pub(crate) const fn in_order(sizes: Axes) -> Axes {
    let mut strides = [0; MAX_RANK];
    let mut step = 1;
    let mut axis = MAX_RANK;
    while axis > 0 {
        axis -= 1;
        if sizes[axis] > 1 {
            strides[axis] = step;
            step *= sizes[axis];
        }
    }
    strides
}

/// The elements of the shape `S` in the layout `L`, looked at as `M` says.
pub struct Mapped<L, S, M>(PhantomData<fn() -> (L, S, M)>);

impl<L: Layout, S: Shape, M: AxisMap<S>> Layout for Mapped<L, S, M> {
    const SEALED: Token = Token;
    type In<R: Shape> = MappedStrides<L, S, M, R>;
    const CONTIGUOUS: bool = false;
}

/// The strides of a view of shape `R`, in the layout `Mapped<L, S, M>`.
pub struct MappedStrides<L, S, M, R>(PhantomData<fn() -> (L, S, M, R)>);

impl<L: Layout, S: Shape, M: AxisMap<S>, R: Shape> Strides for MappedStrides<L, S, M, R> {
    const SEALED: Token = Token;
    const STRIDES: [usize; MAX_RANK] = {
        let source = strides_of::<S, L>();
        let mut strides = [0; MAX_RANK];
        let mut to = 0;
        while to < MAX_RANK {
            let mut from = 0;
            while from < MAX_RANK && R::ALIGNED[to] > 1 {
                strides[to] += M::STEPS[to][from] * source[from];
                from += 1;
            }
            to += 1;
        }
        strides
    };
}

/// A way to look at the axes of the shape `S`: for each axis of the view, how many steps along each axis of the source one step is.
#[cfg_attr(doc, doc(hidden))]
pub trait AxisMap<S>: 'static {
    #[doc(hidden)]
    const SEALED: Token;
    /// `STEPS[to][from]`, both aligned at the last axis.
    const STEPS: [[usize; MAX_RANK]; MAX_RANK];
}

/// The axes of the source, aligned at the last one. One that the source does not have, or has with size 1, goes nowhere.
pub struct SameAxes;

impl<S> AxisMap<S> for SameAxes {
    const SEALED: Token = Token;
    const STEPS: [[usize; MAX_RANK]; MAX_RANK] = {
        let mut steps = [[0; MAX_RANK]; MAX_RANK];
        let mut axis = 0;
        while axis < MAX_RANK {
            steps[axis][axis] = 1;
            axis += 1;
        }
        steps
    };
}

/// One step along each axis of the view is one along the axis of the source that is named for it, of `rank` axes, or along none.
pub(crate) const fn steps_along<const RANK: usize>(axes: [Option<usize>; RANK], rank: usize) -> [Axes; MAX_RANK] {
    let mut steps = [[0; MAX_RANK]; MAX_RANK];
    let mut to = 0;
    while to < RANK {
        if let Some(from) = axes[to] {
            steps[MAX_RANK - RANK + to][MAX_RANK - rank + from] = 1;
        }
        to += 1;
    }
    steps
}

/// Nothing about a layout is known but its type.
macro_rules! named {
    ($($Layout:ident <$($P:ident),*>)*) => { $(
        impl<$($P),*> fmt::Debug for $Layout<$($P),*> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(stringify!($Layout))
            }
        }
    )* };
}
named! { Contiguous<> RowMajor<S> Mapped<L, S, M> MappedStrides<L, S, M, R> }
