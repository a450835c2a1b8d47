//! Products of matrices.

use super::{Bits, assert_bits, in_pool, in_time, numbers, same_bits};
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

/// What pools of one to four threads compute, which are the same bits.
fn same_in_pools<T: Bits, S: Shape>(compute: impl Fn() -> Tensor<T, S> + Sync) -> Tensor<T, S> {
    let one = in_pool(1, &compute);
    for threads in 2..=4 {
        assert_bits(&in_pool(threads, &compute), &one, "some threads");
    }
    one
}

/// Products of one to five rows, and of as many columns, just below the number of multiplications from which on threads share them, just there,
/// and beyond. A part of one row would be multiplied as a vector.
macro_rules! narrow {
    ($T:ty: $([$n:literal, $k:literal, $m:literal])*) => {{ $(
        let (x, y) = (numbers::<$T, shape![$n, $k]>(), numbers::<$T, shape![$k, $m]>());
        let product = same_in_pools(|| x.matmul(&y));
        let turned = same_in_pools(|| y.transpose().matmul(&x.transpose()));
        assert_bits(&turned.transpose().to_tensor(), &product, "columns for rows");
    )* }};
}

#[test]
fn of_few_rows() {
    in_time(|| {
        narrow!(f32: [1, 2047, 1024] [1, 2048, 1024] [1, 1024, 2049] [2, 1024, 1024] [3, 512, 1400] [4, 512, 1025]);
        narrow!(f64: [1, 30000, 71] [5, 433, 977]);
    });
}

/// Few rows that are read from one of the packing kernels, of which the features choose one.
#[test]
fn of_few_rows_that_are_packed() {
    in_time(|| narrow!(f32: [32, 512, 513] [49, 420, 421]));
}

/// Every way to a product of one row, or of one column.
#[test]
fn of_one_row_by_any_name() {
    fn check<N: Dim, K: Dim, M: Dim>() {
        let (x, y) = (numbers::<f32, (N, K)>(), numbers::<f32, (K, M)>());
        let product = same_in_pools(|| x.matmul(&y));
        let zero = Tensor::<f32, (M,)>::zeros();
        assert_bits(&same_in_pools(|| x.linear(&y, &zero)), &product, "a layer");
        assert_bits(&same_in_pools(|| einsum!((n, k), (k, m) -> (n, m); &x, &y)), &product, "letters");
        let _ = same_in_pools(|| einsum!((n, k), (k, m) -> (m, n); &x, &y));
        assert_bits(&same_in_pools(|| x.tensordot(&y, axes![1], axes![0])), &product, "axes by number");
        assert_bits(&same_in_pools(|| x.contract(&y, axes![K])), &product, "an axis by dimension");
        assert_bits(&same_in_pools(|| x.inner(&y.transpose())), &product, "last axes");
        let batch = numbers::<f32, (dim!(3), N, K)>();
        let _ = same_in_pools(|| batch.matmul(&y));
        let _ = same_in_pools(|| einsum!((b, n, k), (k, m) -> (n, b, m); &batch, &y));
    }
    dims! { Row = 1; Inner = 2048; Column = 1030; }
    in_time(check::<Row, Inner, Column>);
    in_time(check::<Column, Inner, Row>);
}

/// Vectors have no axis for a row.
#[test]
fn of_vectors() {
    in_time(|| {
        let (x, y) = (numbers::<f32, shape![2048]>(), numbers::<f32, shape![2048, 1030]>());
        let across = y.transpose().to_tensor();
        let product = same_in_pools(|| x.matmul(&y));
        let _ = same_in_pools(|| x.matmul(&across.transpose()));
        assert_bits(&same_in_pools(|| y.transpose().matmul(&x)), &product, "a vector on the right");
        let _ = same_in_pools(|| across.matmul(&x));
        assert_bits(&same_in_pools(|| einsum!((k), (k, m) -> (m); &x, &y)), &product, "letters");
        let _ = same_in_pools(|| x.outer(&numbers::<f32, shape![1030]>()));
        let _ = same_in_pools(|| numbers::<f32, shape![1]>().outer(&across));

        let (long, other) = (numbers::<f32, shape![2100000]>(), numbers::<f32, shape![2100000]>() * 0.5);
        let product = same_in_pools(|| long.matmul(&other));
        assert_bits(&same_in_pools(|| einsum!((i), (i) -> (); &long, &other)), &product, "letters");
        assert_bits(&same_in_pools(|| long.tensordot(&other, axes![0], axes![0])), &product, "axes by number");
        assert_bits(&same_in_pools(|| long.inner(&other)), &product, "last axes");
        let _ = same_in_pools(|| Tensor::from(long.dot(&other)));
    });
}
