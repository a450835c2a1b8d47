//! Closure: the closure of `map` changes a counter.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, 2.0, 3.0];
    println!("{}", x.cumsum());
}
