//! Chain: a layer is a closure whose argument has no type.

use shapewise::prelude::*;

fn main() {
    let w: Tensor<f64, shape![4, 3]> = Tensor::ones();
    let layer = |x| x.matmul(&w).relu();
    println!("{}", layer(Tensor::<f64, shape![2, 4]>::ones()));
}
