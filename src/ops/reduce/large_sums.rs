//! Means, also of numbers whose sum is infinite.
//!
//! Where a sum is not a number, though the elements may be, they are added up once more, each divided by a power of two that is at least their
//! number. So the common case costs one look at each result. All of it knows no shape, and is compiled once.

use super::super::inside::Halved;
use super::scratch::scratch;
use crate::element::Number;
use crate::engine::reduce_along;
use crate::expr::{Beside, MapRun, Read};
use crate::kernel::AddNumbers;

/// How many elements there are for each result: one number for all, or one for each.
#[derive(Clone, Copy)]
pub(in crate::ops) struct Counts<'a>(pub(in crate::ops) &'a [usize]);

impl Counts<'_> {
    #[inline]
    pub(super) fn at(self, i: usize) -> usize {
        self.0[if self.0.len() == 1 { 0 } else { i }]
    }
}

/// How many elements there are for each result.
#[derive(Clone, Copy)]
pub(in crate::ops) struct Numbers<'a> {
    pub(in crate::ops) counts: Counts<'a>,
    /// The largest of them, or more.
    pub(in crate::ops) most: usize,
}

/// How often numbers are halved, so many of which are added up.
pub(crate) fn halvings(count: usize) -> u32 {
    count.next_power_of_two().trailing_zeros()
}

/// Makes sums means.
#[inline]
pub(super) fn divide<Q: Number>(sums: &mut [Q], counts: Counts<'_>) {
    for (i, sum) in sums.iter_mut().enumerate() {
        *sum = sum.divided_by_count(counts.at(i));
    }
}

/// Makes the sums of what a reader reads along a walk means.
#[inline]
pub(super) fn into_means<R: Read<Elem: Number>>(sums: &mut [R::Elem], reader: &R, walk: Beside, numbers: Numbers<'_>) {
    let are_numbers = sums.iter().all(|sum| sum.is_a_number());
    divide(sums, numbers.counts);
    if !are_numbers {
        mend(sums, reader, walk, numbers);
    }
}

/// Mends the means that are no numbers, from the sums of halves.
#[cold]
#[inline(never)]
fn mend<R: Read<Elem: Number>>(means: &mut [R::Elem], reader: &R, walk: Beside, Numbers { counts, most }: Numbers<'_>) {
    let times = halvings(most);
    let mut sums = scratch(<R::Elem as num_traits::Zero>::zero(), means.len());
    let sums = &mut sums[..means.len()];
    reduce_along(sums, &MapRun(reader, &Halved(times)), &AddNumbers, walk);
    for (i, (mean, sum)) in means.iter_mut().zip(sums).enumerate() {
        *mean = mean.or_mean_of_halved(*sum, times, counts.at(i));
    }
}
