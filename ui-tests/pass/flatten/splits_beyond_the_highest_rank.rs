//! Fix: Flatten others first.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![1, 1, 1, 1, 1, 1, 1, 4]> = Tensor::ones();
    println!("{}", x.flatten_axes(axes![0, 1]).unflatten::<shape![2, 2], _>(axes![6]));
}
