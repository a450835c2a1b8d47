//! How far elements are from their mean, along the reduced axes.
//!
//! In two passes, as NumPy does it: the means, then the squares of what is left when they are subtracted. That is as exact as the elements
//! allow, unless the mean is far from zero, measured in standard deviations: then its rounding error is no longer small beside what is left.
//! It shows in the sum of what is left, which would be zero otherwise, and is taken back in a third pass.
//!
//! Source: T. F. Chan, G. H. Golub, R. J. LeVeque, "Algorithms for computing the sample variance", The American Statistician 37 (1983):
//! the corrected two-pass algorithm.

use core::marker::PhantomData;

use num_traits::Zero;

use super::super::inside::{Deviation, First, ScaledDown, Second, Selected, SelectedDeviation, Square};
use super::fold::{self, along, leaf};
use super::large_sums::{Counts, Numbers, into_means};
use super::scratch::scratch;
use crate::element::{Element, Real};
use crate::engine::{collect, reduce_along, reduce_here};
use crate::expr::{Beside, Expr, Map, MapRun, Read, Run, Zip, is_reduced_along};
use crate::kernel::level::Level;
use crate::kernel::{AddNumbers, ByFold, Fold};
use crate::shape::layout::RowMajor;
use crate::shape::{MAX_RANK, Shape};
use crate::storage::Buffer;
use crate::tensor::Tensor;

/// The means of elements along the reduced axes, and the sums of the squared deviations from them, one for each result.
pub(in crate::ops) struct Spread<'a, T> {
    pub(in crate::ops) means: &'a mut [T],
    pub(in crate::ops) squares: &'a mut [T],
    /// The sums of the deviations: how many times too small a mean is. Zero where that was not asked for.
    pub(in crate::ops) deviations: &'a mut [T],
}

/// What adds up elements, and their deviations from the means.
pub(in crate::ops) trait Sums<Q> {
    /// Whether the error of a mean is always looked for, and not only where it may show in the sum of squares.
    const EXACT: bool = false;
    /// The means, in the place of zeros.
    fn means(&self, means: &mut [Q]);
    /// The sums of the squared deviations, in the place of zeros.
    fn squares(&self, means: &[Q], squares: &mut [Q]);
    /// The sums of the deviations, in the place of zeros.
    fn deviations(&self, means: &[Q], deviations: &mut [Q]);
    /// Both sums.
    fn both(&self, means: &[Q], squares: &mut [Q], deviations: &mut [Q]) {
        self.squares(means, squares);
        self.deviations(means, deviations);
    }
}

/// How readers are reduced.
pub(in crate::ops) trait Way: Copy {
    /// Along which walk.
    fn walk(self) -> Beside;
    /// Adds up what a reader reads.
    fn reduce<R: Read, F: Fold<R::Elem>>(self, sums: &mut [F::Accumulator], reader: &R, fold: &F);
    /// Adds up deviations, and their squares.
    fn both<Q: Real>(self, squares: &mut [Q], deviations: &mut [Q], reader: &impl Read<Elem = Q>);
}

/// By what is compiled once for all shapes.
impl Way for Beside {
    fn walk(self) -> Beside {
        self
    }

    fn reduce<R: Read, F: Fold<R::Elem>>(self, sums: &mut [F::Accumulator], reader: &R, fold: &F) {
        reduce_along(sums, reader, fold, self);
    }

    /// In one pass, since there are many elements.
    fn both<Q: Real>(self, squares: &mut [Q], deviations: &mut [Q], reader: &impl Read<Elem = Q>) {
        let mut sums = scratch((Q::zero(), Q::zero()), squares.len());
        let sums = &mut sums[..squares.len()];
        reduce_along(sums, reader, &AddDeviations, self);
        for ((square, deviation), sums) in squares.iter_mut().zip(deviations).zip(sums) {
            (*square, *deviation) = *sums;
        }
    }
}

/// Adds up the squares of deviations, and these.
struct AddDeviations;

impl<T: Real> Fold<T> for AddDeviations {
    type Accumulator = (T, T);

    #[inline(always)]
    fn step(&self, (squares, deviations): (T, T), x: T) -> (T, T) {
        (squares + x * x, deviations + x)
    }

    #[inline(always)]
    fn run<V: Level>(&self, (squares, deviations): (T, T), run: &impl Run<Elem = T>, count: usize) -> (T, T) {
        let more = T::sum_run::<V>(&MapRun(run.part(0, count), &Square), count);
        (squares + more, deviations + T::sum_run::<V>(run, count))
    }
}

/// By loops that are compiled for the shape `S` of an expression `E`, and that of its results: there are few elements.
pub(in crate::ops) struct Here<S, K, E>(PhantomData<fn() -> (S, K, E)>);

impl<S, K, E> Here<S, K, E> {
    pub(in crate::ops) fn new() -> Self {
        Here(PhantomData)
    }
}

impl<S, K, E> Clone for Here<S, K, E> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<S, K, E> Copy for Here<S, K, E> {}

impl<S: Shape, K: Shape, E: Expr> Way for Here<S, K, E> {
    #[inline(always)]
    fn walk(self) -> Beside {
        Beside::new::<S, RowMajor<K>, E>()
    }

    #[inline(always)]
    fn reduce<R: Read, F: Fold<R::Elem>>(self, sums: &mut [F::Accumulator], reader: &R, fold: &F) {
        reduce_here(sums, reader, fold, self.walk());
    }

    #[inline(always)]
    fn both<Q: Real>(self, squares: &mut [Q], deviations: &mut [Q], reader: &impl Read<Elem = Q>) {
        self.reduce(squares, &MapRun(reader, &Square), &AddNumbers);
        self.reduce(deviations, reader, &AddNumbers);
    }
}

/// All elements, whose means are always exact, or only where it may show in a sum of squares.
pub(in crate::ops) struct All<'a, X, P, const EXACT: bool> {
    pub(in crate::ops) x: &'a X,
    pub(in crate::ops) numbers: Numbers<'a>,
    pub(in crate::ops) way: P,
}

impl<X: Read<Elem: Element<Quotient = Q>>, Q: Real, P: Way, const EXACT: bool> Sums<Q> for All<'_, X, P, EXACT> {
    const EXACT: bool = EXACT;

    fn means(&self, means: &mut [Q]) {
        /// The sums, by the fold that the element type chooses.
        struct AddUp<'a, X, P, Q> {
            sums: &'a mut [Q],
            x: &'a X,
            way: P,
        }
        impl<X: Read, P: Way, Q: Copy> ByFold<X::Elem, Q> for AddUp<'_, X, P, Q> {
            type Output = ();

            #[inline(always)]
            fn by<F: Fold<X::Elem, Accumulator = Q>>(self, fold: &F) {
                self.way.reduce(self.sums, self.x, fold);
            }
        }
        X::Elem::by_adding_up(AddUp { sums: &mut *means, x: self.x, way: self.way });
        into_means(means, &MapRun(self.x, &X::Elem::to_quotient), self.way.walk(), self.numbers);
    }

    fn squares(&self, means: &[Q], squares: &mut [Q]) {
        let deviations = MapRun(Zip(self.x, self.way.walk().reads(means)), &Deviation);
        self.way.reduce(squares, &MapRun(deviations, &Square), &AddNumbers);
    }

    fn deviations(&self, means: &[Q], deviations: &mut [Q]) {
        let each = MapRun(Zip(self.x, self.way.walk().reads(means)), &Deviation);
        self.way.reduce(deviations, &each, &AddNumbers);
    }

    fn both(&self, means: &[Q], squares: &mut [Q], deviations: &mut [Q]) {
        let each = MapRun(Zip(self.x, self.way.walk().reads(means)), &Deviation);
        self.way.both(squares, deviations, &each);
    }
}

/// The elements that a mask selects.
struct Those<'a, X, M, P> {
    x: &'a X,
    mask: &'a M,
    numbers: Numbers<'a>,
    way: P,
}

impl<Q: Real, X: Read<Elem = Q>, M: Read<Elem = bool>, P: Way> Sums<Q> for Those<'_, X, M, P> {
    fn means(&self, means: &mut [Q]) {
        let selected = MapRun(Zip(self.x, self.mask), &Selected);
        self.way.reduce(means, &selected, &AddNumbers);
        into_means(means, &selected, self.way.walk(), self.numbers);
    }

    fn squares(&self, means: &[Q], squares: &mut [Q]) {
        let elements = Zip(self.x, self.mask);
        let deviations = MapRun(Zip(elements, self.way.walk().reads(means)), &SelectedDeviation);
        self.way.reduce(squares, &MapRun(deviations, &Square), &AddNumbers);
    }

    fn deviations(&self, means: &[Q], deviations: &mut [Q]) {
        let elements = Zip(self.x, self.mask);
        let each = MapRun(Zip(elements, self.way.walk().reads(means)), &SelectedDeviation);
        self.way.reduce(deviations, &each, &AddNumbers);
    }
}

impl<'a, T: Real> Spread<'a, T> {
    /// One for so many results, within a room for three times as many.
    pub(in crate::ops) fn within(room: &'a mut [T], len: usize) -> Self {
        let (means, rest) = room.split_at_mut(len);
        let (squares, rest) = rest.split_at_mut(len);
        Spread { means, squares, deviations: &mut rest[..len] }
    }

    /// Fills it with that of what is summed. `error` bounds the relative error of a mean; sums that are always exact do not ask for it.
    pub(in crate::ops) fn fill<A: Sums<T>>(&mut self, sums: &A, counts: Counts<'_>, error: T) {
        /// How often means are summed again. Those of elements that are added one by one may be off by far.
        const ROUNDS: usize = 4;
        let Spread { means, squares, deviations } = self;
        means.fill(T::zero());
        sums.means(means);
        for round in 1..=ROUNDS {
            squares.fill(T::zero());
            deviations.fill(T::zero());
            if const { A::EXACT } {
                sums.both(means, squares, deviations);
            } else {
                sums.squares(means, squares);
                if !is_corrected(means, squares, counts, error) {
                    return;
                }
                sums.deviations(means, deviations);
            }
            if round == ROUNDS || !have_moved(means, squares, deviations, counts) {
                return correct_squares(squares, deviations, counts);
            }
        }
    }
}

// What follows knows no shape, and is compiled once.

/// Whether all are finite. Otherwise some overflow, or there are infinite elements or NaN.
pub(in crate::ops) fn are_finite<T: Real>(squares: &[T]) -> bool {
    squares.iter().all(|squares| squares.is_finite())
}

/// Whether the errors of the means are to be looked for: where a sum of squares may have a relative error of more than two epsilons.
fn is_corrected<T: Real>(means: &[T], squares: &[T], counts: Counts<'_>, error: T) -> bool {
    means.iter().zip(squares).enumerate().any(|(i, (&mean, &squares))| {
        let shift = mean * error;
        let most = squares * (T::epsilon() + T::epsilon());
        squares > T::zero() && squares.is_finite() && shift * shift * T::from_count(counts.at(i)) > most
    })
}

/// Whether means are so far off that the sums have to be taken anew: others lose no digit when they are corrected.
fn have_moved<T: Real>(means: &mut [T], squares: &[T], deviations: &[T], counts: Counts<'_>) -> bool {
    /// The square of a standard deviation, in parts that a mean may be off.
    const MUCH: f64 = 1024.0;
    let mut have_moved = false;
    for (i, (mean, &squares)) in means.iter_mut().zip(squares).enumerate() {
        let low = low(deviations[i], counts.at(i));
        let excess = low * low * T::from_count(counts.at(i));
        if excess * T::from_f64(MUCH) > squares && excess.is_finite() {
            have_moved |= *mean + low != *mean;
            *mean += low;
        }
    }
    have_moved
}

/// Takes the errors of the means out of the sums of squares.
fn correct_squares<T: Real>(squares: &mut [T], deviations: &[T], counts: Counts<'_>) {
    for (i, squares) in squares.iter_mut().enumerate() {
        let low = low(deviations[i], counts.at(i));
        if squares.is_finite() && low.is_finite() {
            *squares = (*squares - low * low * T::from_count(counts.at(i))).max(T::zero());
        }
    }
}

/// What the mean of so many elements has to be more, given the sum of the deviations from it.
pub(in crate::ops) fn low<T: Real>(deviations: T, count: usize) -> T {
    deviations / T::from_count(count.max(1))
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
    if const { !E::PURE } {
        let once: Buffer<T, S> = collect::<S, S, _>(elements);
        return of_all::<S, K, R, T, _>(&leaf(&once), ddof, wanted);
    }
    let mut variances = Tensor::<T::Quotient, R>::full(T::Quotient::zero());
    let rule = Rule { error: error::<S, K, T::Quotient>(), ddof, wanted };
    let x = elements.reader();
    if const { is_reduced_along::<S, K, E>() } {
        rule.put_all(&x, S::LEN / K::LEN, along::<S, K, E>(elements), variances.as_slice_mut());
    } else {
        let mut room = [(); 3].map(|()| Tensor::<T::Quotient, K>::full(T::Quotient::zero()));
        let [means, squares, deviations] = room.each_mut().map(|room| room.as_slice_mut());
        let counts = [S::LEN / K::LEN];
        let numbers = Numbers { counts: Counts(&counts), most: S::LEN / K::LEN };
        let all = All::<_, _, false> { x: &x, numbers, way: Here::<S, K, E>::new() };
        let spread = Spread { means, squares, deviations };
        if !rule.put(&all, spread, numbers.counts, variances.as_slice_mut()) {
            rule.put_all(&x, S::LEN / K::LEN, along::<S, K, E>(elements), variances.as_slice_mut());
        }
    }
    variances.into_elements()
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
    if const { !E::PURE || !M::PURE } {
        let once: Buffer<(T, bool), S> = collect::<S, S, _>(&Zip(elements, mask));
        let (x, mask) = (Map(leaf(&once), First), Map(leaf(&once), Second));
        return of_selected::<S, K, R, T, _, _>(&x, &mask, ddof, wanted);
    }
    let mut variances = Tensor::<T::Quotient, R>::full(T::Quotient::zero());
    let rule = Rule { error: error::<S, K, T::Quotient>(), ddof, wanted };
    let counts = fold::counts::<S, K, K>(mask);
    let numbers = Numbers { counts: Counts(counts.as_slice()), most: S::LEN / K::LEN };
    let walk = along::<S, K, _>(&Zip(elements, mask));
    let x = Map(elements, T::to_quotient);
    rule.put_selected(&x.reader(), &mask.reader(), numbers, walk, variances.as_slice_mut());
    variances.into_elements()
}

/// How variances are computed, once the sums are known.
struct Rule<Q> {
    /// A bound of the relative error of a mean.
    error: Q,
    ddof: usize,
    wanted: Wanted,
}

impl<Q: Real> Rule<Q> {
    /// Puts the variances of all elements along a walk where they belong.
    #[inline(never)]
    fn put_all<X: Read<Elem: Element<Quotient = Q>>>(&self, x: &X, count: usize, walk: Beside, variances: &mut [Q]) {
        let counts = [count];
        let numbers = Numbers { counts: Counts(&counts), most: count };
        let (factor, _) = scale::<Q>();
        let scaling = ScaledDown(factor);
        let scaled = &MapRun(x, &scaling);
        let (all, scaled) =
            (All::<_, _, false> { x, numbers, way: walk }, All::<_, _, false> { x: scaled, numbers, way: walk });
        self.put_along(&all, &scaled, numbers, variances);
    }

    /// The same of the elements that a mask selects.
    #[inline(never)]
    fn put_selected<X: Read<Elem = Q>, M: Read<Elem = bool>>(
        &self,
        x: &X,
        mask: &M,
        numbers: Numbers<'_>,
        way: Beside,
        variances: &mut [Q],
    ) {
        let (factor, _) = scale::<Q>();
        let scaling = ScaledDown(factor);
        let scaled = &MapRun(x, &scaling);
        self.put_along(&Those { x, mask, numbers, way }, &Those { x: scaled, mask, numbers, way }, numbers, variances);
    }

    /// Puts variances where they belong, from the sums of elements, and of scaled elements where squares of those overflow.
    fn put_along(&self, sums: &impl Sums<Q>, scaled: &impl Sums<Q>, numbers: Numbers<'_>, variances: &mut [Q]) {
        let mut room = scratch(Q::zero(), 3 * variances.len());
        if self.put(sums, Spread::within(&mut room, variances.len()), numbers.counts, variances) {
            return;
        }
        let mut other = scratch(Q::zero(), 3 * variances.len());
        let Spread { squares, .. } = Spread::within(&mut room, variances.len());
        let mut spread = Spread::within(&mut other, variances.len());
        spread.fill(scaled, numbers.counts, self.error);
        let (_, back) = scale::<Q>();
        for (i, variance) in variances.iter_mut().enumerate() {
            if !squares[i].is_finite() {
                *variance = self.wanted.of(spread.squares[i] / self.divisor(numbers.counts.at(i)), back);
            }
        }
    }

    /// The same from the sums alone. Whether none of these overflow.
    #[inline(always)]
    fn put(&self, sums: &impl Sums<Q>, mut spread: Spread<'_, Q>, counts: Counts<'_>, variances: &mut [Q]) -> bool {
        spread.fill(sums, counts, self.error);
        for (i, variance) in variances.iter_mut().enumerate() {
            *variance = self.wanted.of(spread.squares[i] / self.divisor(counts.at(i)), Q::one());
        }
        are_finite(spread.squares)
    }

    /// What a sum of so many squares is divided by.
    #[inline]
    fn divisor(&self, count: usize) -> Q {
        Q::from_count(count.saturating_sub(self.ddof))
    }
}
