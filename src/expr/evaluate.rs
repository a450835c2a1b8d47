//! The evaluator: what a walk does with the elements that it reads.
//!
//! Each walk is [`Work`] on a reader, sizes and strides, and knows no shape. A long one is compiled once for all shapes, for the best
//! instructions that the processor has. A short one is inlined where it stands, so that LLVM sees its constant sizes among what stands around
//! it.

#[cfg(feature = "alloc")]
use alloc::boxed::Box;
use core::marker::PhantomData;

use super::leaf::Cloned;
use super::mode::{InMode, in_mode_of};
use super::plan::{Rows, both, merges, offset};
use super::rowwise::{Each, Rowwise};
use super::{AnyStep, Expr, Function, Mode, Plan, Read, Run, Walk};
use crate::kernel::Fold;
use crate::kernel::level::{Baseline, Level, Work, dispatch};
use crate::shape::layout::{Axes, Layout, RowMajor, Strides, strides_of};
use crate::shape::{MAX_RANK, Shape};
#[cfg(feature = "alloc")]
use crate::storage::build_box;
use crate::storage::{Buffer, LINE, Partial, Sink};

/// As many elements are walked over where the walk stands: as stand in place.
const SHORT: usize = 128;

/// Whether a walk over `W` is compiled once for all shapes.
pub(super) const fn is_long<W: Shape>() -> bool {
    W::LEN > SHORT
}

/// Does a walk over `W` that is compiled for that shape.
#[inline(always)]
pub(crate) fn go<W: Shape, K: Work>(walk: K) -> K::Output {
    if const { is_long::<W>() } { dispatch(walk) } else { walk.run::<Baseline>() }
}

/// The elements of an expression, read as `W`, as those of a shape `R` of as many.
#[inline]
pub(crate) fn collect<W: Shape, R: Shape, E: Expr>(expression: &E) -> Buffer<E::Elem, R> {
    let plan = const { &Plan::new::<W>(<E::Walk<W>>::MERGES) };
    let across = const { is_across(&Plan::new::<W>(<E::Walk<W>>::MERGES), <E::Walk<W>>::ACROSS) };
    fill::<W, R, E, Each>(expression, Filling { plan, across, rows: &Each })
}

/// How a walk fills a result.
pub(super) struct Filling<'f, F> {
    pub(super) plan: &'static Plan,
    /// Whether runs are read side by side.
    pub(super) across: bool,
    /// What each run becomes.
    pub(super) rows: &'f F,
}

impl<F> Clone for Filling<'_, F> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<F> Copy for Filling<'_, F> {}

/// A result of the shape `R`, filled in a walk over `W`.
#[inline]
pub(super) fn fill<W: Shape, R: Shape, E: Expr, F: Rowwise<E::Elem>>(
    expression: &E,
    how: Filling<'_, F>,
) -> Buffer<E::Elem, R> {
    const { assert!(W::LEN == R::LEN, "a result has as many elements as its walk") };
    #[cfg(feature = "alloc")]
    if const { is_long::<W>() && !Buffer::<E::Elem, R>::IN_PLACE } {
        return Buffer::adopt_box(fill_box(W::LEN, &expression.reader(), how));
    }
    Buffer::build(|elements| {
        if const { is_long::<W>() } {
            fill_long(elements, &expression.reader(), how);
        } else {
            Fill { elements, reader: &expression.reader(), how, mode: PhantomData::<AnyStep> }.run::<Baseline>();
        }
    })
}

#[cfg(feature = "alloc")]
#[inline(never)]
fn fill_box<R: Read, F: Rowwise<R::Elem>>(len: usize, reader: &R, how: Filling<'_, F>) -> Box<[R::Elem]> {
    build_box(len, |elements| in_mode_of(reader, how.plan.inner, FillLong { elements, reader, how }))
}

#[inline(never)]
fn fill_long<R: Read, F: Rowwise<R::Elem>>(elements: &mut Partial<'_, R::Elem>, reader: &R, how: Filling<'_, F>) {
    in_mode_of(reader, how.plan.inner, FillLong { elements, reader, how });
}

struct FillLong<'a, 'm, 'f, R: Read, F> {
    elements: &'a mut Partial<'m, R::Elem>,
    reader: &'a R,
    how: Filling<'f, F>,
}

impl<R: Read, F: Rowwise<R::Elem>> InMode for FillLong<'_, '_, '_, R, F> {
    const FIRST_STILL: bool = F::COPIES;
    const SECOND_STILL: bool = F::COPIES;
    type Output = ();

    #[inline(always)]
    fn go<M: Mode>(self) {
        let FillLong { elements, reader, how } = self;
        dispatch(Fill::<R, F, M> { elements, reader, how, mode: PhantomData });
    }
}

struct Fill<'a, 'm, 'f, R: Read, F, M> {
    elements: &'a mut Partial<'m, R::Elem>,
    reader: &'a R,
    how: Filling<'f, F>,
    mode: PhantomData<M>,
}

impl<R: Read, F: Rowwise<R::Elem>, M: Mode> Work for Fill<'_, '_, '_, R, F, M> {
    type Output = ();

    #[inline(always)]
    fn run<V: Level>(self) {
        let Fill { elements, reader, how: Filling { plan, across, rows }, .. } = self;
        let inner = plan.inner;
        let mut groups = plan.groups();
        while let Some((mut start, Rows { axis, count })) = groups.next() {
            let mut row = 0;
            while F::COPIES && across && row + LINE <= count {
                let runs: [_; LINE] = core::array::from_fn(|i| {
                    start[axis] = row + i;
                    reader.run::<M>(&start, inner, plan.run)
                });
                elements.append_across::<V, _>(&runs, plan.run);
                row += LINE;
            }
            while row < count {
                start[axis] = row;
                rows.append::<V, _>(&reader.run::<M>(&start, inner, plan.run), &start, plan.run, elements);
                row += 1;
            }
        }
    }
}

/// Whether what lies side by side in memory along the axis `across` are the elements of runs that follow one another.
pub(super) const fn is_across(plan: &Plan, across: Option<usize>) -> bool {
    match across {
        Some(axis) => plan.rows().axis == axis && plan.rows().count >= LINE && plan.run >= LINE,
        None => false,
    }
}

/// The elements of a shape `S`, which lie in memory as `L` says, cloned in C order.
///
/// Cloning may do anything, so it is done where the program stands, and not by other instructions.
#[inline]
pub(crate) fn cloned<S: Shape, L: Layout, T: Clone>(memory: &[T]) -> Buffer<T, S> {
    let plan = const { &Plan::new::<S>(merges(strides_of::<S, L>(), S::ALIGNED)) };
    let reader = Cloned::new::<S, L>(memory);
    Buffer::build(|elements| {
        plan.walk(|start| elements.append::<Baseline, _>(&reader.run(start, plan.inner, plan.run), plan.run));
    })
}

/// The plan of a walk over `W` that reads `E` and goes along elements with the strides `L`.
const fn plan_with<W: Shape, L: Strides, E: Expr>() -> Plan {
    Plan::new::<W>(both(<E::Walk<W>>::MERGES, merges(L::STRIDES, W::ALIGNED)))
}

/// A walk along other elements than those that are read.
struct Beside {
    plan: &'static Plan,
    /// How these lie.
    strides: &'static Axes,
}

impl Beside {
    /// The walk over `W` that reads `E` and goes along elements with the strides `L`.
    #[inline(always)]
    fn new<W: Shape, L: Strides, E: Expr>() -> Self {
        Beside { plan: const { &plan_with::<W, L, E>() }, strides: const { &L::STRIDES } }
    }

    /// How far apart they are along the innermost axis.
    #[inline(always)]
    fn step(&self) -> usize {
        self.strides[self.plan.inner]
    }
}

/// Changes each of the elements of a shape `W`, which lie in memory as `L` says, by the element of the expression in its place.
#[inline]
pub(crate) fn update<W: Shape, L: Layout, T, E: Expr>(
    memory: &mut [T],
    expression: &E,
    change: &impl Change<T, E::Elem>,
) {
    let walk = Beside::new::<W, L::In<W>, E>();
    if const { is_long::<W>() } {
        update_long(memory, &expression.reader(), change, walk);
    } else {
        Update { memory, reader: &expression.reader(), change, walk, mode: PhantomData::<AnyStep> }.run::<Baseline>();
    }
}

/// Puts `f(x, e)` in the place of each element `x`, for the element `e` of the expression in its place.
#[inline]
pub(crate) fn update_each<W: Shape, L: Layout, T: Copy, E: Expr, F: Function<(T, E::Elem), Output = T>>(
    memory: &mut [T],
    expression: &E,
    f: F,
) {
    update::<W, L, T, E>(memory, expression, &Replacing(f));
}

/// How an element is changed by another one.
pub(crate) trait Change<T, U> {
    /// Changes it, by the instructions of the level `V`.
    fn change<V: Level>(&self, element: &mut T, by: U);
}

/// By a function of both whose value takes its place.
struct Replacing<F>(F);

impl<T: Copy, U, F: Function<(T, U), Output = T>> Change<T, U> for Replacing<F> {
    #[inline(always)]
    fn change<V: Level>(&self, element: &mut T, by: U) {
        *element = self.0.at::<V>((*element, by));
    }
}

#[inline(never)]
fn update_long<T, R: Read, C: Change<T, R::Elem>>(memory: &mut [T], reader: &R, change: &C, walk: Beside) {
    in_mode_of(reader, walk.plan.inner, UpdateLong { memory, reader, change, walk });
}

struct UpdateLong<'a, T, R, C> {
    memory: &'a mut [T],
    reader: &'a R,
    change: &'a C,
    walk: Beside,
}

impl<T, R: Read, C: Change<T, R::Elem>> InMode for UpdateLong<'_, T, R, C> {
    const STILL: bool = true;
    type Output = ();

    #[inline(always)]
    fn go<M: Mode>(self) {
        let UpdateLong { memory, reader, change, walk } = self;
        dispatch(Update { memory, reader, change, walk, mode: PhantomData::<M> });
    }
}

struct Update<'a, T, R, C, M> {
    memory: &'a mut [T],
    reader: &'a R,
    change: &'a C,
    walk: Beside,
    mode: PhantomData<M>,
}

impl<T, R: Read, C: Change<T, R::Elem>, M: Mode> Work for Update<'_, T, R, C, M> {
    type Output = ();

    #[inline(always)]
    fn run<V: Level>(self) {
        let step = self.walk.step();
        let Update { memory, reader, change, walk: Beside { plan, strides }, .. } = self;
        let mut groups = plan.groups();
        while let Some((mut start, Rows { axis, count })) = groups.next() {
            for row in 0..count {
                start[axis] = row;
                let first = offset(&start, strides);
                let run = reader.run::<M>(&start, plan.inner, plan.run);
                if step == 1 {
                    let elements = &mut memory[first..][..plan.run];
                    let run = run.part(0, elements.len());
                    for (i, element) in elements.iter_mut().enumerate() {
                        change.change::<V>(element, run.get::<V>(i));
                    }
                } else {
                    for i in 0..plan.run {
                        change.change::<V>(&mut memory[first + i * step], run.get::<V>(i));
                    }
                }
            }
        }
    }
}

/// Folds the elements of an expression, read as `W`, into the accumulators of a shape `K`, which has size 1 along the reduced axes.
///
/// A run along a reduced axis is folded into one accumulator; a run along a kept one goes element by element into as many.
#[inline]
pub(crate) fn reduce_into<W: Shape, K: Shape, E: Expr, F: Fold<E::Elem>>(
    accumulators: &mut [F::Accumulator],
    expression: &E,
    fold: &F,
) {
    let walk = Beside::new::<W, RowMajor<K>, E>();
    if const { is_long::<W>() } {
        reduce_long(accumulators, &expression.reader(), fold, walk);
    } else {
        let (reader, mode) = (&expression.reader(), PhantomData::<AnyStep>);
        Reduce { accumulators, reader, fold, walk, mode }.run::<Baseline>();
    }
}

#[inline(never)]
fn reduce_long<R: Read, F: Fold<R::Elem>>(accumulators: &mut [F::Accumulator], reader: &R, fold: &F, walk: Beside) {
    in_mode_of(reader, walk.plan.inner, ReduceLong { accumulators, reader, fold, walk });
}

struct ReduceLong<'a, R: Read, F: Fold<R::Elem>> {
    accumulators: &'a mut [F::Accumulator],
    reader: &'a R,
    fold: &'a F,
    walk: Beside,
}

impl<R: Read, F: Fold<R::Elem>> InMode for ReduceLong<'_, R, F> {
    const SECOND_STILL: bool = true;
    type Output = ();

    #[inline(always)]
    fn go<M: Mode>(self) {
        let ReduceLong { accumulators, reader, fold, walk } = self;
        dispatch(Reduce { accumulators, reader, fold, walk, mode: PhantomData::<M> });
    }
}

struct Reduce<'a, R: Read, F: Fold<R::Elem>, M> {
    accumulators: &'a mut [F::Accumulator],
    reader: &'a R,
    fold: &'a F,
    walk: Beside,
    mode: PhantomData<M>,
}

impl<R: Read, F: Fold<R::Elem>, M: Mode> Work for Reduce<'_, R, F, M> {
    type Output = ();

    #[inline(always)]
    fn run<V: Level>(self) {
        let step = self.walk.step();
        let Reduce { accumulators, reader, fold, walk: Beside { plan, strides }, .. } = self;
        let mut groups = plan.groups();
        while let Some((mut start, Rows { axis, count })) = groups.next() {
            if step == 0 {
                for row in 0..count {
                    start[axis] = row;
                    let accumulator = &mut accumulators[offset(&start, strides)];
                    let run = reader.run::<M>(&start, plan.inner, plan.run);
                    *accumulator = fold.run::<V>(*accumulator, &run, plan.run);
                }
                continue;
            }
            let mut row = 0;
            // Rows that go into the same accumulators are added by the handful: an accumulator is loaded and stored once for all of them.
            if strides[axis] == 0 {
                while row + HANDFUL <= count {
                    start[axis] = row;
                    let accumulators = &mut accumulators[offset(&start, strides)..][..plan.run];
                    rows::<V, R, F, M, HANDFUL>(accumulators, reader, fold, start, axis, plan.inner);
                    row += HANDFUL;
                }
            }
            while row < count {
                start[axis] = row;
                let accumulators = &mut accumulators[offset(&start, strides)..][..plan.run];
                rows::<V, R, F, M, 1>(accumulators, reader, fold, start, axis, plan.inner);
                row += 1;
            }
        }
    }
}

/// How many rows are added at once. Rows that are a page apart fall into the same lines of the cache, which holds eight of a kind.
const HANDFUL: usize = 4;

/// Folds `ROWS` runs that follow one another along an axis into the same accumulators.
#[inline(always)]
fn rows<V: Level, R: Read, F: Fold<R::Elem>, M: Mode, const ROWS: usize>(
    accumulators: &mut [F::Accumulator],
    reader: &R,
    fold: &F,
    start: Axes,
    axis: usize,
    inner: usize,
) {
    let rows: [_; ROWS] = core::array::from_fn(|row| {
        let mut start = start;
        start[axis] += row;
        reader.run::<M>(&start, inner, accumulators.len())
    });
    for (i, accumulator) in accumulators.iter_mut().enumerate() {
        let mut folded = *accumulator;
        for row in &rows {
            folded = fold.step(folded, row.get::<V>(i));
        }
        *accumulator = folded;
    }
}

/// Like [`reduce_into`], and keeps what the accumulator was after each element.
#[inline]
pub(crate) fn scan<W: Shape, K: Shape, E: Expr, F: Fold<E::Elem>>(
    accumulators: &mut [F::Accumulator],
    expression: &E,
    fold: &F,
) -> Buffer<F::Accumulator, W> {
    let walk = Beside::new::<W, RowMajor<K>, E>();
    Buffer::build(|elements| scan_into(elements, accumulators, &expression.reader(), fold, walk))
}

#[inline]
fn scan_into<R: Read, F: Fold<R::Elem>>(
    elements: &mut Partial<'_, F::Accumulator>,
    accumulators: &mut [F::Accumulator],
    reader: &R,
    fold: &F,
    walk: Beside,
) {
    let step = walk.step();
    let Beside { plan, strides } = walk;
    plan.walk(|start| {
        let first = offset(start, strides);
        let run = reader.run::<AnyStep>(start, plan.inner, plan.run);
        elements.extend(plan.run, |i| {
            let accumulator = &mut accumulators[first + i * step];
            *accumulator = fold.step(*accumulator, run.get::<Baseline>(i));
            *accumulator
        });
    });
}

/// The first element of an expression.
#[inline]
pub(crate) fn first<E: Expr>(expression: &E) -> E::Elem {
    expression.reader().run::<AnyStep>(&[0; MAX_RANK], MAX_RANK - 1, 1).get::<Baseline>(0)
}
