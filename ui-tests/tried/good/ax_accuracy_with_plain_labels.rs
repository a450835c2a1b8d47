//! Axis: predicted indices are compared with labels that are `i64`.

use shapewise::prelude::*;

fn main() {
    let logits = tensor![[0.1, 0.9], [0.8, 0.2]];
    let labels: Tensor<i64, shape![2]> = tensor![1, 0];
    println!("{}", logits.over(axes![1]).argmax().cast::<i64>().equal(&labels).mean());
}
