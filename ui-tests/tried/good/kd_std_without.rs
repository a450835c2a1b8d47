//! Keepdims: the mean is kept, the standard deviation is not; the quotient is three lines below.

use shapewise::prelude::*;

fn layer_norm<N: Dim, C: Dim>(x: &Tensor<f64, (N, C)>, gain: &Tensor<f64, (C,)>) -> Tensor<f64, (N, C)> {
    let mean = x.over(axes![C]).keepdims().mean();
    let std = x.over(axes![C]).keepdims().std();
    let centred = x - mean;
    let normal = centred / (std + 1e-5);
    normal * gain
}
fn main() {
    println!("{}", layer_norm(&tensor![[1.0, 2.0]], &tensor![1.0, 1.0]));
}
