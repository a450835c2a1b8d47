//! Mistake: A range is given the number it stops before, as `np.arange(5)` is.
//! Why: The type says already how many numbers there are. A second place for it could contradict the first.
//! Fix: Leave the arguments out: `arange()`.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<i32, shape![5]> = Tensor::arange(5);
    println!("{x}");
}

// - let x: Tensor<i32, shape![5]> = Tensor::arange(5);
// + let x: Tensor<i32, shape![5]> = Tensor::arange();
