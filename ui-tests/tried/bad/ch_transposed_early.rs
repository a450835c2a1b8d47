//! Chain: a table is transposed at the start, and the mistake shows three lines below.

use shapewise::prelude::*;

fn main() {
    let raw: Tensor<f64, shape![4, 100]> = Tensor::ones();
    let table = raw.transpose().to_tensor();
    let centred = &table - table.over(axes![1]).keepdims().mean();
    let weights: Tensor<f64, shape![100]> = Tensor::ones();
    let scaled = centred.abs() * 2.0;
    println!("{}", scaled * weights);
}
