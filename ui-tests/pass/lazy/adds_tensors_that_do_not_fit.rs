//! Fix: A row to be added has as many elements as the matrix has columns.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
    let row = tensor![10.0, 20.0, 30.0];
    println!("{}", (x.lazy() * 2.0 + &row).eval());
}
