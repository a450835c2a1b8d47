//! Closure: the closure of `map` changes a counter.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, 2.0, 3.0];
    let mut total = 0.0;
    println!("{}", x.map(|v| { total += v; total }));
}
