//! Mistake: The gradients of 3 tokens are added at the places of 2.
//! Why: There is one row of values for each index. NumPy: "array is not broadcastable to correct shape".
//! Fix: Give one row for each token.

use shapewise::prelude::*;

fn main() {
    let mut gradient: Tensor<f64, shape![5, 2]> = Tensor::zeros();
    let tokens: Tensor<Idx<dim!(5)>, shape![2]> = Tensor::default();
    gradient.index_add(&tokens, Tensor::<f64, shape![3, 2]>::ones(), axes![0]);
    println!("{gradient}");
}

// - gradient.index_add(&tokens, Tensor::<f64, shape![3, 2]>::ones(), axes![0]);
// + gradient.index_add(&tokens, Tensor::<f64, shape![2, 2]>::ones(), axes![0]);
