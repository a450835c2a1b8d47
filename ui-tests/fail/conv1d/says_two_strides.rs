//! Mistake: A kernel along one axis is moved by two strides.
//! Why: There is one axis to go along. PyTorch raises when it runs.
//! Fix: One axis has one stride.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f32, shape![8, 3, 100]> = Tensor::ones();
    let w: Tensor<f32, shape![16, 3, 5]> = Tensor::ones();
    println!("{}", x.sliding().stride::<shape![2, 1]>().conv1d(&w));
}

// - println!("{}", x.sliding().stride::<shape![2, 1]>().conv1d(&w));
// + println!("{}", x.sliding().stride::<dim!(2)>().conv1d(&w));
