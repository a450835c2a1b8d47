//! Index and tuple: `concat` is not told the axis.

use shapewise::prelude::*;

fn main() {
    let (a, b) = (tensor![1.0, 2.0], tensor![3.0, 4.0]);
    println!("{}", concat((&a, &b), axes![0]));
}
