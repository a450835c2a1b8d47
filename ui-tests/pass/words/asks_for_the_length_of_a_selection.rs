//! Fix: Write `count`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, -2.0, 3.0];
    println!("{}", x.masked_select(&x.gt(0.0)).count());
}
