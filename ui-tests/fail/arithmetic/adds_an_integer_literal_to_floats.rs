//! Mistake: The integer 1 is added to floats.
//! Why: There is no promotion between element types, as there is none in Rust. NumPy turns the 1 into 1.0.
//! Fix: Write a literal of the element type: `1.0`.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f32, shape![3]> = tensor![0.5, 1.5, 2.5];
    println!("{}", x + 1);
}

// - println!("{}", x + 1);
// + println!("{}", x + 1.0);
