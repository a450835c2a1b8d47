//! Generic author: a closure over batches names the shape of another batch.

use shapewise::prelude::*;

fn means<S: RoomForAxis>(data: &TensorSlice<f64, S>) -> f64 {
    let total = |batch: View<f64, Batched<dim!(16), S>>| batch.sum();
    data.batches::<dim!(32)>().map(total).sum()
}
fn main() {
    let data: TensorVec<f64, shape![3]> = (0..64).map(|_| Tensor::ones()).collect();
    println!("{}", means(&data));
}
