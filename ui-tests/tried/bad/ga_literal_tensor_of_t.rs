//! Generic author: a literal is a tensor of the abstract element type.

use shapewise::prelude::*;

fn kernel<T: Real>() -> Tensor<T, shape![2]> {
    tensor![0.5, 0.5]
}
fn main() {
    println!("{}", kernel::<f64>());
}
