//! Mistake: A dimension is named that stands at two axes.
//! Why: `User` is axis 0 and axis 1. NumPy has no names, so there one says which by the number.
//! Fix: Say which: `axes![0]` or `axes![1]`.

use shapewise::prelude::*;

dims! { User = 3; }

fn main() {
    let likes: Tensor<f64, (User, User)> = Tensor::ones();
    println!("{}", likes.over(axes![User]).sum());
}

// - println!("{}", likes.over(axes![User]).sum());
// + println!("{}", likes.over(axes![0]).sum());
