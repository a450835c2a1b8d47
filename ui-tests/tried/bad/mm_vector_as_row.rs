//! Matmul: a vector is multiplied as if it were a column.

use shapewise::prelude::*;

fn main() {
    let v = tensor![1.0, 2.0, 3.0];
    let outer: Tensor<f64, shape![3, 3]> = v.matmul(&v.transpose());
    println!("{outer}");
}
