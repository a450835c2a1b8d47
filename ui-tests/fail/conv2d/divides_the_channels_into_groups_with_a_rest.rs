//! Mistake: The 10 channels of an input are convolved in 4 groups.
//! Why: A group would have two and a half of them. PyTorch raises when it runs.
//! Fix: The number of groups divides the channels of the input.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f32, shape![1, 10, 8, 8]> = Tensor::ones();
    let w: Tensor<f32, shape![20, 2, 3, 3]> = Tensor::ones();
    println!("{}", x.sliding().groups::<dim!(4)>().conv2d(&w));
}

// - println!("{}", x.sliding().groups::<dim!(4)>().conv2d(&w));
// + println!("{}", x.sliding().groups::<dim!(5)>().conv2d(&w));
