//! Mistake: The elements of a kernel are 0 apart.
//! Why: They would all be one element. PyTorch raises when it runs.
//! Fix: A dilation is at least 1, where they are neighbours.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f32, shape![8, 3, 32, 32]> = Tensor::ones();
    let w: Tensor<f32, shape![16, 3, 3, 3]> = Tensor::ones();
    println!("{}", x.sliding().dilation::<shape![2, 0]>().conv2d(&w));
}

// - println!("{}", x.sliding().dilation::<shape![2, 0]>().conv2d(&w));
// + println!("{}", x.sliding().dilation::<shape![2, 1]>().conv2d(&w));
