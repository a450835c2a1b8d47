//! Fix: Make a new tensor with `/`, or stay in the integers with `floor_div`.

use shapewise::prelude::*;

fn main() {
    let mut x = tensor![1, 2, 3];
    x += 1;
    x = x.floor_div(2);
    println!("{x}");
}
