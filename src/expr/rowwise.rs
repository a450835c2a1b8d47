//! Rows that are made one at a time: what needs statistics of a row before it can write it, such as a softmax, goes over the row while it is in
//! the nearest cache.

use core::marker::PhantomData;

use super::evaluate::{Filling, fill};
use super::leaf::step;
use super::plan::{Merges, both, merges};
use super::{Axes, Expr, Mode, Plan, Read, Run, RunsAlong, Walk};
use crate::kernel::level::Level;
use crate::shape::Shape;
use crate::shape::layout::{RowMajor, Strides};
use crate::storage::{self, Buffer, Sink};

/// How a row of a result is made of a row of an expression.
pub(crate) trait Rowwise<T> {
    /// Whether it makes of each element another one, so that rows may be cut anywhere.
    #[cfg_attr(not(feature = "rayon"), allow(dead_code))]
    const CUTS: bool = false;
    /// Whether it makes of each row that row.
    const COPIES: bool = false;
    /// Whether its bits depend on the instructions that compute it.
    const FUSED: bool = false;
    /// Whether one loop will do, as for a [`Read`].
    const ONE_LOOP: bool = false;
    /// Appends the row that starts at a position of the walk and is `len` long.
    fn append<V: Level, R: Run<Elem = T>>(&self, row: &R, start: &Axes, len: usize, to: &mut impl Sink<T>);
}

/// Runs of a walk that follow one another along an axis.
pub(super) struct GroupOfRuns<'a, R: Read, M> {
    reader: &'a R,
    along: RunsAlong,
    rows: R::Rows,
    mode: PhantomData<M>,
}

impl<'a, R: Read, M: Mode> GroupOfRuns<'a, R, M> {
    /// A group of those of a walk, which starts at a place.
    #[inline(always)]
    pub(super) fn new(reader: &'a R, place: R::Place, plan: &Plan) -> Self {
        let along = plan.runs_along();
        GroupOfRuns { reader, along, rows: reader.rows::<M>(place, along), mode: PhantomData }
    }
}

impl<R: Read, M: Mode> storage::Rows<R::Elem> for GroupOfRuns<'_, R, M> {
    type Row = R::Run<M>;

    #[inline(always)]
    fn count(&self) -> usize {
        self.along.count
    }

    #[inline(always)]
    fn at(&self, row: usize) -> R::Run<M> {
        self.reader.row::<M>(&self.rows, self.along, row)
    }
}

/// A row of which each element is that of an expression.
pub(super) struct EachElement;

impl<T> Rowwise<T> for EachElement {
    const CUTS: bool = true;
    const COPIES: bool = true;

    #[inline(always)]
    fn append<V: Level, R: Run<Elem = T>>(&self, row: &R, _: &Axes, len: usize, to: &mut impl Sink<T>) {
        to.append::<V, R>(row, len);
    }
}

/// The loops over rows, whose other operands go along the walk as `O` does.
pub(super) const fn plan<W: Shape, K: Shape, E: Expr, O: Walk>() -> Plan {
    let others: Merges = O::MERGES;
    Plan::new::<W>(both(both(<E::Walk<W>>::MERGES, merges(RowMajor::<K>::STRIDES, W::ALIGNED)), others))
}

/// Whether what is reduced to one element of `K` is one run of the walk.
pub(crate) const fn are_rows<W: Shape, K: Shape, E: Expr, O: Walk>() -> bool {
    plan::<W, K, E, O>().run * K::LEN == W::LEN && step::<RowMajor<K>, W>() == 0
}

/// What `runs` makes of each run of an expression, read as `W`, that is one of a shape `K` too.
#[inline(always)]
pub(crate) fn collect_runs<W: Shape, K: Shape, E: Expr, O: Walk, F: Rowwise<E::Elem>>(
    expression: &E,
    runs: &F,
) -> Buffer<E::Elem, W> {
    let plan = const { &plan::<W, K, E, O>() };
    fill::<W, W, E, F>(expression, Filling { plan, across: false, rows: runs })
}
