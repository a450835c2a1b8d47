//! Fix: Convert first: `x.lazy().cast::<f64>()`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    println!("{}", (x.lazy() * 2).cast::<f64>().exp().eval());
}
