//! Fix: Name a reduction, such as `Max`, or implement `Reduction` for a type of your own.

use shapewise::ops::reduce::Max;
use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, 5.0, 3.0];
    println!("{}", x.reduce(Max));
    let _ = Max;
}
