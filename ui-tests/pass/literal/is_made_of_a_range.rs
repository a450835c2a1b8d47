//! Fix: Count by `arange`.

use shapewise::prelude::*;

fn main() {
    let x = Tensor::<i64, shape![5]>::arange();
    println!("{x}");
}
