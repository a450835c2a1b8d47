//! Fix: Use one shape for both, which broadcasts with itself.

use shapewise::prelude::*;

fn error<T: Real, S: Shape>(x: &Tensor<T, S>, y: &Tensor<T, S>) -> T {
    (x.lazy() - y).pow(2).mean()
}

fn main() {
    println!("{}", error(&tensor![1.0, 2.0], &tensor![1.0, 3.0]));
}
