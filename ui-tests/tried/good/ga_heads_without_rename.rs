//! Generic author: merged heads are returned as the width, without `rename`.

use shapewise::prelude::*;

fn identity<N: Dim, C: Dim + DivisibleBy<H>, H: Dim>(x: Tensor<f64, (N, C)>) -> Tensor<f64, (N, C)> {
    x.unflatten::<(H, Quotient<C, H>), _>(axes![1]).flatten_axes(axes![1, 2]).rename()
}
fn main() {
    println!("{}", identity::<_, _, dim!(2)>(tensor![[1.0, 2.0]]));
}
