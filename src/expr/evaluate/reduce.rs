//! Folding elements into accumulators.

use core::marker::PhantomData;

use super::Beside;
use crate::expr::mode::{InMode, in_mode_of};
use crate::expr::plan::{Rows, offset};
use crate::expr::{AnyStep, Expr, Mode, Modes, Moving, Read, Run, Walk};
use crate::kernel::level::{Baseline, Level, Work, dispatch};
use crate::kernel::run::Fold;
use crate::shape::Shape;
use crate::shape::layout::RowMajor;

/// So few elements are reduced where the walk stands, too: with constant sizes, rows of ten are added in a fifth of the time.
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
    in_mode_of(reader, walk.plan.inner, Reduce { accumulators, reader, fold, walk, mode: PhantomData::<()> });
}

/// Without a mode, what is done once one is known.
impl<R: Read, F: Fold<R::Elem>> InMode for Reduce<'_, R, F, ()> {
    const SECOND_STILL: bool = true;
    type Output = ();

    #[inline(always)]
    fn go<M: Mode>(self) {
        let Reduce { accumulators, reader, fold, walk, .. } = self;
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
