//! Closure: the closure of `map` ends with a semicolon.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, 2.0, 3.0];
    let y = x.map(|v| { v * 2.0; });
    println!("{}", y.sum());
}
