//! Fix: Windows of a padded copy, or without padding.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3, 4];
    let _ = x.sliding().dilation::<dim!(1)>().windows::<shape![3]>();
}
