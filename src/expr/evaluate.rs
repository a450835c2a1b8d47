//! The evaluator: what a walk does with the elements that it reads.
//!
//! Each walk is [`Work`] on a reader, sizes and strides, and knows no shape. A long one is compiled once for all shapes, for the best
//! instructions that the processor has. A short one is inlined where it stands, so that LLVM sees its constant sizes among what stands around
//! it.

#[cfg(feature = "alloc")]
use alloc::boxed::Box;
use core::marker::PhantomData;
use core::mem::needs_drop;

use super::leaf::Cloned;
use super::mode::{InMode, in_mode_of};
use super::plan::{Rows, across, both, merges, offset};
use super::rowwise::{Each, Rowwise};
use super::{AnyStep, Expr, Function, Mode, Modes, Moving, Plan, Read, Run, Walk};
use crate::kernel::Fold;
use crate::kernel::level::{Baseline, Level, Work, dispatch};
use crate::shape::layout::{Axes, Layout, RowMajor, Strides, strides_of};
use crate::shape::{MAX_RANK, Shape};
#[cfg(feature = "alloc")]
use crate::storage::build_box;
use crate::storage::{Buffer, Columns, LINE, Partial, Sink};

/// As many elements are walked over where the walk stands: as stand in place.
const SHORT: usize = 128;

/// So few elements are reduced where the walk stands, too: with constant sizes, rows of ten are added in a fifth of the time.
const WORTH_A_CALL: usize = 512;

/// Whether a walk over `W` is compiled once for all shapes.
pub(super) const fn is_long<W: Shape>() -> bool {
    W::LEN > SHORT
}

/// Does what belongs to a walk over `W`.
#[inline(always)]
pub(crate) fn go<W: Shape, K: Work>(walk: K) -> K::Output {
    if const { is_long::<W>() || K::FUSED } { dispatch(walk) } else { walk.run::<Baseline>() }
}

/// The elements of an expression, read as `W`, as those of a shape `R` of as many.
#[inline]
pub(crate) fn collect<W: Shape, R: Shape, E: Expr>(expression: &E) -> Buffer<E::Elem, R> {
    let plan = const { &Plan::new::<W>(<E::Walk<W>>::MERGES) };
    let across = const { goes_across::<W, E>() };
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
    if const { is_long::<W>() && is_mixed::<W, E>() && F::COPIES } {
        return Buffer::build(|elements| {
            dispatch(FillMixed::<W, E, F> { elements, expression, how, walk: PhantomData })
        });
    }
    #[cfg(feature = "alloc")]
    if const { (is_long::<W>() || E::FUSED || F::FUSED) && !Buffer::<E::Elem, R>::IN_PLACE } {
        return Buffer::adopt_box(fill_box(W::LEN, &expression.reader(), how));
    }
    Buffer::build(|elements| {
        if const { is_long::<W>() || E::FUSED || F::FUSED } {
            fill_long(elements, &expression.reader(), how);
        } else if const { <E::Walk<W>>::MODES.has(Modes::MOVING) } {
            Fill { elements, reader: &expression.reader(), how, mode: PhantomData::<Moving> }.run::<Baseline>();
        } else if const { F::COPIES && goes_across::<W, E>() } {
            FillAcross { elements, reader: &expression.reader(), how, mode: PhantomData::<AnyStep> }.run::<Baseline>();
        } else {
            Fill { elements, reader: &expression.reader(), how, mode: PhantomData::<AnyStep> }.run::<Baseline>();
        }
    })
}

/// Whether no loop that is compiled once is fast: where runs are very short, or several operands lie in ways that are rare, some side by side,
/// and others stand still.
const fn is_mixed<W: Shape, E: Expr>() -> bool {
    let (plan, modes) = (Plan::new::<W>(<E::Walk<W>>::MERGES), <E::Walk<W>>::MODES);
    let is_known = modes.has(Modes::MOVING) || modes.has(Modes::CHAIN) || modes.has(Modes::FIRST_STILL);
    plan.run < LINE || <E::Walk<W>>::IS_PAIR && !is_known
}

/// Fills by a loop that is compiled for the shape.
struct FillMixed<'a, 'm, 'f, W, E: Expr, F> {
    elements: &'a mut Partial<'m, E::Elem>,
    expression: &'a E,
    how: Filling<'f, F>,
    walk: PhantomData<fn() -> W>,
}

impl<W: Shape, E: Expr, F: Rowwise<E::Elem>> Work for FillMixed<'_, '_, '_, W, E, F> {
    type Output = ();

    #[inline(always)]
    fn run<V: Level>(self) {
        let FillMixed { elements, expression, how, .. } = self;
        let plan = const { &Plan::new::<W>(<E::Walk<W>>::MERGES) };
        let across = const { goes_across::<W, E>() };
        let (reader, how) = (&expression.reader(), Filling { plan, across, ..how });
        if const { F::COPIES && goes_across::<W, E>() } {
            FillAcross { elements, reader, how, mode: PhantomData::<AnyStep> }.run::<V>();
        } else {
            Fill { elements, reader, how, mode: PhantomData::<AnyStep> }.run::<V>();
        }
    }
}

#[cfg(feature = "alloc")]
#[inline(never)]
fn fill_box<R: Read, F: Rowwise<R::Elem>>(len: usize, reader: &R, how: Filling<'_, F>) -> Box<[R::Elem]> {
    build_box(len, |elements| fill_by_best(elements, reader, how))
}

#[inline(never)]
fn fill_long<R: Read, F: Rowwise<R::Elem>>(elements: &mut Partial<'_, R::Elem>, reader: &R, how: Filling<'_, F>) {
    fill_by_best(elements, reader, how);
}

#[inline(always)]
fn fill_by_best<R: Read, F: Rowwise<R::Elem>>(elements: &mut Partial<'_, R::Elem>, reader: &R, how: Filling<'_, F>) {
    if F::COPIES && how.across {
        in_mode_of(reader, how.plan.rows().axis, AcrossInMode(FillInMode { elements, reader, how }));
    } else {
        in_mode_of(reader, how.plan.inner, FillInMode { elements, reader, how });
    }
}

struct FillInMode<'a, 'm, 'f, R: Read, F> {
    elements: &'a mut Partial<'m, R::Elem>,
    reader: &'a R,
    how: Filling<'f, F>,
}

impl<R: Read, F: Rowwise<R::Elem>> InMode for FillInMode<'_, '_, '_, R, F> {
    const CHAIN: bool = F::COPIES;
    const FIRST_STILL: bool = F::COPIES;
    type Output = ();

    #[inline(always)]
    fn go<M: Mode>(self) {
        let FillInMode { elements, reader, how } = self;
        dispatch(Fill::<R, F, M> { elements, reader, how, mode: PhantomData });
    }
}

struct AcrossInMode<K>(K);

impl<R: Read, F: Rowwise<R::Elem>> InMode for AcrossInMode<FillInMode<'_, '_, '_, R, F>> {
    type Output = ();

    #[inline(always)]
    fn go<M: Mode>(self) {
        let FillInMode { elements, reader, how } = self.0;
        dispatch(FillAcross::<R, F, M> { elements, reader, how, mode: PhantomData });
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
        let Fill { elements, reader, how: Filling { plan, rows, .. }, .. } = self;
        let mut groups = plan.groups();
        while let Some((mut start, Rows { axis, count })) = groups.next() {
            let mut place = reader.place(&start);
            for row in 0..count {
                start[axis] = row;
                rows.append::<V, _>(&reader.run::<M>(place, plan.inner, plan.run), &start, plan.run, elements);
                place = reader.next(place, axis);
            }
        }
    }
}

/// Fills by squares, where what lies side by side in memory are the elements of runs that follow one another.
struct FillAcross<'a, 'm, 'f, R: Read, F, M> {
    elements: &'a mut Partial<'m, R::Elem>,
    reader: &'a R,
    how: Filling<'f, F>,
    mode: PhantomData<M>,
}

impl<R: Read, F: Rowwise<R::Elem>, M: Mode> Work for FillAcross<'_, '_, '_, R, F, M> {
    type Output = ();

    #[inline(always)]
    fn run<V: Level>(self) {
        let FillAcross { elements, reader, how: Filling { plan, rows, .. }, .. } = self;
        let inner = plan.inner;
        let mut groups = plan.groups();
        while let Some((mut start, Rows { axis, count })) = groups.next() {
            let (mut place, mut row) = (reader.place(&start), 0);
            while row + LINE <= count {
                elements.append_across::<V, _>(Across::<R, M>::new(reader, place, axis, inner), plan.run);
                place = (0..LINE).fold(place, |place, _| reader.next(place, axis));
                row += LINE;
            }
            while row < count {
                start[axis] = row;
                rows.append::<V, _>(&reader.run::<AnyStep>(place, inner, plan.run), &start, plan.run, elements);
                place = reader.next(place, axis);
                row += 1;
            }
        }
    }
}

/// Runs that follow one another along an axis, read across: the elements that stand at one place of all of them are a run along that axis.
pub(super) struct Across<'a, R: Read, M> {
    reader: &'a R,
    place: R::Place,
    axis: usize,
    inner: usize,
    mode: PhantomData<M>,
}

impl<'a, R: Read, M: Mode> Across<'a, R, M> {
    #[inline(always)]
    pub(super) fn new(reader: &'a R, place: R::Place, axis: usize, inner: usize) -> Self {
        Across { reader, place, axis, inner, mode: PhantomData }
    }
}

impl<R: Read, M: Mode> Columns<R::Elem> for Across<'_, R, M> {
    type Column = R::Run<M>;

    #[inline(always)]
    fn next(&mut self) -> R::Run<M> {
        let column = self.reader.run::<M>(self.place, self.axis, LINE);
        self.place = self.reader.next(self.place, self.inner);
        column
    }
}

/// Whether what lies side by side in memory along the axis `across` are the elements of runs that follow one another, and is read so: what is
/// forgotten when a panic comes between must need no drop.
pub(super) const fn is_across<T>(plan: &Plan, across: Option<usize>) -> bool {
    match across {
        Some(axis) => plan.rows().axis == axis && plan.rows().count >= LINE && plan.run >= LINE && !needs_drop::<T>(),
        None => false,
    }
}

/// Whether a walk over `W` reads `E` so.
const fn goes_across<W: Shape, E: Expr>() -> bool {
    is_across::<E::Elem>(&Plan::new::<W>(<E::Walk<W>>::MERGES), <E::Walk<W>>::ACROSS)
}

/// The elements of a shape `S`, which lie in memory as `L` says, cloned in C order.
///
/// Cloning may do anything, so it is done where the program stands, and not by other instructions.
#[inline]
pub(crate) fn cloned<S: Shape, L: Layout, T: Clone>(memory: &[T]) -> Buffer<T, S> {
    let plan = const { &Plan::new::<S>(merges(strides_of::<S, L>(), S::ALIGNED)) };
    let across = const {
        let strides = strides_of::<S, L>();
        is_across::<T>(&Plan::new::<S>(merges(strides, S::ALIGNED)), across(strides, S::ALIGNED))
    };
    let (reader, how) = (Cloned::new::<S, L>(memory), Filling { plan, across, rows: &Each });
    Buffer::build(|elements| {
        // Very short runs are copied by a loop of constant length.
        if const { is_long::<S>() && Plan::new::<S>(merges(strides_of::<S, L>(), S::ALIGNED)).run >= LINE } {
            clone_long(elements, &reader, how);
        } else {
            Fill { elements, reader: &reader, how, mode: PhantomData::<AnyStep> }.run::<Baseline>();
        }
    })
}

#[inline(never)]
fn clone_long<T: Clone>(elements: &mut Partial<'_, T>, reader: &Cloned<'_, T>, how: Filling<'_, Each>) {
    if how.across {
        FillAcross { elements, reader, how, mode: PhantomData::<Moving> }.run::<Baseline>();
    } else if reader.modes(how.plan.inner).has(Modes::MOVING) {
        Fill { elements, reader, how, mode: PhantomData::<Moving> }.run::<Baseline>();
    } else {
        Fill { elements, reader, how, mode: PhantomData::<AnyStep> }.run::<Baseline>();
    }
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
pub(crate) fn update<W: Shape, L: Layout, T, E: Expr, C: Change<T, E::Elem>>(
    memory: &mut [T],
    expression: &E,
    change: &C,
) {
    let walk = Beside::new::<W, L::In<W>, E>();
    if const { is_long::<W>() || E::FUSED || C::FUSED } {
        update_long(memory, &expression.reader(), change, walk);
    } else if const { <E::Walk<W>>::MODES.has(Modes::MOVING) } {
        Update { memory, reader: &expression.reader(), change, walk, mode: PhantomData::<Moving> }.run::<Baseline>();
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
    update::<W, L, T, E, _>(memory, expression, &Replacing(f));
}

/// How an element is changed by another one.
pub(crate) trait Change<T, U> {
    /// Whether its bits depend on the instructions that compute it.
    const FUSED: bool = false;
    /// Changes it, by the instructions of the level `V`.
    fn change<V: Level>(&self, element: &mut T, by: U);
}

/// By a function of both whose value takes its place.
struct Replacing<F>(F);

impl<T: Copy, U, F: Function<(T, U), Output = T>> Change<T, U> for Replacing<F> {
    const FUSED: bool = F::FUSED;

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
        while let Some((start, Rows { axis, count })) = groups.next() {
            let (mut place, mut first) = (reader.place(&start), offset(&start, strides));
            for _ in 0..count {
                let run = reader.run::<M>(place, plan.inner, plan.run);
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
                place = reader.next(place, axis);
                first += strides[axis];
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
    if const { W::LEN >= WORTH_A_CALL || E::FUSED } {
        reduce_long(accumulators, &expression.reader(), fold, walk);
    } else if const { <E::Walk<W>>::MODES.has(Modes::MOVING) } {
        let (reader, mode) = (&expression.reader(), PhantomData::<Moving>);
        Reduce { accumulators, reader, fold, walk, mode }.run::<Baseline>();
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
        while let Some((start, Rows { axis, count })) = groups.next() {
            let (mut place, mut first) = (reader.place(&start), offset(&start, strides));
            if step == 0 {
                for _ in 0..count {
                    let accumulator = &mut accumulators[first];
                    let run = reader.run::<M>(place, plan.inner, plan.run);
                    *accumulator = fold.run::<V>(*accumulator, &run, plan.run);
                    place = reader.next(place, axis);
                    first += strides[axis];
                }
                continue;
            }
            let mut row = 0;
            // Rows that go into the same accumulators are added by the handful: an accumulator is loaded and stored once for all of them.
            if strides[axis] == 0 {
                let accumulators = &mut accumulators[first..][..plan.run];
                // Of pairs LLVM would not find out that so many pointers are apart.
                while !R::IS_PAIR && row + HANDFUL <= count {
                    place = rows::<V, R, F, M, HANDFUL>(accumulators, reader, fold, place, axis, plan.inner);
                    row += HANDFUL;
                }
                while R::IS_PAIR && row + HANDFUL / 2 <= count {
                    place = rows::<V, R, F, M, { HANDFUL / 2 }>(accumulators, reader, fold, place, axis, plan.inner);
                    row += HANDFUL / 2;
                }
            }
            while row < count {
                let accumulators = &mut accumulators[first..][..plan.run];
                place = rows::<V, R, F, M, 1>(accumulators, reader, fold, place, axis, plan.inner);
                first += strides[axis];
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
    mut place: R::Place,
    axis: usize,
    inner: usize,
) -> R::Place {
    let rows: [_; ROWS] = core::array::from_fn(|_| {
        let run = reader.run::<M>(place, inner, accumulators.len());
        place = reader.next(place, axis);
        run
    });
    let mut first = 0;
    // What is more than a number is not copied to and fro.
    if const { size_of::<F::Accumulator>() <= 8 && !R::IS_PAIR } {
        first = in_blocks::<V, _, F, ROWS, 32>(accumulators, &rows, fold, first);
        first = in_blocks::<V, _, F, ROWS, 8>(accumulators, &rows, fold, first);
    }
    for (i, accumulator) in accumulators.iter_mut().enumerate().skip(first) {
        let mut folded = *accumulator;
        for row in &rows {
            folded = fold.step(folded, row.get::<V>(i));
        }
        *accumulator = folded;
    }
    place
}

/// Folds elements from `first` on as long as there are so many columns, and says where it stopped.
///
/// The accumulators of a block are copied to where no other pointer points: that a loop writes to none of the elements that it reads, LLVM
/// would have to find out for each pair of pointers, and gives up where there are many.
#[inline(always)]
fn in_blocks<V: Level, R: Run, F: Fold<R::Elem>, const ROWS: usize, const COLUMNS: usize>(
    accumulators: &mut [F::Accumulator],
    rows: &[R; ROWS],
    fold: &F,
    mut first: usize,
) -> usize {
    while first + COLUMNS <= accumulators.len() {
        let block: &mut [F::Accumulator; COLUMNS] = accumulators[first..].first_chunk_mut().expect("a whole block");
        let rows: [_; ROWS] = core::array::from_fn(|row| rows[row].part(first, COLUMNS));
        let mut folded = *block;
        for (i, folded) in folded.iter_mut().enumerate() {
            for row in &rows {
                *folded = fold.step(*folded, row.get::<V>(i));
            }
        }
        *block = folded;
        first += COLUMNS;
    }
    first
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

#[inline(never)]
fn scan_into<R: Read, F: Fold<R::Elem>>(
    elements: &mut Partial<'_, F::Accumulator>,
    accumulators: &mut [F::Accumulator],
    reader: &R,
    fold: &F,
    walk: Beside,
) {
    in_mode_of(reader, walk.plan.inner, Scan { elements, accumulators, reader, fold, walk });
}

struct Scan<'a, 'm, R: Read, F: Fold<R::Elem>> {
    elements: &'a mut Partial<'m, F::Accumulator>,
    accumulators: &'a mut [F::Accumulator],
    reader: &'a R,
    fold: &'a F,
    walk: Beside,
}

impl<R: Read, F: Fold<R::Elem>> InMode for Scan<'_, '_, R, F> {
    type Output = ();

    #[inline(always)]
    fn go<M: Mode>(self) {
        let step = self.walk.step();
        let Scan { elements, accumulators, reader, fold, walk: Beside { plan, strides } } = self;
        let mut groups = plan.groups();
        while let Some((start, Rows { axis, count })) = groups.next() {
            let (mut place, mut first) = (reader.place(&start), offset(&start, strides));
            for _ in 0..count {
                let run = reader.run::<M>(place, plan.inner, plan.run);
                if step == 0 {
                    let mut accumulator = accumulators[first];
                    elements.extend(plan.run, |i| {
                        accumulator = fold.step(accumulator, run.get::<Baseline>(i));
                        accumulator
                    });
                    accumulators[first] = accumulator;
                } else {
                    // Along a kept axis the accumulators lie side by side.
                    let accumulators = &mut accumulators[first..][..plan.run];
                    elements.extend(plan.run, |i| {
                        accumulators[i] = fold.step(accumulators[i], run.get::<Baseline>(i));
                        accumulators[i]
                    });
                }
                place = reader.next(place, axis);
                first += strides[axis];
            }
        }
    }
}

/// The first element of an expression.
#[inline]
pub(crate) fn first<E: Expr>(expression: &E) -> E::Elem {
    let reader = expression.reader();
    reader.run::<AnyStep>(reader.place(&[0; MAX_RANK]), MAX_RANK - 1, 1).get::<Baseline>(0)
}

// Large tensors need a heap.
#[cfg(all(test, feature = "alloc"))]
mod tests {
    use alloc::boxed::Box;
    use alloc::vec::Vec;

    use super::*;
    use crate::element::Real;
    use crate::expr::MapRun;
    use crate::expr::leaf::Places;
    use crate::ops::function as f;
    use crate::shape::layout::in_order;

    /// What `rows` makes of the first `len` numbers, in one run.
    fn computed<R: Read, F: Rowwise<R::Elem>>(reader: &R, rows: &F, len: usize) -> Vec<R::Elem> {
        let mut sizes = [1; MAX_RANK];
        sizes[MAX_RANK - 1] = len;
        let plan = Box::leak(Box::new(Plan::over(sizes, merges(in_order(sizes), sizes))));
        fill_box(len, reader, Filling { plan, across: false, rows }).into_vec()
    }

    fn bits<T: Real>(numbers: &[T]) -> Vec<u64> {
        // Wider numbers, since each has one that is equal; NaN is one.
        numbers.iter().map(|x| x.to_f64().expect("a float")).map(|x| if x.is_nan() { 1 } else { x.to_bits() }).collect()
    }

    /// Numbers of many sizes, and some special ones.
    fn numbers<T: Real>(len: usize) -> Vec<T> {
        let special = [0.0, -0.0, 1.0, -1.0, f64::INFINITY, f64::NEG_INFINITY, f64::NAN, 1e30, -1e-30, 89.0, -104.0];
        (0..len)
            .map(
                |i| {
                    if i % 37 == 5 { special[i / 37 % special.len()] } else { ((i * 7919) % 2003) as f64 / 101.0 - 9.7 }
                },
            )
            .map(T::from_f64)
            .collect()
    }

    /// Each function of one argument, on as many elements as there may be.
    fn does_not_depend_on_the_length<T: Real>() {
        const MOST: usize = 1100;
        let strides = Box::leak(Box::new(in_order([1, 1, 1, 1, 1, 1, 1, MOST])));
        let numbers = numbers::<T>(MOST);
        let memory: &[T] = &numbers;
        macro_rules! check {
            ($($Name:ident)*) => { $(
                let reader = MapRun(Places::new(memory, strides), &f::$Name);
                let all = bits(&computed(&reader, &Each, MOST));
                for len in 1..MOST {
                    assert!(bits(&computed(&reader, &Each, len)) == all[..len], "{} of {len}", stringify!($Name));
                }
            )* };
        }
        check! {
            Exp ExpM1 Exp2 Ln Log2 Log10 Log1P Sqrt Cbrt Recip Tan Asin Acos Atan Sinh Cosh Tanh Asinh Acosh Atanh ToDegrees ToRadians Floor Ceil
            Trunc Round Relu Sigmoid Sin Cos
        }
        // A sine of many is computed in blocks.
        let reader = Places::new(memory, strides);
        let all = bits(&computed(&reader, &f::Sin, MOST));
        for len in 1..MOST {
            assert!(bits(&computed(&reader, &f::Sin, len)) == all[..len], "the sine of {len}");
        }
    }

    #[test]
    fn functions_do_not_depend_on_the_length() {
        does_not_depend_on_the_length::<f32>();
        does_not_depend_on_the_length::<f64>();
    }
}
