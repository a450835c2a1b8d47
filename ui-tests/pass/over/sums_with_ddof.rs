//! Fix: Leave `ddof` out.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0], [3.0, 8.0]];
    println!("{}", x.over(axes![0]).sum());
}
