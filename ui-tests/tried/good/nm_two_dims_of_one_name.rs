//! Names: two modules both declare `Batch = 32`.

use shapewise::prelude::*;

mod data {
    use shapewise::prelude::*;
    dims! { pub Batch = 32; }
    pub fn load() -> Tensor<f64, (Batch,)> {
        Tensor::ones()
    }
}
mod model {
    use shapewise::prelude::*;
    pub use super::data::Batch;
    pub fn loss(x: &Tensor<f64, (Batch,)>) -> f64 {
        x.mean()
    }
}
fn main() {
    println!("{}", model::loss(&data::load()));
}
