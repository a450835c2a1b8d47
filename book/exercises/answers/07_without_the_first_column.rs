//! Task: Take all columns but the first.
//! Hint: `slice!` has an entry for each axis, the rows first.

use shapewise::prelude::*;

fn main() {
    let m: Tensor<i32, shape![2, 3]> = tensor![[1, 2, 3], [4, 5, 6]];
    let columns: Tensor<i32, shape![2, 2]> = m.slice(slice![.., 1..]).to_tensor();
    assert_eq!(columns, tensor![[2, 3], [5, 6]]);
}
