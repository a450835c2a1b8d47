//! Mistake: A batch of 2 is taken for one of 3.
//! Why: The size of a batch is part of its type. NumPy would notice at the first operation for which it matters.
//! Fix: The sizes are one.

use shapewise::prelude::*;

fn main() {
    let points: TensorVec<i32, shape![2]> = vec![1, 2, 3, 4, 5, 6].try_into().unwrap();
    let batch: Option<View<i32, shape![3, 2]>> = points.batches::<dim!(2)>().next();
    println!("{}", batch.unwrap());
}

// - let batch: Option<View<i32, shape![3, 2]>> = points.batches::<dim!(2)>().next();
// + let batch: Option<View<i32, shape![3, 2]>> = points.batches::<dim!(3)>().next();
