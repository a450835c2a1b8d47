//! Fix: Write `get`.

use shapewise::prelude::*;

fn main() {
    let (best,) = tensor![1.0, 3.0, 2.0].argmax();
    println!("{}", best.get());
}
