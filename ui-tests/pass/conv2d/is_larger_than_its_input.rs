//! Fix: Pad the images, or take a smaller kernel.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f32, shape![8, 3, 5, 28]> = Tensor::ones();
    let w: Tensor<f32, shape![16, 3, 7, 3]> = Tensor::ones();
    println!("{}", x.sliding().padding::<dim!(1)>().conv2d(&w));
}
