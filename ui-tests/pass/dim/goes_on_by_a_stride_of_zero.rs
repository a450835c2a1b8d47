//! Fix: A stride is at least 1.

use shapewise::dim::windows::IsStride;
use shapewise::prelude::*;

fn every<S: IsStride>(x: &Tensor<i32, shape![4]>) -> Vec<i32> {
    x.as_slice().iter().step_by(S::VALUE).copied().collect()
}

fn main() {
    println!("{:?}", every::<dim!(2)>(&tensor![1, 2, 3, 4]));
}
