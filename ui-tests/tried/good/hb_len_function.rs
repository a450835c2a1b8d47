//! Habits: the number of rows is read as `len(x)`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0], [3.0, 4.0]];
    println!("{}", x.shape()[0]);
}
