//! Many traced numbers at once: how they stand on the tape, and functions of them that are one step there.

use super::Traced;
use crate::derivatives::rules::Pair;
use crate::derivatives::tape::row::Side;
use crate::derivatives::tape::{Place, Tape, store::with_tape};
use crate::element::{Elementary, Real};
use crate::expr::BLOCK;

/// Rows are laid aside on the stack, in a small room where they are short.
const SHORT: usize = 64;

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
    pub(in crate::derivatives) fn of<T>(row: &[Traced<T>]) -> Self {
        let Some(first) = row.first() else { return Standing::Constant };
        let start = first.place;
        let step = row.get(1).map_or(1, |second| second.place.wrapping_sub(start));
        // All are looked at, so that the loop has no branch.
        let (mut is_regular, mut changes, mut place) = (true, true, start);
        for number in row {
            is_regular &= number.place == place;
            changes &= number.place != 0;
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
    /// Puts the values of a function of pairs where they belong.
    #[inline(always)]
    pub(in crate::derivatives) fn put_pairs<F: Pair>(
        count: usize,
        get: impl Fn(usize) -> (Self, Self),
        value: impl Fn(T, T) -> T,
        put: &mut impl FnMut(usize, Self),
    ) {
        if count <= SHORT {
            return Self::put_pairs_in::<F, SHORT>(count, get, value, put);
        }
        Self::put_pairs_in::<F, BLOCK>(count, get, value, put);
    }

    #[inline(always)]
    #[allow(clippy::needless_range_loop)]
    fn put_pairs_in<F: Pair, const ROOM: usize>(
        count: usize,
        get: impl Fn(usize) -> (Self, Self),
        value: impl Fn(T, T) -> T,
        put: &mut impl FnMut(usize, Self),
    ) {
        let nothing = Traced::constant(T::zero());
        let (mut a, mut b, mut y) = ([nothing; ROOM], [nothing; ROOM], [T::zero(); ROOM]);
        for first in (0..count).step_by(ROOM) {
            let count = ROOM.min(count - first);
            let (a, b, y) = (&mut a[..count], &mut b[..count], &mut y[..count]);
            // Each is asked for once: it may be computed for that, which is recorded.
            for i in 0..count {
                (a[i], b[i]) = get(first + i);
            }
            for i in 0..count {
                y[i] = value(a[i].value, b[i].value);
            }
            match record_pairs::<T, F>(a, b, y) {
                Some((place, next)) => {
                    for i in 0..count {
                        put(first + i, Traced::at(y[i], place + next * i as Place));
                    }
                }
                None => {
                    for i in 0..count {
                        put(first + i, a[i].together::<F>(b[i], y[i]));
                    }
                }
            }
        }
    }

    /// Puts the values of a function of single numbers where they belong.
    #[inline(always)]
    pub(in crate::derivatives) fn put_singles<F: Elementary>(
        count: usize,
        get: impl Fn(usize) -> Self,
        values: impl Fn(&[T], &mut [T]),
        put: &mut impl FnMut(usize, Self),
    ) {
        if count <= SHORT {
            return Self::put_singles_in::<F, SHORT>(count, get, values, put);
        }
        Self::put_singles_in::<F, BLOCK>(count, get, values, put);
    }

    #[inline(always)]
    #[allow(clippy::needless_range_loop)]
    fn put_singles_in<F: Elementary, const ROOM: usize>(
        count: usize,
        get: impl Fn(usize) -> Self,
        values: impl Fn(&[T], &mut [T]),
        put: &mut impl FnMut(usize, Self),
    ) {
        let (mut numbers, mut x, mut y) = ([Traced::constant(T::zero()); ROOM], [T::zero(); ROOM], [T::zero(); ROOM]);
        for first in (0..count).step_by(ROOM) {
            let count = ROOM.min(count - first);
            let (numbers, x, y) = (&mut numbers[..count], &mut x[..count], &mut y[..count]);
            for i in 0..count {
                numbers[i] = get(first + i);
            }
            for (x, number) in x.iter_mut().zip(&*numbers) {
                *x = number.value;
            }
            values(x, y);
            match record_singles::<T, F>(numbers, y) {
                Some((place, next)) => {
                    for i in 0..count {
                        put(first + i, Traced::at(y[i], place + next * i as Place));
                    }
                }
                None => {
                    for i in 0..count {
                        put(first + i, numbers[i].through::<F>(y[i]));
                    }
                }
            }
        }
    }
}

/// Where the values of a function of pairs stand, and how far apart: nowhere if they do not change. None where they are to be recorded one by one.
///
/// It is compiled once for a function, and not for each loop that has pairs computed.
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
