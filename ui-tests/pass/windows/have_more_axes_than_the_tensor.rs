//! Fix: A window has as many axes as it goes along.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3, 4];
    let _ = x.windows::<shape![2]>();
}
