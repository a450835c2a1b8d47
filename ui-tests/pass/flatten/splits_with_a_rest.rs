//! Fix: Sizes whose product is the axis.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![2, 10]> = Tensor::ones();
    println!("{}", x.unflatten::<shape![2, 5], _>(axes![1]));
}
