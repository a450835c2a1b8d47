//! Macros: `axes![]` is empty.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0]];
    let y: f64 = x.over(axes![]).sum();
    println!("{y}");
}
