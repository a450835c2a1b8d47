//! Fix: The last axis is 0, or -1.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, 2.0, 3.0];
    println!("{}", x.softmax(axes![-1]));
}
