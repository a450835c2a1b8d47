//! Fix: Evaluate it: `&(x.lazy() * 2.0).eval()`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.5, 2.0], [0.5, 1.0]];
    println!("{}", x.matmul(&(x.lazy() * 2.0).eval()));
}
