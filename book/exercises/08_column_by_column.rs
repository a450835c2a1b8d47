//! Task: The elements of a matrix in one vector, column by column.
//! Hint: A transpose is a view: its elements do not lie one after another.

use shapewise::prelude::*;

fn main() {
    let m: Tensor<i32, shape![2, 3]> = tensor![[1, 2, 3], [4, 5, 6]];
    let columns: Tensor<i32, shape![6]> = ____;
    assert_eq!(columns, tensor![1, 4, 2, 5, 3, 6]);
}
