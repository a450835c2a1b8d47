//! Fix: Convert first: `counts.lazy().cast::<f64>()`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![0.5, 1.5];
    let counts = tensor![1, 2];
    println!("{}", (x.lazy() * 2.0 + counts.lazy().cast::<f64>()).eval());
}
