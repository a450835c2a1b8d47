//! Axis habit: the axis is a constant, and its braces are forgotten.

use shapewise::prelude::*;

const LAST: isize = -1;
fn main() {
    let x = tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
    println!("{}", x.over(axes![-1]).mean());
}
