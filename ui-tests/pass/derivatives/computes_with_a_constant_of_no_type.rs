//! Fix: Write the type.

use shapewise::derivatives::{Traced, constant, gradient};
use shapewise::prelude::*;

fn main() {
    let data = tensor![1.0, 2.0];
    let slope = gradient(&tensor![3.0, 4.0], |x| {
        let data: Tensor<Traced<f64>, shape![2]> = constant(&data);
        (x * data).sum()
    });
    println!("{slope} {}", Traced::constant(1.0));
}
