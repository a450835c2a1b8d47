//! Mistake: An expression is passed to a function that takes a tensor.
//! Why: It has no elements that the function could read. NumPy has no expressions: it computes each operator at once.
//! Fix: Evaluate it: `&(x.lazy() * 2.0).eval()`.

use shapewise::prelude::*;

fn norm<S: Shape>(x: &Tensor<f64, S>) -> f64 {
    x.pow(2).sum().sqrt()
}

fn main() {
    let x = tensor![1.5, 2.0];
    println!("{}", norm(&(x.lazy() * 2.0)));
}

// - println!("{}", norm(&(x.lazy() * 2.0)));
// + println!("{}", norm(&(x.lazy() * 2.0).eval()));
