//! Mistake: A generic function convolves images of any height.
//! Why: There may be images that are smaller than the kernel.
//! Fix: A bound says that it fits.

use shapewise::prelude::*;

fn blur<N: Dim, C: Dim, H: Dim>(x: &Tensor<f32, (N, C, H, dim!(28))>, w: &Tensor<f32, shape![C, C, 3, 3]>) -> f32 {
    x.conv2d(w).sum()
}

fn main() {
    println!("{}", blur(&Tensor::<_, shape![2, 1, 5, 28]>::ones(), &Tensor::ones()));
}

// - fn blur<N: Dim, C: Dim, H: Dim>(x: &Tensor<f32, (N, C, H, dim!(28))>, w: &Tensor<f32, shape![C, C, 3, 3]>) -> f32 {
// + fn blur<N: Dim, C: Dim, H: shapewise::dim::windows::HasRoomFor<dim!(3)>>(x: &Tensor<f32, (N, C, H, dim!(28))>, w: &Tensor<f32, shape![C, C, 3, 3]>) -> f32 {
