//! Fix: The padding is less than the window.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f32, shape![1, 1, 4, 4]> = Tensor::ones();
    println!("{}", x.sliding().padding::<dim!(1)>().max_pool::<shape![2, 2]>());
}
