//! Task: Subtract from each row its largest element, for rows of any length.
//! Hint: For an abstract `K`, too, `keepdims` leaves what fits the row again.

use shapewise::prelude::*;

fn shifted<T: Real, N: Dim, K: Dim>(x: &Tensor<T, (N, K)>) -> Tensor<T, (N, K)> {
    let largest = x.over(axes![K]).max();
    x - largest
}

fn main() {
    assert_eq!(shifted(&tensor![[1.0, 3.0], [8.0, 4.0]]), tensor![[-2.0, 0.0], [0.0, -4.0]]);
}
