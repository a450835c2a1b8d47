//! Operators: integers are divided, and the quotient is expected to be integers.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<i32, shape![3]> = tensor![4, 6, 8];
    let halves: Tensor<i32, shape![3]> = x.floor_div(2);
    println!("{halves}");
}
