//! Numbers whose history is recorded.

mod row;

use alloc::vec::Vec;
use core::num::NonZeroU32;

use self::row::{ROOM, compute_power, compute_row, compute_single, record_pair, record_single, sum_of_row};
use super::number::needed::*;
use super::operators::Addition;
use super::rules::{self as rule, Pair};
use super::tape::step::Code;
use super::tape::{Place, Tape, checkpoint, product};
use crate::kernel::run::BLOCK;

/// A number whose history is recorded, so that derivatives can be found by going backwards: reverse mode.
///
/// It is a [`Real`] number like `f64`: what is generic in its elements computes with it, and has the values that it has without it. Such
/// numbers are made by [`gradient`](super::gradient) and its kin, and live no longer than the function that these are given. Constants are
/// `T::from_f64(0.5)` in generic code, and [`constant`](super::constant) makes them of tensors.
///
/// # Panics
///
/// Computing with a number that comes from another call of `gradient`, or from another thread, panics. (Places on a tape are numbers of 32 bits,
/// which are used again after billions: then it may be taken for another number.)
#[derive(Clone, Copy)]
pub struct Traced<T> {
    value: T,
    /// Where it stands on the tape, plus one: 1 if it does not change. It is never zero, so that `Option<Traced<T>>` needs no more room, by which
    /// [`may_record`](super::operators::may_record) tells these numbers from others.
    place_and_one: NonZeroU32,
}

impl<T: Real> Traced<T> {
    /// A number that does not change.
    #[inline(always)]
    pub fn constant(value: T) -> Self {
        Traced { value, place_and_one: NonZeroU32::MIN }
    }

    /// The number.
    #[inline(always)]
    pub fn value(&self) -> T {
        self.value
    }

    #[inline(always)]
    fn value_ref(&self) -> &T {
        &self.value
    }

    #[inline(always)]
    pub(super) fn at(value: T, place: Place) -> Self {
        // No number has the last place.
        Traced { value, place_and_one: NonZeroU32::MIN.saturating_add(place) }
    }

    #[inline(always)]
    pub(super) fn place(&self) -> Place {
        self.place_and_one.get() - 1
    }

    /// The value `y` of a function of this number.
    #[inline(always)]
    fn through<F: Elementary>(self, y: T) -> Self {
        let place = if self.place() == 0 { 0 } else { record_single::<T, F>(self.place(), y) };
        Traced::at(y, place)
    }

    /// The value of a function of the table. Loops that record are compiled for the baseline: this looks for the best instructions itself.
    #[inline(always)]
    fn elementary_at<F: Elementary, V: Level>(self) -> Self {
        compute_single::<T, F>(self)
    }

    /// A power of a value, likewise.
    #[inline(always)]
    fn value_of_power<V: Level, E>(value: T, exponent: E, is_single: bool) -> T
    where
        T: Power<E>,
    {
        compute_power(value, exponent, is_single)
    }

    const RECORDS: bool = true;
    const RECORDS_ROWS: bool = true;

    /// The values of a function of many numbers: one step, where they stand side by side on the tape.
    #[inline(always)]
    fn through_block<F: Elementary, V: Level>(
        run: &impl Run<Elem = Self>,
        count: usize,
        mut put: impl FnMut(usize, Self),
    ) {
        Self::put_singles::<F>(count, |i| run.get::<V>(i), &mut put);
    }

    /// A function of a row: one step, where its numbers stand side by side on the tape.
    #[inline(always)]
    fn through_row<F: OfRow, V: Level>(row: &mut [Self], parameter: Self) -> bool {
        compute_row::<T, F>(row, parameter)
    }

    /// The value `y` of a function of two numbers.
    #[inline(always)]
    fn together<F: Pair>(self, other: Self, y: T) -> Self {
        let place = if self.place() | other.place() == 0 { 0 } else { record_pair::<T, F>(self, other, y) };
        Traced::at(y, place)
    }

    #[inline(always)]
    fn code_on(self, tape: &mut Tape<T>) -> Code {
        if self.place() == 0 { tape.constant(self.value) } else { tape.code(self.place()) }
    }

    /// The value has the bits of a sum. On the tape it is one number to which all contribute.
    #[inline(always)]
    fn sum_of_run<V: Level>(run: &impl Run<Elem = Self>, count: usize) -> Self {
        // Each is computed once: that is recorded.
        if count <= ROOM {
            let mut elements = [Traced::constant(T::zero()); ROOM];
            for (i, element) in elements[..count].iter_mut().enumerate() {
                *element = run.get::<V>(i);
            }
            return sum_of_row(&elements[..count]);
        }
        let elements: Vec<Self> = (0..count).map(|i| run.get::<V>(i)).collect();
        sum_of_row(&elements)
    }

    #[inline(always)]
    fn added_row<V: Level>(sums: &mut [Self], row: &impl Run<Elem = Self>) {
        let before = Vec::from(&*sums);
        for (block, sums) in sums.chunks_mut(BLOCK).enumerate() {
            let first = block * BLOCK;
            let get = |i: usize| (before[first + i], row.get::<V>(first + i));
            Self::put_pairs(|| Addition, sums.len(), get, &mut |i, sum| sums[i] = sum);
        }
    }

    #[inline]
    fn product_kernels() -> Option<Kernels<Self>> {
        Some(product::kernels())
    }

    #[inline(always)]
    fn split_in_two(self, level: usize) -> [Self; 2] {
        match level.checked_sub(1) {
            // How it changes is recorded as a number of its own, which is zero now.
            None => [Traced::constant(self.value), self.through::<rule::Itself>(T::zero())],
            Some(level) => self.value.split(level).map(Traced::constant),
        }
    }

    #[inline(always)]
    fn joined_with(self, change: Self, level: usize) -> Self {
        match level.checked_sub(1) {
            None => change.through::<rule::Itself>(self.value),
            Some(level) => Traced::constant(self.value.join(change.value, level)),
        }
    }

    fn again(run: Again<Self>) -> Vec<Self> {
        checkpoint::recomputed(run)
    }

    #[inline(always)]
    fn is_constant_zero(&self) -> bool {
        self.place() == 0 && self.value.is_nothing()
    }

    #[inline(always)]
    fn is_same_number(&self, other: &Self) -> bool {
        self.place() == other.place() && self.value.is_identical(&other.value)
    }

    #[inline(always)]
    fn without_rate(self) -> Self {
        Traced::constant(self.value.stopped())
    }
}

/// As the number alone.
impl<T: Real> core::fmt::Debug for Traced<T> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        core::fmt::Debug::fmt(&self.value, f)
    }
}

real_number!(Traced);
