//! Fix: Look along the axis that the index is of.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 5, 3], [4, 2, 6]];
    let (_, best) = x.argmax();
    println!("{}", x.index_axis(best, axes![1]));
}
