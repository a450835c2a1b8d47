//! Borrows: a slice stands on the left of `=`.

use shapewise::prelude::*;

fn main() {
    let mut x = tensor![[1.0, 2.0], [3.0, 4.0]];
    x.slice_mut(slice![0]).assign(tensor![5.0, 6.0]);
    println!("{x}");
}
