//! Generic author: a function for views changes its argument, with the bound `Data`.

use shapewise::prelude::*;

fn clear<S: Shape>(x: &mut Tensor<f64, S, impl Data<f64>>) {
    x.fill(0.0);
}
fn main() {
    clear(&mut tensor![1.0, 2.0]);
}
