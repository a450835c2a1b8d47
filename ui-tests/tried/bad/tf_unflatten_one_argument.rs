//! Turbofish: `unflatten` is given the sizes, and not the `_`.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![2, 6]> = Tensor::ones();
    println!("{}", x.unflatten::<shape![2, 3]>(axes![1]));
}
