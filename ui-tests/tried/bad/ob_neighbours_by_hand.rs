//! Off by one: neighbours are subtracted, and one side is not cut.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, 4.0, 9.0, 16.0];
    println!("{}", x.slice(slice![1..]) - x);
}
