//! Rows along one axis, for what needs a row at once: sorting.

use super::plan::innermost;
use super::{Axes, Plan};
use crate::shape::layout::{Layout, strides_of};
use crate::shape::{MAX_RANK, Shape};

/// Calls `visit` with the start of each row, in C order. `K` is the shape of the rows with size 1 along their axis.
#[inline]
pub(crate) fn each_row<K: Shape>(mut visit: impl FnMut(&Axes)) {
    let plan = const { Plan::new::<K>([false; MAX_RANK]) };
    let run_along = const { innermost(K::ALIGNED) };
    plan.walk(|start| {
        let mut start = *start;
        for i in 0..plan.run {
            if let Some(axis) = run_along {
                start[axis] = i;
            }
            visit(&start);
        }
    });
}

/// The distance of the elements of a row of `S` in the layout `L`; 0 where a row is one element.
pub(crate) const fn step_along<S: Shape, K: Shape, L: Layout>() -> usize {
    let mut axis = 0;
    while axis < MAX_RANK {
        if S::ALIGNED[axis] != K::ALIGNED[axis] {
            return strides_of::<S, L>()[axis];
        }
        axis += 1;
    }
    0
}
