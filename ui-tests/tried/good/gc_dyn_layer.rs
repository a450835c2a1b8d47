//! Types: layers with a generic batch are put into a `Box<dyn Layer>`.

use shapewise::prelude::*;

trait Layer {
    fn forward(&self, x: &Tensor<f64, (dim!(32), dim!(4))>) -> Tensor<f64, (dim!(32), dim!(4))>;
}
struct Relu;
impl Layer for Relu {
    fn forward(&self, x: &Tensor<f64, (dim!(32), dim!(4))>) -> Tensor<f64, (dim!(32), dim!(4))> {
        x.relu()
    }
}
fn main() {
    let layers: Vec<Box<dyn Layer>> = vec![Box::new(Relu)];
    println!("{}", layers.len());
}
