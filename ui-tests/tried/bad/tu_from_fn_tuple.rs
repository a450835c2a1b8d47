//! Closure: `from_fn` gets a closure of a tuple.

use shapewise::prelude::*;

fn main() {
    let x = Tensor::<usize, shape![2, 3]>::from_fn(|(i, j)| i + j);
    println!("{x}");
}
