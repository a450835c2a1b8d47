//! Mistake: Axes 0 and 2 of three are made one.
//! Why: Their elements do not stand side by side. PyTorch flattens from one axis to another.
//! Fix: Name all axes between them.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![2, 3, 4]> = Tensor::ones();
    println!("{}", x.flatten_axes(axes![0, 2]));
}

// - println!("{}", x.flatten_axes(axes![0, 2]));
// + println!("{}", x.flatten_axes(axes![0, 1, 2]));
