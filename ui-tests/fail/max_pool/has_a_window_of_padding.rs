//! Mistake: Windows of 2 are pooled with a padding of 2.
//! Why: The first window would be nothing but padding. PyTorch raises when it runs, for more than half of a window.
//! Fix: The padding is less than the window.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f32, shape![1, 1, 4, 4]> = Tensor::ones();
    println!("{}", x.sliding().padding::<dim!(2)>().max_pool::<shape![2, 2]>());
}

// - println!("{}", x.sliding().padding::<dim!(2)>().max_pool::<shape![2, 2]>());
// + println!("{}", x.sliding().padding::<dim!(1)>().max_pool::<shape![2, 2]>());
