//! Mistake: Axis 1 and then axis 0 are made one.
//! Why: The elements stay in their order, which is that of the axes. PyTorch raises when it runs.
//! Fix: Name them in their order, or transpose first.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x.flatten_axes(axes![1, 0]));
}

// - println!("{}", x.flatten_axes(axes![1, 0]));
// + println!("{}", x.flatten_axes(axes![0, 1]));
