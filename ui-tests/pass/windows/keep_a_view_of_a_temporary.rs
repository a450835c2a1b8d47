//! Fix: Copy them with `to_tensor`, or give the sum a name first.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3, 4];
    let windows = (&x + 1).sliding().stride::<dim!(2)>().windows::<shape![2]>().to_tensor();
    println!("{}", windows + 1);
}
