//! Mistake: Vectors of 2 and of 3 are pushed onto one `TensorVec`.
//! Why: The first tensor decides the shape of all. NumPy refuses to make an array of them: "inhomogeneous shape".
//! Fix: All of them have one shape.

use shapewise::prelude::*;

fn main() {
    let mut points = TensorVec::new();
    points.push(tensor![1, 2]);
    points.push(tensor![3, 4, 5]);
    println!("{points}");
}

// - points.push(tensor![3, 4, 5]);
// + points.push(tensor![3, 4]);
