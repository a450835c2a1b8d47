//! Products of matrices.

use super::{Bits, assert_bits, in_pool, numbers, same_bits};
use shapewise::prelude::*;

/// Products whose rows are cut: around the sizes of tiles, in pieces along the inner axis, and by the packing kernels.
macro_rules! products {
    ($T:ty: $([$n:literal, $k:literal, $m:literal])*) => {{ $(
        let (x, y) = (numbers::<$T, shape![$n, $k]>(), numbers::<$T, shape![$k, $m]>() * 0.5);
        let product = same_bits(|| x.matmul(&y));
        let element: $T = x.subtensor($n - 1).dot(&y.transpose().subtensor($m - 1).to_tensor());
        let (last, bound) = (product[[$n - 1, $m - 1]], <$T>::EPSILON * 16.0 * $k as $T);
        assert!((last - element).abs() <= bound, "{last} is not {element}");
        // The same by rows and columns that lie the other way.
        let (across, down) = (x.transpose().to_tensor(), y.transpose().to_tensor());
        let _ = same_bits(|| across.transpose().matmul(&y));
        let _ = same_bits(|| x.matmul(&down.transpose()));
        let _ = same_bits(|| einsum!((n, k), (k, m) -> (m, n); &x, &y));
    )* }};
}

#[test]
fn of_matrices() {
    products!(f32: [193, 331, 91] [1031, 33, 71] [31, 73, 1031] [2, 3600, 301] [600, 3500, 1] [431, 433, 401]);
    products!(f64: [193, 331, 91] [97, 100, 250]);
}

/// Batches whose matrices are small, and some that are not.
fn batches<T: Bits>() {
    let (x, y) = (numbers::<T, shape![57, 33, 34]>(), numbers::<T, shape![57, 34, 35]>());
    let product = same_bits(|| x.matmul(&y));
    for i in [0, 17, 56] {
        let one = x.subtensor(i).matmul(&y.subtensor(i));
        assert_bits(&product.subtensor(i).to_tensor(), &one, "a product of a batch");
    }
    let z = numbers::<T, shape![34, 35]>();
    let _ = same_bits(|| x.matmul(&z));
    let long = (numbers::<T, shape![19, 17, 700]>(), numbers::<T, shape![19, 700, 18]>());
    let _ = same_bits(|| long.0.matmul(&long.1));
    let heads = numbers::<T, shape![2, 107, 5, 32]>();
    let _ = same_bits(|| heads.permute(axes![0, 2, 1, 3]).matmul(&heads.permute(axes![0, 2, 3, 1])));
    let large = numbers::<T, shape![3, 150, 120]>();
    let _ = same_bits(|| large.matmul(&large.permute(axes![0, 2, 1])));
}

#[test]
fn of_batches() {
    batches::<f32>();
    batches::<f64>();
}

#[test]
fn of_other_numbers() {
    let x = Tensor::<i64, shape![120, 110]>::from_fn(|[i, j]| (i * j) as i64 % 17);
    assert_eq!(in_pool(5, || x.matmul(&x.transpose())), in_pool(1, || x.matmul(&x.transpose())));
}
