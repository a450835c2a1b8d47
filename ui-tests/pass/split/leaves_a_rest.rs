//! Fix: Name the rest, too.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3, 4, 5];
    let parts = x.split::<shape![2, 2, 1], _>(axes![0]);
    println!("{} {}", parts.0, parts.1);
}
