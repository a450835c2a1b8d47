//! Macros: a literal has tensors as its rows, as in `np.array([a, b])`.

use shapewise::prelude::*;

fn main() {
    let (a, b) = (tensor![1.0, 2.0], tensor![3.0, 4.0]);
    let x = tensor![a, b];
    println!("{}", x.over(axes![1]).sum());
}
