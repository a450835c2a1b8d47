//! The evaluator: what a walk does with the elements that it reads.

use super::leaf::step;
use super::plan::{both, merges, offset};
use super::{Expr, Plan, Run};
use crate::kernel::Fold;
use crate::shape::Shape;
use crate::shape::layout::{Layout, RowMajor, Strides, strides_of};
use crate::storage::{Buffer, Partial};

/// The elements of an expression, read as `W`, as those of a shape `R` of as many.
#[inline]
pub(crate) fn collect<W: Shape, R: Shape, E: Expr<W>>(expression: &E) -> Buffer<E::Elem, R> {
    const { assert!(W::LEN == R::LEN, "a result has as many elements as its walk") };
    let plan = const { Plan::new::<W>(E::MERGES) };
    let mut elements = Partial::new();
    plan.walk(|start| {
        let run = expression.run(start, plan.run);
        elements.extend(plan.run, |i| run.get(i));
    });
    elements.finish()
}

/// The elements of a shape `S`, which lie in memory as `L` says, cloned in C order.
///
/// Cloning may do anything, so this is no expression: those have `Copy` elements.
#[inline]
pub(crate) fn cloned<S: Shape, L: Layout, T: Clone>(memory: &[T]) -> Buffer<T, S> {
    let plan = const { Plan::new::<S>(merges(strides_of::<S, L>(), S::ALIGNED)) };
    let step = const { step::<L::In<S>, S>() };
    let mut elements = Partial::new();
    plan.walk(|start| {
        let first = offset(start, &const { strides_of::<S, L>() });
        let run = &memory[first..][..(plan.run - 1) * step + 1];
        elements.extend(plan.run, |i| run[i * step].clone());
    });
    elements.finish()
}

/// The plan of a walk over `W` that reads `E` and goes along elements with the strides `L`.
const fn plan_with<W: Shape, L: Strides, E: Expr<W>>() -> Plan {
    Plan::new::<W>(both(E::MERGES, merges(L::STRIDES, W::ALIGNED)))
}

/// Changes each of the elements of a shape `W`, which lie in memory as `L` says, by the element of the expression in its place.
#[inline]
pub(crate) fn update<W: Shape, L: Layout, T, E: Expr<W>>(
    memory: &mut [T],
    expression: &E,
    change: impl Fn(&mut T, E::Elem),
) {
    let plan = const { plan_with::<W, L::In<W>, E>() };
    let step = const { step::<L::In<W>, W>() };
    plan.walk(|start| {
        let first = offset(start, &const { strides_of::<W, L>() });
        let run = expression.run(start, plan.run);
        if step == 1 {
            for (i, element) in memory[first..][..plan.run].iter_mut().enumerate() {
                change(element, run.get(i));
            }
        } else {
            for i in 0..plan.run {
                change(&mut memory[first + i * step], run.get(i));
            }
        }
    });
}

/// Folds the elements of an expression, read as `W`, into the accumulators of a shape `K`, which has size 1 along the reduced axes.
///
/// A run along a reduced axis is folded into one accumulator; a run along a kept one goes element by element into as many.
#[inline]
pub(crate) fn reduce_into<W: Shape, K: Shape, E: Expr<W>, F: Fold<E::Elem>>(
    accumulators: &mut [F::Accumulator],
    expression: &E,
    fold: &F,
) {
    let plan = const { plan_with::<W, RowMajor<K>, E>() };
    plan.walk(|start| {
        let first = offset(start, &RowMajor::<K>::STRIDES);
        let run = expression.run(start, plan.run);
        if const { step::<RowMajor<K>, W>() } == 0 {
            let accumulator = &mut accumulators[first];
            *accumulator = fold.run(*accumulator, &run, plan.run);
        } else {
            for (i, accumulator) in accumulators[first..][..plan.run].iter_mut().enumerate() {
                *accumulator = fold.step(*accumulator, run.get(i));
            }
        }
    });
}

/// Like [`reduce_into`], and keeps what the accumulator was after each element.
#[inline]
pub(crate) fn scan<W: Shape, K: Shape, E: Expr<W>, F: Fold<E::Elem>>(
    accumulators: &mut [F::Accumulator],
    expression: &E,
    fold: &F,
) -> Buffer<F::Accumulator, W> {
    let plan = const { plan_with::<W, RowMajor<K>, E>() };
    let step = const { step::<RowMajor<K>, W>() };
    let mut elements = Partial::new();
    plan.walk(|start| {
        let first = offset(start, &RowMajor::<K>::STRIDES);
        let run = expression.run(start, plan.run);
        elements.extend(plan.run, |i| {
            let accumulator = &mut accumulators[first + i * step];
            *accumulator = fold.step(*accumulator, run.get(i));
            *accumulator
        });
    });
    elements.finish()
}
