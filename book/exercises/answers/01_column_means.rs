//! Task: One mean for each column of a matrix.
//! Hint: `over` names the axis that goes, not the one that stays.

use shapewise::prelude::*;

fn main() {
    let m: Tensor<f64, shape![2, 3]> = tensor![[1.0, 2.0, 3.0], [5.0, 6.0, 7.0]];
    let means: Tensor<f64, shape![3]> = m.over(axes![0]).mean();
    assert_eq!(means, tensor![3.0, 4.0, 5.0]);
}
