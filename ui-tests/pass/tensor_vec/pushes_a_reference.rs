//! Fix: A view is pushed, and the tensor stays.

use shapewise::prelude::*;

fn main() {
    let point = tensor![1, 2];
    let mut points: TensorVec<i32, shape![2]> = TensorVec::new();
    points.push(point.view());
    println!("{points} {point}");
}
