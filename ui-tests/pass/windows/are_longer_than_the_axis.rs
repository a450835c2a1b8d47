//! Fix: A window has at most as many elements as the axis.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3, 4];
    let _ = x.windows::<shape![3]>();
}
