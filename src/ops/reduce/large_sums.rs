//! Means, also of numbers whose sum is infinite.
//!
//! Where a sum is not a number, though the elements may be, they are added up once more, each divided by a power of two that is at least their
//! number. So the common case costs one look at each result.

use super::super::inside::Halved;
use super::fold;
use crate::element::Number;
use crate::expr::{Expr, Map};
use crate::shape::Shape;
use crate::storage::Buffer;

/// How often numbers are halved, so many of which are added up.
pub(crate) fn halvings(count: usize) -> u32 {
    count.next_power_of_two().trailing_zeros()
}

/// Sums by numbers of elements: one for all, or one for each.
pub(super) fn divided<R: Shape, C: Shape, Q: Number>(
    mut sums: Buffer<Q, R>,
    counts: &Buffer<usize, C>,
) -> Buffer<Q, R> {
    let counts = counts.as_slice();
    for (i, sum) in sums.as_slice_mut().iter_mut().enumerate() {
        *sum = sum.divided_by_count(counts[i % C::LEN]);
    }
    sums
}

/// The means of an expression, given its sums.
pub(super) fn of_sums<S: Shape, K: Shape, R: Shape, C: Shape, E: Expr<Elem: Number>>(
    sums: Buffer<E::Elem, R>,
    expression: &E,
    counts: &Buffer<usize, C>,
) -> Buffer<E::Elem, R> {
    let all_numbers = sums.as_slice().iter().all(|sum| sum.is_a_number());
    let means = divided(sums, counts);
    if all_numbers { means } else { mended::<S, K, R, C, E>(means, expression, counts) }
}

/// The same means, those that are no numbers from the sums of halves.
#[cold]
#[inline(never)]
fn mended<S: Shape, K: Shape, R: Shape, C: Shape, E: Expr<Elem: Number>>(
    mut means: Buffer<E::Elem, R>,
    expression: &E,
    counts: &Buffer<usize, C>,
) -> Buffer<E::Elem, R> {
    let times = halvings(S::LEN / K::LEN);
    let sums: Buffer<E::Elem, R> = fold::sum::<S, K, R, _>(&Map(expression, Halved(times)));
    let counts = counts.as_slice();
    for (i, (mean, sum)) in means.as_slice_mut().iter_mut().zip(sums.as_slice()).enumerate() {
        *mean = mean.or_mean_of_halved(*sum, times, counts[i % C::LEN]);
    }
    means
}
