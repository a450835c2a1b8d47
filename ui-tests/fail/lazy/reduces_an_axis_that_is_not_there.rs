//! Mistake: A lazy matrix is reduced over axis 2.
//! Why: A matrix has the axes 0 and 1. NumPy: "axis 2 is out of bounds for array of dimension 2".
//! Fix: The last axis is 1, or -1.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
    println!("{}", x.lazy().exp().over(axes![2]).sum());
}

// - println!("{}", x.lazy().exp().over(axes![2]).sum());
// + println!("{}", x.lazy().exp().over(axes![-1]).sum());
