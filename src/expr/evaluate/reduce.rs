//! Folding elements into accumulators.

mod rows;

use core::marker::PhantomData;

use self::rows::Columns;
use super::{Beside, SHORT, plan_with};
use crate::expr::mode::{InMode, in_mode_of};
use crate::expr::plan::{Rows, Trail};
use crate::expr::{AnyStep, Axes, Expr, Mode, Modes, Moving, Plan, Read};
use crate::kernel::blocks::{BLOCK, JoinedBy, LEVELS, Levels, LongSum, has_room, room};
use crate::kernel::level::{Baseline, Level, PROGRAM_IS_UNOPTIMISED, Work, dispatch, on_baseline};
use crate::kernel::run::Fold;
use crate::shape::layout::RowMajor;
use crate::shape::{MAX_RANK, Shape};

/// So few elements are reduced where the walk stands, too, unless a run is long: with constant sizes, rows of ten are added in a fifth of the
/// time.
const WORTH_A_CALL: usize = 512;

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
    if const { is_reduced_along::<W, K, E>() } {
        reduce_along(accumulators, &expression.reader(), fold, walk);
    } else {
        reduce_here(accumulators, &expression.reader(), fold, walk);
    }
}

/// Folds what a reader reads along a walk where it stands. So the walk is to be a constant there.
#[inline(always)]
pub(crate) fn reduce_here<R: Read, F: Fold<R::Elem>>(
    accumulators: &mut [F::Accumulator],
    reader: &R,
    fold: &F,
    Beside { plan, strides }: Beside,
) {
    let place = reader.place(&[0; MAX_RANK]);
    if reader.modes(plan.inner).has(Modes::MOVING) {
        ReduceWalk::<_, _, Moving>::new(accumulators, reader, fold, (plan, strides), place).run::<Baseline>();
    } else {
        ReduceWalk::<_, _, AnyStep>::new(accumulators, reader, fold, (plan, strides), place).run::<Baseline>();
    }
}

/// Whether a walk over `W` is reduced by what is compiled once for all shapes.
pub(crate) const fn is_reduced_along<W: Shape, K: Shape, E: Expr>() -> bool {
    let is_long = plan_with::<W, RowMajor<K>, E>().run > SHORT;
    PROGRAM_IS_UNOPTIMISED || W::LEN >= WORTH_A_CALL || is_long || E::FUSED
}

/// Folds what a reader reads along a walk: all that calls this may be compiled once for all shapes, too.
#[inline(never)]
pub(crate) fn reduce_along<R: Read, F: Fold<R::Elem>>(
    accumulators: &mut [F::Accumulator],
    reader: &R,
    fold: &F,
    walk: Beside,
) {
    let Beside { plan, strides } = walk;
    let place = reader.place(&[0; MAX_RANK]);
    match fold.joined() {
        Some(joined) if plan.returns(strides) > BLOCK => {
            Parts { reader, fold, strides, joined }.reduce(accumulators, plan, place);
        }
        _ => in_mode_of(
            reader,
            plan.inner,
            ReduceWalk::<R, F, ()>::new(accumulators, reader, fold, (plan, strides), place),
        ),
    }
}

/// A walk that comes back to the same accumulators again and again: their sums are those of parts of it.
struct Parts<'a, R, F, A> {
    reader: &'a R,
    fold: &'a F,
    strides: &'a Axes,
    joined: JoinedBy<A>,
}

impl<R: Read, F: Fold<R::Elem>> Parts<'_, R, F, F::Accumulator> {
    /// The part of the walk that starts at a place.
    fn reduce(&self, accumulators: &mut [F::Accumulator], plan: &Plan, mut place: R::Place) {
        let Parts { reader, fold, strides, joined } = *self;
        let (axis, len, within, width) =
            match plan.outermost().map(|(outer, inner)| (outer, inner, inner.span(strides))) {
                Some(((axis, len), within, width)) if plan.returns(strides) > BLOCK && has_room(width) => {
                    (axis, len, within, width)
                }
                _ => {
                    let walk = ReduceWalk::<R, F, ()>::new(accumulators, reader, fold, (plan, strides), place);
                    return in_mode_of(reader, plan.inner, walk);
                }
            };
        if strides[axis] > 0 {
            for i in 0..len {
                self.reduce(&mut accumulators[i * strides[axis]..], &within, place);
                place = reader.next(place, axis);
            }
            return;
        }
        let mut room = room(joined.start, width);
        let mut levels = Levels::new(&mut room[..LEVELS * width], joined);
        let most = (BLOCK / within.returns(strides)).max(1);
        let mut left = len;
        while left > 0 {
            let steps = left.min(most);
            let part = if steps == 1 { within } else { plan.shortened(steps) };
            self.reduce(levels.block(), &part, place);
            levels.close(&mut accumulators[..width]);
            place = R::after_steps(place, reader.step(axis), steps);
            left -= steps;
        }
        levels.finish(&mut accumulators[..width]);
    }
}

/// Without a mode, what is done once one is known.
impl<R: Read, F: Fold<R::Elem>> InMode for ReduceWalk<'_, R, F, ()> {
    const SECOND_STILL: bool = true;
    type Output = ();

    #[inline(always)]
    fn go<M: Mode>(self) {
        let ReduceWalk { accumulators, reader, fold, walk, place, .. } = self;
        let walk = ReduceWalk::<R, F, M>::new(accumulators, reader, fold, walk, place);
        if const { R::ONE_LOOP } { on_baseline(walk) } else { dispatch(walk) }
    }
}

struct ReduceWalk<'a, R: Read, F: Fold<R::Elem>, M> {
    accumulators: &'a mut [F::Accumulator],
    reader: &'a R,
    fold: &'a F,
    /// The loops, and how the accumulators lie.
    walk: (&'a Plan, &'a Axes),
    /// Where it starts.
    place: R::Place,
    mode: PhantomData<M>,
}

impl<'a, R: Read, F: Fold<R::Elem>, M> ReduceWalk<'a, R, F, M> {
    #[inline(always)]
    fn new(
        accumulators: &'a mut [F::Accumulator],
        reader: &'a R,
        fold: &'a F,
        walk: (&'a Plan, &'a Axes),
        place: R::Place,
    ) -> Self {
        ReduceWalk { accumulators, reader, fold, walk, place, mode: PhantomData }
    }
}

impl<R: Read, F: Fold<R::Elem>, M: Mode> Work for ReduceWalk<'_, R, F, M> {
    type Output = ();

    #[inline(always)]
    fn run<V: Level>(self) {
        let ReduceWalk { accumulators, reader, fold, walk: (plan, strides), place, .. } = self;
        let step = strides[plan.inner];
        let (run, inner) = (plan.run, plan.inner);
        let Rows { axis, count } = plan.rows();
        let mut trail = Trail::new(plan, place);
        while let Some((mut place, mut first)) = trail.next(reader, strides) {
            let stays = strides[axis] == 0;
            if step > 0 {
                // All rows go into the same accumulators, or each into others.
                let (each, rows) = if stays { (1, count) } else { (count, 1) };
                for _ in 0..each {
                    let columns = Columns { reader, fold, axis, inner, run };
                    columns.fold_all::<V, M>(&mut accumulators[first..][..run], place, rows);
                    place = reader.next(place, axis);
                    first += strides[axis];
                }
                continue;
            }
            // Each row goes into one accumulator, or all into the same. That is a sum of many then, which are added in blocks.
            let joined = fold.joined().filter(|_| stays && count > BLOCK);
            let mut room = [accumulators[first]; LEVELS];
            let mut sums = joined.map(|joined| LongSum::new(joined, &mut room, &mut accumulators[first]));
            let most = if joined.is_some() { BLOCK } else { count };
            let (along, mut row) = (plan.runs_along(), 0);
            let rows = reader.rows::<M>(place, along);
            while row < count {
                let end = count.min(row + most);
                while row < end {
                    let accumulator = &mut accumulators[first];
                    *accumulator = fold.run::<V>(*accumulator, &reader.row::<M>(&rows, along, row), run);
                    first += strides[axis];
                    row += 1;
                }
                if let Some(sums) = &mut sums {
                    sums.close(&mut accumulators[first]);
                }
            }
            if let Some(sums) = sums {
                accumulators[first] = sums.finish();
            }
        }
    }
}
