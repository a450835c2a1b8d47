//! Moves: a large tensor minus its own mean: the first operand is moved before the second borrows it.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![32, 10]> = Tensor::ones();
    println!("{}", &x - x.over(axes![0]).mean());
}
