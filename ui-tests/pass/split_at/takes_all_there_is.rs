//! Fix: Cut earlier.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3, 4, 5];
    println!("{}", x.split_at::<dim!(4), _>(axes![0]).0);
}
