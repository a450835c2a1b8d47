//! Fix: Subtract it from what it came from.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    let y = tensor![[1, 2, 3, 4], [5, 6, 7, 8]];
    println!("{}", y.cast::<i64>() - y.over(axes![1]).keepdims().sum() + x.sum());
}
