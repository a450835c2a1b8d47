//! Fix: The mask has the shape of the tensor, or stretches to it.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
    let mask = tensor![true, false, true];
    println!("{}", x.over(axes![0]).masked(&mask).mean());
}
