//! Fix: Give sizes that add up to 5.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3, 4, 5];
    let (a, b) = x.split::<shape![2, 3], _>(axes![0]);
    println!("{a} {b}");
}
