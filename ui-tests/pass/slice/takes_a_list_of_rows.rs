//! Fix: Take the rows by their indices.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x.take(&tensor![1, 0].to_indices().unwrap(), axes![0]));
}
