//! Fix: Leave `keepdims` out.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[3, 1, 2], [4, 6, 5]];
    println!("{}", x.over(axes![1]).sort());
}
