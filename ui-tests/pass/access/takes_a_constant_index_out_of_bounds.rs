//! Fix: The last column is `index![0, 2]`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x.at(index![0, 2]));
}
