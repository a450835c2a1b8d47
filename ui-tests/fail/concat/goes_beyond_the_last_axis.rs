//! Mistake: Two vectors are joined along axis 1.
//! Why: A vector has the axis 0. NumPy: "axis 1 is out of bounds for array of dimension 1".
//! Fix: Join along axis 0, or stack at place 1.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    println!("{}", x.concat(&x, axes![1]));
}

// - println!("{}", x.concat(&x, axes![1]));
// + println!("{}", x.concat(&x, axes![0]));
