//! Filling a result.

#[cfg(feature = "alloc")]
use alloc::boxed::Box;
use core::marker::PhantomData;

use super::across::{Across, goes_across};
use super::is_long;
#[cfg(feature = "alloc")]
use crate::expr::leaf::Places;
use crate::expr::mode::{InMode, SecondStill, in_mode_of};
use crate::expr::plan::{Rows, Trail};
use crate::expr::rowwise::{EachElement, GroupOfRuns, Rowwise};
use crate::expr::{AnyStep, Expr, Mode, Modes, Moving, Plan, Read, Walk};
#[cfg(feature = "alloc")]
use crate::expr::{Function, MapRun};
use crate::kernel::level::{Baseline, Level, PROGRAM_IS_UNOPTIMISED, Work, dispatch, on_baseline};
#[cfg(feature = "alloc")]
use crate::shape::layout::in_order;
use crate::shape::{MAX_RANK, Shape};
#[cfg(feature = "alloc")]
use crate::storage::build_box;
use crate::storage::{Buffer, LINE, Partial, Sink, goes_by_functions, is_worth_it};

/// The elements of an expression, read as `W`, as those of a shape `R` of as many.
#[inline(always)]
pub(crate) fn collect<W: Shape, R: Shape, E: Expr>(expression: &E) -> Buffer<E::Elem, R> {
    let plan = const { &Plan::new::<W>(<E::Walk<W>>::MERGES) };
    let across = const { goes_across::<W, E>() };
    fill::<W, R, E, EachElement>(expression, Filling { plan, across, rows: &EachElement })
}

/// How a walk fills a result.
pub(crate) struct Filling<'f, F> {
    pub(crate) plan: &'f Plan,
    /// Whether runs are read side by side.
    pub(crate) across: bool,
    /// What each run becomes.
    pub(crate) rows: &'f F,
}

impl<F> Clone for Filling<'_, F> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<F> Copy for Filling<'_, F> {}

/// A result of the shape `R`, filled in a walk over `W`.
#[inline(always)]
pub(crate) fn fill<W: Shape, R: Shape, E: Expr, F: Rowwise<E::Elem>>(
    expression: &E,
    how: Filling<'_, F>,
) -> Buffer<E::Elem, R> {
    const { assert!(W::LEN == R::LEN, "a result has as many elements as its walk") };
    // Unoptimised, a loop that is compiled for its shape is no faster, and the other is one of this crate, which may be optimised.
    if const { !PROGRAM_IS_UNOPTIMISED && is_long::<W>() && is_mixed::<W, E>() && F::COPIES } {
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
            Fill::<_, _, Moving>::new(elements, &expression.reader(), how).run_by_run::<Baseline>();
        } else if const { F::COPIES && goes_across::<W, E>() } {
            Across(Fill::<_, _, AnyStep>::new(elements, &expression.reader(), how)).run::<Baseline>();
        } else {
            Fill::<_, _, AnyStep>::new(elements, &expression.reader(), how).run_by_run::<Baseline>();
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
            Across(Fill::<_, _, AnyStep>::new(elements, reader, how)).run::<V>();
        } else {
            Fill::<_, _, AnyStep>::new(elements, reader, how).run::<V>();
        }
    }
}

/// The values of a function at elements side by side, as many as there happen to be.
#[cfg(feature = "alloc")]
pub(crate) fn collect_slice<T: Copy, F: Function<T>>(elements: &[T], f: &F) -> Box<[F::Output]> {
    if elements.is_empty() {
        return Box::new([]);
    }
    let mut sizes = [1; MAX_RANK];
    sizes[MAX_RANK - 1] = elements.len();
    // Of an axis that is longer than one, however long.
    let strides = const { &in_order([1, 1, 1, 1, 1, 1, 1, 2]) };
    let plan = &Plan::over(sizes, [false; MAX_RANK]);
    fill_box(
        elements.len(),
        &MapRun(Places::new(elements, strides), f),
        Filling { plan, across: false, rows: &EachElement },
    )
}

#[cfg(feature = "alloc")]
#[inline(never)]
fn fill_box<R: Read, F: Rowwise<R::Elem>>(len: usize, reader: &R, how: Filling<'_, F>) -> Box<[R::Elem]> {
    build_box(len, |elements| fill_long(elements, reader, how))
}

#[inline(never)]
fn fill_long<R: Read, F: Rowwise<R::Elem>>(elements: &mut Partial<'_, R::Elem>, reader: &R, how: Filling<'_, F>) {
    let goes_by_functions =
        const { F::COPIES && goes_by_functions::<R::Elem, R::Run<AnyStep>>() } && is_worth_it(how.plan.run);
    if const { R::ONE_LOOP || F::ONE_LOOP } || goes_by_functions {
        // What lies side by side, or beside one number, is most frequent: its loops have no steps, so that LLVM makes vectors of them.
        let modes = reader.modes(how.plan.inner);
        if modes.has(Modes::MOVING) {
            on_baseline(Fill::<R, F, Moving>::new(elements, reader, how));
        } else if R::IS_PAIR && modes.has(Modes::SECOND_STILL) {
            on_baseline(Fill::<R, F, SecondStill>::new(elements, reader, how));
        } else {
            on_baseline(Fill::<R, F, AnyStep>::new(elements, reader, how));
        }
    } else if F::COPIES && how.across {
        in_mode_of(reader, how.plan.rows().axis, Across(Fill::<R, F, ()>::new(elements, reader, how)));
    } else {
        in_mode_of(reader, how.plan.inner, Fill::<R, F, ()>::new(elements, reader, how));
    }
}

/// Without a mode, what is done once one is known.
impl<R: Read, F: Rowwise<R::Elem>> InMode for Fill<'_, '_, '_, R, F, ()> {
    const CHAIN: bool = F::COPIES;
    const FIRST_STILL: bool = F::COPIES;
    type Output = ();

    #[inline(always)]
    fn go<M: Mode>(self) {
        dispatch(Fill::<R, F, M>::new(self.elements, self.reader, self.how));
    }
}

/// A walk that fills a result, run by run.
pub(super) struct Fill<'a, 'm, 'f, R: Read, F, M> {
    pub(super) elements: &'a mut Partial<'m, R::Elem>,
    pub(super) reader: &'a R,
    pub(super) how: Filling<'f, F>,
    mode: PhantomData<M>,
}

impl<'a, 'm, 'f, R: Read, F, M> Fill<'a, 'm, 'f, R, F, M> {
    #[inline(always)]
    pub(super) fn new(elements: &'a mut Partial<'m, R::Elem>, reader: &'a R, how: Filling<'f, F>) -> Self {
        Fill { elements, reader, how, mode: PhantomData }
    }
}

impl<R: Read, F: Rowwise<R::Elem>, M: Mode> Fill<'_, '_, '_, R, F, M> {
    /// The walk where it stands: of a few elements, whose sizes LLVM sees, and of rows that are made one at a time.
    #[inline(always)]
    pub(super) fn run_by_run<V: Level>(self) {
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

impl<R: Read, F: Rowwise<R::Elem>, M: Mode> Work for Fill<'_, '_, '_, R, F, M> {
    type Output = ();

    #[inline(always)]
    fn run<V: Level>(self) {
        if !F::COPIES {
            return self.run_by_run::<V>();
        }
        let Fill { elements, reader, how: Filling { plan, .. }, .. } = self;
        let mut trail = Trail::new(plan, reader.place(&[0; MAX_RANK]));
        while let Some((place, _)) = trail.next(reader, &[0; MAX_RANK]) {
            elements.append_rows::<V, _>(GroupOfRuns::<R, M>::new(reader, place, plan), plan.run);
        }
    }
}
