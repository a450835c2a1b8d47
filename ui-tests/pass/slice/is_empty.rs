//! Fix: One column is `2..3`; the index `2` drops the axis.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]];
    println!("{}", x.slice(slice![.., 2..3]));
}
