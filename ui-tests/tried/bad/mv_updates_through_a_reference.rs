//! Moves: weights behind a `&mut` are updated as `*w = *w - gradient`.

use shapewise::prelude::*;

fn step<S: Shape>(w: &mut Tensor<f64, S>, gradient: &Tensor<f64, S>) {
    *w = *w - gradient * 0.1;
}
fn main() {
    let mut w = tensor![1.0, 2.0];
    step(&mut w, &tensor![1.0, 1.0]);
}
