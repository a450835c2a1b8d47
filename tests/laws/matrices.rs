//! The matrix product and the transpose.

use shapewise::prelude::*;

use crate::random::{for_all, tensor};

fn naive<N: Dim, K: Dim, M: Dim>(a: &Tensor<i32, (N, K)>, b: &Tensor<i32, (K, M)>) -> Tensor<i32, (N, M)> {
    Tensor::<i32, (N, M)>::from_fn(|[i, j]| (0..K::SIZE).map(|k| a[[i, k]] * b[[k, j]]).sum())
}

fn equals_the_loop<N: Dim, K: Dim, M: Dim>() {
    for_all((tensor::<i32, (N, K)>(-99..99), tensor::<i32, (K, M)>(-99..99)), |(a, b)| {
        let product = naive(&a, &b);
        assert_eq!(a.matmul(&b), product);
        assert_eq!(a.view().matmul(&b.view()), product);
        assert_eq!(b.transpose().matmul(&a.transpose()), product.transpose());
        assert_eq!(a.transpose(), Tensor::<i32, (K, N)>::from_fn(|[k, i]| a[[i, k]]));
        assert_eq!(a.transpose().transpose(), a);
        for (i, row) in a.subtensors().enumerate() {
            assert_eq!(row.matmul(&b), product.subtensor(i));
        }
        for (j, column) in b.transpose().subtensors().enumerate() {
            let of_column = a.matmul(&column);
            assert!(of_column.indexed_iter().all(|([i], &x)| x == product[[i, j]]));
            assert_eq!(a.subtensor(0).dot(&column), product[[0, j]]);
        }
        assert_eq!(Tensor::<i32, (N, N)>::eye().matmul(&a), a);
        assert_eq!(a.matmul(&Tensor::<i32, (K, K)>::eye()), a);
    });
}

#[test]
fn integers_exactly() {
    equals_the_loop::<dim!(1), dim!(1), dim!(1)>();
    equals_the_loop::<dim!(2), dim!(3), dim!(4)>();
    equals_the_loop::<dim!(4), dim!(1), dim!(3)>();
    equals_the_loop::<dim!(1), dim!(7), dim!(1)>();
    equals_the_loop::<dim!(5), dim!(5), dim!(5)>();
    equals_the_loop::<dim!(3), dim!(1), dim!(1)>();
    equals_the_loop::<dim!(12), dim!(17), dim!(9)>();
}

#[test]
fn products_of_three() {
    let cases = (
        tensor::<i64, shape![2, 3]>(-99..99_i64),
        tensor::<i64, shape![3, 4]>(-99..99_i64),
        tensor::<i64, shape![4, 5]>(-99..99_i64),
    );
    for_all(cases, |(a, b, c)| {
        assert_eq!(a.matmul(&b).matmul(&c), a.matmul(&b.matmul(&c)));
        assert_eq!(a.matmul(&(b + b)), a.matmul(&b) * 2);
    });
}

/// Whatever the order of a sum of `K` products, its error is at most `K u` times the sum of their absolute values, `u` being half of
/// `EPSILON`, up to terms in `u²` (Higham, Accuracy and Stability of Numerical Algorithms, section 3.5). Two such sums differ by twice that.
fn near_the_loop<N: Dim, K: Dim, M: Dim>() {
    for_all((tensor::<f64, (N, K)>(-1.0..1.0), tensor::<f64, (K, M)>(-1.0..1.0)), |(a, b)| {
        let size = a.abs().matmul(&b.abs()) * (K::SIZE as f64 * f64::EPSILON * 1.001);
        let naive = Tensor::<f64, (N, M)>::from_fn(|[i, j]| (0..K::SIZE).map(|k| a[[i, k]] * b[[k, j]]).sum());
        assert!((a.matmul(&b) - naive).abs().le(size).all());
    });
}

#[test]
fn floats_within_rounding() {
    near_the_loop::<dim!(2), dim!(3), dim!(4)>();
    near_the_loop::<dim!(1), dim!(200), dim!(1)>();
    near_the_loop::<dim!(7), dim!(33), dim!(5)>();
}
