//! Reductions along the run-time axis of tensors that stand one after another.
//!
//! The order of the additions is NumPy's, and so are the bits: tensor after tensor, but pairwise where each is a single element.

use num_traits::{Float, One, Zero};

use super::super::function::{Minus, Times};
use super::super::inside::{AddTo, Square};
use super::spread::{Correct, Spread, Sums, Wanted, error_of, scale};
use crate::element::{Element, Number, Real};
use crate::engine::{first, update};
use crate::expr::{Expr, Leaf, Map, Scalar, Zip};
use crate::kernel::sum_of_next;
use crate::shape::Shape;
use crate::shape::layout::Contiguous;
use crate::storage::Buffer;
use crate::tensor::Tensor;

/// The sums of what `read` makes of each tensor; nothing where there are none.
pub(super) fn sum<'a, S: Shape, T: 'a, E: Expr<Elem: Number>>(
    elements: &'a [T],
    read: impl Fn(Leaf<'a, T, S>) -> E,
) -> Option<Tensor<E::Elem, S>> {
    let count = elements.len() / S::LEN;
    let tensors = elements.chunks_exact(S::LEN).map(|tensor| read(Leaf::new(tensor)));
    if count == 0 {
        return None;
    }
    let zero = E::Elem::zero();
    if S::LEN == 1 {
        return Some(Tensor::full(zero + sum_of_next(&mut tensors.map(|x| first(&x)), count)));
    }
    let mut sum = Tensor::full(zero);
    tensors.for_each(|x| update::<S, Contiguous, _, _, _>(sum.as_slice_mut(), &x, &AddTo));
    Some(sum)
}

/// The variances or their roots, dividing by the number of tensors less `ddof`; nothing where there are none.
pub(super) fn spread<T: Element<Quotient: Real>, S: Shape>(
    elements: &[T],
    ddof: usize,
    wanted: Wanted,
) -> Option<Tensor<T::Quotient, S>> {
    let count = elements.len() / S::LEN;
    if count == 0 {
        return None;
    }
    let left = T::Quotient::from_count(count.saturating_sub(ddof));
    let (factor, back) = scale::<T::Quotient>();
    let plain = squares::<T, S>(elements, T::Quotient::one());
    let scaled = (!plain.is_finite()).then(|| squares::<T, S>(elements, factor).sums);
    Some(Tensor::from_flat_fn(|i| {
        let squares = plain.sums.as_slice()[i].squares;
        match &scaled {
            Some(sums) if !squares.is_finite() => wanted.of(sums.as_slice()[i].squares / left, back),
            _ => wanted.of(squares / left, T::Quotient::one()),
        }
    }))
}

/// The squares of the deviations from the means of the elements times a factor, summed.
fn squares<T: Element<Quotient: Real>, S: Shape>(elements: &[T], factor: T::Quotient) -> Spread<T::Quotient, S> {
    // The factor is an operand: a loop would load anew what a closure has captured.
    let times = |x| Map(Zip(Map(x, T::to_quotient), Scalar(factor)), Times);
    let count = elements.len() / S::LEN;
    let total = |sum: Option<Tensor<T::Quotient, S>>| sum.expect("there are tensors");
    let mut means = total(sum::<S, _, _>(elements, times));
    for mean in means.as_slice_mut() {
        *mean /= T::Quotient::from_count(count);
    }
    // One after another, or in pairs.
    let additions = if S::LEN == 1 { 26 + count.ilog2() as usize } else { count + 1 };
    let correct = Correct::Beyond(error_of(additions));
    Spread::around(
        means.into_elements(),
        |_| count,
        correct,
        |means: &Buffer<T::Quotient, S>, deviations_too: bool| {
            let left = |x| Map(Zip(times(x), Leaf::<_, S>::new(means.as_slice())), Minus);
            let squares = total(sum::<S, _, _>(elements, |x| Map(left(x), Square)));
            let deviations = deviations_too.then(|| total(sum::<S, _, _>(elements, left)));
            let sums = |i: usize| Sums {
                deviations: deviations.as_ref().map_or_else(T::Quotient::zero, |sums| sums.as_slice()[i]),
                squares: squares.as_slice()[i],
            };
            Tensor::from_flat_fn(sums).into_elements()
        },
    )
}
