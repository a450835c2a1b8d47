//! Leaves: expressions that read elements, one element again and again, or positions.

use core::fmt;
use core::marker::PhantomData;

use super::plan::{across, innermost, merges, offset};
use super::{Axes, Expr, Merges, Mode, Modes, Read, Run, RunsAlong, Walk};
use crate::dim::Invariant;
use crate::dim::sealed::Token;
use crate::kernel::level::Level;
use crate::kernel::run::is_read_in_place;
use crate::kernel::strided::{InSteps, RowsApart};
use crate::shape::layout::{Contiguous, Layout, Strides, in_order, place, strides_of};
use crate::shape::{MAX_RANK, Shape};
use crate::storage::{Data, SameElement};
use crate::tensor::Tensor;
use crate::tensor::display::DebugElements;

/// The elements of the shape `S`, which lie in memory as `L` says.
pub struct Leaf<'a, T, S, L = Contiguous> {
    memory: &'a [T],
    layout: Invariant<(S, L)>,
}

impl<T, S, L> Clone for Leaf<'_, T, S, L> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T, S, L> Copy for Leaf<'_, T, S, L> {}

impl<'a, T, S, L> Leaf<'a, T, S, L> {
    /// The memory that holds the elements, from the first one on.
    #[inline]
    pub(crate) fn memory(&self) -> &'a [T] {
        self.memory
    }
}

impl<'a, T, S: Shape, L: Layout> Leaf<'a, T, S, L> {
    /// Elements that start with the first of `memory`.
    #[inline]
    pub(crate) fn new(memory: &'a [T]) -> Self {
        // The length is a constant where the elements lie without gaps; say so, for a borrowed slice does not.
        let memory = if L::CONTIGUOUS { &memory[..S::LEN] } else { memory };
        Leaf { memory, layout: PhantomData }
    }

    /// What reads them, for as long as they are borrowed.
    #[inline(always)]
    pub(super) fn into_reader(self) -> Places<'a, T> {
        Places::new(self.memory, const { &strides_of::<S, L>() })
    }

    /// The element at `flat` in C order.
    #[inline]
    pub(crate) fn at(&self, flat: usize) -> &'a T {
        &self.memory[place::<S, L>(flat)]
    }

    /// All elements, in C order.
    pub(crate) fn iter(self) -> impl DoubleEndedIterator<Item = &'a T> + ExactSizeIterator + Clone + use<'a, T, S, L> {
        (0..S::LEN).map(move |flat| self.at(flat))
    }
}

impl<T: fmt::Debug, S: Shape, L: Layout> fmt::Debug for Leaf<'_, T, S, L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        DebugElements::new(|flat| self.at(flat), S::SIZES.as_ref()).fmt(f)
    }
}

/// How far apart the elements of a run along the innermost axis of `W` are.
pub(super) const fn step<L: Strides, W: Shape>() -> usize {
    step_of(L::STRIDES, W::ALIGNED)
}

/// The same, given the strides and the sizes.
pub(super) const fn step_of(strides: Axes, sizes: Axes) -> usize {
    match innermost(sizes) {
        Some(axis) => strides[axis],
        None => 0,
    }
}

impl<T: Copy, S: Shape, L: Layout> Expr for Leaf<'_, T, S, L> {
    type Elem = T;
    type Walk<W: Shape> = Along<L::In<S>, W>;
    const PURE: bool = true;

    #[inline(always)]
    fn side_by_side(&self) -> Option<&[T]> {
        if L::CONTIGUOUS { Some(self.memory) } else { None }
    }

    type Reader<'r>
        = Places<'r, T>
    where
        Self: 'r;

    #[inline(always)]
    fn reader(&self) -> Places<'_, T> {
        self.into_reader()
    }
}

/// Reads elements in memory.
pub struct Places<'r, T> {
    memory: &'r [T],
    strides: &'static Axes,
}

impl<'r, T> Places<'r, T> {
    /// Elements that lie as the strides say.
    #[inline(always)]
    pub(super) fn new(memory: &'r [T], strides: &'static Axes) -> Self {
        Places { memory, strides }
    }

    /// The memory from a position on.
    #[inline(always)]
    pub(super) fn at(&self, position: &Axes) -> &'r [T] {
        let memory: &'r [T] = self.memory;
        &memory[offset(position, self.strides)..]
    }
}

/// The memory from an element on that is some steps further: none where there is no such element. Nobody reads behind the last place of a
/// walk, but a loop goes there.
#[inline(always)]
pub(super) fn further<T>(memory: &[T], step: usize, count: usize) -> &[T] {
    memory.get(step.saturating_mul(count)..).unwrap_or_default()
}

impl<'r, T: Copy> Read for Places<'r, T> {
    type Elem = T;
    type Run<M: Mode> = M::Run<'r, T>;
    type Place = &'r [T];
    type Step = usize;

    #[inline(always)]
    fn modes(&self, inner: usize) -> Modes {
        Modes::of_step(self.strides[inner])
    }

    #[inline(always)]
    fn place(&self, position: &Axes) -> &'r [T] {
        self.at(position)
    }

    #[inline(always)]
    fn step(&self, axis: usize) -> usize {
        self.strides[axis]
    }

    #[inline(always)]
    fn after_steps(place: &'r [T], step: usize, count: usize) -> &'r [T] {
        further(place, step, count)
    }

    #[inline(always)]
    fn run<M: Mode>(&self, place: &'r [T], inner: usize, len: usize) -> M::Run<'r, T> {
        M::run(place, self.strides[inner], len)
    }

    type Rows = RowsApart<'r, T>;

    #[inline(always)]
    fn rows<M: Mode>(&self, place: &'r [T], along: RunsAlong) -> RowsApart<'r, T> {
        let span = M::span(self.strides[along.inner], along.len);
        RowsApart::new(place, self.strides[along.axis], span, along.count)
    }

    #[inline(always)]
    fn row<M: Mode>(&self, rows: &RowsApart<'r, T>, along: RunsAlong, row: usize) -> M::Run<'r, T> {
        M::run(rows.at(row), self.strides[along.inner], along.len)
    }
}

/// Reads clones of elements.
pub(super) struct Cloned<'r, T>(pub(super) Places<'r, T>);

impl<'r, T: Clone> Read for Cloned<'r, T> {
    type Elem = T;
    type Run<M: Mode> = M::Alike<ClonedRun<&'r [T]>, ClonedRun<InSteps<'r, T>>>;
    type Place = &'r [T];
    type Step = usize;

    #[inline(always)]
    fn modes(&self, inner: usize) -> Modes {
        if self.0.strides[inner] == 1 { Modes::MOVING } else { Modes::NONE }
    }

    #[inline(always)]
    fn place(&self, position: &Axes) -> &'r [T] {
        self.0.at(position)
    }

    #[inline(always)]
    fn step(&self, axis: usize) -> usize {
        self.0.strides[axis]
    }

    #[inline(always)]
    fn after_steps(place: &'r [T], step: usize, count: usize) -> &'r [T] {
        further(place, step, count)
    }

    #[inline(always)]
    fn run<M: Mode>(&self, place: &'r [T], inner: usize, len: usize) -> Self::Run<M> {
        M::alike(|| ClonedRun(&place[..len]), || ClonedRun(InSteps::new(place, self.0.strides[inner], len)))
    }

    type Rows = RowsApart<'r, T>;

    #[inline(always)]
    fn rows<M: Mode>(&self, place: &'r [T], along: RunsAlong) -> RowsApart<'r, T> {
        let span = M::span(self.0.strides[along.inner], along.len);
        RowsApart::new(place, self.0.strides[along.axis], span, along.count)
    }

    #[inline(always)]
    fn row<M: Mode>(&self, rows: &RowsApart<'r, T>, along: RunsAlong, row: usize) -> Self::Run<M> {
        self.run::<M>(rows.at(row), along.inner, along.len)
    }
}

/// A run of clones.
pub(crate) struct ClonedRun<R>(R);

impl<T: Clone> Run for ClonedRun<&[T]> {
    type Elem = T;
    const IN_BLOCKS: bool = true;

    #[inline(always)]
    fn get<V: Level>(&self, i: usize) -> T {
        self.0[i].clone()
    }

    #[inline(always)]
    fn part(&self, first: usize, count: usize) -> Self {
        ClonedRun(&self.0[first..][..count])
    }

    is_read_in_place!();
}

impl<T: Clone> Run for ClonedRun<InSteps<'_, T>> {
    type Elem = T;

    #[inline(always)]
    fn get<V: Level>(&self, i: usize) -> T {
        self.0.at(i).clone()
    }

    #[inline(always)]
    fn part(&self, first: usize, count: usize) -> Self {
        ClonedRun(self.0.skip(first, count))
    }

    is_read_in_place!();
}

/// A tensor that an expression owns, as elements `T`.
pub struct Held<T, X> {
    tensor: X,
    element: PhantomData<fn() -> T>,
}

impl<T, X: Clone> Clone for Held<T, X> {
    fn clone(&self) -> Self {
        Held::new(self.tensor.clone())
    }
}

impl<T, X: Copy> Copy for Held<T, X> {}

impl<T, X> Held<T, X> {
    #[inline(always)]
    pub(crate) fn new(tensor: X) -> Self {
        Held { tensor, element: PhantomData }
    }
}

impl<T: Copy, U: SameElement<T>, S: Shape, D: Data<U>> Expr for Held<T, Tensor<U, S, D>> {
    type Elem = T;
    type Walk<W: Shape> = Along<<D::Layout as Layout>::In<S>, W>;
    const PURE: bool = true;

    type Reader<'r>
        = Places<'r, T>
    where
        Self: 'r;

    #[inline(always)]
    fn reader(&self) -> Places<'_, T> {
        Leaf::<T, S, D::Layout>::new(U::slice(self.tensor.memory())).into_reader()
    }
}

impl<T, X: fmt::Debug> fmt::Debug for Held<T, X> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.tensor.fmt(f)
    }
}

/// A walk over `W` along elements with the strides `L`.
pub struct Along<L, W>(PhantomData<fn() -> (L, W)>);

impl<L: Strides, W: Shape> Walk for Along<L, W> {
    const MERGES: Merges = merges(L::STRIDES, W::ALIGNED);
    const ACROSS: Option<usize> = across(L::STRIDES, W::ALIGNED);
    const MODES: Modes = Modes::of_step(step::<L, W>());
}

/// One element, everywhere.
#[derive(Clone, Copy, Debug)]
pub struct Scalar<T>(pub(crate) T);

impl<T: Copy> Expr for Scalar<T> {
    type Elem = T;
    type Walk<W: Shape> = Anywhere;
    const PURE: bool = true;

    type Reader<'r>
        = Scalar<T>
    where
        Self: 'r;

    #[inline(always)]
    fn reader(&self) -> Scalar<T> {
        Scalar(self.0)
    }
}

impl<T: Copy> Read for Scalar<T> {
    type Elem = T;
    type Run<M: Mode> = Scalar<T>;
    const IN_MEMORY: bool = false;

    #[inline(always)]
    fn modes(&self, _: usize) -> Modes {
        Modes::ALL
    }

    #[inline(always)]
    fn run<M: Mode>(&self, (): (), _: usize, _: usize) -> Scalar<T> {
        Scalar(self.0)
    }

    type Place = ();
    type Step = ();

    #[inline(always)]
    fn place(&self, _: &Axes) {}

    #[inline(always)]
    fn step(&self, _: usize) {}

    #[inline(always)]
    fn after_steps((): (), (): (), _: usize) {}

    type Rows = ();

    #[inline(always)]
    fn rows<M: Mode>(&self, (): (), _: RunsAlong) {}

    #[inline(always)]
    fn row<M: Mode>(&self, (): &(), _: RunsAlong, _: usize) -> Scalar<T> {
        Scalar(self.0)
    }
}

/// A walk that stands still.
pub struct Anywhere;

impl Walk for Anywhere {
    const MERGES: Merges = [true; MAX_RANK];
    const ACROSS: Option<usize> = None;
    const MODES: Modes = Modes::ALL;
}

impl<T: Copy> Run for Scalar<T> {
    type Elem = T;
    const PURE: bool = true;
    const IN_BLOCKS: bool = true;

    #[inline(always)]
    fn get<V: Level>(&self, _: usize) -> T {
        self.0
    }

    #[inline(always)]
    fn part(&self, _: usize, _: usize) -> Self {
        Scalar(self.0)
    }

    is_read_in_place!();
}

/// The position of each element among those that are reduced to one when `S` is reduced to `K`, its shape with those axes kept as 1.
pub(crate) struct Positions<S, K>(Invariant<(S, K)>);

impl<S, K> Positions<S, K> {
    pub(crate) fn new() -> Self {
        Positions(PhantomData)
    }
}

impl<S: Shape, K: Shape> Strides for Positions<S, K> {
    const SEALED: Token = Token;
    const STRIDES: Axes = {
        let mut reduced = S::ALIGNED;
        let mut axis = 0;
        while axis < MAX_RANK {
            if K::ALIGNED[axis] == reduced[axis] {
                reduced[axis] = 1;
            }
            axis += 1;
        }
        in_order(reduced)
    };
}

impl<S: Shape, K: Shape> Expr for Positions<S, K> {
    type Elem = usize;
    type Walk<W: Shape> = Along<Self, W>;
    const PURE: bool = true;

    type Reader<'r>
        = Counting
    where
        Self: 'r;

    #[inline(always)]
    fn reader(&self) -> Counting {
        Counting(&Self::STRIDES)
    }
}

/// Reads positions.
pub(crate) struct Counting(&'static Axes);

impl Read for Counting {
    type Elem = usize;
    type Run<M: Mode> = CountedRun;

    #[inline(always)]
    fn modes(&self, _: usize) -> Modes {
        Modes::ALL
    }

    type Place = usize;
    type Step = usize;

    #[inline(always)]
    fn place(&self, position: &Axes) -> usize {
        offset(position, self.0)
    }

    #[inline(always)]
    fn step(&self, axis: usize) -> usize {
        self.0[axis]
    }

    #[inline(always)]
    fn after_steps(place: usize, step: usize, count: usize) -> usize {
        place + step * count
    }

    #[inline(always)]
    fn run<M: Mode>(&self, first: usize, inner: usize, _: usize) -> CountedRun {
        CountedRun { first, step: self.0[inner] }
    }

    type Rows = usize;

    #[inline(always)]
    fn rows<M: Mode>(&self, first: usize, _: RunsAlong) -> usize {
        first
    }

    #[inline(always)]
    fn row<M: Mode>(&self, first: &usize, along: RunsAlong, row: usize) -> CountedRun {
        CountedRun { first: first + row * self.0[along.axis], step: self.0[along.inner] }
    }
}

/// A run of positions, a constant distance apart.
pub(crate) struct CountedRun {
    first: usize,
    step: usize,
}

impl Run for CountedRun {
    type Elem = usize;
    const IN_BLOCKS: bool = true;

    #[inline(always)]
    fn get<V: Level>(&self, i: usize) -> usize {
        self.first + i * self.step
    }

    #[inline(always)]
    fn part(&self, first: usize, _: usize) -> Self {
        CountedRun { first: self.first + first * self.step, step: self.step }
    }

    is_read_in_place!();
}
