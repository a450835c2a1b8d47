//! A walk in parts, each filled by whatever thread is free.

use core::marker::PhantomData;
use core::mem::needs_drop;

use super::evaluate::{Columnwise, is_across};
use super::leaf::Anywhere;
use super::mode::{InMode, in_mode_of};
use super::plan::Rows;
use super::rowwise::plan;
use super::{AnyStep, Expr, Mode, Plan, Read, Rowwise, Run, Walk};
use crate::kernel::level::{Level, Work, dispatch};
use crate::shape::Shape;
use crate::storage::{Buffer, LINE, Room, Sink};

/// From how many elements on an elementary function, half a nanosecond for each in vectors, is computed in threads: waking one up costs
/// microseconds.
const MANY: usize = 1 << 17;
/// About how many elements a part has.
const PART: usize = 1 << 13;

/// Whether so many elements are computed in threads, whatever they are computed by.
pub(super) const fn is_worth_it<W: Shape, T>() -> bool {
    W::LEN >= MANY && !needs_drop::<T>()
}

/// What `rows` makes of the runs of an expression, part by part.
pub(super) fn in_parts<W: Shape, K: Shape, R: Shape, E: Expr<Elem: Send> + Sync, F: Rowwise<E::Elem> + Sync>(
    expression: &E,
    rows: &F,
) -> Buffer<E::Elem, R> {
    const { assert!(W::LEN == R::LEN, "a result has as many elements as its walk") };
    let plan = const { &plan::<W, K, E, Anywhere>() };
    let across = const { goes_across::<W, K, E, F>() };
    Buffer::build(|elements| {
        // By reference, so that what hands the parts to threads is compiled once.
        elements.fill_parts(const { part_of::<W, K, E, F>() }, &|first, room: &mut Room<'_, _>| {
            fill_part(FillPart { room, first, plan, across, rows, reader: &expression.reader() });
        });
    })
}

/// How many elements a part has: whole rows where those are not long, or must not be cut.
const fn part_of<W: Shape, K: Shape, E: Expr, F: Rowwise<E::Elem>>() -> usize {
    let run = plan::<W, K, E, Anywhere>().run;
    let unit = if F::CUTS && run >= PART {
        1
    } else if goes_across::<W, K, E, F>() {
        LINE * run
    } else {
        run
    };
    if unit >= PART { unit } else { PART - PART % unit }
}

/// Whether runs are read side by side.
const fn goes_across<W: Shape, K: Shape, E: Expr, F: Rowwise<E::Elem>>() -> bool {
    F::COPIES && is_across::<E::Elem>(&plan::<W, K, E, Anywhere>(), <E::Walk<W>>::ACROSS)
}

#[inline(never)]
fn fill_part<R: Read, F: Rowwise<R::Elem>>(part: FillPart<'_, '_, R, F>) {
    let along = if part.across { part.plan.rows().axis } else { part.plan.inner };
    in_mode_of(part.reader, along, part);
}

/// Fills the part of a result that starts with the element `first`.
struct FillPart<'a, 'm, R: Read, F> {
    room: &'a mut Room<'m, R::Elem>,
    first: usize,
    plan: &'static Plan,
    across: bool,
    rows: &'a F,
    reader: &'a R,
}

impl<R: Read, F: Rowwise<R::Elem>> InMode for FillPart<'_, '_, R, F> {
    const CHAIN: bool = F::COPIES;
    const FIRST_STILL: bool = F::COPIES;
    type Output = ();

    #[inline(always)]
    fn go<M: Mode>(self) {
        dispatch(InOneMode::<_, M>(self, PhantomData));
    }
}

struct InOneMode<P, M>(P, PhantomData<M>);

impl<R: Read, F: Rowwise<R::Elem>, M: Mode> Work for InOneMode<FillPart<'_, '_, R, F>, M> {
    type Output = ();

    #[inline(always)]
    fn run<V: Level>(self) {
        let FillPart { room, first, plan, across, rows, reader } = self.0;
        let (mut groups, mut row) = plan.groups_from(first / plan.run);
        // Where the part starts within its first run.
        let mut skip = first % plan.run;
        while let Some((mut start, Rows { axis, count })) = groups.next() {
            start[axis] = row;
            let mut place = reader.place(&start);
            while row < count {
                if F::COPIES && across && skip == 0 && row + LINE <= count && room.left() >= LINE * plan.run {
                    room.append_across::<V, _>(Columnwise::<R, M>::new(reader, place, axis, plan.inner), plan.run);
                    place = R::after_steps(place, reader.step(axis), LINE);
                    row += LINE;
                    continue;
                }
                let left = room.left();
                if left == 0 {
                    return;
                }
                start[axis] = row;
                let len = left.min(plan.run - skip);
                if F::COPIES && across {
                    let run = reader.run::<AnyStep>(place, plan.inner, plan.run);
                    rows.append::<V, _>(&run.part(skip, len), &start, len, room);
                } else {
                    let run = reader.run::<M>(place, plan.inner, plan.run);
                    rows.append::<V, _>(&run.part(skip, len), &start, len, room);
                }
                place = reader.next(place, axis);
                skip = 0;
                row += 1;
            }
            row = 0;
        }
    }
}
