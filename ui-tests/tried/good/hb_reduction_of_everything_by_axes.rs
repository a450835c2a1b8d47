//! Habits: `x.mean(axes![0])`: the axes are given to the mean.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0], [3.0, 4.0]];
    println!("{}", x.over(axes![0]).mean());
}
