//! Steps of products of matrices: a product of plain numbers is one step, whose way back is two products.

use alloc::boxed::Box;
use alloc::vec;
use alloc::vec::Vec;
use core::any::Any;
use core::mem::MaybeUninit;

use super::{Large, Numbers, Place, Tape, room, store};
use crate::derivatives::traced::Traced;
use crate::element::Real;
use crate::engine::{Kernels, Loop, add_product};
use crate::kernel::level::{Level, Work, dispatch};

/// How products of traced numbers are computed.
pub(in crate::derivatives) fn kernels<T: Real>() -> Kernels<Traced<T>> {
    Kernels { convolve: Some(super::convolution::add), ..Kernels::whole(write, add) }
}

fn write<T: Real>(product: &mut [MaybeUninit<Traced<T>>], left: &[Traced<T>], right: &[Traced<T>], axes: [Loop; 3]) {
    let step = axes[2].product;
    product_of(left, right, axes, |start, numbers| {
        if step == 1 {
            let count = numbers.len();
            product[start..][..count].iter_mut().zip(numbers).for_each(|(to, number)| _ = to.write(number));
        } else {
            numbers.enumerate().for_each(|(j, number)| _ = product[start + j * step].write(number));
        }
    });
}

fn add<T: Real>(product: &mut [Traced<T>], left: &[Traced<T>], right: &[Traced<T>], axes: [Loop; 3]) {
    // Sums are recorded after the product, whose tape is laid aside while it is computed.
    let mut all = Vec::with_capacity(axes[0].size * axes[2].size);
    product_of(left, right, axes, |start, numbers| {
        all.extend(numbers.enumerate().map(|(j, number)| (start + j * axes[2].product, number)));
    });
    for (place, number) in all {
        let sum = &mut product[place];
        // Most sums start at zero.
        *sum = if sum.is_nothing() { number } else { *sum + number };
    }
}

/// The product, row by row: where the first number of a row goes, and what they are.
fn product_of<T: Real>(
    left: &[Traced<T>],
    right: &[Traced<T>],
    [rows, inner, columns]: [Loop; 3],
    mut put: impl FnMut(usize, Row<'_, T>),
) {
    store::with_tape_aside(|tape: &mut Tape<T>| {
        let constants = tape.constants.len();
        let left = Matrix::read(left, [(rows.size, rows.left), (inner.size, inner.left)], tape);
        let right = Matrix::read(right, [(inner.size, inner.right), (columns.size, columns.right)], tape);
        let is_constant = matches!((&left.rates, &right.rates), (Rates::None, Rates::None));
        // The values are computed where they stay.
        let start = tape.values.len();
        let mut place = if is_constant { 0 } else { tape.next_place(rows.size * columns.size) };
        let next: Place = if is_constant { 0 } else { 1 };
        if !is_constant {
            tape.large(Box::new(Product { left, right }));
        }
        room::reserve(&mut tape.values, rows.size * columns.size);
        tape.values.resize(start + rows.size * columns.size, T::zero());
        let (before, sums) = tape.values.split_at_mut(start);
        let numbers = Numbers { values: before, constants: &tape.constants, listed: &tape.listed };
        let ((a, of_a), (b, of_b)) = (left.values(&numbers), right.values(&numbers));
        let axes = [
            Loop { size: rows.size, left: of_a[0], right: 0, product: columns.size },
            Loop { size: inner.size, left: of_a[1], right: of_b[0], product: 0 },
            Loop { size: columns.size, left: 0, right: of_b[1], product: 1 },
        ];
        add_product(sums, a, b, axes);
        for (i, values) in sums.chunks_exact(columns.size).enumerate() {
            put(i * rows.product, Row { values: values.iter(), place, next });
            place += next * columns.size as Place;
        }
        if is_constant {
            tape.values.truncate(start);
            tape.constants.truncate(constants);
        }
    });
}

/// Numbers that stand side by side on the tape, or do not change.
pub(super) struct Row<'a, T> {
    pub(super) values: core::slice::Iter<'a, T>,
    pub(super) place: Place,
    pub(super) next: Place,
}

impl<T: Real> Iterator for Row<'_, T> {
    type Item = Traced<T>;

    #[inline(always)]
    fn next(&mut self) -> Option<Traced<T>> {
        let value = *self.values.next()?;
        let place = self.place;
        self.place += self.next;
        Some(Traced::at(value, place))
    }

    #[inline(always)]
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.values.size_hint()
    }
}

impl<T: Real> ExactSizeIterator for Row<'_, T> {}

/// A matrix that was multiplied.
#[derive(Clone, Copy)]
pub(super) struct Matrix {
    pub(super) sizes: [usize; 2],
    pub(super) numbers: Source,
    pub(super) rates: Rates,
}

/// Where the elements of a matrix are.
#[derive(Clone, Copy)]
pub(super) enum Source {
    /// On the tape, from this value on, so far apart along both axes.
    Values(usize, [usize; 2]),
    /// Copied, row by row, from this constant on.
    Constants(usize),
}

/// Where their rates go.
#[derive(Clone, Copy)]
pub(super) enum Rates {
    /// They do not change.
    None,
    /// To those values.
    ToValues,
    /// To a list of values, from this entry on; what does not change has none.
    Listed(usize),
}

impl Matrix {
    /// The matrix that lies in memory with these sizes and steps.
    pub(super) fn read<T: Real>(
        memory: &[Traced<T>],
        [(rows, down), (columns, across)]: [(usize, usize); 2],
        tape: &mut Tape<T>,
    ) -> Self {
        let sizes = [rows, columns];
        let row_of = |i: usize| (0..columns).map(move |j| &memory[i * down + j * across]);
        let start = memory[0].place();
        let steps = [
            if rows > 1 { memory[down].place().wrapping_sub(start) } else { 0 },
            if columns > 1 { memory[across].place().wrapping_sub(start) } else { 0 },
        ];
        // Rows that go on with each other are one.
        let is_whole = across == 1 && down == columns && steps[0] == steps[1].wrapping_mul(columns as u32);
        let (lines, len) = if is_whole { (1, rows * columns) } else { (rows, columns) };
        let stands_so = |i: usize| {
            let start = start.wrapping_add(steps[0].wrapping_mul(i as u32));
            if across == 1 {
                let row = &memory[i * down..][..len];
                return dispatch(StandsSo { row, start, step: steps[1] });
            }
            let places = (0..).map(|j: u32| start.wrapping_add(steps[1].wrapping_mul(j)));
            row_of(i).zip(places).all(|(number, place)| number.place() == place)
        };
        let stands_so = (0..lines).all(stands_so);
        // What does not change has the place 0.
        let (is_regular, is_constant) = (stands_so && start != 0, stands_so && start == 0 && steps == [0, 0]);
        if is_regular {
            if let Some(steps) = apart(sizes, steps) {
                let last = start + (steps[0] * (rows - 1) + steps[1] * (columns - 1)) as Place;
                tape.index(last);
                let first = tape.index(start) as usize;
                return Matrix { sizes, numbers: Source::Values(first, steps), rates: Rates::ToValues };
            }
        }
        let numbers = Source::Constants(tape.constants.len());
        room::reserve(&mut tape.constants, rows * columns);
        for i in 0..lines {
            if across == 1 {
                tape.constants.extend(memory[i * down..][..len].iter().map(Traced::value));
            } else {
                tape.constants.extend(row_of(i).map(Traced::value));
            }
        }
        if is_constant {
            return Matrix { sizes, numbers, rates: Rates::None };
        }
        let rates = Rates::Listed(tape.listed.len());
        for number in (0..rows).flat_map(row_of) {
            let entry = if number.place() == 0 { 0 } else { tape.index(number.place()) + 1 };
            tape.listed.push(entry);
        }
        Matrix { sizes, numbers, rates }
    }

    /// The numbers, and how far apart they are along both axes.
    pub(super) fn values<'a, T>(&self, numbers: &Numbers<'a, T>) -> (&'a [T], [usize; 2]) {
        match self.numbers {
            Source::Values(first, steps) => (&numbers.values[first..], steps),
            Source::Constants(first) => {
                (&numbers.constants[first..][..self.sizes[0] * self.sizes[1]], [self.sizes[1], 1])
            }
        }
    }

    /// Adds a product of two other matrices to the rates of this one.
    fn add_rates<T: Real>(
        &self,
        rates: &mut [T],
        [left, right]: [(&[T], [usize; 2]); 2],
        inner: usize,
        numbers: &Numbers<'_, T>,
    ) {
        let axes = |[down, across]: [usize; 2]| {
            [
                Loop { size: self.sizes[0], left: left.1[0], right: 0, product: down },
                Loop { size: inner, left: left.1[1], right: right.1[0], product: 0 },
                Loop { size: self.sizes[1], left: 0, right: right.1[1], product: across },
            ]
        };
        match (self.rates, self.numbers) {
            (Rates::ToValues, Source::Values(first, steps)) => {
                add_product(&mut rates[first..], left.0, right.0, axes(steps));
            }
            (Rates::Listed(first), _) => {
                let mut sums = vec![T::zero(); self.sizes[0] * self.sizes[1]];
                add_product(&mut sums, left.0, right.0, axes([self.sizes[1], 1]));
                for (entry, sum) in numbers.listed[first..].iter().zip(sums) {
                    if *entry != 0 {
                        rates[*entry as usize - 1] += sum;
                    }
                }
            }
            _ => {}
        }
    }
}

/// Whether the numbers of a row stand on the tape from a place on, so far apart.
struct StandsSo<'a, T> {
    row: &'a [Traced<T>],
    start: Place,
    step: Place,
}

impl<T: Real> Work for StandsSo<'_, T> {
    type Output = bool;

    #[inline(always)]
    fn run<V: Level>(self) -> bool {
        /// All of so many are looked at, so that the loop has no branch.
        const MANY: usize = 256;
        let mut place = self.start;
        self.row.chunks(MANY).all(|numbers| {
            let mut stand_so = true;
            for number in numbers {
                stand_so &= number.place() == place;
                place = place.wrapping_add(self.step);
            }
            stand_so
        })
    }
}

/// How far apart the values of a matrix are, if they go forwards and no two are the same.
fn apart([rows, columns]: [usize; 2], steps: [u32; 2]) -> Option<[usize; 2]> {
    let [down, across] = steps.map(|step| usize::try_from(step as i32).ok());
    let (down, across) = (down?, across?);
    let is_forward = (rows == 1 || down > 0) && (columns == 1 || across > 0);
    let is_apart = rows == 1 || columns == 1 || down >= across * columns || across >= down * rows;
    (is_forward && is_apart).then_some([down, across])
}

struct Product {
    left: Matrix,
    right: Matrix,
}

impl<T: Real> Large<T> for Product {
    fn as_any(&mut self) -> &mut dyn Any {
        self
    }

    fn back(&self, result: usize, _: Place, numbers: &Numbers<'_, T>, rates: &mut [T]) {
        let (rows, columns) = (self.left.sizes[0], self.right.sizes[1]);
        let (before, after) = rates.split_at_mut(result);
        let rate = (&after[..rows * columns], [columns, 1]);
        let turned = |(numbers, [down, across]): (_, [usize; 2])| (numbers, [across, down]);
        self.left.add_rates(before, [rate, turned(self.right.values(numbers))], columns, numbers);
        self.right.add_rates(before, [turned(self.left.values(numbers)), rate], rows, numbers);
    }
}
