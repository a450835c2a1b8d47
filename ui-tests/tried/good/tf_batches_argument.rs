//! Turbofish: the size of batches is an argument.

use shapewise::prelude::*;

fn main() {
    let data: TensorVec<f64, shape![3]> = (0..64).map(|_| Tensor::ones()).collect();
    for batch in data.batches::<dim!(32)>() {
        println!("{}", batch.mean());
    }
}
