//! Mistake: The sum of `i32` is expected to be an `i32`.
//! Why: Integers are summed in 64 bits, as in NumPy, where the variable has no type.
//! Fix: Expect an `i64`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    let total: i32 = x.sum();
    println!("{total}");
}

// - let total: i32 = x.sum();
// + let total: i64 = x.sum();
