//! Fix: Take the first part and the rest with `split_at`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3, 4, 5];
    println!("{}", x.split_at::<dim!(2), _>(axes![0]).0);
}
