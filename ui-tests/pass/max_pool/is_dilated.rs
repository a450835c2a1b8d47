//! Fix: Reduce the dilated windows.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3, 4];
    println!("{}", x.sliding().dilation::<dim!(2)>().windows::<shape![2]>().over(axes![-1]).max());
}
