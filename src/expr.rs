//! Expressions, and the one engine that evaluates them.
//!
//! An operation does not loop: it builds an expression, and [`evaluate`] walks it. An expression ([`Expr`]) is read *as* a
//! shape `W`, the shape of the walk: its own axes are aligned at the last one of `W`, and where its size is 1 it stands
//! still. So broadcasting is nowhere but in the strides of a [`leaf`], and a reduction is a walk whose *result* stands
//! still along the reduced axes.
//!
//! A walk goes in C order by runs of the innermost axis. Which loops it has is computed at compile time: adjacent axes that
//! every operand treats alike are merged into one ([`plan`]), and axes of size 1 are dropped. The code that goes along them knows
//! no shape: loops and strides are values, and it is compiled once for each kind of expression, for operands that lie side by
//! side, and for those that stand still ([`mode`]). A short walk is inlined where it stands, with constant sizes.
//!
//! | file | idea |
//! |---|---|
//! | [`plan`] | which loops a walk has |
//! | [`leaf`] | reading elements, a scalar, or positions |
//! | [`lookup`] | reading and changing elements where indices say |
//! | [`memory`] | elements that stand in memory already |
//! | [`node`] | applying a function to one or two expressions |
//! | [`rows`] | one row along an axis after another, for what needs a row at once |
//! | [`rowwise`] | rows that are made one at a time, while they are in the nearest cache |
//! | [`mode`] | how the operands of a walk lie along a run, which its loop is compiled for |
//! | [`evaluate`] | filling a tensor, updating one in place, reducing, scanning |
//! | [`block`] | filling a tensor from several operands by turns |
//! | [`threads`] | filling a tensor in parts, by several threads |
//! | [`within`] | folding windows that reach beyond the edges |
//! | [`pieces`] | putting a tensor together from pieces of another |

pub(crate) use block::blocks;
pub(crate) use evaluate::{Beside, Change, is_reduced_along};
pub(crate) use leaf::Positions;
pub use leaf::{Held, Leaf, Scalar};
pub(crate) use lookup::Lookup;
pub use memory::InMemory;
pub(crate) use mode::{AnyStep, Moving};
pub(crate) use mode::{Mode, Modes};
pub(crate) use node::MapRun;
pub use node::{Function, Map, Zip, ZipMap};
#[cfg(all(feature = "prebuilt", debug_assertions))]
pub(crate) use node::{built_copies, built_values};
pub(crate) use pieces::{Cut, Cuts, changed};
pub(crate) use plan::{Merges, Plan, inner, offset};
pub(crate) use rows::AxisRows;
pub(crate) use rowwise::{Rowwise, are_rows, collect_runs};

pub(crate) use crate::kernel::run::{BLOCK, Run};
use crate::shape::Shape;
use crate::shape::layout::Axes;

pub(crate) mod block;
pub(crate) mod evaluate;
pub(crate) mod leaf;
pub(crate) mod lookup;
pub(crate) mod memory;
pub(crate) mod mode;
pub(crate) mod node;
#[cfg(feature = "rayon")]
pub(crate) mod parts;
pub(crate) mod pieces;
pub(crate) mod plan;
pub(crate) mod rows;
pub(crate) mod rowwise;
pub(crate) mod threads;
pub(crate) mod within;

/// An expression: what is read element by element while a walk goes over a shape.
///
/// Tensors, views and single elements are expressions, and so is what [`lazy`](crate::Tensor::lazy) operations build. Functions that
/// return one name the trait only: `impl Expr<Elem = T>`.
pub trait Expr {
    /// What it consists of.
    type Elem;
    /// How a walk over `W` goes along it.
    #[doc(hidden)]
    type Walk<W: Shape>: Walk;
    /// Whether elements may be computed again, and are the same. Closures are not asked a second time.
    #[doc(hidden)]
    const PURE: bool;
    /// Whether its bits depend on the instructions that compute it. Then it is computed by the best, however few elements there are.
    #[doc(hidden)]
    const FUSED: bool = false;
    /// All elements, if they lie side by side in memory.
    #[doc(hidden)]
    #[inline(always)]
    fn side_by_side(&self) -> Option<&[Self::Elem]> {
        None
    }
    /// How a walk reads it.
    #[doc(hidden)]
    type Reader<'r>: Read<Elem = Self::Elem>
    where
        Self: 'r;
    /// What reads it.
    #[doc(hidden)]
    fn reader(&self) -> Self::Reader<'_>;
}

/// How a walk goes along an expression.
pub trait Walk {
    /// Which adjacent axes the expression treats as one.
    const MERGES: Merges;
    /// Along which axis the elements of an operand lie side by side that are far apart along the innermost one.
    const ACROSS: Option<usize>;
    /// In which modes runs may be read.
    const MODES: Modes;
    /// Whether two operands are read together.
    const IS_PAIR: bool = false;
}

/// An expression as a walk reads it: shapes are values here, so that what is compiled for a reader serves all of them.
pub trait Read {
    /// What it consists of.
    type Elem;
    /// How a run is read in the mode `M`.
    type Run<M: Mode>: Run<Elem = Self::Elem>;
    /// Whether there is an operand in memory.
    const IN_MEMORY: bool = true;
    /// Whether it reads two operands together that are in memory.
    const IS_PAIR: bool = false;
    /// Whether loops by the instructions that every processor has will do, and mostly one for any steps: it is read rarely, or is computed by
    /// what is compiled once.
    const ONE_LOOP: bool = false;
    /// In which modes runs along the axis `inner` may be read.
    fn modes(&self, inner: usize) -> Modes;
    /// Where a position is in all operands: to go on from there along an axis is less work than to find it.
    type Place: Copy;
    /// The place of a position.
    fn place(&self, position: &Axes) -> Self::Place;
    /// How far one step along an axis is in all operands. A loop that goes along an axis keeps it in registers.
    type Step: Copy;
    /// The step along an axis.
    fn step(&self, axis: usize) -> Self::Step;
    /// The place so many steps further.
    fn after_steps(place: Self::Place, step: Self::Step, count: usize) -> Self::Place;
    /// The place one step further.
    #[inline(always)]
    fn after(place: Self::Place, step: Self::Step) -> Self::Place {
        Self::after_steps(place, step, 1)
    }
    /// The place one step along an axis further.
    #[inline(always)]
    fn next(&self, place: Self::Place, axis: usize) -> Self::Place {
        Self::after(place, self.step(axis))
    }
    /// The run along the axis `inner` that starts at a place and is `len` long. The operands lie as the mode says.
    fn run<M: Mode>(&self, place: Self::Place, inner: usize, len: usize) -> Self::Run<M>;
    /// Where runs are that follow one another: it is looked at once that all of them are in memory.
    type Rows: Copy;
    /// The runs of `along` from a place on. The operands lie as the mode says.
    fn rows<M: Mode>(&self, place: Self::Place, along: RunsAlong) -> Self::Rows;
    /// One of the runs, given its number.
    fn row<M: Mode>(&self, rows: &Self::Rows, along: RunsAlong, row: usize) -> Self::Run<M>;
}

/// Runs that follow one another along an axis.
#[derive(Clone, Copy)]
pub struct RunsAlong {
    /// The axis.
    pub(crate) axis: usize,
    /// How many there are.
    pub(crate) count: usize,
    /// The axis that each goes along.
    pub(crate) inner: usize,
    /// How long each is.
    pub(crate) len: usize,
}

/// What several readers read together.
impl<R: Read> Read for &R {
    type Elem = R::Elem;
    type Run<M: Mode> = R::Run<M>;
    const IN_MEMORY: bool = R::IN_MEMORY;
    const IS_PAIR: bool = R::IS_PAIR;
    const ONE_LOOP: bool = R::ONE_LOOP;
    type Place = R::Place;
    type Step = R::Step;
    type Rows = R::Rows;

    #[inline(always)]
    fn modes(&self, inner: usize) -> Modes {
        (**self).modes(inner)
    }

    #[inline(always)]
    fn place(&self, position: &Axes) -> R::Place {
        (**self).place(position)
    }

    #[inline(always)]
    fn step(&self, axis: usize) -> R::Step {
        (**self).step(axis)
    }

    #[inline(always)]
    fn after_steps(place: R::Place, step: R::Step, count: usize) -> R::Place {
        R::after_steps(place, step, count)
    }

    #[inline(always)]
    fn run<M: Mode>(&self, place: R::Place, inner: usize, len: usize) -> R::Run<M> {
        (**self).run(place, inner, len)
    }

    #[inline(always)]
    fn rows<M: Mode>(&self, place: R::Place, along: RunsAlong) -> R::Rows {
        (**self).rows::<M>(place, along)
    }

    #[inline(always)]
    fn row<M: Mode>(&self, rows: &R::Rows, along: RunsAlong, row: usize) -> R::Run<M> {
        (**self).row::<M>(rows, along, row)
    }
}

impl<E: Expr> Expr for &E {
    type Elem = E::Elem;
    type Walk<W: Shape> = E::Walk<W>;
    type Reader<'r>
        = E::Reader<'r>
    where
        Self: 'r;
    const PURE: bool = E::PURE;
    const FUSED: bool = E::FUSED;

    #[inline(always)]
    fn side_by_side(&self) -> Option<&[E::Elem]> {
        (**self).side_by_side()
    }

    #[inline(always)]
    fn reader(&self) -> E::Reader<'_> {
        (**self).reader()
    }
}
