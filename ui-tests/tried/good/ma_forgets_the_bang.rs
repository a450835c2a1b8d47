//! Macros: `axes[0]` is written without `!`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0]];
    println!("{}", x.over(axes![0]).sum());
}
