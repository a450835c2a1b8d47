//! Fix: The element itself is `item()`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3].over(axes![0]).max();
    println!("{}", x.item());
}
