//! Mistake: Images of 4 rows are pooled by windows of 5.
//! Why: There is not one place where a window fits. PyTorch raises when it runs.
//! Fix: A window has at most as many rows as the image.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f32, shape![1, 1, 4, 4]> = Tensor::ones();
    println!("{}", x.avg_pool::<shape![5, 2]>());
}

// - println!("{}", x.avg_pool::<shape![5, 2]>());
// + println!("{}", x.avg_pool::<shape![4, 2]>());
