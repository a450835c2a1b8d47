//! How far elements are from their mean, along the reduced axes.
//!
//! In two passes, as NumPy does it: the means, then the squares of what is left when they are subtracted. That is as exact as the elements
//! allow, unless the mean is far from zero, measured in standard deviations: then its rounding error is no longer small beside what is left.
//! It shows in the sum of what is left, which would be zero otherwise, and is taken back in a third pass.
//!
//! Source: T. F. Chan, G. H. Golub, R. J. LeVeque, "Algorithms for computing the sample variance", The American Statistician 37 (1983):
//! the corrected two-pass algorithm.

use super::fold::{self, leaf, mean, sum};
use crate::element::{Element, Real};
use crate::expr::{Expr, Map, Scalar, Zip, collect};
use crate::shape::{MAX_RANK, Shape};
use crate::storage::Buffer;
use crate::tensor::Tensor;

/// The means of elements along the reduced axes, and the sums of the squares of the deviations from them.
pub(crate) struct Spread<T, K: Shape> {
    pub(super) means: Buffer<T, K>,
    /// What the means have to be more, to be those of the elements, where that was asked for.
    pub(super) lows: Buffer<T, K>,
    pub(crate) squares: Buffer<T, K>,
}

/// What is summed of the deviations from the mean.
#[derive(Clone, Copy)]
pub(crate) enum Power {
    Deviations,
    Squares,
}

/// When the error of a mean is looked for.
#[derive(Clone, Copy)]
pub(crate) enum Correct<T> {
    Always,
    /// Where a mean with this relative error may be so far off that it shows in the sum of squares.
    Beyond(T),
}

/// A function of the elements times a factor, less their means. What adds nothing to a sum stands for one that is not selected.
fn deviations<T: Real, E: Expr<Elem = ((T, bool), T)>>(parts: E, factor: T, f: impl Fn(T) -> T) -> impl Expr<Elem = T> {
    Map(
        parts,
        move |((x, selected), mean): ((T, bool), T)| {
            if selected { f(x * factor - mean) } else { T::sum_start() }
        },
    )
}

impl<T: Real, K: Shape> Spread<T, K> {
    /// That of the selected elements times a factor, of which there are so many for each result. Expression and mask are read more than once.
    pub(super) fn of<S: Shape, C: Shape>(
        expression: &impl Expr<Elem = T>,
        mask: &impl Expr<Elem = bool>,
        counts: &Buffer<usize, C>,
        factor: T,
        correct: Correct<T>,
    ) -> Self {
        let elements = Zip(expression, mask);
        let selected = Map(&elements, |(x, selected)| if selected { x * factor } else { T::sum_start() });
        let means: Buffer<T, K> = mean::<S, K, K, C, _>(&selected, counts);
        let count = |i: usize| counts.as_slice()[if C::LEN == 1 { 0 } else { i }];
        Spread::around(means, count, correct, |means, power| {
            let parts = Zip(&elements, leaf(means));
            match power {
                Power::Deviations => sum::<S, K, K, _>(&deviations(parts, factor, |x| x)),
                Power::Squares => sum::<S, K, K, _>(&deviations(parts, factor, |x| x * x)),
            }
        })
    }

    /// That around given means, given how many elements there are for each result, and what sums the deviations from means, or their squares.
    pub(crate) fn around(
        means: Buffer<T, K>,
        count: impl Fn(usize) -> usize,
        correct: Correct<T>,
        sums: impl Fn(&Buffer<T, K>, Power) -> Buffer<T, K>,
    ) -> Self {
        /// How often means are summed again. Those of elements that are added one by one may be off by far.
        const ROUNDS: usize = 4;
        let squares = sums(&means, Power::Squares);
        let lows = Tensor::<T, K>::full(T::zero()).into_elements();
        let mut spread = Spread { means, lows, squares };
        for round in 1..=ROUNDS {
            if !spread.is_corrected(&count, correct) {
                break;
            }
            spread.lows = sums(&spread.means, Power::Deviations);
            for (i, left) in spread.lows.as_slice_mut().iter_mut().enumerate() {
                *left /= T::from_count(count(i).max(1));
            }
            if round == ROUNDS || !spread.has_moved(&count) {
                spread.correct(&count);
                break;
            }
            spread.squares = sums(&spread.means, Power::Squares);
        }
        spread
    }

    /// Whether all squares are finite. Otherwise some overflow, or there are infinite elements or NaN.
    pub(crate) fn is_finite(&self) -> bool {
        self.squares.as_slice().iter().all(|squares| squares.is_finite())
    }

    /// Whether the errors of the means are to be looked for: where a sum of squares may have a relative error of more than two epsilons.
    fn is_corrected(&self, count: impl Fn(usize) -> usize, correct: Correct<T>) -> bool {
        let Correct::Beyond(error) = correct else { return true };
        self.means.as_slice().iter().zip(self.squares.as_slice()).enumerate().any(|(i, (&mean, &squares))| {
            let shift = mean * error;
            let most = squares * (T::epsilon() + T::epsilon());
            squares > T::zero() && squares.is_finite() && shift * shift * T::from_count(count(i)) > most
        })
    }

    /// Whether means are so far off that the sums of squares have to be taken anew: others lose no digit when they are corrected.
    fn has_moved(&mut self, count: impl Fn(usize) -> usize) -> bool {
        /// The square of a standard deviation, in parts that a mean may be off.
        const MUCH: f64 = 1024.0;
        let mut has_moved = false;
        for (i, mean) in self.means.as_slice_mut().iter_mut().enumerate() {
            let (low, squares) = (self.lows.as_slice()[i], self.squares.as_slice()[i]);
            let excess = low * low * T::from_count(count(i));
            if excess * T::from_f64(MUCH) > squares && excess.is_finite() {
                has_moved |= *mean + low != *mean;
                *mean += low;
            }
        }
        has_moved
    }

    /// Takes the errors of the means out of the sums of squares.
    fn correct(&mut self, count: impl Fn(usize) -> usize) {
        for (i, (squares, &low)) in self.squares.as_slice_mut().iter_mut().zip(self.lows.as_slice()).enumerate() {
            let corrected = *squares - low * low * T::from_count(count(i));
            if squares.is_finite() && low.is_finite() {
                *squares = corrected.max(T::zero());
            }
        }
    }
}

/// A bound of the relative error of a mean, for elements of one sign.
fn error<S: Shape, K: Shape, T: Real>() -> T {
    error_of(const { additions::<S, K>() })
}

/// The same, given how many additions an element goes through at most.
pub(crate) fn error_of<T: Real>(additions: usize) -> T {
    T::from_f64(additions as f64 / 2.0) * T::epsilon()
}

/// How many additions an element goes through when `S` is reduced to `K`, at most.
const fn additions<S: Shape, K: Shape>() -> usize {
    let (mut run, mut axis) = (1, MAX_RANK);
    while axis > 0 && (K::ALIGNED[axis - 1] == 1) {
        axis -= 1;
        run *= S::ALIGNED[axis];
    }
    // In a run, pairwise; then run after run. One more for the division.
    let in_run = if run <= 128 { min(run, 25) } else { 13 + run.ilog2() as usize };
    in_run + S::LEN / K::LEN / run + 1
}

const fn min(a: usize, b: usize) -> usize {
    if a < b { a } else { b }
}

/// Factors for sums of squares that overflow: one that keeps those of any elements finite, and what turns it back. Powers of two, so that
/// no digit is lost.
pub(crate) fn scale<T: Real>() -> (T, T) {
    let factor = T::min_positive_value().sqrt() * T::from_f64(1.0 / (1 << 30) as f64);
    (factor, factor.recip())
}

/// What is wanted of the spread.
#[derive(Clone, Copy)]
pub(crate) enum Wanted {
    Variance,
    /// Its root, which may be finite where it is not.
    Deviation,
}

impl Wanted {
    /// What is wanted, given the variance of elements that are to be multiplied by a power of two.
    #[inline]
    pub(crate) fn of<T: Real>(self, variance: T, scale: T) -> T {
        match self {
            Wanted::Variance => variance * scale * scale,
            Wanted::Deviation => variance.sqrt() * scale,
        }
    }
}

/// The variances of elements, dividing by `count - ddof`, or their roots.
pub(super) fn of_all<S: Shape, K: Shape, R: Shape, T: Element<Quotient: Real>, E: Expr<Elem = T>>(
    elements: &E,
    ddof: usize,
    wanted: Wanted,
) -> Buffer<T::Quotient, R> {
    let x = Map(elements, T::to_quotient);
    let counts = fold::count::<S, K>();
    if const { E::PURE } {
        return of_counted::<S, K, R, (), _>(&x, &Scalar(true), &counts, ddof, wanted);
    }
    let once: Buffer<T::Quotient, S> = collect::<S, S, _>(&x);
    of_counted::<S, K, R, (), _>(&leaf(&once), &Scalar(true), &counts, ddof, wanted)
}

/// The same of the elements that a mask selects.
pub(super) fn of_selected<S: Shape, K: Shape, R: Shape, T: Element<Quotient: Real>, E, M>(
    elements: &E,
    mask: &M,
    ddof: usize,
    wanted: Wanted,
) -> Buffer<T::Quotient, R>
where
    E: Expr<Elem = T>,
    M: Expr<Elem = bool>,
{
    let x = Map(elements, T::to_quotient);
    if const { E::PURE && M::PURE } {
        let counts = fold::counts::<S, K, K>(mask);
        return of_counted::<S, K, R, K, _>(&x, mask, &counts, ddof, wanted);
    }
    let once: Buffer<(T::Quotient, bool), S> = collect::<S, S, _>(&Zip(x, mask));
    let (x, mask) = (Map(leaf(&once), |(x, _)| x), Map(leaf(&once), |(_, selected)| selected));
    let counts = fold::counts::<S, K, K>(&mask);
    of_counted::<S, K, R, K, _>(&x, &mask, &counts, ddof, wanted)
}

/// The same of elements of which there are so many for each result. Expression and mask are read more than once.
fn of_counted<S: Shape, K: Shape, R: Shape, C: Shape, T: Real>(
    expression: &impl Expr<Elem = T>,
    mask: &impl Expr<Elem = bool>,
    counts: &Buffer<usize, C>,
    ddof: usize,
    wanted: Wanted,
) -> Buffer<T, R> {
    let correct = Correct::Beyond(error::<S, K, T>());
    let spread_of = |factor| Spread::<T, K>::of::<S, C>(expression, mask, counts, factor, correct);
    let (factor, back) = scale::<T>();
    let spread = spread_of(T::one());
    let scaled = (!spread.is_finite()).then(|| spread_of(factor).squares);
    let mut results: Buffer<T, R> = spread.squares.recast();
    for (i, result) in results.as_slice_mut().iter_mut().enumerate() {
        let (squares, scale) = match &scaled {
            Some(squares) if !result.is_finite() => (squares.as_slice()[i], back),
            _ => (*result, T::one()),
        };
        let count = counts.as_slice()[if C::LEN == 1 { 0 } else { i }];
        *result = wanted.of(squares / T::from_count(count.saturating_sub(ddof)), scale);
    }
    results
}
