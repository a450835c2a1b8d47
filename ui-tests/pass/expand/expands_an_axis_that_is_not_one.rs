//! Fix: Expand an axis of size 1.

use shapewise::prelude::*;

fn main() {
    let column = tensor![[1], [3], [5]];
    println!("{}", column.expand::<dim!(4), _>(axes![1]));
}
