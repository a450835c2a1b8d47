//! Mistake: A generic function puts tensors of any shape into batches.
//! Why: Their rank may be 8, and a batch has an axis more. NumPy would fail when it runs, at rank 64.
//! Fix: The function asks for shapes that have room for another axis.

use shapewise::prelude::*;

fn main() {
    let points: TensorVec<f64, shape![2]> = vec![1.0, 2.0, 3.0, 4.0].try_into().unwrap();
    train::<dim!(2), _>(&points);
}

fn train<B: Dim, S: Shape>(x: &TensorVec<f64, S>) {
    drop(x.batches::<B>());
}

// - fn train<B: Dim, S: Shape>(x: &TensorVec<f64, S>) {
// + fn train<B: Dim, S: shapewise::shape::batch::RoomForAxis>(x: &TensorVec<f64, S>) {
