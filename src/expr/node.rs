//! Nodes: a function applied to one expression, or to two together.

use super::plan::both;
use super::{Axes, Expr, Merges, Run};
use crate::shape::Shape;

/// `f(e)`.
pub(crate) struct Map<E, F>(pub(crate) E, pub(crate) F);

impl<W: Shape, E: Expr<W>, F: Fn(E::Elem) -> U, U> Expr<W> for Map<E, F> {
    type Elem = U;
    type Run<'r>
        = MapRun<'r, E::Run<'r>, F>
    where
        Self: 'r;
    const MERGES: Merges = E::MERGES;

    #[inline]
    fn run(&self, start: &Axes, len: usize) -> Self::Run<'_> {
        MapRun(self.0.run(start, len), &self.1)
    }
}

/// A run of `f(e)`.
pub(crate) struct MapRun<'r, R, F>(R, &'r F);

impl<R: Run, F: Fn(R::Elem) -> U, U> Run for MapRun<'_, R, F> {
    type Elem = U;

    #[inline]
    fn get(&self, i: usize) -> U {
        self.1(self.0.get(i))
    }

    #[inline]
    fn part(&self, first: usize, count: usize) -> Self {
        MapRun(self.0.part(first, count), self.1)
    }
}

/// `(a, b)`.
pub(crate) struct Zip<A, B>(pub(crate) A, pub(crate) B);

impl<W: Shape, A: Expr<W>, B: Expr<W>> Expr<W> for Zip<A, B> {
    type Elem = (A::Elem, B::Elem);
    type Run<'r>
        = Zip<A::Run<'r>, B::Run<'r>>
    where
        Self: 'r;
    const MERGES: Merges = both(A::MERGES, B::MERGES);

    #[inline]
    fn run(&self, start: &Axes, len: usize) -> Self::Run<'_> {
        Zip(self.0.run(start, len), self.1.run(start, len))
    }
}

impl<A: Run, B: Run> Run for Zip<A, B> {
    type Elem = (A::Elem, B::Elem);

    #[inline]
    fn get(&self, i: usize) -> Self::Elem {
        (self.0.get(i), self.1.get(i))
    }

    #[inline]
    fn part(&self, first: usize, count: usize) -> Self {
        Zip(self.0.part(first, count), self.1.part(first, count))
    }
}
