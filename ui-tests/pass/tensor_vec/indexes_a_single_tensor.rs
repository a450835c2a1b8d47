//! Fix: `x.subtensor(1)` is the view; brackets take ranges.

use shapewise::prelude::*;

fn main() {
    let points: TensorVec<i32, shape![2]> = vec![1, 2, 3, 4].try_into().unwrap();
    println!("{}", points.subtensor(1));
}
