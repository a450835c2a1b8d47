//! Blocks: the elements of an operand that stand together in a result that has others between them.

use super::leaf::step_of;
use super::plan::{Plan, merges, offset};
use crate::kernel::level::PROGRAM_IS_UNOPTIMISED;
use crate::shape::axes::Position;
use crate::shape::layout::{Axes, Layout, strides_of};
use crate::shape::{MAX_RANK, Shape};
use crate::storage::Partial;

/// The sizes of `S` along its first `outer` axes, and along the others; 1 elsewhere. Aligned at the last axis.
const fn cut<S: Shape>(outer: usize) -> (Axes, Axes) {
    let (mut before, mut after) = ([1; MAX_RANK], [1; MAX_RANK]);
    let mut axis = MAX_RANK - S::RANK;
    while axis < MAX_RANK {
        let sizes = if axis < MAX_RANK - S::RANK + outer { &mut before } else { &mut after };
        sizes[axis] = S::ALIGNED[axis];
        axis += 1;
    }
    (before, after)
}

const fn product(sizes: Axes) -> usize {
    let (mut product, mut axis) = (1, 0);
    while axis < MAX_RANK {
        product *= sizes[axis];
        axis += 1;
    }
    product
}

/// How many blocks a shape has that is cut after its first `outer` axes.
pub(crate) const fn blocks<S: Shape>(outer: usize) -> usize {
    product(cut::<S>(outer).0)
}

/// Appends the block `number` of elements of the shape `S`, which lie in memory as `L` says, cut at the place `P`.
///
/// A block of contiguous elements is one run. Of others, a run is as long as the layout allows.
#[inline]
pub(crate) fn append_block<T: Clone, S: Shape, L: Layout, P: Position>(
    to: &mut Partial<'_, T>,
    memory: &[T],
    number: usize,
) {
    if L::CONTIGUOUS {
        let len = const { product(cut::<S>(P::INDEX).1) };
        let run = &memory[number * len..][..len];
        if const { PROGRAM_IS_UNOPTIMISED } {
            append_apart(to, run);
        } else {
            append_run(to, run);
        }
        return;
    }
    append_strided(to, memory, number, const { &Blocks::new::<S, L>(P::INDEX) });
}

/// The same, compiled once.
#[inline(never)]
fn append_apart<T: Clone>(to: &mut Partial<'_, T>, run: &[T]) {
    append_run(to, run);
}

fn append_run<T: Clone>(to: &mut Partial<'_, T>, run: &[T]) {
    to.extend(run.len(), |i| run[i].clone());
}

/// How elements lie that are cut to blocks.
struct Blocks {
    strides: Axes,
    /// The sizes along the axes that count the blocks.
    before: Axes,
    plan: Plan,
    step: usize,
}

impl Blocks {
    const fn new<S: Shape, L: Layout>(outer: usize) -> Self {
        let (strides, (before, after)) = (strides_of::<S, L>(), cut::<S>(outer));
        Blocks { strides, before, plan: Plan::over(after, merges(strides, after)), step: step_of(strides, after) }
    }
}

fn append_strided<T: Clone>(to: &mut Partial<'_, T>, memory: &[T], number: usize, cut: &Blocks) {
    let Blocks { strides, before, plan, step } = cut;
    // Where the block starts: its number, taken apart along the outer axes.
    let (mut first, mut rest) = (0, number);
    for axis in (0..MAX_RANK).rev() {
        first += rest % before[axis] * strides[axis];
        rest /= before[axis];
    }
    plan.walk(|start| {
        let run = &memory[first + offset(start, strides)..][..(plan.run - 1) * step + 1];
        to.extend(plan.run, |i| run[i * step].clone());
    });
}
