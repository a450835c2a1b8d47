//! Mistake: `f32` and `f64` are multiplied.
//! Why: The product would change its precision without a word. NumPy returns `float64`.
//! Fix: Convert one of them: `x.cast::<f64>()`.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f32, shape![2]> = tensor![0.5, 1.5];
    let y: Tensor<f64, shape![2]> = tensor![2.0, 4.0];
    println!("{}", x * y);
}

// - println!("{}", x * y);
// + println!("{}", x.cast::<f64>() * y);
