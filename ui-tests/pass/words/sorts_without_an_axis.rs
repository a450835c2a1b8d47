//! Fix: Begin with `over`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[2, 1], [4, 3]];
    println!("{}", x.over(axes![-1]).sort());
}
