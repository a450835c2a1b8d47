//! Task: Subtract the mean of all points from each point.
//! Hint: There may be no points. Then there is no mean.

use shapewise::prelude::*;

fn centred(points: &TensorVec<f64, shape![2]>) -> Option<TensorVec<f64, shape![2]>> {
    let mean: Tensor<f64, shape![2]> = points.mean();
    Some(points.iter().map(|point| point - mean).collect())
}

fn main() {
    let points: TensorVec<f64, shape![2]> = [tensor![1.0, 2.0], tensor![3.0, 6.0]].into_iter().collect();
    assert_eq!(centred(&points).unwrap().as_slice(), [-1.0, -2.0, 1.0, 2.0]);
}
