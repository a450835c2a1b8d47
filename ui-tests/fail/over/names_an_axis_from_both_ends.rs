//! Mistake: The first axis is named as 0 and as -2.
//! Why: In a matrix they are the same axis. NumPy: "duplicate value in 'axis'".
//! Fix: Name each axis once.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x.over(axes![0, -2]).sum());
}

// - println!("{}", x.over(axes![0, -2]).sum());
// + println!("{}", x.over(axes![0, -1]).sum());
