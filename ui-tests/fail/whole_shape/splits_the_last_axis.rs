//! Mistake: A function for any shape splits its last axis into two.
//! Why: The last axis of `S` need not be 6, and 8 axes may be there already. NumPy finds out when it runs.
//! Fix: Write the axes: rows of 6.

use shapewise::prelude::*;

fn pairs<T: Real, S: Shape>(x: Tensor<T, S>) -> T {
    x.unflatten::<shape![2, 3], _>(axes![-1]).sum()
}

fn main() {
    println!("{}", pairs(tensor![[1.0, 2.0, 3.0, 4.0, 5.0, 6.0]]));
}

// - fn pairs<T: Real, S: Shape>(x: Tensor<T, S>) -> T {
// + fn pairs<T: Real, N: Dim>(x: Tensor<T, (N, dim!(6))>) -> T {
