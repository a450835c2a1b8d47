//! Turbofish: `one_hot` is not told of which elements.

use shapewise::prelude::*;

fn main() {
    let labels = tensor![0, 2, 1].to_indices::<dim!(3)>().unwrap();
    println!("{}", labels.one_hot());
}
