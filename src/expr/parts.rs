//! A walk in parts, each filled by whatever thread is free.

use core::marker::PhantomData;
use core::mem::needs_drop;

use super::evaluate::is_across;
use super::plan::Rows;
use super::rowwise::plan;
use super::{Axes, Expr, Merges, Rowwise, Run, Walk};
use crate::kernel::level::{Level, Work, dispatch};
use crate::shape::{MAX_RANK, Shape};
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

/// A row of which each element is that of an expression.
pub(super) struct Each;

impl<W: Shape, T> Rowwise<W, T> for Each {
    const MERGES: Merges = [true; MAX_RANK];
    const CUTS: bool = true;
    const COPIES: bool = true;

    #[inline(always)]
    fn append<V: Level, R: Run<Elem = T>>(&self, row: &R, _: &Axes, len: usize, to: &mut impl Sink<T>) {
        to.append::<V, R>(row, len);
    }
}

/// What `rows` makes of the runs of an expression, part by part.
pub(super) fn in_parts<W: Shape, K: Shape, R: Shape, E: Expr<Elem: Send> + Sync, F: Rowwise<W, E::Elem> + Sync>(
    expression: &E,
    rows: &F,
) -> Buffer<E::Elem, R> {
    const { assert!(W::LEN == R::LEN, "a result has as many elements as its walk") };
    Buffer::build(|elements| {
        elements.fill_parts(const { part_of::<W, K, E, F>() }, |first, room| {
            dispatch(FillPart::<W, K, E, F> { room, first, expression, rows, walk: PhantomData });
        });
    })
}

/// How many elements a part has: whole rows where those are not long, or must not be cut.
const fn part_of<W: Shape, K: Shape, E: Expr, F: Rowwise<W, E::Elem>>() -> usize {
    let run = plan::<W, K, E>(F::MERGES).run;
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
const fn goes_across<W: Shape, K: Shape, E: Expr, F: Rowwise<W, E::Elem>>() -> bool {
    F::COPIES && is_across(&plan::<W, K, E>(F::MERGES), <E::Walk<W>>::ACROSS)
}

/// Fills the part of a result that starts with the element `first`.
struct FillPart<'a, 'm, W: Shape, K, E: Expr, F> {
    room: &'a mut Room<'m, E::Elem>,
    first: usize,
    expression: &'a E,
    rows: &'a F,
    walk: PhantomData<(W, K)>,
}

impl<W: Shape, K: Shape, E: Expr, F: Rowwise<W, E::Elem>> Work for FillPart<'_, '_, W, K, E, F> {
    type Output = ();

    #[inline(always)]
    fn run<V: Level>(self) {
        let FillPart { room, first, expression, rows, .. } = self;
        let plan = const { plan::<W, K, E>(F::MERGES) };
        let (mut groups, mut row) = plan.groups_from(first / plan.run);
        // Where the part starts within its first run.
        let mut skip = first % plan.run;
        while let Some((mut start, Rows { axis, count })) = groups.next() {
            while row < count {
                start[axis] = row;
                if const { goes_across::<W, K, E, F>() }
                    && skip == 0
                    && row + LINE <= count
                    && room.left() >= LINE * plan.run
                {
                    let runs: [_; LINE] = core::array::from_fn(|i| {
                        start[axis] = row + i;
                        expression.run::<W>(&start, plan.run)
                    });
                    room.append_across::<V, _>(&runs, plan.run);
                    row += LINE;
                    continue;
                }
                let left = room.left();
                if left == 0 {
                    return;
                }
                let run = expression.run::<W>(&start, plan.run);
                // The usual case with a constant that LLVM sees.
                if skip == 0 && left >= plan.run {
                    rows.append::<V, _>(&run, &start, plan.run, room);
                } else {
                    let len = left.min(plan.run - skip);
                    rows.append::<V, _>(&run.part(skip, len), &start, len, room);
                }
                skip = 0;
                row += 1;
            }
            row = 0;
        }
    }
}
