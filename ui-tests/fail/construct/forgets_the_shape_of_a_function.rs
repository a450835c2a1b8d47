//! Mistake: A tensor is made by a function of the position, and the shape is written after it.
//! Why: The closure is read before the annotation, so its argument is not known yet. NumPy's `fromfunction` takes the shape first too.
//! Fix: Write the shape before the closure: `Tensor::<usize, shape![2, 3]>::from_fn(...)`.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<usize, shape![2, 3]> = Tensor::from_fn(|[i, j]| 10 * i + j);
    println!("{x}");
}

// - let x: Tensor<usize, shape![2, 3]> = Tensor::from_fn(|[i, j]| 10 * i + j);
// + let x = Tensor::<usize, shape![2, 3]>::from_fn(|[i, j]| 10 * i + j);
