//! How far elements are from their mean, along the reduced axes.
//!
//! In two passes, as NumPy does it: the means, then the squares of what is left when they are subtracted. That is as exact as the elements
//! allow, unless the mean is far from zero, measured in standard deviations: then its rounding error is no longer small beside what is left.
//! It shows in the sum of what is left, which would be zero otherwise, and is taken back in a third pass.
//!
//! Source: T. F. Chan, G. H. Golub, R. J. LeVeque, "Algorithms for computing the sample variance", The American Statistician 37 (1983):
//! the corrected two-pass algorithm.

use super::super::inside::{Deviation, First, Second, Selected, Square};
use super::fold::{self, fold_from, leaf, mean, sum};
use crate::element::{Element, Real};
use crate::engine::collect;
use crate::expr::{Expr, Map, MapRun, Run, Scalar, Zip};
use crate::kernel::Fold;
use crate::kernel::level::Level;
use crate::shape::{MAX_RANK, Shape};
use crate::storage::Buffer;
use crate::tensor::Tensor;

/// The means of elements along the reduced axes, and the sums of the deviations from them and of their squares.
pub(in crate::ops) struct Spread<T, K: Shape> {
    pub(in crate::ops) means: Buffer<T, K>,
    pub(in crate::ops) sums: Buffer<Sums<T>, K>,
}

/// What is summed of the deviations from a mean.
#[derive(Clone, Copy)]
pub(in crate::ops) struct Sums<T> {
    /// The deviations: how many times too small the mean is. Zero where that was not asked for.
    pub(in crate::ops) deviations: T,
    pub(in crate::ops) squares: T,
}

/// When the error of a mean is looked for.
#[derive(Clone, Copy)]
pub(in crate::ops) enum Correct<T> {
    Always,
    /// Where a mean with this relative error may be so far off that it shows in the sum of squares.
    Beyond(T),
}

/// Adds up deviations, and their squares.
struct AddDeviations;

impl<T: Real> Fold<T> for AddDeviations {
    type Accumulator = Sums<T>;

    #[inline(always)]
    fn step(&self, Sums { deviations, squares }: Sums<T>, x: T) -> Sums<T> {
        Sums { deviations: deviations + x, squares: squares + x * x }
    }

    #[inline(always)]
    fn run<V: Level>(&self, sums: Sums<T>, run: &impl Run<Elem = T>, count: usize) -> Sums<T> {
        let squares = T::sum_run::<V>(&MapRun(run.part(0, count), &Square), count);
        Sums { deviations: sums.deviations + T::sum_run::<V>(run, count), squares: sums.squares + squares }
    }
}

impl<T: Real, K: Shape> Spread<T, K> {
    /// That of the selected elements times a factor, of which there are so many for each result. Expression and mask are read more than once.
    #[inline(never)]
    pub(in crate::ops) fn of<S: Shape, C: Shape>(
        expression: &impl Expr<Elem = T>,
        mask: &impl Expr<Elem = bool>,
        counts: &Buffer<usize, C>,
        factor: T,
        correct: Correct<T>,
    ) -> Self {
        let elements = Zip(Zip(expression, mask), Scalar(factor));
        let selected = Map(&elements, Selected);
        let means: Buffer<T, K> = mean::<S, K, K, C, _>(&selected, counts);
        Spread::around(means, Counts(counts.as_slice()), correct, |means, deviations_too| {
            sums_around::<S, K, T>(&elements, means, deviations_too)
        })
    }

    /// That around given means, given how many elements there are for each result, and what sums the squares of the deviations from means,
    /// and the deviations where it is asked for them.
    pub(in crate::ops) fn around(
        means: Buffer<T, K>,
        counts: Counts<'_>,
        correct: Correct<T>,
        sums: impl Fn(&Buffer<T, K>, bool) -> Buffer<Sums<T>, K>,
    ) -> Self {
        /// How often means are summed again. Those of elements that are added one by one may be off by far.
        const ROUNDS: usize = 4;
        let mut are_summed = matches!(correct, Correct::Always);
        let first = sums(&means, are_summed);
        let mut spread = Spread { means, sums: first };
        for round in 1..=ROUNDS {
            if !is_corrected(spread.means.as_slice(), spread.sums.as_slice(), counts, correct) {
                break;
            }
            if !are_summed {
                spread.sums = sums(&spread.means, true);
                are_summed = true;
            }
            if round == ROUNDS || !have_moved(spread.means.as_slice_mut(), spread.sums.as_slice(), counts) {
                correct_sums(spread.sums.as_slice_mut(), counts);
                break;
            }
            spread.sums = sums(&spread.means, true);
        }
        spread
    }

    /// Whether all squares are finite. Otherwise some overflow, or there are infinite elements or NaN.
    pub(in crate::ops) fn is_finite(&self) -> bool {
        are_finite(self.sums.as_slice())
    }
}

/// What is summed of the selected elements times a factor and their means. A function, so that the three places that ask for it share its code.
#[inline(never)]
fn sums_around<S: Shape, K: Shape, T: Real>(
    elements: &impl Expr<Elem = ((T, bool), T)>,
    means: &Buffer<T, K>,
    deviations_too: bool,
) -> Buffer<Sums<T>, K> {
    let deviations = Map(Zip(elements, leaf(means)), Deviation);
    if deviations_too {
        let start = Sums { deviations: T::zero(), squares: T::zero() };
        return fold_from::<S, K, K, _, _>(&deviations, start, &AddDeviations);
    }
    let squares: Buffer<T, K> = sum::<S, K, K, _>(&Map(&deviations, Square));
    let squares = squares.as_slice();
    Tensor::from_flat_fn(|i| Sums { deviations: T::zero(), squares: squares[i] }).into_elements()
}

/// How many elements there are for each result: one number for all, or one for each.
#[derive(Clone, Copy)]
pub(in crate::ops) struct Counts<'a>(pub(in crate::ops) &'a [usize]);

impl Counts<'_> {
    #[inline]
    fn at(self, i: usize) -> usize {
        self.0[if self.0.len() == 1 { 0 } else { i }]
    }
}

// What follows knows no shape, and is compiled once.

fn are_finite<T: Real>(sums: &[Sums<T>]) -> bool {
    sums.iter().all(|sums| sums.squares.is_finite())
}

/// Whether the errors of the means are to be looked for: where a sum of squares may have a relative error of more than two epsilons.
fn is_corrected<T: Real>(means: &[T], sums: &[Sums<T>], counts: Counts<'_>, correct: Correct<T>) -> bool {
    let Correct::Beyond(error) = correct else { return true };
    means.iter().zip(sums).enumerate().any(|(i, (&mean, &Sums { squares, .. }))| {
        let shift = mean * error;
        let most = squares * (T::epsilon() + T::epsilon());
        squares > T::zero() && squares.is_finite() && shift * shift * T::from_count(counts.at(i)) > most
    })
}

/// Whether means are so far off that the sums have to be taken anew: others lose no digit when they are corrected.
fn have_moved<T: Real>(means: &mut [T], sums: &[Sums<T>], counts: Counts<'_>) -> bool {
    /// The square of a standard deviation, in parts that a mean may be off.
    const MUCH: f64 = 1024.0;
    let mut have_moved = false;
    for (i, (mean, sums)) in means.iter_mut().zip(sums).enumerate() {
        let low = sums.low(counts.at(i));
        let excess = low * low * T::from_count(counts.at(i));
        if excess * T::from_f64(MUCH) > sums.squares && excess.is_finite() {
            have_moved |= *mean + low != *mean;
            *mean += low;
        }
    }
    have_moved
}

/// Takes the errors of the means out of the sums of squares.
fn correct_sums<T: Real>(sums: &mut [Sums<T>], counts: Counts<'_>) {
    for (i, sums) in sums.iter_mut().enumerate() {
        let low = sums.low(counts.at(i));
        if sums.squares.is_finite() && low.is_finite() {
            sums.squares = (sums.squares - low * low * T::from_count(counts.at(i))).max(T::zero());
        }
    }
}

impl<T: Real> Sums<T> {
    /// What the mean of so many elements has to be more.
    pub(in crate::ops) fn low(&self, count: usize) -> T {
        self.deviations / T::from_count(count.max(1))
    }
}

/// A bound of the relative error of a mean, for elements of one sign.
fn error<S: Shape, K: Shape, T: Real>() -> T {
    error_of(const { additions::<S, K>() })
}

/// The same, given how many additions an element goes through at most.
pub(in crate::ops) fn error_of<T: Real>(additions: usize) -> T {
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
pub(in crate::ops) fn scale<T: Real>() -> (T, T) {
    let factor = T::min_positive_value().sqrt() * T::from_f64(1.0 / (1 << 30) as f64);
    (factor, factor.recip())
}

/// What is wanted of the spread.
#[derive(Clone, Copy)]
pub(in crate::ops) enum Wanted {
    Variance,
    /// Its root, which may be finite where it is not.
    Deviation,
}

impl Wanted {
    /// What is wanted, given the variance of elements that are to be multiplied by a power of two.
    #[inline]
    pub(in crate::ops) fn of<T: Real>(self, variance: T, scale: T) -> T {
        match self {
            Wanted::Variance => variance * scale * scale,
            Wanted::Deviation => variance.sqrt() * scale,
        }
    }
}

/// The variances of elements, dividing by `count - ddof`, or their roots.
pub(in crate::ops) fn of_all<S: Shape, K: Shape, R: Shape, T: Element<Quotient: Real>, E: Expr<Elem = T>>(
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
pub(in crate::ops) fn of_selected<S: Shape, K: Shape, R: Shape, T: Element<Quotient: Real>, E, M>(
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
    let (x, mask) = (Map(leaf(&once), First), Map(leaf(&once), Second));
    let counts = fold::counts::<S, K, K>(&mask);
    of_counted::<S, K, R, K, _>(&x, &mask, &counts, ddof, wanted)
}

/// What is wanted of the `i`th sum, divided by a number; of one that is not finite, of that of scaled elements.
fn value<T: Real>(i: usize, sums: &[Sums<T>], scaled: Option<(&[Sums<T>], T)>, divisor: T, wanted: Wanted) -> T {
    let squares = sums[i].squares;
    match scaled {
        Some((sums, back)) if !squares.is_finite() => wanted.of(sums[i].squares / divisor, back),
        _ => wanted.of(squares / divisor, T::one()),
    }
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
    let scaled = (!spread.is_finite()).then(|| spread_of(factor).sums);
    let (sums, scaled) = (spread.sums.as_slice(), scaled.as_ref().map(|sums| (sums.as_slice(), back)));
    let mut results = Tensor::<T, R>::full(T::zero()).into_elements();
    let counts = Counts(counts.as_slice());
    for (i, result) in results.as_slice_mut().iter_mut().enumerate() {
        *result = value(i, sums, scaled, T::from_count(counts.at(i).saturating_sub(ddof)), wanted);
    }
    results
}
