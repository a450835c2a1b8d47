//! Fix: The traces of all matrices are the sums of their diagonals.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![2, 3, 3]> = Tensor::ones();
    println!("{}", x.diagonal().over(axes![-1]).sum());
}
