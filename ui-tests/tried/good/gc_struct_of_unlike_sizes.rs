//! Generic call: a layer is made of weights (2, 3) and a bias of 2.

use shapewise::prelude::*;

struct Linear<I: Dim, O: Dim> {
    weight: Tensor<f64, (I, O)>,
    bias: Tensor<f64, (O,)>,
}
fn main() {
    let layer = Linear { weight: tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], bias: tensor![0.0, 0.0, 0.0] };
    println!("{} {}", layer.weight, layer.bias);
}
