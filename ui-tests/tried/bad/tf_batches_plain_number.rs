//! Turbofish: the size of batches is a plain number in the turbofish.

use shapewise::prelude::*;

fn main() {
    let data: TensorVec<f64, shape![3]> = (0..64).map(|_| Tensor::ones()).collect();
    for batch in data.batches::<32>() {
        println!("{}", batch.mean());
    }
}
