//! Steps of products of matrices: a product of plain numbers is one step, whose way back is two products.

use alloc::boxed::Box;
use alloc::vec;
use alloc::vec::Vec;
use core::mem::MaybeUninit;

use super::{Large, Numbers, Place, Tape, store};
use crate::derivatives::traced::Traced;
use crate::element::Real;
use crate::engine::{Kernels, Loop, add_product};

/// How products of traced numbers are computed.
pub(in crate::derivatives) fn kernels<T: Real>() -> Kernels<Traced<T>> {
    Kernels {
        write,
        add,
        multiply_each,
        #[cfg(feature = "rayon")]
        write_each: crate::engine::one_after_another,
        #[cfg(feature = "rayon")]
        add_each: crate::engine::one_after_another,
    }
}

fn write<T: Real>(product: &mut [MaybeUninit<Traced<T>>], left: &[Traced<T>], right: &[Traced<T>], axes: [Loop; 3]) {
    product_of(left, right, axes, |place, number| {
        product[place].write(number);
    });
}

fn add<T: Real>(product: &mut [Traced<T>], left: &[Traced<T>], right: &[Traced<T>], axes: [Loop; 3]) {
    product_of(left, right, axes, |place, number| {
        let sum = &mut product[place];
        // Most sums start at zero.
        *sum = if sum.is_nothing() { number } else { *sum + number };
    });
}

fn multiply_each<T: Real>(
    product: &mut [MaybeUninit<Traced<T>>],
    left: &[Traced<T>],
    right: &[Traced<T>],
    [rows, _, columns]: [Loop; 3],
) {
    for i in 0..rows.size {
        for j in 0..columns.size {
            let number = left[i * rows.left] * right[j * columns.right];
            product[i * rows.product + j * columns.product].write(number);
        }
    }
}

/// The product, element by element: where each goes, and what it is.
fn product_of<T: Real>(
    left: &[Traced<T>],
    right: &[Traced<T>],
    [rows, inner, columns]: [Loop; 3],
    mut put: impl FnMut(usize, Traced<T>),
) {
    let count = rows.size * columns.size;
    let (first, sums) = store::with_tape_aside(|tape: &mut Tape<T>| {
        let left = Matrix::read(left, [(rows.size, rows.left), (inner.size, inner.left)], tape);
        let right = Matrix::read(right, [(inner.size, inner.right), (columns.size, columns.right)], tape);
        let mut sums = vec![T::zero(); count];
        {
            let numbers = tape.numbers();
            let ((a, of_a), (b, of_b)) = (left.values(&numbers), right.values(&numbers));
            let axes = [
                Loop { size: rows.size, left: of_a[0], right: 0, product: columns.size },
                Loop { size: inner.size, left: of_a[1], right: of_b[0], product: 0 },
                Loop { size: columns.size, left: 0, right: of_b[1], product: 1 },
            ];
            add_product(&mut sums, a, b, axes);
        }
        if left.places.is_none() && right.places.is_none() {
            return (0, sums);
        }
        tape.large(Box::new(Product { left, right }));
        let first = tape.push_all(&sums);
        (first, sums)
    });
    for i in 0..rows.size {
        for j in 0..columns.size {
            let at = i * columns.size + j;
            let place = if first == 0 { 0 } else { first + at as Place };
            put(i * rows.product + j * columns.product, Traced::at(sums[at], place));
        }
    }
}

/// A matrix that was multiplied.
struct Matrix<T> {
    sizes: [usize; 2],
    /// The numbers, row by row, where they do not stand on the tape.
    packed: Vec<T>,
    /// Where they do, if they change.
    places: Option<Places>,
}

/// Where the elements of a matrix stand on a tape.
enum Places {
    /// From the first one on, so far apart along both axes.
    Steps(usize, [usize; 2]),
    /// Each by itself; those that do not change have none.
    Listed(Vec<Option<core::num::NonZero<u32>>>),
}

impl<T: Real> Matrix<T> {
    /// The matrix that lies in memory with these sizes and steps.
    fn read(memory: &[Traced<T>], [(rows, down), (columns, across)]: [(usize, usize); 2], tape: &Tape<T>) -> Self {
        let sizes = [rows, columns];
        let get = |i: usize, j: usize| &memory[i * down + j * across];
        let start = get(0, 0).place();
        let step_to = |present: bool, i: usize, j: usize| {
            if present { get(i, j).place().wrapping_sub(start) } else { 0 }
        };
        let steps = [step_to(rows > 1, 1.min(rows - 1), 0), step_to(columns > 1, 0, 1.min(columns - 1))];
        let mut is_regular = start != 0;
        let mut is_constant = start == 0;
        for i in 0..rows {
            let row = start.wrapping_add(steps[0].wrapping_mul(i as u32));
            let (mut regular, mut constant) = (true, true);
            for j in 0..columns {
                let place = get(i, j).place();
                regular &= place == row.wrapping_add(steps[1].wrapping_mul(j as u32));
                constant &= place == 0;
            }
            is_regular &= regular;
            is_constant &= constant;
            if !is_regular && !is_constant {
                break;
            }
        }
        let packed = || (0..rows).flat_map(|i| (0..columns).map(move |j| (i, j))).map(|(i, j)| get(i, j).value());
        if is_constant {
            return Matrix { sizes, packed: packed().collect(), places: None };
        }
        let [down, across] = steps.map(|step| step as i32);
        let (is_forward, last) = (
            (rows == 1 || down > 0) && (columns == 1 || across > 0),
            i64::from(start) + i64::from(down) * (rows as i64 - 1) + i64::from(across) * (columns as i64 - 1),
        );
        let is_apart = rows == 1
            || columns == 1
            || i64::from(down) >= i64::from(across) * columns as i64
            || i64::from(across) >= i64::from(down) * rows as i64;
        if is_regular && is_forward && is_apart {
            let first = tape.index(start) as usize;
            tape.index(last as u32);
            let places = Places::Steps(first, [down as usize, across as usize]);
            return Matrix { sizes, packed: Vec::new(), places: Some(places) };
        }
        let listed = |place: Place| (place != 0).then(|| tape.index(place) + 1).and_then(core::num::NonZero::new);
        let places = (0..rows).flat_map(|i| (0..columns).map(move |j| (i, j))).map(|(i, j)| listed(get(i, j).place()));
        Matrix { sizes, packed: packed().collect(), places: Some(Places::Listed(places.collect())) }
    }

    /// The numbers, and how far apart they are along both axes.
    fn values<'a>(&'a self, numbers: &Numbers<'a, T>) -> (&'a [T], [usize; 2]) {
        match self.places {
            Some(Places::Steps(first, steps)) => (&numbers.values[first..], steps),
            _ => (&self.packed, [self.sizes[1], 1]),
        }
    }

    /// Adds a product of two other matrices to the rates of this one.
    fn add_rates(&self, rates: &mut [T], [left, right]: [(&[T], [usize; 2]); 2], inner: usize) {
        let axes = |[down, across]: [usize; 2]| {
            [
                Loop { size: self.sizes[0], left: left.1[0], right: 0, product: down },
                Loop { size: inner, left: left.1[1], right: right.1[0], product: 0 },
                Loop { size: self.sizes[1], left: 0, right: right.1[1], product: across },
            ]
        };
        match &self.places {
            None => {}
            Some(Places::Steps(first, steps)) => add_product(&mut rates[*first..], left.0, right.0, axes(*steps)),
            Some(Places::Listed(places)) => {
                let mut sums = vec![T::zero(); places.len()];
                add_product(&mut sums, left.0, right.0, axes([self.sizes[1], 1]));
                for (place, sum) in places.iter().zip(sums) {
                    if let Some(place) = place {
                        rates[place.get() as usize - 1] += sum;
                    }
                }
            }
        }
    }
}

struct Product<T> {
    left: Matrix<T>,
    right: Matrix<T>,
}

impl<T: Real> Large<T> for Product<T> {
    fn back(&self, result: usize, _: Place, numbers: &Numbers<'_, T>, rates: &mut [T]) {
        let (rows, columns) = (self.left.sizes[0], self.right.sizes[1]);
        let (before, after) = rates.split_at_mut(result);
        let rate = (&after[..rows * columns], [columns, 1]);
        let turned = |(numbers, [down, across]): (_, [usize; 2])| (numbers, [across, down]);
        self.left.add_rates(before, [rate, turned(self.right.values(numbers))], columns);
        self.right.add_rates(before, [turned(self.left.values(numbers)), rate], rows);
    }
}
