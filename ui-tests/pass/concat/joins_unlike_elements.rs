//! Fix: Cast the integers.

use shapewise::prelude::*;

fn main() {
    let (x, n) = (tensor![0.5, 1.5], tensor![1, 2]);
    println!("{}", concat((&x, n.cast::<f64>()), axes![0]));
}
