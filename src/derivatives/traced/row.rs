//! Many traced numbers at once: how they stand on the tape, and functions of them that are one step there.

use alloc::vec::Vec;
use core::marker::PhantomData;

use super::Traced;
use crate::derivatives::operators::Operator;
use crate::derivatives::rules::{Itself, Pair};
use crate::derivatives::tape::row::Side;
use crate::derivatives::tape::{Place, Tape, store::with_tape};
use crate::element::{Elementary, OfRow, Power, Real};
use crate::kernel::level::{Baseline, Level, Work, dispatch};
use crate::kernel::run::BLOCK;
use crate::kernel::sum_of;

/// Rows of no more numbers are computed on the stack.
pub(super) const ROOM: usize = 128;

/// Short runs have a small room, for to make it empty takes time.
const SHORT: usize = 128;

/// Fewer numbers are recorded one by one: then loops that do several things with each grow by turns.
const FEW: usize = 4;

/// How numbers of a row stand on the tape.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::derivatives) enum Standing {
    /// None of them changes.
    Constant,
    /// From this place on, so far apart.
    Regular(Place, Place),
    /// In any other way.
    Anyhow,
}

impl Standing {
    /// That of a row.
    #[inline(always)]
    pub(in crate::derivatives) fn of<T: Real>(row: &[Traced<T>]) -> Self {
        let Some(first) = row.first() else { return Standing::Constant };
        let start = first.place();
        let step = row.get(1).map_or(1, |second| second.place().wrapping_sub(start));
        // All are looked at, so that the loop has no branch.
        let (mut is_regular, mut changes, mut place) = (true, true, start);
        for number in row {
            is_regular &= number.place() == place;
            changes &= number.place() != 0;
            place = place.wrapping_add(step);
        }
        if is_regular && changes {
            Standing::Regular(start, step)
        } else if is_regular && start == 0 && (step == 0 || row.len() == 1) {
            Standing::Constant
        } else {
            Standing::Anyhow
        }
    }
}

impl<T: Real> Traced<T> {
    /// Puts the values of an operator between pairs where they belong: of a block at most. The operator is asked for when the pairs are known.
    #[inline(always)]
    pub(in crate::derivatives) fn put_pairs<O: Operator>(
        operator: impl Fn() -> O,
        count: usize,
        get: impl Fn(usize) -> (Self, Self),
        put: &mut impl FnMut(usize, Self),
    ) {
        if count <= SHORT {
            return Self::put_pairs_in::<O, SHORT>(operator, count, get, put);
        }
        Self::put_pairs_in::<O, BLOCK>(operator, count, get, put);
    }

    #[inline(always)]
    fn put_pairs_in<O: Operator, const ROOM: usize>(
        operator: impl Fn() -> O,
        count: usize,
        get: impl Fn(usize) -> (Self, Self),
        put: &mut impl FnMut(usize, Self),
    ) {
        let nothing = Traced::constant(T::zero());
        let (mut a, mut b) = ([nothing; ROOM], [nothing; ROOM]);
        let (a, b) = (&mut a[..count], &mut b[..count]);
        // Each is asked for once: it may be computed for that, which is recorded.
        for (i, (a, b)) in a.iter_mut().zip(&mut *b).enumerate() {
            (*a, *b) = get(i);
        }
        compute_pairs::<T, O, ROOM>(operator(), a, b);
        for (i, number) in a.iter().enumerate() {
            put(i, *number);
        }
    }

    /// Puts the values of a function of single numbers where they belong: of a block at most.
    #[inline(always)]
    pub(in crate::derivatives) fn put_singles<F: Elementary>(
        count: usize,
        get: impl Fn(usize) -> Self,
        put: &mut impl FnMut(usize, Self),
    ) {
        if count <= SHORT {
            return Self::put_singles_in::<F, SHORT>(count, get, put);
        }
        Self::put_singles_in::<F, BLOCK>(count, get, put);
    }

    #[inline(always)]
    fn put_singles_in<F: Elementary, const ROOM: usize>(
        count: usize,
        get: impl Fn(usize) -> Self,
        put: &mut impl FnMut(usize, Self),
    ) {
        let mut numbers = [Traced::constant(T::zero()); ROOM];
        let numbers = &mut numbers[..count];
        for (i, number) in numbers.iter_mut().enumerate() {
            *number = get(i);
        }
        compute_singles::<T, F, ROOM>(numbers);
        for (i, number) in numbers.iter().enumerate() {
            put(i, *number);
        }
    }
}

/// Puts the values of an operator between pairs in the place of the first of each.
///
/// Whoever has a loop of pairs calls this: what is done with them is compiled once for an operator, and not for each loop.
#[inline(never)]
fn compute_pairs<T: Real, O: Operator, const ROOM: usize>(operator: O, a: &mut [Traced<T>], b: &[Traced<T>]) {
    let mut room = [T::zero(); ROOM];
    let values = &mut room[..a.len()];
    dispatch(ValuesOfPairs { operator, pairs: (a, b), values });
    match record_pairs::<T, O::Rule>(a, b, values) {
        Some((place, next)) => stand(a, values, place, next),
        None => {
            for ((a, b), y) in a.iter_mut().zip(b).zip(values) {
                *a = a.together::<O::Rule>(*b, *y);
            }
        }
    }
}

/// The same of a function of single numbers.
#[inline(never)]
fn compute_singles<T: Real, F: Elementary, const ROOM: usize>(numbers: &mut [Traced<T>]) {
    let mut room = [T::zero(); ROOM];
    let y = &mut room[..numbers.len()];
    dispatch(ValuesOfSingles::<'_, T, F, ROOM> { numbers, y, function: PhantomData });
    match record_singles::<T, F>(numbers, y) {
        Some((place, next)) => stand(numbers, y, place, next),
        None => {
            for (number, y) in numbers.iter_mut().zip(y) {
                *number = number.through::<F>(*y);
            }
        }
    }
}

/// Numbers that stand on the tape from a place on, so far apart.
#[inline(always)]
fn stand<T: Real>(numbers: &mut [Traced<T>], values: &[T], mut place: Place, next: Place) {
    for (number, value) in numbers.iter_mut().zip(values) {
        *number = Traced::at(*value, place);
        place += next;
    }
}

/// The values of an operator, by the best instructions that there are.
struct ValuesOfPairs<'a, T, O> {
    operator: O,
    pairs: (&'a [Traced<T>], &'a [Traced<T>]),
    values: &'a mut [T],
}

impl<T: Real, O: Operator> Work for ValuesOfPairs<'_, T, O> {
    type Output = ();

    #[inline(always)]
    fn run<V: Level>(self) {
        let ValuesOfPairs { operator, pairs: (a, b), values } = self;
        for ((a, b), y) in a.iter().zip(b).zip(values) {
            *y = operator.value::<V, T>(a.value, b.value);
        }
    }
}

/// The values of a function, likewise.
struct ValuesOfSingles<'a, T, F, const ROOM: usize> {
    numbers: &'a [Traced<T>],
    y: &'a mut [T],
    function: PhantomData<F>,
}

impl<T: Real, F: Elementary, const ROOM: usize> Work for ValuesOfSingles<'_, T, F, ROOM> {
    type Output = ();

    #[inline(always)]
    fn run<V: Level>(self) {
        let mut room = [T::zero(); ROOM];
        let x = &mut room[..self.numbers.len()];
        for (x, number) in x.iter_mut().zip(self.numbers) {
            *x = number.value;
        }
        T::elementary_slice::<F, V>(x, self.y);
    }
}

/// Where the values of a function of pairs stand, and how far apart: nowhere if they do not change. None where they are to be recorded one by one.
#[inline(never)]
fn record_pairs<T: Real, F: Pair>(a: &[Traced<T>], b: &[Traced<T>], values: &[T]) -> Option<(Place, Place)> {
    let sides = [(Standing::of(a), a), (Standing::of(b), b)];
    if sides.iter().all(|(standing, _)| *standing == Standing::Constant) {
        return Some((0, 0));
    }
    if values.len() < FEW || sides.iter().any(|(standing, _)| *standing == Standing::Anyhow) {
        return None;
    }
    let place = with_tape(|tape: &mut Tape<T>| {
        let sides = sides.map(|(standing, row)| match standing {
            Standing::Regular(start, step) => Side::of_values(tape, start, step, row.len()),
            _ => Side::of_constants(tape, row),
        });
        tape.pairs::<F>(sides, values)
    });
    Some((place, 1))
}

/// The same of a function of single numbers.
#[inline(never)]
fn record_singles<T: Real, F: Elementary>(numbers: &[Traced<T>], values: &[T]) -> Option<(Place, Place)> {
    match Standing::of(numbers) {
        Standing::Constant => Some((0, 0)),
        Standing::Regular(start, step) if numbers.len() >= FEW => {
            let place = with_tape(|tape: &mut Tape<T>| {
                let side = Side::of_values(tape, start, step, values.len());
                tape.singles::<F>(side, values)
            });
            Some((place, 1))
        }
        _ => None,
    }
}

/// The place of the value of a function of one number.
#[inline(never)]
pub(super) fn record_single<T: Real, F: Elementary>(x: Place, y: T) -> Place {
    with_tape(|tape: &mut Tape<T>| {
        let x = tape.code(x);
        tape.single::<F>(x, y)
    })
}

/// The place of the value of a function of two numbers.
#[inline(never)]
pub(super) fn record_pair<T: Real, F: Pair>(a: Traced<T>, b: Traced<T>, y: T) -> Place {
    with_tape(|tape: &mut Tape<T>| {
        let (a, b) = (a.code_on(tape), b.code_on(tape));
        tape.pair::<F>(a, b, y)
    })
}

/// Puts the values of a function of a row in the place of its numbers, if it can.
#[inline(never)]
pub(super) fn compute_row<T: Real, F: OfRow>(row: &mut [Traced<T>], parameter: Traced<T>) -> bool {
    let start = match Standing::of(row) {
        Standing::Constant if parameter.place() == 0 => 0,
        Standing::Regular(start, step) if (step == 1 || row.len() == 1) && parameter.place() == 0 => start,
        // Number by number, each of which is computed by the best instructions.
        _ => return F::apply::<Baseline, Traced<T>>(row, parameter),
    };
    // Most rows are short, and stand on the stack.
    let (mut few, mut many) = ([T::zero(); ROOM], Vec::new());
    let values = if row.len() <= ROOM {
        &mut few[..row.len()]
    } else {
        many.resize(row.len(), T::zero());
        &mut many[..]
    };
    for (value, number) in values.iter_mut().zip(&*row) {
        *value = number.value;
    }
    let parameter = parameter.value;
    if !dispatch(ValuesOfRow::<'_, T, F> { values, parameter, function: PhantomData }) {
        return false;
    }
    if start == 0 {
        stand(row, values, 0, 0);
    } else {
        let place = with_tape(|tape: &mut Tape<T>| tape.of_row::<F>(start, values, parameter));
        stand(row, values, place, 1);
    }
    true
}

/// The values of a function of a row, by the best instructions that there are.
struct ValuesOfRow<'a, T, F> {
    values: &'a mut [T],
    parameter: T,
    function: PhantomData<F>,
}

impl<T: Real, F: OfRow> Work for ValuesOfRow<'_, T, F> {
    type Output = bool;

    #[inline(always)]
    fn run<V: Level>(self) -> bool {
        F::apply::<V, T>(self.values, self.parameter)
    }
}

/// The sum of a row: one number to which all contribute.
#[inline(never)]
pub(super) fn sum_of_row<T: Real>(row: &[Traced<T>]) -> Traced<T> {
    let (mut few, mut many) = ([T::zero(); ROOM], Vec::new());
    let values = if row.len() <= ROOM {
        for (value, number) in few.iter_mut().zip(row) {
            *value = number.value;
        }
        &few[..row.len()]
    } else {
        many.extend(row.iter().map(Traced::value));
        &many[..]
    };
    let value = sum_of(values);
    let standing = Standing::of(row);
    if standing == Standing::Constant || row.iter().all(|number| number.place() == 0) {
        return Traced::constant(value);
    }
    let place = with_tape(|tape: &mut Tape<T>| {
        if let Standing::Regular(start, step) = standing {
            let side = Side::of_values(tape, start, step, row.len());
            return tape.sum(side, row.len(), value);
        }
        let place = tape.push(value);
        for number in row.iter().filter(|number| number.place() != 0) {
            let code = tape.code(number.place());
            tape.contribute::<Itself>(code);
        }
        place
    });
    Traced::at(value, place)
}

/// The value of a function of the table at a number, by the best instructions.
#[inline(never)]
pub(super) fn compute_single<T: Real, F: Elementary>(x: Traced<T>) -> Traced<T> {
    let mut y = [T::zero()];
    dispatch(ValuesOfSingles::<'_, T, F, 1> { numbers: &[x], y: &mut y, function: PhantomData });
    x.through::<F>(y[0])
}

/// A power, by the best instructions.
#[inline(never)]
pub(super) fn compute_power<T: Power<E>, E>(x: T, exponent: E, is_single: bool) -> T {
    dispatch(PowerOfNumber { x, exponent, is_single })
}

struct PowerOfNumber<T, E> {
    x: T,
    exponent: E,
    is_single: bool,
}

impl<T: Power<E>, E> Work for PowerOfNumber<T, E> {
    type Output = T;

    #[inline(always)]
    fn run<V: Level>(self) -> T {
        let PowerOfNumber { x, exponent, is_single } = self;
        if is_single { x.power_of_single::<V>(exponent) } else { x.power_at::<V>(exponent) }
    }
}
