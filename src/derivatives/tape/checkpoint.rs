//! Steps that are computed again instead of kept.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::any::Any;

use super::store::{Recording, with_tape};
use super::{Large, Numbers, Place, Tape};
use crate::derivatives::traced::Traced;
use crate::element::{Again, Real};

/// What a function gives. Of what it computes, the tape keeps the result alone.
pub(in crate::derivatives) fn recomputed<T: Real>(run: Again<Traced<T>>) -> Vec<Traced<T>> {
    let mark = with_tape(|tape: &mut Tape<T>| tape.is_running().then(|| tape.mark()));
    let mut results = run(&mut |_| {});
    let Some(mark) = mark else { return results };
    with_tape(|tape: &mut Tape<T>| {
        let end = tape.start_place() + mark.values() as Place;
        tape.forget(&mark);
        let is_new: Vec<bool> = results.iter().map(|result| result.place() >= end).collect();
        tape.large(Box::new(Recomputed { run, is_new: is_new.clone() }));
        for (result, _) in results.iter_mut().zip(&is_new).filter(|(_, is_new)| **is_new) {
            *result = Traced::at(result.value(), tape.push(result.value()));
        }
    });
    results
}

struct Recomputed<T: Real> {
    run: Again<Traced<T>>,
    /// Which of the results were computed there, and are values of the step.
    is_new: Vec<bool>,
}

impl<T: Real> Large<T> for Recomputed<T> {
    fn as_any(&mut self) -> &mut dyn Any {
        self
    }

    fn back(&self, result: usize, first: Place, _: &Numbers<'_, T>, rates: &mut [T]) {
        let mut recording = Recording::<T>::start();
        // Where the arguments stand on the outer tape, and on this one.
        let mut inputs: Vec<[Place; 2]> = Vec::new();
        let results = (self.run)(&mut |input| {
            if input.place() != 0 {
                let place = with_tape(|tape: &mut Tape<T>| tape.push(input.value()));
                inputs.push([input.place(), place]);
                *input = Traced::at(input.value(), place);
            }
        });
        let new = results.iter().zip(&self.is_new).filter(|(_, is_new)| **is_new);
        let of: Vec<(Place, T)> =
            new.zip(&rates[result..]).map(|((result, _), rate)| (result.place(), *rate)).collect();
        let start = with_tape(|tape: &mut Tape<T>| tape.start_place());
        recording.rates(of, |own| {
            for [outer, inner] in inputs {
                rates[(outer - first) as usize] += own[(inner - start) as usize];
            }
        });
    }
}
