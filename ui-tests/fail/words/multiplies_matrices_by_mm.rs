//! Mistake: Matrices are multiplied by `mm`, as in PyTorch.
//! Why: It is `matmul` here.
//! Fix: Write `matmul`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0], [3.0, 4.0]];
    println!("{}", x.mm(&x));
}

// - println!("{}", x.mm(&x));
// + println!("{}", x.matmul(&x));
