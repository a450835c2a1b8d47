//! Mistake: A generic layer with padding 1 says that it keeps the height of its images.
//! Why: It does so for a kernel of 3, which the compiler does not compute for a height that it does not know.
//! Fix: A bound says that the height is kept.

use shapewise::prelude::*;


fn same<N: Dim, H: HasRoomFor<dim!(3), dim!(1)>>(x: &Tensor<f32, (N, dim!(1), H, dim!(5))>) -> Tensor<f32, (N, dim!(1), H, dim!(5))> {
    x.sliding().padding::<dim!(1)>().conv2d(&Tensor::<f32, shape![1, 1, 3, 3]>::ones())
}

fn main() {
    println!("{}", same(&Tensor::<_, shape![1, 1, 5, 5]>::ones()));
}

// - fn same<N: Dim, H: HasRoomFor<dim!(3), dim!(1)>>(x: &Tensor<f32, (N, dim!(1), H, dim!(5))>) -> Tensor<f32, (N, dim!(1), H, dim!(5))> {
// + fn same<N: Dim, H: KeptBy<dim!(3), dim!(1)>>(x: &Tensor<f32, (N, dim!(1), H, dim!(5))>) -> Tensor<f32, (N, dim!(1), H, dim!(5))> {
