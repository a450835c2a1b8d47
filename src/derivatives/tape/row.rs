//! Steps of many numbers at once: operators between rows, functions of their elements, sums, and functions of whole rows.
//!
//! A row is read from where its first number stands, with a constant distance between the others. Rows that follow one another are one step:
//! either they go on with each other, or each starts as far behind the one before it. So a tensor beside a tensor, a scalar, a row that is
//! repeated, or a column, is one step of the tape, and so are the sums of all rows.

use alloc::boxed::Box;
use core::any::Any;
use core::marker::PhantomData;

use super::{Large, Numbers, Place, Tape};
use crate::derivatives::rules::{Pair, carried};
use crate::derivatives::traced::Traced;
use crate::element::{Elementary, OfRow, Real};
use crate::kernel::level::{Baseline, Level, Work, dispatch};
use crate::kernel::sum_by;

/// How the numbers of a side lie, on the tape or among its constants.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::derivatives) struct Side {
    is_value: bool,
    /// The first number of the first row.
    start: u32,
    /// How far apart the numbers of a row are.
    step: u32,
    /// How far apart the first numbers of rows are.
    turn: u32,
}

impl Side {
    /// Values that stand so far apart.
    ///
    /// # Panics
    ///
    /// When the places are on another tape.
    #[inline(always)]
    pub(in crate::derivatives) fn of_values<T: Real>(tape: &Tape<T>, start: Place, step: Place, count: usize) -> Self {
        let first = tape.index(start);
        let last = i64::from(first) + i64::from(step as i32) * (count as i64 - 1);
        tape.index(if (0..1 << 31).contains(&last) { tape.start_place().wrapping_add(last as Place) } else { 0 });
        Side { is_value: true, start: first, step, turn: 0 }
    }

    /// Numbers that do not change.
    #[inline(always)]
    pub(in crate::derivatives) fn of_constants<T: Real>(tape: &mut Tape<T>, row: &[Traced<T>]) -> Self {
        let first = row[0].value();
        if row.iter().all(|number| number.value().is_identical(&first)) {
            return Side { is_value: false, start: tape.constant(first).index(), step: 0, turn: 0 };
        }
        let start = tape.push_constants(row.iter().map(Traced::value));
        Side { is_value: false, start, step: 1, turn: 0 }
    }

    #[inline(always)]
    fn row(&self, row: u32) -> u32 {
        self.start.wrapping_add(self.turn.wrapping_mul(row))
    }

    /// Whether the numbers of a row lie side by side, or are one, and it is a constant or stands before a value.
    #[inline(always)]
    fn is_before(&self, row: u32, len: usize, end: usize) -> bool {
        let reach = if self.step == 0 { 1 } else { len };
        self.step <= 1 && (!self.is_value || self.row(row) as usize + reach <= end)
    }

    /// The numbers of a row that lies side by side, or the one number.
    #[inline(always)]
    fn numbers<'a, T>(&self, row: u32, len: usize, numbers: &Numbers<'a, T>) -> &'a [T] {
        let all = if self.is_value { numbers.values } else { numbers.constants };
        &all[self.row(row) as usize..][..if self.step == 0 { 1 } else { len }]
    }

    #[inline(always)]
    fn at(&self, row: u32, i: usize) -> usize {
        self.row(row).wrapping_add(self.step.wrapping_mul(i as u32)) as usize
    }

    #[inline(always)]
    fn number<T: Copy>(&self, row: u32, i: usize, numbers: &Numbers<'_, T>) -> T {
        if self.is_value { numbers.values[self.at(row, i)] } else { numbers.constants[self.at(row, i)] }
    }
}

/// So many rows, each with so many numbers, of so many sides.
#[derive(Clone, Copy)]
struct Rows<const SIDES: usize> {
    len: u32,
    count: u32,
    sides: [Side; SIDES],
}

impl<const SIDES: usize> Rows<SIDES> {
    fn new(len: usize, sides: [Side; SIDES]) -> Self {
        Rows { len: len as u32, count: 1, sides }
    }

    fn all(&self) -> usize {
        self.len as usize * self.count as usize
    }

    /// One row more, of so many numbers, if it goes on with them. A row may become a longer one, if that is the same.
    fn grow(&mut self, len: usize, next: &[Side; SIDES], becomes_longer: bool) -> bool {
        let len = len as u32;
        let pairs = || self.sides.iter().zip(next);
        if !pairs().all(|(side, next)| side.is_value == next.is_value && side.step == next.step) {
            return false;
        }
        let goes_on =
            |(side, next): (&Side, &Side)| next.start == side.start.wrapping_add(side.step.wrapping_mul(self.len));
        if becomes_longer && self.count == 1 && pairs().all(goes_on) {
            self.len += len;
            return true;
        }
        let turns = |(side, next): (&Side, &Side)| self.count == 1 || next.start == side.row(self.count);
        if len != self.len || !pairs().all(turns) {
            return false;
        }
        if self.count == 1 {
            for (side, next) in self.sides.iter_mut().zip(next) {
                side.turn = next.start.wrapping_sub(side.start);
            }
        }
        self.count += 1;
        true
    }
}

/// A step of rows that may grow as long as it is the last one.
trait Grows: Any {
    type Next;
    /// How many values it has given.
    fn given(&self) -> usize;
    /// Takes one row more, if it goes on with this one.
    fn grow(&mut self, next: &Self::Next) -> bool;
}

impl<T: Real> Tape<T> {
    /// The last step, if it is of this kind, gave the last values, and goes on with this row.
    fn has_grown<L: Grows>(&mut self, next: &L::Next) -> bool {
        let (end, is_open) = (self.values.len(), self.steps.len() > self.closed);
        let Some(step) = self.steps.last().filter(|_| is_open) else { return false };
        let (Some(number), result) = (step.large(), step.result()) else { return false };
        let Some(last) = self.large[number].as_any().downcast_mut::<L>() else { return false };
        result + last.given() == end && last.grow(next)
    }

    /// The values of a function of two rows.
    pub(in crate::derivatives) fn pairs<F: Pair>(&mut self, sides: [Side; 2], values: &[T]) -> Place {
        if !self.has_grown::<Pairs<F>>(&(values.len(), sides)) {
            self.large(Box::new(Pairs { rows: Rows::new(values.len(), sides), function: PhantomData::<F> }));
        }
        self.push_all(values)
    }

    /// The values of a function of the numbers of a row.
    pub(in crate::derivatives) fn singles<F: Elementary>(&mut self, side: Side, values: &[T]) -> Place {
        if !self.has_grown::<Singles<F>>(&(values.len(), [side])) {
            self.large(Box::new(Singles { rows: Rows::new(values.len(), [side]), function: PhantomData::<F> }));
        }
        self.push_all(values)
    }

    /// The sum of a row.
    pub(in crate::derivatives) fn sum(&mut self, side: Side, count: usize, value: T) -> Place {
        if !self.has_grown::<Sums>(&(count, [side])) {
            self.large(Box::new(Sums(Rows::new(count, [side]))));
        }
        self.push(value)
    }

    /// The values of a function of a row that lies side by side.
    pub(in crate::derivatives) fn of_row<F: OfRow>(&mut self, start: Place, values: &[T], parameter: T) -> Place {
        let side = Side::of_values(self, start, 1, values.len());
        if !self.has_grown::<OfRows<T, F>>(&(values.len(), [side], parameter)) {
            let rows = Rows::new(values.len(), [side]);
            self.large(Box::new(OfRows { rows, parameter, function: PhantomData::<F> }));
        }
        self.push_all(values)
    }
}

/// A function of two numbers, of each pair of two rows.
struct Pairs<F> {
    rows: Rows<2>,
    function: PhantomData<F>,
}

impl<F: Pair> Grows for Pairs<F> {
    type Next = (usize, [Side; 2]);

    fn given(&self) -> usize {
        self.rows.all()
    }
    fn grow(&mut self, (len, sides): &Self::Next) -> bool {
        self.rows.grow(*len, sides, true)
    }
}

impl<T: Real, F: Pair> Large<T> for Pairs<F> {
    fn as_any(&mut self) -> &mut dyn Any {
        self
    }

    fn back(&self, result: usize, _: Place, numbers: &Numbers<'_, T>, rates: &mut [T]) {
        let Rows { len, count, sides: [first, second] } = self.rows;
        let len = len as usize;
        // A row may be computed from the one before it.
        for row in (0..count).rev() {
            let at = result + row as usize * len;
            if !first.is_before(row, len, at) || !second.is_before(row, len, at) {
                for i in (0..len).rev() {
                    let (a, b) = (first.number(row, i, numbers), second.number(row, i, numbers));
                    let (rate, y) = (rates[at + i], numbers.values[at + i]);
                    if first.is_value {
                        rates[first.at(row, i)] += F::to_first(rate, a, b, y);
                    }
                    if second.is_value {
                        rates[second.at(row, i)] += F::to_second(rate, a, b, y);
                    }
                }
                continue;
            }
            let (before, after) = rates.split_at_mut(at);
            let (from, y) = (&after[..len], &numbers.values[at..][..len]);
            let (a, b) = (first.numbers(row, len, numbers), second.numbers(row, len, numbers));
            if first.is_value {
                let to = &mut before[first.row(row) as usize..][..a.len()];
                carry(to, from, y, a, b, F::to_first);
            }
            if second.is_value {
                let to = &mut before[second.row(row) as usize..][..b.len()];
                carry(to, from, y, a, b, F::to_second);
            }
        }
    }
}

/// Adds to rates what those of results say of them. Where there is but one number on a side, it is that of all.
#[inline(always)]
fn carry<T: Real>(to: &mut [T], from: &[T], y: &[T], a: &[T], b: &[T], rate: impl Fn(T, T, T, T) -> T) {
    let len = from.len();
    match (a.len() == len, b.len() == len) {
        (true, true) => carry_each(to, len, |i| rate(from[i], a[i], b[i], y[i])),
        (true, false) => {
            let b = b[0];
            carry_each(to, len, |i| rate(from[i], a[i], b, y[i]));
        }
        (false, true) => {
            let a = a[0];
            carry_each(to, len, |i| rate(from[i], a, b[i], y[i]));
        }
        (false, false) => {
            let (a, b) = (a[0], b[0]);
            carry_each(to, len, |i| rate(from[i], a, b, y[i]));
        }
    }
}

/// Adds rates to as many, or all to one.
#[inline(always)]
fn carry_each<T: Real>(to: &mut [T], len: usize, rate: impl Fn(usize) -> T) {
    if to.len() == len {
        for (i, to) in to.iter_mut().enumerate() {
            *to += rate(i);
        }
    } else {
        to[0] += sum_by(len, rate);
    }
}

/// Does the work of plain numbers by the best instructions. What records what it computes gains nothing by them, and would be compiled twice.
#[inline(always)]
fn by_level<T: Real, W: Work<Output = ()>>(work: W) {
    if const { T::BLOCKS } { work.run::<Baseline>() } else { dispatch(work) }
}

/// A function of one number, of each of a row.
struct Singles<F> {
    rows: Rows<1>,
    function: PhantomData<F>,
}

impl<F: Elementary> Grows for Singles<F> {
    type Next = (usize, [Side; 1]);

    fn given(&self) -> usize {
        self.rows.all()
    }
    fn grow(&mut self, (len, side): &Self::Next) -> bool {
        self.rows.grow(*len, side, true)
    }
}

impl<T: Real, F: Elementary> Large<T> for Singles<F> {
    fn as_any(&mut self) -> &mut dyn Any {
        self
    }

    fn back(&self, result: usize, _: Place, numbers: &Numbers<'_, T>, rates: &mut [T]) {
        let Rows { len, count, sides: [side] } = self.rows;
        let len = len as usize;
        for row in (0..count).rev() {
            let at = result + row as usize * len;
            if side.step != 1 || !side.is_before(row, len, at) {
                for i in (0..len).rev() {
                    let from = side.at(row, i);
                    let rate = carried(rates[at + i], F::derivative(numbers.values[from], numbers.values[at + i]));
                    rates[from] += rate;
                }
                continue;
            }
            let (before, after) = rates.split_at_mut(at);
            let (from, y, x) = (&after[..len], &numbers.values[at..][..len], side.numbers(row, len, numbers));
            let to = &mut before[side.row(row) as usize..][..len];
            by_level::<T, _>(CarrySingles::<T, F> { to, from, y, x, function: PhantomData });
        }
    }
}

/// Adds to the rates of a row what those of a function of its numbers say.
struct CarrySingles<'a, T, F> {
    to: &'a mut [T],
    from: &'a [T],
    y: &'a [T],
    x: &'a [T],
    function: PhantomData<F>,
}

impl<T: Real, F: Elementary> Work for CarrySingles<'_, T, F> {
    type Output = ();

    #[inline(always)]
    fn run<V: Level>(self) {
        for (((to, from), y), x) in self.to.iter_mut().zip(self.from).zip(self.y).zip(self.x) {
            *to += carried(*from, F::derivative(*x, *y));
        }
    }
}

/// Sums: one of each row.
struct Sums(Rows<1>);

impl Grows for Sums {
    type Next = (usize, [Side; 1]);

    fn given(&self) -> usize {
        self.0.count as usize
    }
    fn grow(&mut self, (len, side): &Self::Next) -> bool {
        self.0.grow(*len, side, false)
    }
}

impl<T: Real> Large<T> for Sums {
    fn as_any(&mut self) -> &mut dyn Any {
        self
    }

    fn back(&self, result: usize, _: Place, _: &Numbers<'_, T>, rates: &mut [T]) {
        let Rows { len, count, sides: [side] } = self.0;
        let len = len as usize;
        for row in (0..count).rev() {
            let rate = rates[result + row as usize];
            if rate.is_nothing() {
                continue;
            }
            if side.step == 1 {
                for to in &mut rates[side.row(row) as usize..][..len] {
                    *to += rate;
                }
            } else {
                for i in 0..len {
                    rates[side.at(row, i)] += rate;
                }
            }
        }
    }
}

/// A function of rows, such as a softmax.
struct OfRows<T, F> {
    rows: Rows<1>,
    parameter: T,
    function: PhantomData<F>,
}

impl<T: Real, F: OfRow> Grows for OfRows<T, F> {
    type Next = (usize, [Side; 1], T);

    fn given(&self) -> usize {
        self.rows.all()
    }
    fn grow(&mut self, (len, side, parameter): &Self::Next) -> bool {
        parameter.is_identical(&self.parameter) && self.rows.grow(*len, side, false)
    }
}

impl<T: Real, F: OfRow> Large<T> for OfRows<T, F> {
    fn as_any(&mut self) -> &mut dyn Any {
        self
    }

    fn back(&self, result: usize, _: Place, numbers: &Numbers<'_, T>, rates: &mut [T]) {
        by_level::<T, _>(CarryRows { step: self, result, values: numbers.values, rates });
    }
}

/// Goes back through a function of rows.
struct CarryRows<'a, T, F> {
    step: &'a OfRows<T, F>,
    result: usize,
    values: &'a [T],
    rates: &'a mut [T],
}

impl<T: Real, F: OfRow> Work for CarryRows<'_, T, F> {
    type Output = ();

    #[inline(always)]
    fn run<V: Level>(self) {
        let Rows { len, count, sides: [side] } = self.step.rows;
        let len = len as usize;
        for row in (0..count).rev() {
            let (at, first) = (self.result + row as usize * len, side.row(row) as usize);
            let (before, after) = self.rates.split_at_mut(at);
            let [row, values] = [first, at].map(|first| &self.values[first..][..len]);
            F::back::<V, T>(row, values, self.step.parameter, &after[..len], &mut before[first..][..len]);
        }
    }
}
