//! Fix: Index the axis that it is a place of.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 5, 3], [4, 2, 6]];
    let names = tensor![10, 20];
    let best = x.argmax();
    println!("{}", names[(best.0,)]);
}
