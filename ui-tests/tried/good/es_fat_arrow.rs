//! Einsum: the arrow is `=>`.

use shapewise::prelude::*;

fn main() {
    let a = tensor![[1.0, 2.0], [3.0, 4.0]];
    println!("{}", einsum!((n, k), (k, m) -> (n, m); &a, &a));
}
