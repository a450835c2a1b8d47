//! Mask: `np.where(m, x, 0)` is written with the integer 0.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, -2.0, 3.0];
    println!("{}", x.gt(0.0).select(x, 0.0));
}
