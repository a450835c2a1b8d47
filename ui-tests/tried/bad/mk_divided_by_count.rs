//! Mask: a masked sum is divided by the count of the mask.

use shapewise::prelude::*;

fn main() {
    let loss = tensor![0.5, 9.0, 1.5];
    let real = loss.lt(5.0);
    let mean: f64 = real.select(loss, 0.0).sum() / real.count();
    println!("{mean}");
}
