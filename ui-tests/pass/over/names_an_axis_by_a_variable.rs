//! Fix: Write the number, or a constant in braces.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
    const AXIS: usize = 1;
    println!("{}", x.over(axes![{AXIS}]).mean());
}
