//! Mistake: The softmax of a vector is taken over axis 1.
//! Why: A vector has the axis 0 only. NumPy: "axis 1 is out of bounds for array of dimension 1".
//! Fix: The last axis is 0, or -1.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, 2.0, 3.0];
    println!("{}", x.softmax(axes![1]));
}

// - println!("{}", x.softmax(axes![1]));
// + println!("{}", x.softmax(axes![-1]));
