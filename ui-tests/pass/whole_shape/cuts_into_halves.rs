//! Fix: Write the axes, and that 2 divides the rows.

use shapewise::prelude::*;

fn sums<T: Real, N: Dim + DivisibleBy<dim!(2)>, C: Dim>(x: &Tensor<T, (N, C)>) -> Vec<T> {
    x.chunks::<dim!(2), _>(axes![0]).map(|half| half.sum()).collect()
}

fn main() {
    println!("{:?}", sums(&tensor![[1.0], [4.0]]));
}
