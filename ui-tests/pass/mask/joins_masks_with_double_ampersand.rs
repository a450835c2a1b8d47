//! Fix: Masks are joined element by element, with `&`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3, 4];
    println!("{}", x.gt(1) & true);
}
