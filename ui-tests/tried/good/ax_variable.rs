//! Axis habit: the axis comes from a variable.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
    println!("{}", x.over(axes![1]).mean());
}
