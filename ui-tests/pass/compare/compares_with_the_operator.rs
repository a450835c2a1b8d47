//! Fix: Write the method: `x.gt(2)`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    println!("{}", x.gt(tensor![2, 2, 2]));
}
