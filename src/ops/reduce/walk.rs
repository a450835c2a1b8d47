//! How any reduction goes over its elements. Those for which there is a faster way, such as sums, have it beside them.

use super::{FromNothing, Reduction};
use crate::engine::update_along;
use crate::expr::{Change, Expr, Leaf, Zip};
use crate::kernel::level::Level;
use crate::shape::Shape;
use crate::shape::layout::{Layout, RowMajor};
use crate::tensor::Tensor;

/// A state for each place, which begins with its first element.
type States<S, T, Q> = Tensor<Option<<Q as Reduction<T>>::State>, S>;

/// One element more; the first one begins.
struct Step<'q, Q: ?Sized>(&'q Q);

impl<T, Q: Reduction<T> + ?Sized> Change<Option<Q::State>, T> for Step<'_, Q> {
    #[inline(always)]
    fn change<V: Level>(&self, state: &mut Option<Q::State>, element: T) {
        match state {
            Some(state) => self.0.step(state, element),
            None => *state = Some(self.0.begin(element)),
        }
    }
}

/// One element more, if it is selected, and how many there were.
struct StepSelected<'q, Q: ?Sized>(&'q Q);

impl<T, Q: Reduction<T> + ?Sized> Change<(Option<Q::State>, usize), (T, bool)> for StepSelected<'_, Q> {
    #[inline(always)]
    fn change<V: Level>(&self, (state, count): &mut (Option<Q::State>, usize), (element, selected): (T, bool)) {
        if selected {
            Step(self.0).change::<V>(state, element);
            *count += 1;
        }
    }
}

/// No states yet.
pub(crate) fn nothing<S: Shape, Q>() -> Tensor<Option<Q>, S> {
    Tensor::from_flat_fn(|_| None)
}

/// One tensor more.
pub(crate) fn push<T: Copy, S: Shape, L: Layout, Q: Reduction<T> + ?Sized>(
    reduction: &Q,
    states: &mut States<S, T, Q>,
    tensor: &Leaf<'_, T, S, L>,
) {
    update_along::<S, RowMajor<S>, _, _, _>(states.as_slice_mut(), tensor, &Step(reduction));
}

/// What the states come to, given how many elements each has taken.
pub(crate) fn finish<T, S: Shape, Q: Reduction<T> + ?Sized>(
    reduction: &Q,
    mut states: States<S, T, Q>,
    count: impl Fn(usize) -> usize,
) -> Tensor<Q::Output, S> {
    let states = states.as_slice_mut();
    Tensor::from_flat_fn(|i| reduction.finish(states[i].take().expect("an element for each place"), count(i)))
}

/// Of the elements of `S`, into those of `K`.
pub(super) fn axes<S: Shape, K: Shape, R: Shape, T, Q: Reduction<T> + ?Sized>(
    reduction: &Q,
    elements: &impl Expr<Elem = T>,
) -> Tensor<Q::Output, R> {
    let mut states = nothing::<R, Q::State>();
    update_along::<S, RowMajor<K>, _, _, _>(states.as_slice_mut(), elements, &Step(reduction));
    finish(reduction, states, |_| S::LEN / K::LEN)
}

/// Of the selected elements of `S`, into those of `K`.
pub(super) fn masked<S: Shape, K: Shape, R: Shape, T, Q: FromNothing<T> + ?Sized>(
    reduction: &Q,
    elements: &impl Expr<Elem = T>,
    mask: &impl Expr<Elem = bool>,
) -> Tensor<Q::Output, R> {
    let mut states = Tensor::<(Option<Q::State>, usize), R>::from_flat_fn(|_| (None, 0));
    update_along::<S, RowMajor<K>, _, _, _>(states.as_slice_mut(), &Zip(elements, mask), &StepSelected(reduction));
    let states = states.as_slice_mut();
    Tensor::from_flat_fn(|i| {
        let (state, count) = &mut states[i];
        reduction.finish(state.take().unwrap_or_else(|| reduction.nothing()), *count)
    })
}

/// Of elements that come one after another.
pub(super) fn each<T, Q: Reduction<T> + ?Sized>(
    reduction: &Q,
    mut elements: impl Iterator<Item = T>,
) -> Option<Q::Output> {
    let (mut state, mut count) = (reduction.begin(elements.next()?), 1);
    elements.for_each(|element| {
        reduction.step(&mut state, element);
        count += 1;
    });
    Some(reduction.finish(state, count))
}

/// Of the elements in the same place of tensors that stand one after another.
pub(super) fn tensors<T: Copy, S: Shape, Q: Reduction<T> + ?Sized>(
    reduction: &Q,
    elements: &[T],
) -> Option<Tensor<Q::Output, S>> {
    let count = elements.len() / S::LEN;
    if count == 0 {
        return None;
    }
    let mut states = nothing::<S, Q::State>();
    for tensor in elements.chunks_exact(S::LEN) {
        push(reduction, &mut states, &Leaf::<T, S>::new(tensor));
    }
    Some(finish(reduction, states, |_| count))
}
