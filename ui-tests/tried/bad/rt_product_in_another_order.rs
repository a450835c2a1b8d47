//! Return type: a flattened image is returned as width times height.

use shapewise::prelude::*;

fn rows<T, N: Dim, H: Dim, W: Dim>(x: Tensor<T, (N, H, W)>) -> Tensor<T, (N, Product<W, H>)> {
    x.flatten_axes(axes![1, 2])
}
fn main() {
    println!("{}", rows(tensor![[[1.0, 2.0]]]));
}
