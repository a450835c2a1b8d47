//! Borrows: a lazy expression is begun on a temporary, and kept.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, 2.0];
    let y = x.exp().into_lazy() * 2.0;
    println!("{}", y.eval());
}
