//! Convolution: the size after padding 1 and stride 2 is computed wrongly by hand.

use shapewise::prelude::*;

fn main() {
    let images: Tensor<f32, shape![16, 3, 28, 28]> = Tensor::ones();
    let kernel: Tensor<f32, shape![8, 3, 3, 3]> = Tensor::ones();
    let y: Tensor<f32, shape![16, 8, 14, 14]> = images.sliding().stride::<dim!(2)>().padding::<dim!(1)>().conv2d(&kernel);
    println!("{}", y.sum());
}
