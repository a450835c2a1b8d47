//! Fix: Stack equal shapes.

use shapewise::prelude::*;

fn main() {
    let (x, y) = (tensor![1, 2, 3], tensor![4, 5, 6]);
    println!("{}", stack((&x, &y), axes![0]));
}
