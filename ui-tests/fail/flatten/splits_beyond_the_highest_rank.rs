//! Mistake: An axis of eight is split.
//! Why: No shape has more than 8 axes. NumPy has at most 64.
//! Fix: Flatten others first.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![1, 1, 1, 1, 1, 1, 1, 4]> = Tensor::ones();
    println!("{}", x.unflatten::<shape![2, 2], _>(axes![7]));
}

// - println!("{}", x.unflatten::<shape![2, 2], _>(axes![7]));
// + println!("{}", x.flatten_axes(axes![0, 1]).unflatten::<shape![2, 2], _>(axes![6]));
