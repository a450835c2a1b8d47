//! Convolution: a generic depthwise layer has any number of groups.

use shapewise::prelude::*;

fn grouped<N: Dim, C: Dim, G: Dim, O: Dim>(x: &Tensor<f32, shape![N, C, 8, 8]>, w: &Tensor<f32, shape![O, C, 3, 3]>) -> f32 {
    x.sliding().groups::<G>().conv2d(w).sum()
}
fn main() {
    println!("{}", grouped::<_, _, dim!(1), _>(&Tensor::<_, shape![1, 2, 8, 8]>::ones(), &Tensor::<_, shape![4, 2, 3, 3]>::ones()));
}
