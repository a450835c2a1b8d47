//! Mistake: A mask is joined with `&&`.
//! Why: `&&` wants one `bool` on each side. NumPy's `and` fails: "The truth value of an array ... is ambiguous".
//! Fix: Masks are joined element by element, with `&`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3, 4];
    println!("{}", x.gt(1) && true);
}

// - println!("{}", x.gt(1) && true);
// + println!("{}", x.gt(1) & true);
