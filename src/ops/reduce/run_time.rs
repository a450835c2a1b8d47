//! Reductions along the run-time axis of tensors that stand one after another.
//!
//! Up to 128 tensors are added in NumPy's order, one after another, and the bits are NumPy's too; more in blocks, so that the error stays small.
//! Where each is a single element, they are added pairwise.

use core::marker::PhantomData;

use num_traits::{Float, One, Zero};

use super::super::function::{Minus, Times};
use super::super::inside::{AddTo, Square};
use super::large_sums::Counts;
use super::spread::{Spread, Sums, Wanted, are_finite, error_of, scale};
use crate::element::{Element, Number, Real};
use crate::engine::{first, update};
use crate::expr::{Expr, Leaf, Map, Scalar, Zip};
use crate::kernel::blocks::{BLOCK, JoinedBy, Levels, has_room, room};
use crate::kernel::{sum_of_next, sums_of_blocks};
use crate::shape::Shape;
use crate::shape::layout::Contiguous;
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
    let scaled = (!are_finite(plain.as_slice())).then(|| squares::<T, S>(elements, factor));
    Some(Tensor::from_flat_fn(|i| {
        let squares = plain.as_slice()[i];
        match &scaled {
            Some(scaled) if !squares.is_finite() => wanted.of(scaled.as_slice()[i] / left, back),
            _ => wanted.of(squares / left, T::Quotient::one()),
        }
    }))
}

/// The squares of the deviations from the means of the elements times a factor, summed.
fn squares<T: Element<Quotient: Real>, S: Shape>(elements: &[T], factor: T::Quotient) -> Tensor<T::Quotient, S> {
    let count = elements.len() / S::LEN;
    // One after another, or in pairs.
    let additions = if S::LEN == 1 { 26 + count.ilog2() as usize } else { count + 1 };
    let [mut means, mut squares, mut deviations] = [(); 3].map(|()| Tensor::<T::Quotient, S>::full(Zero::zero()));
    let (means, deviations) = (means.as_slice_mut(), deviations.as_slice_mut());
    let mut spread = Spread { means, squares: squares.as_slice_mut(), deviations };
    let sums = Tensors::<T, S> { elements, factor, shape: PhantomData };
    spread.fill(&sums, Counts(&[count]), error_of(additions));
    squares
}

/// Tensors one after another, which are multiplied by a factor and added up.
struct Tensors<'a, T: Element, S> {
    elements: &'a [T],
    factor: T::Quotient,
    shape: PhantomData<fn() -> S>,
}

impl<'a, T: Element<Quotient: Real>, S: Shape> Tensors<'a, T, S> {
    /// Puts the sums of what `read` makes of each where they belong.
    fn put<E: Expr<Elem = T::Quotient>>(&self, sums: &mut [T::Quotient], read: impl Fn(Leaf<'a, T, S>) -> E) {
        sums.copy_from_slice(sum::<S, _, _>(self.elements, read).expect("there are tensors").as_slice());
    }
}

/// A tensor times a factor. That is an operand: a loop would load anew what a closure has captured.
fn times<T: Element<Quotient: Real>, S: Shape>(
    x: Leaf<'_, T, S>,
    factor: T::Quotient,
) -> impl Expr<Elem = T::Quotient> {
    Map(Zip(Map(x, T::to_quotient), Scalar(factor)), Times)
}

/// The same less the means.
fn left<T: Element<Quotient: Real>, S: Shape>(
    x: Leaf<'_, T, S>,
    factor: T::Quotient,
    means: &[T::Quotient],
) -> impl Expr<Elem = T::Quotient> {
    Map(Zip(times(x, factor), Leaf::<_, S>::new(means)), Minus)
}

impl<T: Element<Quotient: Real>, S: Shape> Sums<T::Quotient> for Tensors<'_, T, S> {
    fn means(&self, means: &mut [T::Quotient]) {
        self.put(means, |x| times(x, self.factor));
        let count = T::Quotient::from_count(self.elements.len() / S::LEN);
        means.iter_mut().for_each(|mean| *mean /= count);
    }

    fn squares(&self, means: &[T::Quotient], squares: &mut [T::Quotient]) {
        self.put(squares, |x| Map(left(x, self.factor, means), Square));
    }

    fn deviations(&self, means: &[T::Quotient], deviations: &mut [T::Quotient]) {
        self.put(deviations, |x| left(x, self.factor, means));
    }
}
