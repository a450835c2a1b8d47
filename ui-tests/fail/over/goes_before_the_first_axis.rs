//! Mistake: A matrix is reduced over axis -3.
//! Why: From the end, a matrix has the axes -1 and -2. NumPy: "axis -3 is out of bounds for array of dimension 2".
//! Fix: The first axis is 0, or -2.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x.over(axes![-3]).sum());
}

// - println!("{}", x.over(axes![-3]).sum());
// + println!("{}", x.over(axes![-2]).sum());
