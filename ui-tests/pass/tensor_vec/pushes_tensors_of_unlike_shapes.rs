//! Fix: All of them have one shape.

use shapewise::prelude::*;

fn main() {
    let mut points = TensorVec::new();
    points.push(tensor![1, 2]);
    points.push(tensor![3, 4]);
    println!("{points}");
}
