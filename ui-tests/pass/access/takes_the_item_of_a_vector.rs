//! Fix: `item` is for rank 0; reduce first, or index.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    println!("{}", x.over(axes![0]).sum().item());
}
