//! Fix: A row to be added has as many elements as the matrix has columns.

use shapewise::prelude::*;

fn main() {
    let matrix = tensor![[1, 2, 3], [4, 5, 6]];
    let row = tensor![10, 20, 30];
    println!("{}", matrix + row);
}
