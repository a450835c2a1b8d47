//! Expressions, and the one engine that evaluates them.
//!
//! An operation does not loop: it builds an expression, and [`evaluate`] walks it. An expression ([`Expr`]) is read *as* a
//! shape `W`, the shape of the walk: its own axes are aligned at the last one of `W`, and where its size is 1 it stands
//! still. So broadcasting is nowhere but in the strides of a [`leaf`], and a reduction is a walk whose *result* stands
//! still along the reduced axes.
//!
//! A walk goes in C order by runs of the innermost axis. What the axes are is known to the compiler: adjacent axes that
//! every operand treats alike are merged into one ([`plan`]), axes of size 1 are dropped, and the loop over a run
//! has a constant length and constant steps, which LLVM vectorises.
//!
//! | file | idea |
//! |---|---|
//! | [`plan`] | which loops a walk has |
//! | [`leaf`] | reading elements, a scalar, or positions |
//! | [`lookup`] | reading and changing elements where indices say |
//! | [`node`] | applying a function to one or two expressions |
//! | [`rows`] | one row along an axis after another, for what needs a row at once |
//! | [`nest`] | products of two operands, which sum over what both have |
//! | [`evaluate`] | filling a tensor, updating one in place, reducing, scanning |
//! | [`block`] | filling a tensor from several operands by turns |
//! | [`pieces`] | putting a tensor together from pieces of another |

pub(crate) use block::{append_block, blocks};
pub(crate) use evaluate::{cloned, collect, reduce_into, scan, update};
pub(crate) use leaf::{Along, Leaf, Positions, Scalar};
pub(crate) use lookup::{Lookup, LookupMap, update_at};
pub(crate) use nest::{Contraction, Loops, Nest, contract};
pub(crate) use node::{Map, Zip};
pub(crate) use pieces::{Cut, Cuts, assemble, changed};
pub(crate) use plan::{Merges, Plan, offset};
pub(crate) use rows::{each_row, step_along};

use crate::shape::Shape;
use crate::shape::layout::Axes;

pub(crate) mod block;
pub(crate) mod evaluate;
pub(crate) mod leaf;
pub(crate) mod lookup;
pub(crate) mod nest;
pub(crate) mod node;
pub(crate) mod pieces;
pub(crate) mod plan;
pub(crate) mod rows;

/// An expression that can be read as the shape `W`.
pub(crate) trait Expr<W: Shape> {
    /// What it consists of.
    type Elem;
    /// How a run of the innermost axis is read.
    type Run<'r>: Run<Elem = Self::Elem>
    where
        Self: 'r;
    /// Which adjacent axes of `W` it treats as one.
    const MERGES: Merges;
    /// The run that starts at a position of `W` and is `len` long.
    fn run(&self, start: &Axes, len: usize) -> Self::Run<'_>;
}

impl<W: Shape, E: Expr<W>> Expr<W> for &E {
    type Elem = E::Elem;
    type Run<'r>
        = E::Run<'r>
    where
        Self: 'r;
    const MERGES: Merges = E::MERGES;

    #[inline]
    fn run(&self, start: &Axes, len: usize) -> Self::Run<'_> {
        (**self).run(start, len)
    }
}

/// A run of the innermost axis.
pub trait Run: Sized {
    /// What it consists of.
    type Elem;
    /// The element at `i`, which is below the length of the run.
    fn get(&self, i: usize) -> Self::Elem;
    /// The `count` elements from `first` on.
    ///
    /// A loop over a part of constant length needs no bound checks, and LLVM vectorises it.
    fn part(&self, first: usize, count: usize) -> Self;
}

impl<T: Copy> Run for &[T] {
    type Elem = T;

    #[inline]
    fn get(&self, i: usize) -> T {
        self[i]
    }

    #[inline]
    fn part(&self, first: usize, count: usize) -> Self {
        &self[first..][..count]
    }
}
