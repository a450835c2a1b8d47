//! Closure: the closure of `map` dereferences, as that of an iterator.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, 2.0, 3.0];
    println!("{}", x.map(|v| v * 2.0));
}
