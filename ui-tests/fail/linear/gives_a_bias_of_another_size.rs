//! Mistake: A product with 3 columns gets a bias of 2 elements.
//! Why: Each column has a bias of its own. NumPy: "operands could not be broadcast together with shapes (1,3) (2,)".
//! Fix: Give the bias as many elements as the weights have columns.

use shapewise::prelude::*;

fn main() {
    let w = tensor![[1.0, 0.0, 2.0], [0.0, 1.0, 3.0]];
    println!("{}", tensor![[1.0, 2.0]].linear(&w, tensor![1.0, 2.0]));
}

// - println!("{}", tensor![[1.0, 2.0]].linear(&w, tensor![1.0, 2.0]));
// + println!("{}", tensor![[1.0, 2.0]].linear(&w, tensor![1.0, 2.0, 3.0]));
