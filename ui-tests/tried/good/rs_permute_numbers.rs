//! Reshape: `permute(0, 2, 1)`, as in PyTorch.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f32, shape![32, 28, 3]> = Tensor::ones();
    println!("{}", x.permute(axes![0, 2, 1]).mean());
}
