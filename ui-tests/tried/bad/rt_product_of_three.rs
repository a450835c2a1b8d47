//! Return type: three flattened axes are returned as C times (H times W).

use shapewise::prelude::*;

fn rows<T, N: Dim, C: Dim, H: Dim, W: Dim>(x: Tensor<T, (N, C, H, W)>) -> Tensor<T, (N, Product<C, Product<H, W>>)> {
    x.flatten_axes(axes![1, 2, 3])
}
fn main() {
    println!("{}", rows(tensor![[[[1.0, 2.0]]]]));
}
