//! Mistake: A tensor is renamed, and nothing says to what.
//! Why: The name is inferred from what follows, and nothing does. NumPy knows no names.
//! Fix: Write the type: `Tensor<i32, (User,)>`.

use shapewise::prelude::*;

dims! { pub User = 3; }

fn main() {
    let ages = tensor![20, 30, 40].rename();
    println!("{ages}");
}

// - let ages = tensor![20, 30, 40].rename();
// + let ages: Tensor<i32, (User,)> = tensor![20, 30, 40].rename();
