//! Mistake: A kernel is moved by 0 elements.
//! Why: It would stand still for ever. PyTorch raises when it runs.
//! Fix: A stride is at least 1.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f32, shape![8, 3, 32, 32]> = Tensor::ones();
    let w: Tensor<f32, shape![16, 3, 3, 3]> = Tensor::ones();
    println!("{}", x.sliding().stride::<dim!(0)>().conv2d(&w));
}

// - println!("{}", x.sliding().stride::<dim!(0)>().conv2d(&w));
// + println!("{}", x.sliding().stride::<dim!(2)>().conv2d(&w));
