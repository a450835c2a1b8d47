//! Fix: Compare tensors of one shape.

use shapewise::prelude::*;

fn main() {
    let x = tensor![0.1, 0.2, 0.3];
    println!("{}", x.all_close(tensor![0.1, 0.2, 0.3], 1e-12, 0.0));
}
