//! Fix: Say which: `axes![0]` or `axes![1]`.

use shapewise::prelude::*;

dims! { User = 3; }

fn main() {
    let likes: Tensor<f64, (User, User)> = Tensor::ones();
    println!("{}", likes.over(axes![0]).sum());
}
