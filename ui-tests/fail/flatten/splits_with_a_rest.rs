//! Mistake: An axis of 10 is split into 3 heads of 4.
//! Why: 3 times 4 is 12. PyTorch raises when it runs.
//! Fix: Sizes whose product is the axis.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![2, 10]> = Tensor::ones();
    println!("{}", x.unflatten::<shape![3, 4], _>(axes![1]));
}

// - println!("{}", x.unflatten::<shape![3, 4], _>(axes![1]));
// + println!("{}", x.unflatten::<shape![2, 5], _>(axes![1]));
