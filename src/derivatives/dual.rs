//! Numbers that carry their rate of change along.

#[cfg(feature = "alloc")]
mod product;

use super::number::needed::*;
use super::operators::Operator;
use super::rules::{Pair, carried};
use crate::expr::{Function, MapRun};

/// A number and its rate of change: forward mode.
///
/// It is a [`Real`] number like `f64`, so that what is generic in its elements computes with it: the values as without it, and beside each how
/// fast it changes. [`derivative_along`](super::derivative_along) does all that is needed; a dual number of one's own is for a curve, or
/// for what changes with time.
///
/// It needs no heap. Dual numbers of dual numbers carry second derivatives.
///
/// # Examples
///
/// ```
/// use shapewise::derivatives::Dual;
/// use shapewise::prelude::*;
///
/// fn energy<T: Real, N: Dim>(speeds: &Tensor<T, (N,)>) -> T {
///     speeds.pow(2).sum() * T::from_f64(0.5)
/// }
/// // Speeds 3 and 4, of which the second grows by 2 in a second.
/// let speeds: Tensor<Dual<f64>, shape![2]> = tensor![Dual::constant(3.0), Dual::new(4.0, 2.0)];
/// let energy = energy(&speeds);
/// assert_eq!((energy.value(), energy.rate()), (12.5, 8.0));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Dual<T> {
    value: T,
    rate: T,
}

impl<T: Real> Dual<T> {
    /// A number, and how fast it changes.
    #[inline(always)]
    pub fn new(value: T, rate: T) -> Self {
        Dual { value, rate }
    }

    /// A number that does not change.
    #[inline(always)]
    pub fn constant(value: T) -> Self {
        Dual { value, rate: T::zero() }
    }

    /// The number.
    #[inline(always)]
    pub fn value(&self) -> T {
        self.value
    }

    /// How fast it changes.
    #[inline(always)]
    pub fn rate(&self) -> T {
        self.rate
    }

    #[inline(always)]
    fn value_ref(&self) -> &T {
        &self.value
    }

    /// The value `y` of a function of this number.
    #[inline(always)]
    fn through<F: Elementary>(self, y: T) -> Self {
        Dual { value: y, rate: carried(self.rate, F::derivative(self.value, y)) }
    }

    /// The value of a function of the table.
    #[inline(always)]
    fn elementary_at<F: Elementary, V: Level>(self) -> Self {
        self.through::<F>(self.value.elementary::<F, V>())
    }

    /// A power of a value.
    #[inline(always)]
    fn value_of_power<V: Level, E>(value: T, exponent: E, is_single: bool) -> T
    where
        T: Power<E>,
    {
        if is_single { value.power_of_single::<V>(exponent) } else { value.power_at::<V>(exponent) }
    }

    const RECORDS: bool = true;
    const RECORDS_ROWS: bool = false;

    /// The values of a function of many numbers.
    #[inline(always)]
    fn through_block<F: Elementary, V: Level>(
        run: &impl Run<Elem = Self>,
        count: usize,
        mut put: impl FnMut(usize, Self),
    ) {
        // By blocks of constant length, on the stack.
        const BLOCK: usize = 64;
        for first in (0..count).step_by(BLOCK) {
            let (mut x, mut y, mut rates) = ([T::zero(); BLOCK], [T::zero(); BLOCK], [T::zero(); BLOCK]);
            let count = BLOCK.min(count - first);
            let (x, y, rates) = (&mut x[..count], &mut y[..count], &mut rates[..count]);
            for (i, (x, rate)) in x.iter_mut().zip(&mut *rates).enumerate() {
                let number = run.get::<V>(first + i);
                (*x, *rate) = (number.value, number.rate);
            }
            T::elementary_slice::<F, V>(x, y);
            for i in 0..count {
                put(first + i, Dual { value: y[i], rate: carried(rates[i], F::derivative(x[i], y[i])) });
            }
        }
    }

    /// The value `y` of a function of two numbers.
    #[inline(always)]
    fn together<F: Pair>(self, other: Self, y: T) -> Self {
        let first = F::to_first(self.rate, self.value, other.value, y);
        Dual { value: y, rate: first + F::to_second(other.rate, self.value, other.value, y) }
    }

    #[inline(always)]
    fn through_row<F: OfRow, V: Level>(row: &mut [Self], parameter: Self) -> bool {
        F::apply::<V, Self>(row, parameter)
    }

    /// Values and rates have the bits of a sum each.
    #[inline(always)]
    fn sum_of_run<V: Level>(run: &impl Run<Elem = Self>, count: usize) -> Self {
        fn pure<R: Run>(_: &R) -> bool {
            R::PURE
        }
        #[cfg(feature = "alloc")]
        if !pure(run) {
            let elements: alloc::vec::Vec<Self> = (0..count).map(|i| run.get::<V>(i)).collect();
            return Self::sum_of_run::<V>(&&elements[..], count);
        }
        #[cfg(not(feature = "alloc"))]
        if !pure(run) {
            return (0..count).fold(Self::sum_start(), |sum, i| sum + run.get::<V>(i));
        }
        Dual {
            value: T::sum_run::<V>(&MapRun(run.part(0, count), &ValueOf), count),
            rate: T::sum_run::<V>(&MapRun(run.part(0, count), &RateOf), count),
        }
    }

    #[inline(always)]
    fn added_row<V: Level>(sums: &mut [Self], row: &impl Run<Elem = Self>) {
        for (i, sum) in sums.iter_mut().enumerate() {
            *sum += row.get::<V>(i);
        }
    }

    #[inline(always)]
    fn put_pairs<O: Operator>(
        operator: impl Fn() -> O,
        count: usize,
        get: impl Fn(usize) -> (Self, Self),
        put: &mut impl FnMut(usize, Self),
    ) {
        for i in 0..count {
            let (a, b) = get(i);
            put(i, a.together::<O::Rule>(b, operator().value::<Baseline, T>(a.value, b.value)));
        }
    }

    #[inline]
    fn product_kernels() -> Option<Kernels<Self>> {
        #[cfg(feature = "alloc")]
        return Some(product::kernels());
        #[cfg(not(feature = "alloc"))]
        None
    }

    #[inline(always)]
    fn split_in_two(self, level: usize) -> [Self; 2] {
        match level.checked_sub(1) {
            None => [Dual::constant(self.value), Dual::constant(self.rate)],
            Some(level) => self.value.split(level).map(Dual::constant),
        }
    }

    #[inline(always)]
    fn joined_with(self, change: Self, level: usize) -> Self {
        match level.checked_sub(1) {
            None => Dual::new(self.value, change.value),
            Some(level) => Dual::constant(self.value.join(change.value, level)),
        }
    }

    #[cfg(feature = "alloc")]
    fn again(run: Again<Self>) -> alloc::vec::Vec<Self> {
        run(&mut |_| {})
    }

    #[inline(always)]
    fn is_constant_zero(&self) -> bool {
        self.value.is_nothing() && self.rate.is_nothing()
    }

    #[inline(always)]
    fn is_same_number(&self, other: &Self) -> bool {
        self.value.is_identical(&other.value) && self.rate.is_identical(&other.rate)
    }

    #[inline(always)]
    fn without_rate(self) -> Self {
        Dual::constant(self.value.stopped())
    }
}

/// The number of a dual number.
struct ValueOf;

/// Its rate of change.
struct RateOf;

impl<T: Real> Function<Dual<T>> for ValueOf {
    type Output = T;

    #[inline(always)]
    fn at<V: Level>(&self, x: Dual<T>) -> T {
        x.value
    }
}

impl<T: Real> Function<Dual<T>> for RateOf {
    type Output = T;

    #[inline(always)]
    fn at<V: Level>(&self, x: Dual<T>) -> T {
        x.rate
    }
}

real_number!(Dual);
