//! Looking up: elements that are read, or changed, where indices along an axis say.
//!
//! A walk looks at the elements through a [`LookupMap`] map, as if the axis of the indices were not there; each index then goes along that
//! axis. An index is below the size of the axis, so the element exists. (Slices check it all the same.)

use core::marker::PhantomData;

use super::leaf::{Along, Leaf, step};
use super::plan::offset;
use super::{Axes, Expr, Plan, Run, Walk, Zip};
use crate::dim::Invariant;
use crate::kernel::level::{Baseline, Level};
use crate::shape::Shape;
use crate::shape::layout::{AxisMap, Layout, Mapped, Strides, stride_along};
use crate::shape::take::BoundedIndex;

/// How a walk looks at the elements of a shape beside the axis of the indices.
pub(crate) trait LookupMap<S>: AxisMap<S> {
    /// The position of the axis.
    const AXIS: usize;
}

/// The elements of the shape `S` that `indices` look up through `M`.
pub(crate) struct Lookup<'a, 'i, T, S, L, M, I, R, LI> {
    memory: &'a [T],
    indices: Leaf<'i, I, R, LI>,
    map: Invariant<(S, L, M)>,
}

impl<'a, 'i, T, S, L, M, I, R, LI> Lookup<'a, 'i, T, S, L, M, I, R, LI> {
    #[inline]
    pub(crate) fn new(elements: Leaf<'a, T, S, L>, indices: Leaf<'i, I, R, LI>) -> Self {
        Lookup { memory: elements.memory(), indices, map: PhantomData }
    }
}

/// The strides of the elements beside the axis of the indices.
type Beside<S, L, M, W> = <Mapped<L, S, M> as Layout>::In<W>;

/// The distance of elements along the axis of the indices.
const fn along<S: Shape, L: Layout, M: LookupMap<S>>() -> usize {
    stride_along::<S, L>(M::AXIS)
}

impl<T: Copy, S: Shape, L: Layout, M: LookupMap<S>, I: BoundedIndex, R: Shape, LI: Layout> Expr
    for Lookup<'_, '_, T, S, L, M, I, R, LI>
{
    type Elem = T;
    type Run<'r, W: Shape>
        = LookupRun<'r, T, S, L, M, W, I, R, LI>
    where
        Self: 'r;
    type Walk<W: Shape> = Zip<Along<Beside<S, L, M, W>, W>, Along<LI::In<R>, W>>;
    const PURE: bool = true;

    #[inline(always)]
    fn run<W: Shape>(&self, start: &Axes, len: usize) -> Self::Run<'_, W> {
        let first = offset(start, &<Beside<S, L, M, W>>::STRIDES);
        let indices = self.indices.run::<W>(start, len);
        if const { stays::<R, LI, W>() } {
            let first = first + indices.at(0).place() * const { along::<S, L, M>() };
            let last = (len - 1) * const { step::<Beside<S, L, M, W>, W>() };
            LookupRun { memory: &self.memory[first..][..last + 1], indices, map: PhantomData }
        } else {
            LookupRun { memory: &self.memory[first..], indices, map: PhantomData }
        }
    }
}

/// Whether a run of `W` stays at one index: then it is a run of the elements, too.
const fn stays<R: Shape, LI: Layout, W: Shape>() -> bool {
    step::<LI::In<R>, W>() == 0
}

/// A run of elements that are looked up.
pub(crate) struct LookupRun<'r, T, S, L, M, W: Shape, I: Copy, R: Shape, LI: Layout> {
    memory: &'r [T],
    indices: super::leaf::Strided<'r, I, LI::In<R>, W>,
    map: Invariant<(S, L, M)>,
}

impl<T: Copy, S: Shape, L: Layout, M: LookupMap<S>, W: Shape, I: BoundedIndex, R: Shape, LI: Layout> Run
    for LookupRun<'_, T, S, L, M, W, I, R, LI>
{
    type Elem = T;

    #[inline(always)]
    fn get<V: Level>(&self, i: usize) -> T {
        let beside = i * const { step::<Beside<S, L, M, W>, W>() };
        if const { stays::<R, LI, W>() } {
            self.memory[beside]
        } else {
            self.memory[beside + self.indices.at(i).place() * const { along::<S, L, M>() }]
        }
    }

    #[inline(always)]
    fn part(&self, first: usize, count: usize) -> Self {
        let step = const { step::<Beside<S, L, M, W>, W>() };
        let memory = &self.memory[first * step..];
        let memory = if const { stays::<R, LI, W>() } { &memory[..(count - 1) * step + 1] } else { memory };
        LookupRun { memory, indices: self.indices.part(first, count), map: PhantomData }
    }
}

/// Changes the elements of a shape `S` that the indices look up through `M`, each by the value in the place of its index, in C order.
#[inline]
pub(crate) fn update_at<S: Shape, L: Layout, M: LookupMap<S>, W: Shape, T, I, R: Shape, LI: Layout, E: Expr>(
    memory: &mut [T],
    indices: &Leaf<'_, I, R, LI>,
    values: &E,
    change: impl Fn(&mut T, E::Elem),
) where
    I: BoundedIndex,
{
    let plan = const {
        type Places<S, L, M, W, R, LI> = Zip<Along<Beside<S, L, M, W>, W>, Along<<LI as Layout>::In<R>, W>>;
        Plan::new::<W>(<Zip<Places<S, L, M, W, R, LI>, E::Walk<W>>>::MERGES)
    };
    let step = const { step::<Beside<S, L, M, W>, W>() };
    let along = const { along::<S, L, M>() };
    plan.walk(|start| {
        let first = offset(start, &<Beside<S, L, M, W>>::STRIDES);
        let indices = indices.run::<W>(start, plan.run);
        let values = values.run::<W>(start, plan.run);
        if const { stays::<R, LI, W>() } && step == 1 {
            let row = &mut memory[first + indices.at(0).place() * along..][..plan.run];
            for (i, element) in row.iter_mut().enumerate() {
                change(element, values.get::<Baseline>(i));
            }
        } else {
            for i in 0..plan.run {
                change(&mut memory[first + i * step + indices.at(i).place() * along], values.get::<Baseline>(i));
            }
        }
    });
}
