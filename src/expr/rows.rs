//! Rows along one axis, for what needs a row at once: sorting.

use super::{Axes, Plan, offset};
use crate::dim::Dim;
use crate::shape::layout::{Layout, strides_of};
use crate::shape::{MAX_RANK, Shape};

/// The rows of a shape along one axis, as values: what goes along them is compiled once for all shapes.
#[derive(Clone, Copy)]
pub(crate) struct AxisRows {
    /// The loops over their starts.
    starts: Plan,
    strides: Axes,
    /// How far apart the elements of a row are.
    step: usize,
    len: usize,
    /// How many elements all rows have, if these lie one after another, row after row.
    in_order: Option<usize>,
}

impl AxisRows {
    /// The rows of `N` elements of `S`, which lie as `L` says. `K` is `S` with size 1 along their axis.
    pub(crate) const fn of<S: Shape, K: Shape, N: Dim, L: Layout>() -> Self {
        let strides = strides_of::<S, L>();
        let (mut step, mut axis) = (0, 0);
        while axis < MAX_RANK {
            if S::ALIGNED[axis] != K::ALIGNED[axis] {
                step = strides[axis];
            }
            axis += 1;
        }
        let in_order = if L::CONTIGUOUS && step == 1 { Some(S::LEN) } else { None };
        AxisRows { starts: Plan::new::<K>([false; MAX_RANK]), strides, step, len: N::SIZE, in_order }
    }

    /// How many elements a row has.
    #[inline(always)]
    pub(crate) fn len(&self) -> usize {
        self.len
    }

    /// How far apart the elements of a row are; 0 where a row is one element.
    #[inline(always)]
    pub(crate) fn step(&self) -> usize {
        self.step
    }

    /// The rows in memory, if they lie one after another.
    #[inline(always)]
    pub(crate) fn in_order<'m, T>(
        &self,
        memory: &'m mut [T],
    ) -> Option<impl Iterator<Item = &'m mut [T]> + use<'m, T>> {
        Some(memory[..self.in_order?].chunks_exact_mut(self.len))
    }

    /// Calls `visit` with the position at which each row starts, in C order.
    #[inline]
    pub(crate) fn each(&self, mut visit: impl FnMut(&Axes)) {
        self.starts.walk(|start| {
            let mut start = *start;
            for i in 0..self.starts.run {
                start[self.starts.inner] = i;
                visit(&start);
            }
        });
    }

    /// The memory from the first element of a row on.
    #[inline(always)]
    pub(crate) fn row_in<'m, T>(&self, memory: &'m [T], start: &Axes) -> &'m [T] {
        &memory[offset(start, &self.strides)..]
    }

    /// The same, to be written to.
    #[inline(always)]
    pub(crate) fn row_in_mut<'m, T>(&self, memory: &'m mut [T], start: &Axes) -> &'m mut [T] {
        &mut memory[offset(start, &self.strides)..]
    }

    /// Writes a row of elements.
    #[inline(always)]
    pub(crate) fn write<T>(&self, memory: &mut [T], start: &Axes, row: impl Iterator<Item = T>) {
        let memory = self.row_in_mut(memory, start);
        for (i, element) in row.enumerate() {
            memory[i * self.step] = element;
        }
    }
}
