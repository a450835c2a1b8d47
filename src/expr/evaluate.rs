//! The evaluator: what a walk does with the elements that it reads.
//!
//! Each walk is [`Work`]: a long one runs on the best instructions that the processor has, a short one where it stands, so that LLVM sees
//! its constant sizes among what stands around it.

use core::marker::PhantomData;

use super::leaf::{Cloned, step};
use super::plan::{Rows, both, merges, offset};
use super::{Expr, Function, Plan, Run, Walk};
use crate::kernel::Fold;
use crate::kernel::level::{Baseline, Level, Work, dispatch};
use crate::shape::Shape;
use crate::shape::layout::{Axes, Layout, RowMajor, Strides, strides_of};
use crate::storage::{Buffer, LINE, Partial, Sink};

/// From how many elements on the choice of instructions pays.
const LONG: usize = 512;

/// Does a walk over `W`.
#[inline(always)]
pub(crate) fn go<W: Shape, K: Work>(walk: K) -> K::Output {
    if const { W::LEN >= LONG } { dispatch(walk) } else { walk.run::<Baseline>() }
}

/// The elements of an expression, read as `W`, as those of a shape `R` of as many.
#[inline]
pub(crate) fn collect<W: Shape, R: Shape, E: Expr>(expression: &E) -> Buffer<E::Elem, R> {
    const { assert!(W::LEN == R::LEN, "a result has as many elements as its walk") };
    Buffer::build(|elements| go::<W, _>(Collect::<W, R, E> { elements, expression, walk: PhantomData }))
}

struct Collect<'a, 'r, W, R: Shape, E: Expr> {
    elements: &'a mut Partial<'r, E::Elem, R>,
    expression: &'a E,
    walk: PhantomData<W>,
}

impl<W: Shape, R: Shape, E: Expr> Work for Collect<'_, '_, W, R, E> {
    type Output = ();

    #[inline(always)]
    fn run<V: Level>(self) {
        let plan = const { Plan::new::<W>(<E::Walk<W>>::MERGES) };
        let across = const { is_across(&Plan::new::<W>(<E::Walk<W>>::MERGES), <E::Walk<W>>::ACROSS) };
        let mut groups = plan.groups();
        while let Some((mut start, Rows { axis, count })) = groups.next() {
            let mut row = 0;
            while across && row + LINE <= count {
                let runs: [_; LINE] = core::array::from_fn(|i| {
                    start[axis] = row + i;
                    self.expression.run::<W>(&start, plan.run)
                });
                self.elements.append_across::<V, _>(&runs, plan.run);
                row += LINE;
            }
            while row < count {
                start[axis] = row;
                self.elements.append::<V, _>(&self.expression.run::<W>(&start, plan.run), plan.run);
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
    let expression = &Cloned::<T, S, L>::new(memory);
    Buffer::build(|elements| Collect::<S, S, _> { elements, expression, walk: PhantomData }.run::<Baseline>())
}

/// The plan of a walk over `W` that reads `E` and goes along elements with the strides `L`.
const fn plan_with<W: Shape, L: Strides, E: Expr>() -> Plan {
    Plan::new::<W>(both(<E::Walk<W>>::MERGES, merges(L::STRIDES, W::ALIGNED)))
}

/// Changes each of the elements of a shape `W`, which lie in memory as `L` says, by the element of the expression in its place.
#[inline]
pub(crate) fn update<W: Shape, L: Layout, T, E: Expr>(
    memory: &mut [T],
    expression: &E,
    change: impl Fn(&mut T, E::Elem),
) {
    let change = Changing(change);
    go::<W, _>(Update::<W, L, T, E, _> { memory, expression, change, walk: PhantomData });
}

/// Puts `f(x, e)` in the place of each element `x`, for the element `e` of the expression in its place.
#[inline]
pub(crate) fn update_each<W: Shape, L: Layout, T: Copy, E: Expr, F: Function<(T, E::Elem), Output = T>>(
    memory: &mut [T],
    expression: &E,
    f: F,
) {
    let change = Replacing(f);
    go::<W, _>(Update::<W, L, T, E, _> { memory, expression, change, walk: PhantomData });
}

/// How an element is changed by another one.
trait Change<T, U> {
    fn change<V: Level>(&self, element: &mut T, by: U);
}

/// By a closure that changes it.
struct Changing<F>(F);

impl<T, U, F: Fn(&mut T, U)> Change<T, U> for Changing<F> {
    #[inline(always)]
    fn change<V: Level>(&self, element: &mut T, by: U) {
        (self.0)(element, by);
    }
}

/// By a function of both whose value takes its place.
struct Replacing<F>(F);

impl<T: Copy, U, F: Function<(T, U), Output = T>> Change<T, U> for Replacing<F> {
    #[inline(always)]
    fn change<V: Level>(&self, element: &mut T, by: U) {
        *element = self.0.at::<V>((*element, by));
    }
}

struct Update<'a, W, L, T, E, F> {
    memory: &'a mut [T],
    expression: &'a E,
    change: F,
    walk: PhantomData<(W, L)>,
}

impl<W: Shape, L: Layout, T, E: Expr, F: Change<T, E::Elem>> Work for Update<'_, W, L, T, E, F> {
    type Output = ();

    #[inline(always)]
    fn run<V: Level>(self) {
        let plan = const { plan_with::<W, L::In<W>, E>() };
        let step = const { step::<L::In<W>, W>() };
        let mut groups = plan.groups();
        while let Some((mut start, Rows { axis, count })) = groups.next() {
            for row in 0..count {
                start[axis] = row;
                let first = offset(&start, &const { strides_of::<W, L>() });
                let run = self.expression.run::<W>(&start, plan.run);
                if step == 1 {
                    for (i, element) in self.memory[first..][..plan.run].iter_mut().enumerate() {
                        self.change.change::<V>(element, run.get::<V>(i));
                    }
                } else {
                    for i in 0..plan.run {
                        self.change.change::<V>(&mut self.memory[first + i * step], run.get::<V>(i));
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
    go::<W, _>(Reduce::<W, K, E, F> { accumulators, expression, fold, walk: PhantomData });
}

struct Reduce<'a, W, K, E: Expr, F: Fold<E::Elem>> {
    accumulators: &'a mut [F::Accumulator],
    expression: &'a E,
    fold: &'a F,
    walk: PhantomData<(W, K)>,
}

impl<W: Shape, K: Shape, E: Expr, F: Fold<E::Elem>> Work for Reduce<'_, W, K, E, F> {
    type Output = ();

    #[inline(always)]
    fn run<V: Level>(self) {
        let Reduce { accumulators, expression, fold, .. } = self;
        let plan = const { plan_with::<W, RowMajor<K>, E>() };
        let mut groups = plan.groups();
        while let Some((mut start, Rows { axis, count })) = groups.next() {
            if const { step::<RowMajor<K>, W>() } == 0 {
                for row in 0..count {
                    start[axis] = row;
                    let accumulator = &mut accumulators[offset(&start, &RowMajor::<K>::STRIDES)];
                    let run = expression.run::<W>(&start, plan.run);
                    *accumulator = fold.run::<V>(*accumulator, &run, plan.run);
                }
                continue;
            }
            let mut row = 0;
            // Rows that go into the same accumulators are added by the handful: an accumulator is loaded and stored once for all of them.
            if const { RowMajor::<K>::STRIDES[plan_with::<W, RowMajor<K>, E>().rows().axis] } == 0 {
                while row + HANDFUL <= count {
                    start[axis] = row;
                    rows::<W, K, V, E, F, HANDFUL>(accumulators, expression, fold, start, axis);
                    row += HANDFUL;
                }
            }
            while row < count {
                start[axis] = row;
                rows::<W, K, V, E, F, 1>(accumulators, expression, fold, start, axis);
                row += 1;
            }
        }
    }
}

/// How many rows are added at once. Rows that are a page apart fall into the same lines of the cache, which holds eight of a kind.
const HANDFUL: usize = 4;

/// Folds `ROWS` runs that follow one another along an axis into the same accumulators.
#[inline(always)]
fn rows<W: Shape, K: Shape, V: Level, E: Expr, F: Fold<E::Elem>, const ROWS: usize>(
    accumulators: &mut [F::Accumulator],
    expression: &E,
    fold: &F,
    start: Axes,
    axis: usize,
) {
    let plan = const { plan_with::<W, RowMajor<K>, E>() };
    let accumulators = &mut accumulators[offset(&start, &RowMajor::<K>::STRIDES)..][..plan.run];
    let rows: [_; ROWS] = core::array::from_fn(|row| {
        let mut start = start;
        start[axis] += row;
        expression.run::<W>(&start, plan.run)
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
    let plan = const { plan_with::<W, RowMajor<K>, E>() };
    let step = const { step::<RowMajor<K>, W>() };
    Buffer::build(|elements| {
        plan.walk(|start| {
            let first = offset(start, &RowMajor::<K>::STRIDES);
            let run = expression.run::<W>(start, plan.run);
            elements.extend(plan.run, |i| {
                let accumulator = &mut accumulators[first + i * step];
                *accumulator = fold.step(*accumulator, run.get::<Baseline>(i));
                *accumulator
            });
        });
    })
}
