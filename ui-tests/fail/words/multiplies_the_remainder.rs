//! Mistake: What is left of the batches is multiplied as a batch.
//! Why: Its size is known at run time only.
//! Fix: Multiply the batches.

use shapewise::prelude::*;

fn main() {
    let data: TensorVec<f64, shape![3]> = (0..65).map(|_| Tensor::ones()).collect();
    let w: Tensor<f64, shape![3, 2]> = Tensor::ones();
    println!("{}", data.batches::<dim!(32)>().remainder().matmul(&w));
}

// - println!("{}", data.batches::<dim!(32)>().remainder().matmul(&w));
// + println!("{}", data.batches::<dim!(32)>().map(|x| x.matmul(&w).sum()).sum::<f64>());
