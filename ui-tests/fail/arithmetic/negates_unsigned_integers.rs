//! Mistake: Unsigned integers are negated.
//! Why: `u8` has no negative numbers. NumPy wraps around: `-np.uint8([1])` is `[255]`.
//! Fix: Convert to a signed type first: `x.cast::<i16>()`.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<u8, shape![3]> = tensor![1, 2, 3];
    println!("{}", -x);
}

// - println!("{}", -x);
// + println!("{}", -x.cast::<i16>());
