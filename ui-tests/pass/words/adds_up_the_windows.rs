//! Fix: Take the windows.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, 2.0, 3.0];
    println!("{}", x.windows::<shape![2]>().over(axes![-1]).sum());
}
