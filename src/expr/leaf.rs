//! Leaves: expressions that read elements, one element again and again, or positions.

use core::marker::PhantomData;

use super::plan::{innermost, merges, offset, strides};
use super::{Axes, Expr, Merges, Run};
use crate::dim::Dim;
use crate::shape::{MAX_RANK, Shape};

/// How the elements of a shape lie in memory.
pub(crate) trait Layout {
    /// How far apart the elements along each axis are; 0 along axes of size 1.
    const STRIDES: Axes;
}

/// `S` in C order.
pub(crate) struct Contiguous<S>(PhantomData<S>);

impl<S: Shape> Layout for Contiguous<S> {
    const STRIDES: Axes = strides(S::ALIGNED);
}

/// `(M, N)`, lying in memory as `(N, M)` in C order.
pub(crate) struct Transposed<M, N>(PhantomData<(M, N)>);

impl<M: Dim, N: Dim> Layout for Transposed<M, N> {
    const STRIDES: Axes = {
        let mut strides = <Contiguous<(N, M)> as Layout>::STRIDES;
        strides.swap(MAX_RANK - 2, MAX_RANK - 1);
        strides
    };
}

/// The elements of a slice, laid out as `L` says.
pub(crate) struct Leaf<'a, T, L> {
    elements: &'a [T],
    layout: PhantomData<L>,
}

impl<'a, T, S: Shape> Leaf<'a, T, Contiguous<S>> {
    /// Elements of the shape `S` in C order.
    pub(crate) fn new(elements: &'a [T]) -> Self {
        Leaf { elements: &elements[..S::LEN], layout: PhantomData }
    }
}

impl<'a, T, M: Dim, N: Dim> Leaf<'a, T, Transposed<M, N>> {
    /// The transpose of elements of the shape `(N, M)` in C order.
    pub(crate) fn transposed(elements: &'a [T]) -> Self {
        Leaf { elements, layout: PhantomData }
    }
}

/// How far apart the elements of a run along the innermost axis of `W` are.
pub(super) const fn step<L: Layout, W: Shape>() -> usize {
    match innermost(W::ALIGNED) {
        Some(axis) => L::STRIDES[axis],
        None => 0,
    }
}

impl<T: Copy, L: Layout, W: Shape> Expr<W> for Leaf<'_, T, L> {
    type Elem = T;
    type Run<'r>
        = Strided<'r, T, L, W>
    where
        Self: 'r;
    const MERGES: Merges = merges(L::STRIDES, W::ALIGNED);

    #[inline]
    fn run(&self, start: &Axes, len: usize) -> Strided<'_, T, L, W> {
        let first = offset(start, &L::STRIDES);
        let elements = &self.elements[first..][..(len - 1) * const { step::<L, W>() } + 1];
        Strided { elements, layout: PhantomData }
    }
}

/// A run of elements, a constant distance apart.
pub(crate) struct Strided<'r, T, L, W> {
    elements: &'r [T],
    layout: PhantomData<(L, W)>,
}

impl<T: Copy, L: Layout, W: Shape> Run for Strided<'_, T, L, W> {
    type Elem = T;

    #[inline]
    fn get(&self, i: usize) -> T {
        self.elements[i * const { step::<L, W>() }]
    }

    #[inline]
    fn part(&self, first: usize, count: usize) -> Self {
        let step = const { step::<L, W>() };
        Strided { elements: &self.elements[first * step..][..(count - 1) * step + 1], layout: PhantomData }
    }
}

/// One element, everywhere.
#[derive(Clone, Copy)]
pub(crate) struct Scalar<T>(pub(crate) T);

impl<T: Copy, W: Shape> Expr<W> for Scalar<T> {
    type Elem = T;
    type Run<'r>
        = Scalar<T>
    where
        Self: 'r;
    const MERGES: Merges = [true; MAX_RANK];

    #[inline]
    fn run(&self, _: &Axes, _: usize) -> Scalar<T> {
        Scalar(self.0)
    }
}

impl<T: Copy> Run for Scalar<T> {
    type Elem = T;

    #[inline]
    fn get(&self, _: usize) -> T {
        self.0
    }

    #[inline]
    fn part(&self, _: usize, _: usize) -> Self {
        Scalar(self.0)
    }
}

/// The position of each element among those that are reduced to one when `S` is reduced to `K`, its shape with those axes kept as 1.
pub(crate) struct Positions<S, K>(PhantomData<(S, K)>);

impl<S, K> Positions<S, K> {
    pub(crate) fn new() -> Self {
        Positions(PhantomData)
    }
}

impl<S: Shape, K: Shape> Layout for Positions<S, K> {
    const STRIDES: Axes = {
        let mut reduced = S::ALIGNED;
        let mut axis = 0;
        while axis < MAX_RANK {
            if K::ALIGNED[axis] == reduced[axis] {
                reduced[axis] = 1;
            }
            axis += 1;
        }
        strides(reduced)
    };
}

impl<S: Shape, K: Shape, W: Shape> Expr<W> for Positions<S, K> {
    type Elem = usize;
    type Run<'r>
        = Counted<Self, W>
    where
        Self: 'r;
    const MERGES: Merges = merges(Self::STRIDES, W::ALIGNED);

    #[inline]
    fn run(&self, start: &Axes, _: usize) -> Counted<Self, W> {
        Counted { first: offset(start, &Self::STRIDES), layout: PhantomData }
    }
}

/// A run of positions, a constant distance apart.
pub(crate) struct Counted<L, W> {
    first: usize,
    layout: PhantomData<(L, W)>,
}

impl<L: Layout, W: Shape> Run for Counted<L, W> {
    type Elem = usize;

    #[inline]
    fn get(&self, i: usize) -> usize {
        self.first + i * const { step::<L, W>() }
    }

    #[inline]
    fn part(&self, first: usize, _: usize) -> Self {
        Counted { first: self.get(first), layout: PhantomData }
    }
}
