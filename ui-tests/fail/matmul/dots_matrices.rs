//! Mistake: The dot product of matrices is taken.
//! Why: `dot` is for two vectors. NumPy's `np.dot` of matrices is their matrix product.
//! Fix: The matrix product is `matmul`.

use shapewise::prelude::*;

fn main() {
    let a = tensor![[1, 2], [3, 4]];
    println!("{}", a.dot(&a));
}

// - println!("{}", a.dot(&a));
// + println!("{}", a.matmul(&a));
