//! Fix: Take them along the axis that has more elements.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 4, 9]];
    println!("{}", x.diff(axes![1]));
}
