//! Index and tuple: `slice` gets a Rust range.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3, 4];
    println!("{}", x.slice(slice![1..3]));
}
