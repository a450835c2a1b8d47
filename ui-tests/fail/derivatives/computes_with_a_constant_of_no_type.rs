//! Mistake: A constant stands beside what is differentiated, and nothing says what its elements are.
//! Why: An operand may have several types. As the argument of a generic function a constant has the one that is asked for.
//! Fix: Write the type.

use shapewise::derivatives::{Traced, constant, gradient};
use shapewise::prelude::*;

fn main() {
    let data = tensor![1.0, 2.0];
    let slope = gradient(&tensor![3.0, 4.0], |x| {
        let data = constant(&data);
        (x * data).sum()
    });
    println!("{slope} {}", Traced::constant(1.0));
}

// - let data = constant(&data);
// + let data: Tensor<Traced<f64>, shape![2]> = constant(&data);
