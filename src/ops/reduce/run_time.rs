//! Reductions along the run-time axis of tensors that stand one after another.
//!
//! Up to 128 tensors are added in NumPy's order, one after another, and the bits are NumPy's too; more in blocks, so that the error stays small.
//! Where each is a single element, they are added pairwise.

use num_traits::{Float, One, Zero};

use super::super::function::{Minus, Times};
use super::super::inside::{AddTo, Square};
use super::spread::{Correct, Counts, Spread, Sums, Wanted, error_of, scale};
use crate::element::{Element, Number, Real};
use crate::engine::{first, update};
use crate::expr::{Expr, Leaf, Map, Scalar, Zip};
use crate::kernel::blocks::{BLOCK, JoinedBy, Levels, has_room, room};
use crate::kernel::{sum_of_next, sums_of_blocks};
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
    match sums_of_blocks::<E::Elem>().filter(|_| count > BLOCK && has_room(S::LEN)) {
        Some(joined) => add_blocks::<S, E>(sum.as_slice_mut(), tensors, joined),
        None => tensors.for_each(|x| add::<S, E>(sum.as_slice_mut(), &x)),
    }
    Some(sum)
}

/// Adds one tensor.
fn add<S: Shape, E: Expr<Elem: Number>>(sum: &mut [E::Elem], tensor: &E) {
    update::<S, Contiguous, _, _, _>(sum, tensor, &AddTo);
}

/// Adds many tensors in blocks, and blocks of blocks: one after another, they would lose more and more.
fn add_blocks<S: Shape, E: Expr<Elem: Number>>(
    sum: &mut [E::Elem],
    tensors: impl Iterator<Item = E>,
    joined: JoinedBy<E::Elem>,
) {
    let mut space = room(joined.start, S::LEN);
    let mut levels = Levels::new(&mut space, joined);
    let mut count = 0;
    for tensor in tensors {
        add::<S, E>(levels.block(), &tensor);
        count += 1;
        if count % BLOCK == 0 {
            levels.close(sum);
        }
    }
    levels.close(sum);
    levels.finish(sum);
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
        Counts(&[count]),
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
