//! Data: what is left of the batches is multiplied like a batch.

use shapewise::prelude::*;

fn main() {
    let data: TensorVec<f64, shape![3]> = (0..65).map(|_| Tensor::ones()).collect();
    let w: Tensor<f64, shape![3, 2]> = Tensor::ones();
    println!("{}", data.batches::<dim!(32)>().remainder().iter().map(|x| x.matmul(&w)).collect::<TensorVec<_, _>>());
}
