//! Mistake: An axis of size 2 is left out.
//! Why: Its elements would have nowhere to go. NumPy: "cannot select an axis to squeeze out which has size not equal to one".
//! Fix: Reduce the axis, or leave out one of size 1.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x.squeeze(axes![0]));
}

// - println!("{}", x.squeeze(axes![0]));
// + println!("{}", x.over(axes![0]).sum());
