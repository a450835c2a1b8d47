//! Fix: The columns are axis 1.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]];
    println!("{}", x.repeat::<dim!(2), _>(axes![1]));
}
