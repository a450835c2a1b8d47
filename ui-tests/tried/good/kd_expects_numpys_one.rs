//! Keepdims: the kept axis is expected to be NumPy's 1.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
    let means: Tensor<f64, shape![2, Broadcast<dim!(3)>]> = x.over(axes![1]).keepdims().mean();
    println!("{}", x - means);
}
