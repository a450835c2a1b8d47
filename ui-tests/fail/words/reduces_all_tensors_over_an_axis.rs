//! Mistake: A `TensorVec` is reduced by `over`.
//! Why: Its first axis is known at run time only, so it is no axis of a shape. Its own reductions go over it.
//! Fix: Leave `over` out.

use shapewise::prelude::*;

fn main() {
    let data: TensorVec<f64, shape![2]> = (0..4).map(|i| Tensor::full(i as f64)).collect();
    println!("{:?}", data.over(axes![0]).mean());
}

// - println!("{:?}", data.over(axes![0]).mean());
// + println!("{:?}", data.mean());
