//! Off by one: next-token targets are not shifted: 19 predictions, 20 targets.

use shapewise::prelude::*;

fn main() {
    let logits: Tensor<f64, shape![20, 50]> = Tensor::ones();
    let tokens: Tensor<Idx<dim!(50)>, shape![20]> = Tensor::<i32, shape![20]>::zeros().to_indices().unwrap();
    let predicted = logits.slice(slice![..-1]);
    println!("{}", predicted.gather(&tokens.unsqueeze(axes![1]), axes![1]).mean());
}
