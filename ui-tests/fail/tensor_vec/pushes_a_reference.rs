//! Mistake: A tensor is pushed by reference.
//! Why: `push` moves a tensor, as that of `Vec` does, or clones the elements of a view. NumPy would copy.
//! Fix: A view is pushed, and the tensor stays.

use shapewise::prelude::*;

fn main() {
    let point = tensor![1, 2];
    let mut points: TensorVec<i32, shape![2]> = TensorVec::new();
    points.push(&point);
    println!("{points} {point}");
}

// - points.push(&point);
// + points.push(point.view());
