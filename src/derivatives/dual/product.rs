//! Products of matrices of dual numbers, as products of plain ones.

use alloc::vec;
use alloc::vec::Vec;
use core::mem::MaybeUninit;

use super::Dual;
use crate::element::Real;
use crate::engine::{Kernels, Loop, add_product};

/// How products of dual numbers are computed.
pub(super) fn kernels<T: Real>() -> Kernels<Dual<T>> {
    Kernels::whole(write, add)
}

fn write<T: Real>(product: &mut [MaybeUninit<Dual<T>>], left: &[Dual<T>], right: &[Dual<T>], axes: [Loop; 3]) {
    product_of(left, right, axes, |place, number| {
        product[place].write(number);
    });
}

fn add<T: Real>(product: &mut [Dual<T>], left: &[Dual<T>], right: &[Dual<T>], axes: [Loop; 3]) {
    product_of(left, right, axes, |place, number| product[place] += number);
}

/// The values of a matrix and, if it changes, its rates, row by row.
fn parts<T: Real>(
    memory: &[Dual<T>],
    [(rows, down), (columns, across)]: [(usize, usize); 2],
) -> (Vec<T>, Option<Vec<T>>) {
    let mut values = Vec::with_capacity(rows * columns);
    let mut rates = Vec::with_capacity(rows * columns);
    for i in 0..rows {
        if across == 1 {
            let row = &memory[i * down..][..columns];
            values.extend(row.iter().map(Dual::value));
            rates.extend(row.iter().map(Dual::rate));
        } else {
            let row = || (0..columns).map(|j| &memory[i * down + j * across]);
            values.extend(row().map(Dual::value));
            rates.extend(row().map(Dual::rate));
        }
    }
    let changes = rates.iter().any(|rate| !rate.is_nothing());
    (values, changes.then_some(rates))
}

/// The product, element by element: where each goes, and what it is.
fn product_of<T: Real>(
    left: &[Dual<T>],
    right: &[Dual<T>],
    [rows, inner, columns]: [Loop; 3],
    mut put: impl FnMut(usize, Dual<T>),
) {
    let (left, left_rates) = parts(left, [(rows.size, rows.left), (inner.size, inner.left)]);
    let (right, right_rates) = parts(right, [(inner.size, inner.right), (columns.size, columns.right)]);
    let axes = [
        Loop { size: rows.size, left: inner.size, right: 0, product: columns.size },
        Loop { size: inner.size, left: 1, right: columns.size, product: 0 },
        Loop { size: columns.size, left: 0, right: 1, product: 1 },
    ];
    let mut values = vec![T::zero(); rows.size * columns.size];
    let mut rates = values.clone();
    add_product(&mut values, &left, &right, axes);
    if let Some(of_left) = left_rates {
        add_product(&mut rates, &of_left, &right, axes);
    }
    if let Some(of_right) = right_rates {
        add_product(&mut rates, &left, &of_right, axes);
    }
    for i in 0..rows.size {
        for j in 0..columns.size {
            let at = i * columns.size + j;
            put(i * rows.product + j * columns.product, Dual::new(values[at], rates[at]));
        }
    }
}
