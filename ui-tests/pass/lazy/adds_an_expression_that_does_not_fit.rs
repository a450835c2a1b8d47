//! Fix: In place, the larger one stands on the left.

use shapewise::prelude::*;

fn main() {
    let mut bias = tensor![0.5, 0.5, 0.5];
    let gradient = tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
    bias -= gradient.over(axes![0]).sum().lazy() * 0.1;
    println!("{bias}");
}
