//! Borrows: a row is assigned from another row of the same tensor.

use shapewise::prelude::*;

fn main() {
    let mut x = tensor![[1.0, 2.0], [3.0, 4.0]];
    x.slice_mut(slice![0]).assign(x.slice(slice![1]));
    println!("{x}");
}
