//! Return type: a convolution with stride 2 is promised as one without.

use shapewise::prelude::*;

fn down<N: Dim, C: Dim, H: HasRoomFor<dim!(3)>, O: Dim>(x: &Tensor<f32, (N, C, H, H)>, w: &Tensor<f32, shape![O, C, 3, 3]>) -> Tensor<f32, (N, O, Windows<H, dim!(3)>, Windows<H, dim!(3)>)> {
    x.sliding().stride::<dim!(2)>().conv2d(w)
}
fn main() {
    println!("{}", down(&Tensor::<_, shape![1, 1, 7, 7]>::ones(), &Tensor::<_, shape![1, 1, 3, 3]>::ones()));
}
