//! Fix: The literals are floats; a tensor of integers is cast: `x.cast::<f64>()`.

use shapewise::prelude::*;

fn main() {
    let mut points: TensorVec<f64, shape![2]> = TensorVec::new();
    points.push(tensor![1.0, 2.0]);
    println!("{points}");
}
