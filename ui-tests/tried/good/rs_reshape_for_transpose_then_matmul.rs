//! Reshape: heads are split at the wrong axis, and the product is two lines below.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f32, shape![2, 10, 64]> = Tensor::ones();
    let q = x.view().unflatten::<shape![8, 8], _>(axes![2]);
    let scores = q.matmul(&q.swap_axes(axes![-1, -2]));
    println!("{}", scores.mean());
}
