//! Sums and means of everything.

use super::{Bits, in_pool, numbers, same_bits};
use shapewise::prelude::*;

/// Sums of as many elements as have a group of blocks that is not full, a block that is not, and lanes that are not.
macro_rules! sums {
    ($T:ty: $($n:literal)*) => { $(
        let x = numbers::<$T, shape![$n]>();
        let sums: Tensor<$T, shape![2]> = same_bits(|| Tensor::from([x.sum(), x.mean()]));
        // An expression is summed by one thread.
        assert_eq!(sums[[0]].bits(), x.lazy().sum().bits());
        assert_eq!(sums[[1]].bits(), x.lazy().mean().bits());
    )* };
}

#[test]
fn of_floats() {
    sums!(f32: 524288 600000 1048576 1100011);
    sums!(f64: 524289 1114113);
}

#[test]
fn of_other_elements() {
    let x = Tensor::<i32, shape![700, 900]>::from_fn(|[i, j]| (i * j) as i32);
    let sum: i64 = 699 * 700 / 2 * (899 * 900 / 2);
    assert_eq!(in_pool(5, || x.sum()), sum);
    let columns = numbers::<f32, shape![700, 900]>();
    let _ = same_bits(|| Tensor::from(columns.transpose().sum()));
}
