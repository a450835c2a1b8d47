//! Index and tuple: the last element is read as `x[[-1]]`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, 2.0, 3.0];
    println!("{}", x[[-1]]);
}
