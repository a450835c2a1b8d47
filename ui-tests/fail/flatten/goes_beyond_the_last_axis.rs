//! Mistake: Axis 3 of three is made one with axis 2.
//! Why: The axes are 0, 1 and 2. PyTorch raises when it runs.
//! Fix: The last axes are 1 and 2.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![2, 3, 4]> = Tensor::ones();
    println!("{}", x.flatten_axes(axes![2, 3]));
}

// - println!("{}", x.flatten_axes(axes![2, 3]));
// + println!("{}", x.flatten_axes(axes![1, 2]));
