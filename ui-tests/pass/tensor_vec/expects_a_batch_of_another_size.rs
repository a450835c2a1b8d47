//! Fix: The sizes are one.

use shapewise::prelude::*;

fn main() {
    let points: TensorVec<i32, shape![2]> = vec![1, 2, 3, 4, 5, 6].try_into().unwrap();
    let batch: Option<View<i32, shape![3, 2]>> = points.batches::<dim!(3)>().next();
    println!("{}", batch.unwrap());
}
