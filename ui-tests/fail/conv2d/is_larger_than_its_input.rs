//! Mistake: A kernel of 7 goes over images that are 5 high.
//! Why: There is not one place where it fits. PyTorch raises when it runs, and so does NumPy's sliding_window_view.
//! Fix: Pad the images, or take a smaller kernel.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f32, shape![8, 3, 5, 28]> = Tensor::ones();
    let w: Tensor<f32, shape![16, 3, 7, 3]> = Tensor::ones();
    println!("{}", x.conv2d(&w));
}

// - println!("{}", x.conv2d(&w));
// + println!("{}", x.sliding().padding::<dim!(1)>().conv2d(&w));
