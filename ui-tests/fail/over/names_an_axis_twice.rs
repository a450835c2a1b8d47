//! Mistake: Axis 1 is named twice.
//! Why: An axis can be reduced once. NumPy: "duplicate value in 'axis'".
//! Fix: Name each axis once.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x.over(axes![1, 1]).sum());
}

// - println!("{}", x.over(axes![1, 1]).sum());
// + println!("{}", x.over(axes![0, 1]).sum());
