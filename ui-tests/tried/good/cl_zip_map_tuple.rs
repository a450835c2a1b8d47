//! Closure: the closure of `zip_map` takes a pair.

use shapewise::prelude::*;

fn main() {
    let (x, y) = (tensor![1.0, 2.0], tensor![3.0, 4.0]);
    println!("{}", x.zip_map(&y, |a, b| a * b));
}
