//! Rows that are made one at a time: what needs statistics of a row before it can write it, such as a softmax, goes over the row while it is in
//! the nearest cache.

use core::marker::PhantomData;

use super::evaluate::go;
use super::leaf::step;
use super::plan::{Merges, Rows, both, merges};
use super::{Axes, Expr, Plan, Run, Walk};
use crate::kernel::level::{Level, Work};
use crate::shape::Shape;
use crate::shape::layout::{RowMajor, Strides};
use crate::storage::{Buffer, Partial, Sink};

/// How a row of a result is made of a row of an expression.
pub(crate) trait Rowwise<W: Shape, T> {
    /// Which adjacent axes its other operands treat as one.
    const MERGES: Merges;
    /// Whether it makes of each element another one, so that rows may be cut anywhere.
    #[cfg_attr(not(feature = "rayon"), allow(dead_code))]
    const CUTS: bool = false;
    /// Whether it makes of each row that row.
    #[cfg_attr(not(feature = "rayon"), allow(dead_code))]
    const COPIES: bool = false;
    /// Appends the row that starts at a position of `W` and is `len` long.
    fn append<V: Level, R: Run<Elem = T>>(&self, row: &R, start: &Axes, len: usize, to: &mut impl Sink<T>);
}

/// The loops over rows.
pub(super) const fn plan<W: Shape, K: Shape, E: Expr>(others: Merges) -> Plan {
    Plan::new::<W>(both(both(<E::Walk<W>>::MERGES, merges(RowMajor::<K>::STRIDES, W::ALIGNED)), others))
}

/// Whether what is reduced to one element of `K` is one run of the walk.
pub(super) const fn are_rows<W: Shape, K: Shape, E: Expr, F: Rowwise<W, E::Elem>>() -> bool {
    plan::<W, K, E>(F::MERGES).run * K::LEN == W::LEN && step::<RowMajor<K>, W>() == 0
}

/// What `rows` makes of each row of an expression, read as `W`, if what is reduced to one element of `K` is one run of it.
#[inline]
pub(crate) fn collect_rows<W: Shape, K: Shape, E: Expr, F: Rowwise<W, E::Elem>>(
    expression: &E,
    rows: &F,
) -> Option<Buffer<E::Elem, W>> {
    if const { are_rows::<W, K, E, F>() } { Some(collect_runs::<W, K, E, F>(expression, rows)) } else { None }
}

/// What `runs` makes of each run of an expression, read as `W`, that is one of a shape `K` too.
#[inline]
pub(crate) fn collect_runs<W: Shape, K: Shape, E: Expr, F: Rowwise<W, E::Elem>>(
    expression: &E,
    runs: &F,
) -> Buffer<E::Elem, W> {
    let rows = runs;
    Buffer::build(|elements| {
        go::<W, _>(CollectRows::<W, K, E, F> { elements, expression, rows, walk: PhantomData });
    })
}

struct CollectRows<'a, 'r, W: Shape, K, E: Expr, F> {
    elements: &'a mut Partial<'r, E::Elem, W>,
    expression: &'a E,
    rows: &'a F,
    walk: PhantomData<K>,
}

impl<W: Shape, K: Shape, E: Expr, F: Rowwise<W, E::Elem>> Work for CollectRows<'_, '_, W, K, E, F> {
    type Output = ();

    #[inline(always)]
    fn run<V: Level>(self) {
        let plan = const { plan::<W, K, E>(F::MERGES) };
        let mut groups = plan.groups();
        while let Some((mut start, Rows { axis, count })) = groups.next() {
            for row in 0..count {
                start[axis] = row;
                let run = self.expression.run::<W>(&start, plan.run);
                self.rows.append::<V, _>(&run, &start, plan.run, self.elements);
            }
        }
    }
}
