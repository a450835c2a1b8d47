//! Fix: Name the axes that there are: `axes![1, 0]`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x.permute(axes![1, 0]));
}
