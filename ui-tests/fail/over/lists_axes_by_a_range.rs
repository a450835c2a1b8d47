//! Mistake: Axes are given as a range.
//! Why: Each axis is a type of its own, so they are listed. NumPy takes a tuple of them.
//! Fix: List the axes.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![2, 3, 4]> = Tensor::ones();
    println!("{}", x.over(axes![1..3]).sum());
}

// - println!("{}", x.over(axes![1..3]).sum());
// + println!("{}", x.over(axes![1, 2]).sum());
