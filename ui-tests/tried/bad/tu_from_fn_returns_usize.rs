//! Closure: `from_fn` of floats returns an index.

use shapewise::prelude::*;

fn main() {
    let x = Tensor::<f64, shape![2, 3]>::from_fn(|[i, j]| i * 3 + j);
    println!("{x}");
}
