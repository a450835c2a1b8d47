//! Task: Put one more row below a matrix.
//! Hint: What is joined has as many axes on both sides.

use shapewise::prelude::*;

fn main() {
    let rows: Tensor<i32, shape![2, 3]> = tensor![[1, 2, 3], [4, 5, 6]];
    let more: Tensor<i32, shape![3, 3]> = rows.concat(tensor![[7, 8, 9]], axes![0]);
    assert_eq!(more.sum(), 45);
}
