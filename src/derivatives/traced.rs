//! Numbers whose history is recorded.

mod row;

use alloc::vec::Vec;

use self::row::Standing;
use super::number::needed::*;
use super::rules::{self as rule, Pair};
use super::tape::row::Side;
use super::tape::step::Code;
use super::tape::{Place, Tape, checkpoint, product, store::with_tape};
use crate::expr::{Function, MapRun};

/// Rows of no more numbers are computed on the stack.
const BLOCK_OF_ROW: usize = 256;

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
    /// Where it stands on the tape; 0 if it does not change.
    place: Place,
}

impl<T: Real> Traced<T> {
    /// A number that does not change.
    #[inline(always)]
    pub fn constant(value: T) -> Self {
        Traced { value, place: 0 }
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
        Traced { value, place }
    }

    #[inline(always)]
    pub(super) fn place(&self) -> Place {
        self.place
    }

    /// The value `y` of a function of this number.
    #[inline(always)]
    fn through<F: Elementary>(self, y: T) -> Self {
        if self.place == 0 {
            return Traced::constant(y);
        }
        let place = with_tape(|tape: &mut Tape<T>| {
            let x = tape.code(self.place);
            tape.single::<F>(x, y)
        });
        Traced { value: y, place }
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
        Self::put_singles::<F>(count, |i| run.get::<V>(i), T::elementary_slice::<F, V>, &mut put);
    }

    /// A function of a row: one step, where its numbers stand side by side on the tape.
    #[inline(always)]
    fn through_row<F: OfRow, V: Level>(row: &mut [Self], parameter: Self) -> bool {
        let start = match Standing::of(row) {
            Standing::Constant => 0,
            Standing::Regular(start, step) if step == 1 || row.len() == 1 => start,
            _ => return F::apply::<V, Self>(row, parameter),
        };
        if parameter.place != 0 {
            return F::apply::<V, Self>(row, parameter);
        }
        // Most rows are short, and stand on the stack.
        let (mut few, mut many) = ([T::zero(); BLOCK_OF_ROW], Vec::new());
        let values = if row.len() <= BLOCK_OF_ROW {
            &mut few[..row.len()]
        } else {
            many.resize(row.len(), T::zero());
            &mut many[..]
        };
        for (value, number) in values.iter_mut().zip(&*row) {
            *value = number.value;
        }
        if !F::apply::<V, T>(values, parameter.value) {
            return false;
        }
        let next: Place = if start == 0 { 0 } else { 1 };
        let mut place = if start == 0 { 0 } else { Self::record_row::<F>(start, values, parameter.value) };
        for (number, value) in row.iter_mut().zip(values) {
            *number = Traced { value: *value, place };
            place += next;
        }
        true
    }

    /// Where the values of a function of a row stand.
    #[inline(never)]
    fn record_row<F: OfRow>(row: Place, values: &[T], parameter: T) -> Place {
        with_tape(|tape: &mut Tape<T>| tape.of_row::<F>(row, values, parameter))
    }

    /// The value `y` of a function of two numbers.
    #[inline(always)]
    fn together<F: Pair>(self, other: Self, y: T) -> Self {
        if self.place | other.place == 0 {
            return Traced::constant(y);
        }
        let place = with_tape(|tape: &mut Tape<T>| {
            let (a, b) = (self.code_on(tape), other.code_on(tape));
            tape.pair::<F>(a, b, y)
        });
        Traced { value: y, place }
    }

    #[inline(always)]
    fn code_on(self, tape: &mut Tape<T>) -> Code {
        if self.place == 0 { tape.constant(self.value) } else { tape.code(self.place) }
    }

    /// The value has the bits of a sum. On the tape it is one number to which all contribute.
    #[inline(always)]
    fn sum_of_run<V: Level>(run: &impl Run<Elem = Self>, count: usize) -> Self {
        // Each is computed once: that is recorded.
        let elements: Vec<Self> = (0..count).map(|i| run.get::<V>(i)).collect();
        Self::sum_of(&elements, T::sum_run::<V>(&MapRun(&elements[..], &ValueOf), count))
    }

    #[inline(never)]
    fn sum_of(elements: &[Self], value: T) -> Self {
        let standing = Standing::of(elements);
        if elements.iter().all(|element| element.place == 0) {
            return Traced::constant(value);
        }
        let place = with_tape(|tape: &mut Tape<T>| {
            if let Standing::Regular(start, step) = standing {
                let side = Side::of_values(tape, start, step, elements.len());
                return tape.sum(side, elements.len(), value);
            }
            let place = tape.push(value);
            for element in elements.iter().filter(|element| element.place != 0) {
                let code = tape.code(element.place);
                tape.contribute::<rule::Itself>(code);
            }
            place
        });
        Traced { value, place }
    }

    #[inline(always)]
    fn added_row<V: Level>(sums: &mut [Self], row: &impl Run<Elem = Self>) {
        let before = Vec::from(&*sums);
        let get = |i: usize| (before[i], row.get::<V>(i));
        Self::put_pairs::<rule::Plus>(sums.len(), get, |a, b| a + b, &mut |i, sum| sums[i] = sum);
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
        self.place == 0 && self.value.is_nothing()
    }

    #[inline(always)]
    fn is_same_number(&self, other: &Self) -> bool {
        self.place == other.place && self.value.is_identical(&other.value)
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

/// The number of a traced number.
struct ValueOf;

impl<T: Real> Function<Traced<T>> for ValueOf {
    type Output = T;

    #[inline(always)]
    fn at<V: Level>(&self, x: Traced<T>) -> T {
        x.value
    }
}

real_number!(Traced);
