//! Macros: a literal is made of a range.

use shapewise::prelude::*;

fn main() {
    let x = Tensor::<i32, shape![5]>::arange();
    println!("{}", x + 1);
}
