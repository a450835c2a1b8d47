//! Mistake: A function for any shape cuts its first axis into two parts.
//! Why: The first axis of `S` need not be 5, or be there. NumPy makes the second part as short as it has to be.
//! Fix: Write the axes: 5 rows of `C` columns.

use shapewise::prelude::*;

fn first<T: Real, S: Shape>(x: &Tensor<T, S>) -> T {
    x.split::<shape![2, 3], _>(axes![0]).0.sum()
}

fn main() {
    println!("{}", first(&tensor![[1.0], [4.0], [2.0], [3.0], [5.0]]));
}

// - fn first<T: Real, S: Shape>(x: &Tensor<T, S>) -> T {
// + fn first<T: Real, C: Dim>(x: &Tensor<T, (dim!(5), C)>) -> T {
