//! The statistics of the elements in one place, and how those of two parts are merged.
//!
//! Source: T. F. Chan, G. H. Golub, R. J. LeVeque, "Updating formulae and a pairwise algorithm for computing sample
//! variances", Stanford STAN-CS-79-773 (1979): with the counts `m` and `n`, the means `a` and `b`, the squared deviations of the whole
//! from its mean are those of the parts from theirs, and `(a - b)² m n / (m + n)`. One more element is a part of its own.
//!
//! Far from zero the means are nearly equal. So they have two words, as the sums do that they are quotients of.

use super::Measured;
use num_traits::Zero;

use crate::element::{Number, Real};
use crate::expr::Function;
use crate::kernel::level::Level;
use crate::kernel::{Divisor, DoubleWord, max, min};

/// The statistics of at least one element, but for their number, which is the same in all places.
#[derive(Clone, Copy)]
pub(super) struct Moments<T: Measured> {
    pub(super) sum: DoubleWord<T::Accumulator>,
    /// The sum of the squared deviations from the mean.
    pub(super) squares: DoubleWord<T::Quotient>,
    pub(super) max: T,
    pub(super) min: T,
}

impl<T: Measured> Moments<T> {
    /// Those of one element.
    pub(super) fn of(x: T) -> Self {
        let squares = own_deviation(x);
        Moments { sum: DoubleWord::new(x.to_accumulator()), squares: DoubleWord::new(squares), max: x, min: x }
    }

    pub(super) fn sum(&self) -> T::Accumulator {
        self.sum.value()
    }

    pub(super) fn mean(&self, count: T::Quotient) -> T::Quotient {
        self.sum.quotient().words()[0] / count
    }

    pub(super) fn squares(&self) -> T::Quotient {
        self.squares.value()
    }

    /// Those of one element more: what [`merge`](Self::merge) comes to where the other part is one element.
    #[inline(always)]
    fn push<V: Level>(self, x: T, counts: &Counts<T::Quotient>) -> Self {
        let sum = x.to_accumulator();
        let between = match T::Accumulator::excess_of_words(self.sum.words(), counts.count, sum) {
            Some(excess) => excess / counts.first.value,
            None => {
                let [element, low] = DoubleWord::new(sum).quotient().words();
                self.sum.quotient().quotient_less::<V>(&counts.first, element) - low
            }
        };
        Moments {
            sum: self.sum.plus_one(sum),
            squares: self.squares.plus_one(between * between * counts.weight + own_deviation(x)),
            max: max(self.max, x),
            min: min(self.min, x),
        }
    }

    /// Those of both parts.
    #[inline(always)]
    fn merge(self, other: Self, counts: &Counts<T::Quotient>) -> Self {
        let [mean, low] = self.sum.quotient().divided_by(&counts.first).words();
        let [other_mean, other_low] = other.sum.quotient().divided_by(&counts.second).words();
        let between = (mean - other_mean) + (low - other_low);
        Moments {
            sum: self.sum.plus(other.sum),
            squares: self.squares.plus(other.squares).plus_one(between * between * counts.weight),
            max: max(self.max, other.max),
            min: min(self.min, other.min),
        }
    }
}

/// Zero, or NaN where an element is not finite: in NumPy, too, such elements have no variance.
#[inline(always)]
#[allow(clippy::eq_op)]
fn own_deviation<T: Measured>(x: T) -> T::Quotient {
    if T::SMALL { T::Quotient::zero() } else { x.to_quotient() - x.to_quotient() }
}

/// The numbers of elements in two parts, in the type that sums are divided in.
pub(super) struct Counts<Q> {
    count: usize,
    first: Divisor<Q>,
    second: Divisor<Q>,
    /// `m n / (m + n)`
    weight: Q,
}

impl<Q: Real> Counts<Q> {
    pub(super) fn new(first: usize, second: usize) -> Self {
        let (m, n) = (Q::from_count(first), Q::from_count(second));
        // The smaller factor, which is at most one, first: nothing overflows.
        Counts { count: first, first: Divisor::new(m), second: Divisor::new(n), weight: m / (m + n) * n }
    }
}

/// One element more, as a function of the statistics and the element.
pub(super) struct Push<Q>(pub(super) Counts<Q>);

#[diagnostic::do_not_recommend]
impl<T: Measured> Function<(Moments<T>, T)> for Push<T::Quotient> {
    type Output = Moments<T>;

    #[inline(always)]
    fn at<V: Level>(&self, (moments, x): (Moments<T>, T)) -> Moments<T> {
        moments.push::<V>(x, &self.0)
    }
}

/// Another part, as a function of the statistics of both.
pub(super) struct Merge<Q>(pub(super) Counts<Q>);

#[diagnostic::do_not_recommend]
impl<T: Measured> Function<(Moments<T>, Moments<T>)> for Merge<T::Quotient> {
    type Output = Moments<T>;

    #[inline(always)]
    fn at<V: Level>(&self, (moments, others): (Moments<T>, Moments<T>)) -> Moments<T> {
        moments.merge(others, &self.0)
    }
}
