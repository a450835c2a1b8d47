//! Fix: Give the gain as many elements as a row has.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 3.0, 5.0], [10.0, 14.0, 18.0]];
    println!("{}", x.layer_norm(axes![1], tensor![2.0, 1.0, 0.5], 0.0, 1e-5));
}
