//! Mistake: A vector gets two new axes at once.
//! Why: `unsqueeze` puts in one axis. NumPy takes several in `expand_dims`.
//! Fix: Call it twice.

use shapewise::prelude::*;

fn main() {
    println!("{}", tensor![1, 2, 3].unsqueeze(axes![0, 1]));
}

// - println!("{}", tensor![1, 2, 3].unsqueeze(axes![0, 1]));
// + println!("{}", tensor![1, 2, 3].unsqueeze(axes![0]).unsqueeze(axes![1]));
