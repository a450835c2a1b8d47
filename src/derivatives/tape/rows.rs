//! Steps of functions of whole rows.

use alloc::boxed::Box;
use core::marker::PhantomData;

use super::store::with_tape;
use super::{Large, Numbers, Place, Tape};
use crate::element::{OfRow, Real};

/// The place of the first value of a function of a row that stands side by side.
#[inline(never)]
pub(in crate::derivatives) fn record<T: Real, F: OfRow>(row: Place, values: &[T], parameter: T) -> Place {
    with_tape(|tape: &mut Tape<T>| {
        let (first, count) = (tape.index(row) as usize, values.len());
        tape.large(Box::new(Row { first, count, parameter, function: PhantomData::<F> }));
        tape.push_all(values)
    })
}

struct Row<T, F> {
    first: usize,
    count: usize,
    parameter: T,
    function: PhantomData<F>,
}

impl<T: Real, F: OfRow> Large<T> for Row<T, F> {
    fn back(&self, result: usize, _: Place, numbers: &Numbers<'_, T>, rates: &mut [T]) {
        let (before, after) = rates.split_at_mut(result);
        let [row, values] = [self.first, result].map(|first| &numbers.values[first..][..self.count]);
        F::back(row, values, self.parameter, &after[..self.count], &mut before[self.first..][..self.count]);
    }
}
