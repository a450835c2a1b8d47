//! Mistake: Axis 2 of a matrix is split.
//! Why: The axes are 0 and 1. PyTorch raises when it runs.
//! Fix: The last axis is 1, or -1.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![2, 10]> = Tensor::ones();
    println!("{}", x.unflatten::<shape![2, 5], _>(axes![2]));
}

// - println!("{}", x.unflatten::<shape![2, 5], _>(axes![2]));
// + println!("{}", x.unflatten::<shape![2, 5], _>(axes![-1]));
