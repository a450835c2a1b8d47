//! Fix: An axis less: here one of size 1 is left out.

use shapewise::prelude::*;

fn main() {
    type Sample = shape![1, 1, 1, 1, 1, 1, 2];
    let samples: TensorVec<i32, Sample> = vec![1, 2, 3, 4].try_into().unwrap();
    drop(samples.batches::<dim!(2)>());
}
