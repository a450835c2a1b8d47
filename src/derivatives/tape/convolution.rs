//! Steps of convolutions: a convolution of plain numbers is one step, which keeps no columns. On the way back they are made once more.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::vec;
use alloc::vec::Vec;
use core::any::Any;

use super::product::{Matrix, Rates, Row, Source};
use super::{Large, Numbers, Place, Tape, room, store};
use crate::derivatives::traced::Traced;
use crate::element::Real;
use crate::engine::{Geometry, Input, add_convolution, add_rates};

/// Adds a convolution of traced numbers.
pub(in crate::derivatives) fn add<T: Real>(
    result: &mut [Traced<T>],
    input: Input<'_, Traced<T>>,
    kernel: &[Traced<T>],
    geometry: &Geometry,
) {
    let whole = without_gaps(input, geometry);
    let count = result.len();
    // Most sums start at zero. Others are recorded after the convolution, whose tape is laid aside while it is computed.
    let is_first = result.iter().all(Traced::is_nothing);
    let mut summands = Vec::new();
    store::with_tape_aside(|tape: &mut Tape<T>| {
        let constants = tape.constants.len();
        let [input, kernel] = [&whole, kernel].map(|numbers| Matrix::read(numbers, [(1, 0), (numbers.len(), 1)], tape));
        let is_constant = matches!((input.rates, kernel.rates), (Rates::None, Rates::None));
        let (place, next) = if is_constant { (0, 0) } else { (tape.next_place(count), 1) };
        if !is_constant {
            tape.large(Box::new(Convolution { input, kernel, geometry: *geometry, count }));
        }
        // The values are computed where they stay.
        let start = tape.values.len();
        room::reserve(&mut tape.values, count);
        tape.values.resize(start + count, T::zero());
        let (before, values) = tape.values.split_at_mut(start);
        let numbers = Numbers { values: before, constants: &tape.constants, listed: &tape.listed };
        let memory = &line(&input, &numbers)[..];
        add_convolution(values, Input { memory, strides: geometry.input_steps() }, &line(&kernel, &numbers), geometry);
        let numbers = Row { values: values.iter(), place, next };
        if is_first {
            result.iter_mut().zip(numbers).for_each(|(to, number)| *to = number);
        } else {
            summands.extend(numbers);
        }
        if is_constant {
            tape.values.truncate(start);
            tape.constants.truncate(constants);
        }
    });
    for (sum, number) in result.iter_mut().zip(summands) {
        *sum = if sum.is_nothing() { number } else { *sum + number };
    }
}

/// The elements of an input, in their order.
fn without_gaps<'a, T: Real>(input: Input<'a, Traced<T>>, geometry: &Geometry) -> Cow<'a, [Traced<T>]> {
    let len = geometry.input_len();
    let [samples, channels, rows, columns] = input.strides;
    let same = |size: usize, step: usize, as_usual: usize| size == 1 || step == as_usual;
    let [of_samples, of_channels, of_rows, of_columns] = geometry.input_steps();
    if same(geometry.samples, samples, of_samples)
        && same(geometry.channels, channels, of_channels)
        && same(geometry.input[0], rows, of_rows)
        && same(geometry.input[1], columns, of_columns)
    {
        return Cow::Borrowed(&input.memory[..len]);
    }
    let mut elements = Vec::with_capacity(len);
    for sample in 0..geometry.samples {
        for channel in 0..geometry.channels {
            for row in 0..geometry.input[0] {
                let first = sample * samples + channel * channels + row * rows;
                elements.extend((0..geometry.input[1]).map(|column| input.memory[first + column * columns]));
            }
        }
    }
    Cow::Owned(elements)
}

/// The numbers of a matrix of one row, side by side.
fn line<'a, T: Real>(matrix: &Matrix, numbers: &Numbers<'a, T>) -> Cow<'a, [T]> {
    let (values, [_, step]) = matrix.values(numbers);
    let len = matrix.sizes[1];
    if step == 1 || len == 1 {
        return Cow::Borrowed(&values[..len]);
    }
    Cow::Owned((0..len).map(|i| values[i * step]).collect())
}

struct Convolution {
    input: Matrix,
    kernel: Matrix,
    geometry: Geometry,
    count: usize,
}

impl<T: Real> Large<T> for Convolution {
    fn as_any(&mut self) -> &mut dyn Any {
        self
    }

    fn back(&self, result: usize, _: Place, numbers: &Numbers<'_, T>, rates: &mut [T]) {
        let (before, after) = rates.split_at_mut(result);
        let of_result = &after[..self.count];
        let (input, kernel) = (line(&self.input, numbers), line(&self.kernel, numbers));
        let room = |matrix: &Matrix| match matrix.rates {
            Rates::None => None,
            _ => Some(vec![T::zero(); matrix.sizes[1]]),
        };
        let (mut of_input, mut of_kernel) = (room(&self.input), room(&self.kernel));
        let both = ((&input[..], of_input.as_deref_mut()), (&kernel[..], of_kernel.as_deref_mut()));
        add_rates(of_result, both.0, both.1, &self.geometry);
        for (matrix, sums) in [(&self.input, of_input), (&self.kernel, of_kernel)] {
            let Some(sums) = sums else { continue };
            match (matrix.rates, matrix.numbers) {
                (Rates::Listed(first), _) => {
                    for (entry, sum) in numbers.listed[first..].iter().zip(sums) {
                        if *entry != 0 {
                            before[*entry as usize - 1] += sum;
                        }
                    }
                }
                (_, Source::Values(first, [_, step])) => {
                    let to = before[first..].iter_mut().step_by(step.max(1));
                    to.zip(sums).for_each(|(to, sum)| *to += sum);
                }
                _ => {}
            }
        }
    }
}
