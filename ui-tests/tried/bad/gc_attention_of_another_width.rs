//! Generic call: an attention with 4 heads of 16 is called on a width of 60.

use shapewise::prelude::*;

fn attention<N: Dim, H: Dim, K: Dim>(x: &Tensor<f64, (N, Product<H, K>)>, w: &Tensor<f64, (Product<H, K>, Product<H, K>)>) -> Tensor<f64, (N, H, K)> {
    x.matmul(w).unflatten::<(H, K), _>(axes![1])
}
fn main() {
    let x: Tensor<f64, shape![10, 60]> = Tensor::ones();
    println!("{}", attention::<_, dim!(4), dim!(16)>(&x, &Tensor::ones()).mean());
}
