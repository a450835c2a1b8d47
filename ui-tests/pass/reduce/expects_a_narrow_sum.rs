//! Fix: Expect an `i64`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    let total: i64 = x.sum();
    println!("{total}");
}
