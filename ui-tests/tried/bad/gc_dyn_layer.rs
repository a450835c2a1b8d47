//! Types: layers with a generic batch are put into a `Box<dyn Layer>`.

use shapewise::prelude::*;

trait Layer {
    fn forward<N: Dim>(&self, x: &Tensor<f64, (N, dim!(4))>) -> Tensor<f64, (N, dim!(4))>;
}
struct Relu;
impl Layer for Relu {
    fn forward<N: Dim>(&self, x: &Tensor<f64, (N, dim!(4))>) -> Tensor<f64, (N, dim!(4))> {
        x.relu()
    }
}
fn main() {
    let layers: Vec<Box<dyn Layer>> = vec![Box::new(Relu)];
    println!("{}", layers.len());
}
