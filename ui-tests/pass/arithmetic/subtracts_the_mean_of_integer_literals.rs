//! Fix: Convert the integers first: `x.cast::<f64>()`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x.cast::<f64>() - x.over(axes![0]).mean());
}
