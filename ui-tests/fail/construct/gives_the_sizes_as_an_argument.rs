//! Mistake: The sizes of zeros are given as an argument, as in `np.zeros((2, 3))`.
//! Why: An argument is known when the program runs. The shape is a type, so it stands among the types.
//! Fix: Write `Tensor::<f64, shape![2, 3]>::zeros()`.

use shapewise::prelude::*;

fn main() {
    let x = Tensor::<f64, _>::zeros((2, 3));
    println!("{x}");
}

// - let x = Tensor::<f64, _>::zeros((2, 3));
// + let x = Tensor::<f64, shape![2, 3]>::zeros();
