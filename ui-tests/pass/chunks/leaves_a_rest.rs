//! Fix: Cut into a number of parts that divides it, or use `split`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3, 4, 5];
    println!("{}", x.chunks::<dim!(5), _>(axes![0]).len());
}
