//! Looking up: elements that are read, or changed, where indices along an axis say.
//!
//! A walk looks at the elements through a [`LookupMap`] map, as if the axis of the indices were not there; each index then goes along that
//! axis. An index is below the size of the axis, so the element exists. (Slices check it all the same.)

use core::marker::PhantomData;
use core::mem::MaybeUninit;

use super::leaf::{Along, Leaf, Places, further};
use super::plan::{Rows, offset};
use super::{AnyStep, Axes, Change, Expr, Merges, Mode, Modes, Plan, Read, Run, RunsAlong, Walk, Zip};
use crate::dim::Invariant;
use crate::kernel::level::{Baseline, Level, Work, dispatch};
use crate::kernel::run::is_read_in_place;
use crate::kernel::strided::{InSteps, RowsApart};
use crate::shape::layout::{Layout, Mapped, stride_along, strides_of};
use crate::shape::take::{BoundedIndex, LookupMap};
use crate::shape::{MAX_RANK, Shape};

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
type BesideAxis<S, L, M, W> = <Mapped<L, S, M> as Layout>::In<W>;

impl<T: Copy, S: Shape, L: Layout, M: LookupMap<S>, I: BoundedIndex, R: Shape, LI: Layout> Expr
    for Lookup<'_, '_, T, S, L, M, I, R, LI>
{
    type Elem = T;
    type Walk<W: Shape> = LookupWalk<Along<BesideAxis<S, L, M, W>, W>, Along<LI::In<R>, W>>;
    const PURE: bool = true;

    type Reader<'r>
        = LookingUp<'r, T>
    where
        Self: 'r;

    #[inline(always)]
    fn reader(&self) -> LookingUp<'_, T> {
        LookingUp { memory: self.memory, to: Destination::new::<S, L, M>(), indices: numbers(&self.indices) }
    }
}

/// A walk along elements beside the axis of indices, as `A` does, and along the indices, as `I` does.
pub(crate) struct LookupWalk<A, I>(PhantomData<fn() -> (A, I)>);

impl<A: Walk, I: Walk> Walk for LookupWalk<A, I> {
    const MERGES: Merges = <Zip<A, I>>::MERGES;
    const ACROSS: Option<usize> = <Zip<A, I>>::ACROSS;
    // As a reader says: where a run stays at one index, it is one of the elements.
    const MODES: Modes = if I::MODES.is_still() { A::MODES } else { Modes::NONE };
}

/// Where indices lead to.
#[derive(Clone, Copy)]
struct Destination {
    /// The strides beside the axis of the indices.
    strides: &'static Axes,
    /// The distance of elements along the axis of the indices.
    along: usize,
}

impl Destination {
    #[inline(always)]
    fn new<S: Shape, L: Layout, M: LookupMap<S>>() -> Self {
        Destination { strides: const { &beside::<S, L, M>() }, along: const { stride_along::<S, L>(M::AXIS) } }
    }
}

/// The strides beside the axis of the indices, for a walk of any sizes.
const fn beside<S: Shape, L: Layout, M: LookupMap<S>>() -> Axes {
    let source = strides_of::<S, L>();
    let mut strides = [0; MAX_RANK];
    let mut to = 0;
    while to < MAX_RANK {
        let mut from = 0;
        while from < MAX_RANK {
            strides[to] += M::STEPS[to][from] * source[from];
            from += 1;
        }
        to += 1;
    }
    strides
}

/// What reads indices as numbers: their type names the axis that they are for, and what reads elements would be another for each.
#[inline(always)]
fn numbers<'r, I: BoundedIndex, R: Shape, LI: Layout>(indices: &Leaf<'r, I, R, LI>) -> Places<'r, usize> {
    Leaf::<usize, R, LI>::new(I::places(indices.memory())).into_reader()
}

/// Reads elements that are looked up.
pub(crate) struct LookingUp<'r, T> {
    memory: &'r [T],
    to: Destination,
    indices: Places<'r, usize>,
}

impl<T> LookingUp<'_, T> {
    /// Whether a run along this axis stays at one index: then it is a run of the elements, too.
    fn stays(&self, inner: usize) -> bool {
        self.indices.modes(inner).is_still()
    }
}

impl<'r, T: Copy> Read for LookingUp<'r, T> {
    type Elem = T;
    type Run<M: Mode> = M::Alike<M::Run<'r, T>, LookupRun<'r, T>>;

    #[inline(always)]
    fn modes(&self, inner: usize) -> Modes {
        if self.stays(inner) { Modes::of_step(self.to.strides[inner]) } else { Modes::NONE }
    }

    /// The place beside the axis of the indices, and that of the index.
    type Place = (&'r [T], &'r [usize]);
    type Step = (usize, usize);

    #[inline(always)]
    fn place(&self, position: &Axes) -> Self::Place {
        let memory: &'r [T] = self.memory;
        (&memory[offset(position, self.to.strides)..], self.indices.place(position))
    }

    #[inline(always)]
    fn step(&self, axis: usize) -> (usize, usize) {
        (self.to.strides[axis], self.indices.step(axis))
    }

    #[inline(always)]
    fn after_steps((memory, indices): Self::Place, (beside, index): (usize, usize), count: usize) -> Self::Place {
        (further(memory, beside, count), further(indices, index, count))
    }

    #[inline(always)]
    fn run<M: Mode>(&self, (memory, index): Self::Place, inner: usize, len: usize) -> Self::Run<M> {
        let (step, along) = (self.to.strides[inner], self.to.along);
        M::alike(
            || M::run(&memory[index[0] * along..], step, len),
            || LookupRun { memory, indices: self.indices.run::<AnyStep>(index, inner, len), step, along },
        )
    }

    type Rows = (&'r [T], RowsApart<'r, usize>);

    #[inline(always)]
    fn rows<M: Mode>(&self, (memory, index): Self::Place, along: RunsAlong) -> Self::Rows {
        (memory, self.indices.rows::<AnyStep>(index, along))
    }

    #[inline(always)]
    fn row<M: Mode>(&self, (memory, indices): &Self::Rows, along: RunsAlong, row: usize) -> Self::Run<M> {
        self.run::<M>((&memory[row * self.to.strides[along.axis]..], indices.at(row)), along.inner, along.len)
    }
}

/// A run of elements that are looked up.
pub(crate) struct LookupRun<'r, T> {
    memory: &'r [T],
    indices: InSteps<'r, usize>,
    step: usize,
    along: usize,
}

/// So many elements are looked up before it is seen whether there are more.
const AT_ONCE: usize = 8;

impl<T: Copy> LookupRun<'_, T> {
    /// Looks up elements from the first one on, for as many places. The usual steps are constants.
    #[inline(always)]
    fn look_up(&self, places: &mut [MaybeUninit<T>]) {
        match (self.indices.side_by_side(), self.step, self.along) {
            // Along an axis of which the elements lie side by side.
            (Some(indices), 0, 1) => look_up_in_steps(self.memory, indices, places, 0, 1),
            // Along an axis before it.
            (Some(indices), 1, along) => look_up_in_steps(self.memory, indices, places, 1, along),
            (_, step, along) => {
                for (i, place) in places.iter_mut().enumerate() {
                    place.write(self.memory[i * step + *self.indices.at(i) * along]);
                }
            }
        }
    }
}

/// The same where the indices lie side by side.
#[inline(always)]
fn look_up_in_steps<T: Copy>(
    memory: &[T],
    indices: &[usize],
    places: &mut [MaybeUninit<T>],
    step: usize,
    along: usize,
) {
    let indices = &indices[..places.len()];
    let whole = places.len() - places.len() % AT_ONCE;
    let groups = places.chunks_exact_mut(AT_ONCE).zip(indices.chunks_exact(AT_ONCE));
    for (group, (places, indices)) in groups.enumerate() {
        for i in 0..AT_ONCE {
            places[i].write(memory[(group * AT_ONCE + i) * step + indices[i] * along]);
        }
    }
    for i in whole..places.len() {
        places[i].write(memory[i * step + indices[i] * along]);
    }
}

impl<T: Copy> Run for LookupRun<'_, T> {
    type Elem = T;
    const BLOCKS: bool = true;

    #[inline(always)]
    fn get<V: Level>(&self, i: usize) -> T {
        self.memory[i * self.step + self.indices.get::<V>(i) * self.along]
    }

    #[inline(always)]
    fn part(&self, first: usize, count: usize) -> Self {
        let memory = &self.memory[first * self.step..];
        LookupRun { memory, indices: self.indices.part(first, count), ..*self }
    }

    #[inline(always)]
    fn write_block<V: Level>(&self, places: &mut [MaybeUninit<T>]) {
        self.look_up(places);
    }

    is_read_in_place!();
}

/// Changes the elements of a shape `S` that the indices look up through `M`, each by the value in the place of its index, in C order.
#[inline]
pub(crate) fn update_at<S: Shape, L: Layout, M: LookupMap<S>, W: Shape, T, I, R: Shape, LI: Layout, E: Expr>(
    memory: &mut [T],
    indices: &Leaf<'_, I, R, LI>,
    values: &E,
    change: &impl Change<T, E::Elem>,
) where
    I: BoundedIndex,
{
    let plan = const {
        type Both<S, L, M, W, R, LI> = Zip<Along<BesideAxis<S, L, M, W>, W>, Along<<LI as Layout>::In<R>, W>>;
        &Plan::new::<W>(<Zip<Both<S, L, M, W, R, LI>, E::Walk<W>>>::MERGES)
    };
    let to = Destination::new::<S, L, M>();
    let walk = GoTo { memory, plan, to, indices: &numbers(indices), values: &values.reader(), change };
    if const { E::FUSED } { go_to_by_best(walk) } else { go_to(walk) }
}

#[inline(never)]
fn go_to<T, R: Read, C: Change<T, R::Elem>>(walk: GoTo<'_, '_, T, R, C>) {
    walk.run::<Baseline>();
}

/// Values whose bits depend on the instructions are computed by those that compute them everywhere else.
#[inline(never)]
fn go_to_by_best<T, R: Read, C: Change<T, R::Elem>>(walk: GoTo<'_, '_, T, R, C>) {
    dispatch(walk);
}

struct GoTo<'a, 'i, T, R, C> {
    memory: &'a mut [T],
    plan: &'a Plan,
    to: Destination,
    indices: &'a Places<'i, usize>,
    values: &'a R,
    change: &'a C,
}

impl<T, R: Read, C: Change<T, R::Elem>> Work for GoTo<'_, '_, T, R, C> {
    type Output = ();

    #[inline(always)]
    fn run<V: Level>(self) {
        let GoTo { memory, plan, to, indices, values, change } = self;
        let inner = plan.inner;
        let (step, stays) = (to.strides[inner], indices.modes(inner).is_still());
        let mut groups = plan.groups();
        while let Some((mut start, Rows { axis, count })) = groups.next() {
            for row in 0..count {
                start[axis] = row;
                let first = offset(&start, to.strides);
                let indices = indices.run::<AnyStep>(indices.place(&start), inner, plan.run);
                let values = values.run::<AnyStep>(values.place(&start), inner, plan.run);
                if stays && step == 1 {
                    let row = first + indices.get::<V>(0) * to.along;
                    for (i, element) in memory[row..][..plan.run].iter_mut().enumerate() {
                        change.change::<V>(element, values.get::<V>(i));
                    }
                } else {
                    for i in 0..plan.run {
                        let place = first + i * step + indices.get::<V>(i) * to.along;
                        change.change::<V>(&mut memory[place], values.get::<V>(i));
                    }
                }
            }
        }
    }
}
