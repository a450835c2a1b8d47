//! The evaluator: what a walk does with the elements that it reads.
//!
//! Each walk is [`Work`] on a reader, sizes and strides, and knows no shape. A long one is compiled once for all shapes, for the best
//! instructions that the processor has. A short one is inlined where it stands, so that LLVM sees its constant sizes among what stands around
//! it.

mod across;
mod cloned;
mod fill;
mod reduce;
mod scan;
mod update;

#[cfg(feature = "rayon")]
pub(super) use across::{Columnwise, is_across};
pub(crate) use cloned::cloned;
pub(crate) use fill::collect;
#[cfg(feature = "alloc")]
pub(crate) use fill::collect_slice;
pub(super) use fill::{Filling, fill};
pub(crate) use reduce::{is_reduced_along, reduce_along, reduce_here, reduce_into};
pub(crate) use scan::scan;
pub(crate) use update::{Change, replace, update, update_along, update_each};

use super::leaf::Places;
use super::plan::{both, merges};
use super::{AnyStep, Expr, Plan, Read, Run, Walk};
use crate::kernel::level::{Baseline, PROGRAM_IS_UNOPTIMISED, Work, dispatch};
use crate::shape::layout::{Axes, Strides};
use crate::shape::{MAX_RANK, Shape};

/// As many elements are walked over where the walk stands: as stand in place.
const SHORT: usize = 128;

/// Whether a walk over `W` is compiled once for all shapes. In unoptimised programs short ones are, too.
pub(super) const fn is_long<W: Shape>() -> bool {
    PROGRAM_IS_UNOPTIMISED || W::LEN > SHORT
}

/// Does what belongs to a walk over `W`.
#[inline(always)]
pub(crate) fn go<W: Shape, K: Work>(walk: K) -> K::Output {
    if const { is_long::<W>() || K::FUSED } { dispatch(walk) } else { walk.run::<Baseline>() }
}

/// The plan of a walk over `W` that reads `E` and goes along elements with the strides `L`.
const fn plan_with<W: Shape, L: Strides, E: Expr>() -> Plan {
    Plan::new::<W>(both(<E::Walk<W>>::MERGES, merges(L::STRIDES, W::ALIGNED)))
}

/// A walk along other elements than those that are read.
#[derive(Clone, Copy)]
pub(crate) struct Beside {
    plan: &'static Plan,
    /// How these lie.
    strides: &'static Axes,
}

impl Beside {
    /// The walk over `W` that reads `E` and goes along elements with the strides `L`.
    #[inline(always)]
    pub(crate) fn new<W: Shape, L: Strides, E: Expr>() -> Self {
        Beside { plan: const { &plan_with::<W, L, E>() }, strides: const { &L::STRIDES } }
    }

    /// What reads them.
    #[inline(always)]
    pub(crate) fn reads<'r, T>(&self, elements: &'r [T]) -> Places<'r, T> {
        Places::new(elements, self.strides)
    }

    /// How far apart they are along the innermost axis.
    #[inline(always)]
    fn step(&self) -> usize {
        self.strides[self.plan.inner]
    }
}

/// The first element of an expression.
#[inline]
pub(crate) fn first<E: Expr>(expression: &E) -> E::Elem {
    let reader = expression.reader();
    reader.run::<AnyStep>(reader.place(&[0; MAX_RANK]), MAX_RANK - 1, 1).get::<Baseline>(0)
}
