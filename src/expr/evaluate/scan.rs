//! Folding elements, and keeping what comes of each.

#[cfg(feature = "alloc")]
use alloc::boxed::Box;

use super::Beside;
use crate::expr::mode::{InMode, in_mode_of};
use crate::expr::plan::{Rows, offset};
use crate::expr::{Expr, Mode, Read, Run};
use crate::kernel::level::Baseline;
use crate::kernel::run::Fold;
use crate::shape::Shape;
use crate::shape::layout::RowMajor;
#[cfg(feature = "alloc")]
use crate::storage::build_box;
use crate::storage::{Buffer, Partial};

/// Like [`reduce_into`], and keeps what the accumulator was after each element.
#[inline]
pub(crate) fn scan<W: Shape, K: Shape, E: Expr, F: Fold<E::Elem>>(
    accumulators: &mut [F::Accumulator],
    expression: &E,
    fold: &F,
) -> Buffer<F::Accumulator, W> {
    let walk = Beside::new::<W, RowMajor<K>, E>();
    #[cfg(feature = "alloc")]
    if const { !Buffer::<F::Accumulator, W>::IN_PLACE } {
        return Buffer::adopt_box(scan_box(W::LEN, accumulators, &expression.reader(), fold, walk));
    }
    Buffer::build(|elements| scan_into(elements, accumulators, &expression.reader(), fold, walk))
}

#[cfg(feature = "alloc")]
#[inline(never)]
fn scan_box<R: Read, F: Fold<R::Elem>>(
    len: usize,
    accumulators: &mut [F::Accumulator],
    reader: &R,
    fold: &F,
    walk: Beside,
) -> Box<[F::Accumulator]> {
    build_box(len, |elements| scan_into(elements, accumulators, reader, fold, walk))
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
