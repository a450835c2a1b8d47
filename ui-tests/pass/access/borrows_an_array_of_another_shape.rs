//! Fix: The array is nested as the tensor is.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    let rows: &[[i32; 3]; 2] = x.as_array();
    println!("{rows:?}");
}
