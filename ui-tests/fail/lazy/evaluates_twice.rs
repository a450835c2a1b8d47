//! Mistake: An expression is evaluated, and used again.
//! Why: An expression that owns a large tensor is not `Copy`: `sum` takes it. NumPy has no expressions.
//! Fix: Evaluate it once, and use the tensor.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![32, 10]> = Tensor::ones();
    let y = x.lazy() * Tensor::<f64, shape![32, 10]>::ones();
    println!("{} {}", y.sum(), y.mean());
}

// - let y = x.lazy() * Tensor::<f64, shape![32, 10]>::ones();
// + let y = (x.lazy() * Tensor::<f64, shape![32, 10]>::ones()).eval();
