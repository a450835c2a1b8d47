//! `layer_norm` over axes.
//!
//! What is left when the mean is subtracted has a mean of its own, which is the rounding error of the first one. It is subtracted as well: far
//! from zero it is not small beside the standard deviation.

use super::function::{Plus, Times};
use super::inside::{First, Less, ScaledDown, Second};
use super::operand::Operand;
use super::reduce::fold;
use super::reduce::large_sums::{Counts, Numbers};
use super::reduce::scratch::scratch;
use super::reduce::spread::{self, All, Here, Spread, Way};
use crate::element::{OfRow, Real};
use crate::engine::{collect, replace};
use crate::expr::{
    AnyStep, Beside, Expr, Function, Map, MapRun, Modes, Moving, Read, Rowwise, Run, Zip, are_rows, collect_runs,
    inner, is_reduced_along,
};
use crate::kernel::level::{Baseline, Level};
use crate::kernel::{sum_by, sum_of};
use crate::shape::Shape;
use crate::shape::join::FitsInto;
use crate::shape::layout::Axes;
use crate::shape::reduce::{CanReduce, KeepDims};
use crate::storage::{Buffer, Data, Sink};
use crate::tensor::Tensor;

/// A row less its mean, divided by its standard deviation, times the gain, plus the bias.
struct LayerNorm<P, T> {
    /// What reads gain and bias, along which axis.
    parameters: P,
    inner: usize,
    epsilon: T,
}

impl<T: Real, P: Read<Elem = (T, T)>> Rowwise<T> for LayerNorm<P, T> {
    const ONE_LOOP: bool = T::ROWS;

    #[inline(always)]
    fn append<V: Level, R: Run<Elem = T>>(&self, row: &R, start: &Axes, len: usize, to: &mut impl Sink<T>) {
        let place = self.parameters.place(start);
        if T::ROWS {
            // What records a row as one step has it normalised in place.
            to.append::<V, _>(row, len);
            let parameters = self.parameters.run::<AnyStep>(place, self.inner, len);
            if T::apply_to_row::<Normalised, V>(to.last_mut(len), self.epsilon) {
                return apply_each::<V, T>(to.last_mut(len), &parameters);
            }
            copy::<V, T>(row, to.last_mut(len));
            let (low, scale) = scaled(to.last_mut(len), self.epsilon);
            return apply::<V, T>(to.last_mut(len), low, scale, &parameters);
        }
        let mean = T::sum_run::<V>(row, len) / T::from_count(len);
        to.append::<V, _>(&MapRun(row.part(0, len), &Less(mean)), len);
        let (mut low, variance) = centred::<V, T>(to.last_mut(len), mean);
        let scale;
        if variance.is_finite() {
            scale = reciprocal_root(variance, self.epsilon);
        } else {
            copy::<V, T>(row, to.last_mut(len));
            (low, scale) = scaled(to.last_mut(len), self.epsilon);
        }
        let row = to.last_mut(len);
        if self.parameters.modes(self.inner).has(Modes::MOVING) {
            apply::<V, T>(row, low, scale, &self.parameters.run::<Moving>(place, self.inner, len));
        } else {
            apply::<V, T>(row, low, scale, &self.parameters.run::<AnyStep>(place, self.inner, len));
        }
    }
}

/// A row less its mean, divided by its standard deviation. The parameter is epsilon.
#[derive(Clone, Copy)]
struct Normalised;

impl OfRow for Normalised {
    #[inline(always)]
    fn apply<V: Level, T: Real>(row: &mut [T], epsilon: T) -> bool {
        let mean = T::sum_run::<V>(&&*row, row.len()) / T::from_count(row.len());
        for element in &mut *row {
            *element -= mean;
        }
        let (low, variance) = centred::<V, T>(row, mean);
        let scale = reciprocal_root(variance, epsilon);
        for element in row {
            *element = (*element - low) * scale;
        }
        variance.is_finite()
    }

    #[inline(always)]
    fn back<V: Level, T: Real>(row: &[T], values: &[T], epsilon: T, of_values: &[T], rates: &mut [T]) {
        // Zero times anything is zero.
        if of_values.iter().all(T::is_nothing) {
            return;
        }
        let len = row.len();
        let (values, of_values) = (&values[..len], &of_values[..len]);
        let count = T::from_count(len);
        let mean = sum_by(len, |i| row[i]) / count;
        // What the mean was off by, as on the way there.
        let low = sum_by(len, |i| row[i] - mean) / count;
        let centred = |x: T| (x - mean) - low;
        let variance = sum_by(len, |i| centred(row[i]) * centred(row[i])) / count;
        let scale = reciprocal_root(variance, epsilon);
        let mean_rate = sum_by(len, |i| of_values[i]) / count;
        let along = sum_by(len, |i| values[i] * of_values[i]) / count;
        for ((rate, y), of_value) in rates.iter_mut().zip(values).zip(of_values) {
            *rate += scale * (*of_value - mean_rate - *y * along);
        }
    }
}

/// The gain and the bias, one after the other: each is a step of its own for all.
#[inline(always)]
fn apply_each<V: Level, T: Real>(row: &mut [T], parameters: &impl Run<Elem = (T, T)>) {
    let parameters = parameters.part(0, row.len());
    let (gains, biases) = (MapRun(parameters.part(0, row.len()), &First), MapRun(parameters, &Second));
    if (0..row.len()).any(|i| !gains.get::<V>(i).is_identical(&T::one())) {
        replace::<V, T, _, _>(&Times, row, &gains);
    }
    replace::<V, T, _, _>(&Plus, row, &biases);
}

/// By index: LLVM would not see that an iterator ends where the gain does.
#[inline(always)]
#[allow(clippy::needless_range_loop)]
fn apply<V: Level, T: Real>(row: &mut [T], low: T, scale: T, parameters: &impl Run<Elem = (T, T)>) {
    let parameters = parameters.part(0, row.len());
    for i in 0..row.len() {
        let (gain, bias) = parameters.get::<V>(i);
        row[i] = (row[i] - low) * scale * gain + bias;
    }
}

/// The mean of what is left of a row when its mean is subtracted, which shows how far that was off, and the variance.
///
/// Far from zero a mean is rounded to what may be much beside what is left. Within a few standard deviations it is not, and zero will do.
#[inline(always)]
fn centred<V: Level, T: Real>(row: &[T], mean: T) -> (T, T) {
    /// The square of how many standard deviations are few.
    const FEW: f64 = 16.0;
    let count = T::from_count(row.len());
    let (mut low, mut is_known) = (T::zero(), false);
    loop {
        let squares = T::sum_run::<V>(&MapRun(row, &|x: T| (x - low) * (x - low)), row.len());
        let variance = squares / count;
        if is_known || mean * mean <= variance * T::from_f64(FEW) {
            return (low, variance);
        }
        (low, is_known) = (sum_of(row) / count, true);
    }
}

/// One divided by the standard deviation, or by a bit more.
#[inline(always)]
fn reciprocal_root<T: Real>(variance: T, epsilon: T) -> T {
    (variance + epsilon).sqrt().recip()
}

/// Puts the elements of a run in the place of others.
#[cold]
#[inline(never)]
fn copy<V: Level, T: Real>(from: &impl Run<Elem = T>, row: &mut [T]) {
    for (i, element) in row.iter_mut().enumerate() {
        *element = from.get::<V>(i);
    }
}

/// Elements whose squares overflow, scaled down and less their mean: what that was off, and what they are to be multiplied by.
///
/// It is rare, so one copy is compiled for all instructions and all ways in which elements lie.
#[cold]
#[inline(never)]
fn scaled<T: Real>(row: &mut [T], epsilon: T) -> (T, T) {
    let (factor, _) = spread::scale::<T>();
    for element in &mut *row {
        *element *= factor;
    }
    let mean = sum_of(row) / T::from_count(row.len());
    for element in &mut *row {
        *element -= mean;
    }
    let (low, variance) = centred::<Baseline, T>(row, mean);
    (low, reciprocal_root(variance, scaled_epsilon(epsilon)))
}

/// An epsilon beside a variance that is scaled down. It does not vanish.
fn scaled_epsilon<T: Real>(epsilon: T) -> T {
    let (factor, _) = spread::scale::<T>();
    if epsilon > T::zero() { (epsilon * factor * factor).max(T::min_positive_value()) } else { epsilon }
}

/// The same, of an element and its factor, its mean in two words and its scale, the gain and the bias.
struct Scaled;

/// A mean in two words, and a scale.
type RowStatistics<T> = ((T, T), T);

#[diagnostic::do_not_recommend]
impl<T: Real> Function<((T, (RowStatistics<T>, T)), (T, T))> for Scaled {
    type Output = T;

    #[inline(always)]
    fn at<V: Level>(
        &self,
        ((x, (((mean, low), scale), factor)), (gain, bias)): ((T, (RowStatistics<T>, T)), (T, T)),
    ) -> T {
        (x * factor - mean - low) * scale * gain + bias
    }
}

/// What adds up elements, and always finds how far off their mean is.
fn exactly<'a, X, P: Way>(x: &'a X, numbers: Numbers<'a>, way: P) -> All<'a, X, P, true> {
    All { x, numbers, way }
}

/// Finds what is subtracted from elements, and what they are multiplied by.
struct FindStatistics<'a, X, T> {
    x: &'a X,
    walk: Beside,
    numbers: Numbers<'a>,
    epsilon: T,
}

impl<X: Read<Elem = T>, T: Real> FindStatistics<'_, X, T> {
    /// Finds the means, what these are off in the place of deviations, what to multiply by in the place of squares, and the factors of the
    /// elements.
    #[inline(never)]
    fn put(&self, mut spread: Spread<'_, T>, factors: &mut [T]) {
        spread.fill(&exactly(self.x, self.numbers, self.walk), self.numbers.counts, T::zero());
        self.put_given(spread, factors);
    }

    /// The same, given the sums.
    #[inline(never)]
    fn put_given(&self, Spread { means, squares, deviations }: Spread<'_, T>, factors: &mut [T]) {
        let Self { x, walk, numbers, epsilon } = *self;
        factors.fill(T::one());
        if !spread::are_finite(squares) {
            // Where squares overflow the elements are scaled down.
            let (factor, _) = spread::scale::<T>();
            let mut room = scratch(T::zero(), 3 * means.len());
            let mut scaled = Spread::within(&mut room, means.len());
            let scaling = ScaledDown(factor);
            let x = &MapRun(x, &scaling);
            scaled.fill(&exactly(x, numbers, walk), numbers.counts, T::zero());
            for i in 0..means.len() {
                if !squares[i].is_finite() {
                    (means[i], squares[i], deviations[i]) = (scaled.means[i], scaled.squares[i], scaled.deviations[i]);
                    factors[i] = factor;
                }
            }
        }
        let count = numbers.most;
        for (i, squares) in squares.iter_mut().enumerate() {
            let epsilon = if factors[i] != T::one() { scaled_epsilon(epsilon) } else { epsilon };
            *squares = reciprocal_root(*squares / T::from_count(count), epsilon);
            deviations[i] = spread::low(deviations[i], count);
        }
    }
}

/// The layer norm of elements of which those that belong together do not lie side by side.
fn apart<S: Shape, K: Shape, T: Real, E: Expr<Elem = T>>(
    x: &E,
    parameters: &impl Expr<Elem = (T, T)>,
    epsilon: T,
) -> Buffer<T, S> {
    let [mut means, mut lows, mut scales, mut factors] =
        [(); 4].map(|()| Tensor::<T, K>::full(T::zero()).into_elements());
    let (deviations, squares) = (lows.as_slice_mut(), scales.as_slice_mut());
    let mut spread = Spread { means: means.as_slice_mut(), squares, deviations };
    let (reader, counts) = (&x.reader(), [S::LEN / K::LEN]);
    let numbers = Numbers { counts: Counts(&counts), most: S::LEN / K::LEN };
    let statistics = FindStatistics { x: reader, walk: fold::along::<S, K, _>(x), numbers, epsilon };
    if const { is_reduced_along::<S, K, E>() } {
        statistics.put(spread, factors.as_slice_mut());
    } else {
        spread.fill(&exactly(reader, numbers, Here::<S, K, E>::new()), numbers.counts, T::zero());
        statistics.put_given(spread, factors.as_slice_mut());
    }
    let statistics = Zip(Zip(fold::leaf(&means), fold::leaf(&lows)), fold::leaf(&scales));
    let all = Zip(Zip(x, Zip(statistics, fold::leaf(&factors))), parameters);
    collect::<S, S, _>(&Map(all, Scaled))
}

/// Row by row, if a row is what is reduced to one element of `K`, else by walks over everything.
#[inline]
fn normalised<S: Shape, K: Shape, T: Real, E: Expr<Elem = T>, P: Expr<Elem = (T, T)>>(
    x: &E,
    parameters: &P,
    epsilon: T,
) -> Buffer<T, S> {
    if const { are_rows::<S, K, E, P::Walk<S>>() } {
        let inner = const { inner::<S>() };
        let rows = LayerNorm { parameters: parameters.reader(), inner, epsilon };
        return collect_runs::<S, K, E, P::Walk<S>, _>(x, &rows);
    }
    apart::<S, K, T, E>(x, parameters, epsilon)
}

impl<T: Copy, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// The elements less their mean over the axes, divided by their standard deviation, times a gain, plus a bias: PyTorch's `layer_norm`.
    ///
    /// `(x - mean) / sqrt(variance + epsilon) * gain + bias`. If the axes are the last ones, each row is read once and written once.
    /// The rounding error of the mean is corrected, so rows far from zero are as exact as others. Large elements do not overflow.
    ///
    /// # Shape
    ///
    /// That of the tensor. Gain and bias, tensors or single elements, [fit into](FitsInto) it.
    ///
    /// # Element type
    ///
    /// That of the tensor, `f32` or `f64`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[1.0, 3.0], [10.0, 14.0]];
    /// let y: Tensor<f64, shape![2, 2]> = x.layer_norm(axes![1], tensor![2.0, 1.0], 0.5, 0.0);
    /// assert_eq!(y, tensor![[-1.5, 1.5], [-1.5, 1.5]]);
    /// ```
    ///
    /// Source: J. L. Ba, J. R. Kiros, G. E. Hinton, "Layer normalization" (2016).
    #[inline]
    pub fn layer_norm<X, G, B>(&self, axes: X, gain: G, bias: B, epsilon: T) -> Tensor<T, S>
    where
        T: Real,
        S: CanReduce<X>,
        G: Operand<T>,
        B: Operand<T>,
        G::Shape: FitsInto<S>,
        B::Shape: FitsInto<S>,
    {
        let _ = axes;
        let (x, parameters) = (self.leaf(), Zip(gain.into_expr(), bias.into_expr()));
        Tensor::of(normalised::<S, KeepDims<S, X>, T, _, _>(&x, &parameters, epsilon))
    }
}
