//! Filling a result by squares, where an operand is transposed.

use core::marker::PhantomData;
use core::mem::needs_drop;

use super::fill::{Fill, Filling};
use crate::expr::mode::InMode;
use crate::expr::plan::Rows;
use crate::expr::rowwise::Rowwise;
use crate::expr::{AnyStep, Expr, Mode, Plan, Read, Walk};
use crate::kernel::level::{Level, Work, dispatch};
use crate::shape::Shape;
use crate::storage::{Columns, LINE, Sink};

/// The same walk by squares, where what lies side by side in memory are the elements of runs that follow one another.
pub(super) struct Across<K>(pub(super) K);

/// There is a loop for elements that lie side by side across the runs, and one for all others.
impl<R: Read, F: Rowwise<R::Elem>> InMode for Across<Fill<'_, '_, '_, R, F, ()>> {
    type Output = ();

    #[inline(always)]
    fn go<M: Mode>(self) {
        dispatch(Across(Fill::<R, F, M>::new(self.0.elements, self.0.reader, self.0.how)));
    }
}

impl<R: Read, F: Rowwise<R::Elem>, M: Mode> Work for Across<Fill<'_, '_, '_, R, F, M>> {
    type Output = ();

    #[inline(always)]
    fn run<V: Level>(self) {
        let Fill { elements, reader, how: Filling { plan, rows, .. }, .. } = self.0;
        let inner = plan.inner;
        let mut groups = plan.groups();
        while let Some((mut start, Rows { axis, count })) = groups.next() {
            let (mut place, mut row) = (reader.place(&start), 0);
            while row + LINE <= count {
                elements.append_across::<V, _>(Columnwise::<R, M>::new(reader, place, axis, inner), plan.run);
                place = R::after_steps(place, reader.step(axis), LINE);
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
pub(crate) struct Columnwise<'a, R: Read, M> {
    reader: &'a R,
    place: R::Place,
    axis: usize,
    inner: usize,
    mode: PhantomData<M>,
}

impl<'a, R: Read, M: Mode> Columnwise<'a, R, M> {
    #[inline(always)]
    pub(crate) fn new(reader: &'a R, place: R::Place, axis: usize, inner: usize) -> Self {
        Columnwise { reader, place, axis, inner, mode: PhantomData }
    }
}

impl<R: Read, M: Mode> Columns<R::Elem> for Columnwise<'_, R, M> {
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
pub(crate) const fn is_across<T>(plan: &Plan, across: Option<usize>) -> bool {
    match across {
        Some(axis) => plan.rows().axis == axis && plan.rows().count >= LINE && plan.run >= LINE && !needs_drop::<T>(),
        None => false,
    }
}

/// Whether a walk over `W` reads `E` so.
pub(super) const fn goes_across<W: Shape, E: Expr>() -> bool {
    is_across::<E::Elem>(&Plan::new::<W>(<E::Walk<W>>::MERGES), <E::Walk<W>>::ACROSS)
}
