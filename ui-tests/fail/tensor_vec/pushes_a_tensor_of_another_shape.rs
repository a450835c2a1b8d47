//! Mistake: A vector of 3 is pushed onto a `TensorVec` of vectors of 2.
//! Why: All tensors of one `TensorVec` have its shape. NumPy: "all the input array dimensions except for the concatenation axis must match exactly".
//! Fix: The tensor has the shape of the others.

use shapewise::prelude::*;

fn main() {
    let mut points: TensorVec<i32, shape![2]> = TensorVec::new();
    points.push(tensor![1, 2, 3]);
    println!("{points}");
}

// - points.push(tensor![1, 2, 3]);
// + points.push(tensor![1, 2]);
