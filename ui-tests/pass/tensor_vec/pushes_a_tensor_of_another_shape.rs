//! Fix: The tensor has the shape of the others.

use shapewise::prelude::*;

fn main() {
    let mut points: TensorVec<i32, shape![2]> = TensorVec::new();
    points.push(tensor![1, 2]);
    println!("{points}");
}
