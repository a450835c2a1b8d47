//! Task: A mask of what is more than 1 and less than 4.
//! Hint: `&&` wants one `bool` on each side.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<i32, shape![4]> = tensor![1, 2, 3, 4];
    let middle: Tensor<bool, shape![4]> = x.gt(1) & x.lt(4);
    assert_eq!(middle, tensor![false, true, true, false]);
}
