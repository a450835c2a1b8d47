//! Mistake: Tensors of rank 8 are put into batches.
//! Why: A batch has an axis more than its tensors, and shapes have at most 8. NumPy stops at 64.
//! Fix: An axis less: here one of size 1 is left out.

use shapewise::prelude::*;

fn main() {
    type Sample = shape![1, 1, 1, 1, 1, 1, 1, 2];
    let samples: TensorVec<i32, Sample> = vec![1, 2, 3, 4].try_into().unwrap();
    drop(samples.batches::<dim!(2)>());
}

// - type Sample = shape![1, 1, 1, 1, 1, 1, 1, 2];
// + type Sample = shape![1, 1, 1, 1, 1, 1, 2];
