//! Task: Subtract from each row its own mean.
//! Hint: There is one mean for each row. It has to stand in a column.

use shapewise::prelude::*;

fn main() {
    let m: Tensor<f64, shape![2, 3]> = tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 9.0]];
    let centred: Tensor<f64, shape![2, 3]> = m - m.over(axes![1]).mean();
    assert_eq!(centred, tensor![[-1.0, 0.0, 1.0], [-2.0, -1.0, 3.0]]);
}
