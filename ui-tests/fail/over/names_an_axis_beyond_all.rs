//! Mistake: A tensor is reduced over axis 9.
//! Why: No shape has more than 8 axes. NumPy: "axis 9 is out of bounds for array of dimension 2".
//! Fix: The last axis is 1, or -1.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x.over(axes![9]).sum());
}

// - println!("{}", x.over(axes![9]).sum());
// + println!("{}", x.over(axes![-1]).sum());
