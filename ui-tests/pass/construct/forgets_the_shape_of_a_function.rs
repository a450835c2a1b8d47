//! Fix: Write the shape before the closure: `Tensor::<usize, shape![2, 3]>::from_fn(...)`.

use shapewise::prelude::*;

fn main() {
    let x = Tensor::<usize, shape![2, 3]>::from_fn(|[i, j]| 10 * i + j);
    println!("{x}");
}
