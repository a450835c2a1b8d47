//! Products of batches, outer, inner and tensor products, and Einstein's summation.

use shapewise::prelude::*;

use crate::random::{for_all, tensor};

fn batch_equals_the_loop<B: Dim, N: Dim, K: Dim, M: Dim>() {
    let cases = (
        tensor::<i64, (B, N, K)>(-99..99_i64),
        tensor::<i64, (B, K, M)>(-99..99_i64),
        tensor::<i64, (K, M)>(-99..99_i64),
        tensor::<i64, (B, K)>(-99..99_i64),
        tensor::<i64, (K,)>(-99..99_i64),
    );
    for_all(cases, |(a, b, matrix, rows, vector)| {
        let sum = |f: &dyn Fn(usize) -> i64| (0..K::SIZE).map(f).sum::<i64>();
        let each = Tensor::<i64, (B, N, M)>::from_fn(|[i, n, m]| sum(&|k| a[[i, n, k]] * b[[i, k, m]]));
        assert_eq!(a.matmul(&b), each);
        let with_one = Tensor::<i64, (B, N, M)>::from_fn(|[i, n, m]| sum(&|k| a[[i, n, k]] * matrix[[k, m]]));
        assert_eq!(a.matmul(&matrix), with_one);
        let of_one = Tensor::<i64, (B, N, M)>::from_fn(|[i, n, m]| sum(&|k| rows[[n % B::SIZE, k]] * b[[i, k, m]]));
        let stretched = Tensor::<i64, (N, K)>::from_fn(|[n, k]| rows[[n % B::SIZE, k]]);
        assert_eq!(stretched.matmul(&b), of_one);
        let by_vector = Tensor::<i64, (B, N)>::from_fn(|[i, n]| sum(&|k| a[[i, n, k]] * vector[[k]]));
        assert_eq!(a.matmul(&vector), by_vector);
        let of_vector = Tensor::<i64, (B, M)>::from_fn(|[i, m]| sum(&|k| vector[[k]] * b[[i, k, m]]));
        assert_eq!(vector.matmul(&b), of_vector);

        // (AB)ᵀ = BᵀAᵀ, without copying.
        let turned = b.swap_axes(axes![1, 2]).matmul(&a.swap_axes(axes![1, 2]));
        assert_eq!(turned, each.swap_axes(axes![1, 2]).to_tensor());
        // The batch last in memory, and first in the view.
        let batch_last = a.move_axis(axes![0], axes![2]).to_tensor();
        assert_eq!(batch_last.move_axis(axes![2], axes![0]).matmul(&b), each);

        // The same by letters, and one matrix after the other.
        assert_eq!(einsum!((b, n, k), (b, k, m) -> (b, n, m); &a, &b), each);
        assert_eq!(einsum!((b, n, k), (b, k, m) -> (m, b, n); &a, &b), each.permute(axes![2, 0, 1]).to_tensor());
        assert_eq!(einsum!((b, n, k), (k, m) -> (b, n, m); &a, &matrix), with_one);
        for (i, product) in each.subtensors().enumerate() {
            assert_eq!(a.subtensor(i).matmul(&b.subtensor(i)), product);
        }
        // Over both shared axes at once.
        let both = Tensor::<i64, (N, M)>::from_fn(|[n, m]| (0..B::SIZE).map(|i| each[[i, n, m]]).sum());
        assert_eq!(a.tensordot(&b, axes![0, 2], axes![0, 1]), both);
        assert_eq!(a.tensordot(&b, axes![2, 0], axes![1, 0]), both);
        assert_eq!(einsum!((b, n, k), (b, k, m) -> (n, m); &a, &b), both);
        assert_eq!(b.tensordot(&a, axes![-2, 0], axes![-1, -3]), both.transpose().to_tensor());
    });
}

#[test]
fn products_of_batches() {
    batch_equals_the_loop::<dim!(1), dim!(1), dim!(1), dim!(1)>();
    batch_equals_the_loop::<dim!(3), dim!(2), dim!(4), dim!(5)>();
    batch_equals_the_loop::<dim!(2), dim!(1), dim!(3), dim!(1)>();
    batch_equals_the_loop::<dim!(1), dim!(3), dim!(1), dim!(2)>();
    batch_equals_the_loop::<dim!(4), dim!(5), dim!(17), dim!(3)>();
}

#[test]
fn batches_broadcast() {
    let cases = (tensor::<i64, shape![2, 1, 3, 4]>(-99..99_i64), tensor::<i64, shape![5, 4, 2]>(-99..99_i64));
    for_all(cases, |(a, b)| {
        let product: Tensor<i64, shape![2, 5, 3, 2]> = a.matmul(&b);
        for ([i, h, n, m], &element) in product.indexed_iter() {
            assert_eq!(element, (0..4).map(|k| a[[i, 0, n, k]] * b[[h, k, m]]).sum::<i64>());
        }
    });
}

fn pairs_equal_the_loop<N: Dim, K: Dim, M: Dim>() {
    let cases =
        (tensor::<i64, (N, K)>(-99..99_i64), tensor::<i64, (M, K)>(-99..99_i64), tensor::<i64, (M,)>(-99..99_i64));
    for_all(cases, |(a, b, c)| {
        let inner = Tensor::<i64, (N, M)>::from_fn(|[n, m]| (0..K::SIZE).map(|k| a[[n, k]] * b[[m, k]]).sum());
        assert_eq!(a.inner(&b), inner);
        assert_eq!(a.inner(&b), a.matmul(&b.transpose()));
        assert_eq!(a.tensordot(&b, axes![1], axes![1]), inner);
        assert_eq!(a.tensordot(&b, axes![-1], axes![-1]), inner);
        assert_eq!(a.transpose().tensordot(&b.transpose(), axes![0], axes![0]), inner);
        assert_eq!(einsum!((n, k), (m, k) -> (n, m); &a, &b), inner);
        assert_eq!(einsum!((k, n), (m, k) -> (m, n); &a.transpose(), &b), inner.transpose().to_tensor());

        let outer: Tensor<i64, (N, K, M)> = a.outer(&c);
        assert_eq!(outer, Tensor::<i64, (N, K, M)>::from_fn(|[n, k, m]| a[[n, k]] * c[[m]]));
        assert_eq!(a.transpose().outer(&c), Tensor::<i64, (K, N, M)>::from_fn(|[k, n, m]| a[[n, k]] * c[[m]]));
        assert_eq!(einsum!((n, k), (m) -> (n, k, m); &a, &c), outer);
        assert_eq!(a.tensordot(&c, axes![], axes![]), outer);

        // One operand: transposes, sums, and both.
        assert_eq!(einsum!((n, k) -> (k, n); &a), a.transpose().to_tensor());
        assert_eq!(einsum!((n, k) -> (k); &a), a.over(axes![0]).sum());
        assert_eq!(einsum!((n, k) -> (); &a).item(), a.sum());
        // Element by element, and with a letter at one operand only that is summed over.
        assert_eq!(einsum!((n, k), (n, k) -> (k, n); &a, &a), (&a * &a).transpose().to_tensor());
        assert_eq!(einsum!((n, k), (m) -> (n); &a, &c), a.over(axes![1]).sum() * c.sum());
        // Three and four operands.
        let three = einsum!((n, k), (m, k), (m) -> (n); &a, &b, &c);
        assert_eq!(three, inner.matmul(&c));
        let four = einsum!((n, k), (m, k), (m), (n) -> (); &a, &b, &c, &three);
        assert_eq!(four.item(), three.dot(&three));
    });
}

#[test]
fn products_of_pairs() {
    pairs_equal_the_loop::<dim!(1), dim!(1), dim!(1)>();
    pairs_equal_the_loop::<dim!(2), dim!(3), dim!(4)>();
    pairs_equal_the_loop::<dim!(5), dim!(1), dim!(2)>();
    pairs_equal_the_loop::<dim!(1), dim!(9), dim!(1)>();
    pairs_equal_the_loop::<dim!(7), dim!(20), dim!(6)>();
}

fn diagonals_equal_the_loop<N: Dim, M: Dim>() {
    for_all((tensor::<i64, (N, N)>(-99..99_i64), tensor::<i64, (N, M, N)>(-99..99_i64)), |(a, b)| {
        assert_eq!(einsum!((i, i) -> (i); &a), Tensor::<i64, (N,)>::from_fn(|[i]| a[[i, i]]));
        assert_eq!(einsum!((i, i) -> (); &a).item(), (0..N::SIZE).map(|i| a[[i, i]]).sum::<i64>());
        assert_eq!(einsum!((i, m, i) -> (m, i); &b), Tensor::<i64, (M, N)>::from_fn(|[m, i]| b[[i, m, i]]));
        let trace = Tensor::<i64, (M,)>::from_fn(|[m]| (0..N::SIZE).map(|i| b[[i, m, i]]).sum());
        assert_eq!(einsum!((i, m, i) -> (m); &b), trace);
        // A diagonal times a matrix.
        let scaled = Tensor::<i64, (N, N)>::from_fn(|[i, j]| a[[i, i]] * a[[i, j]]);
        assert_eq!(einsum!((i, i), (i, j) -> (i, j); &a, &a), scaled);
        assert_eq!(einsum!((i, i), (j, j) -> (); &a, &a.transpose()).item(), einsum!((i, i) -> (); &a).item().pow(2));
    });
}

#[test]
fn diagonals() {
    diagonals_equal_the_loop::<dim!(1), dim!(1)>();
    diagonals_equal_the_loop::<dim!(3), dim!(2)>();
    diagonals_equal_the_loop::<dim!(2), dim!(5)>();
}

dims! { User = 4; Film = 3; Taste = 5; }

#[test]
fn shared_dimensions() {
    let cases = (
        tensor::<i64, (User, Taste)>(-99..99_i64),
        tensor::<i64, (Film, Taste, User)>(-99..99_i64),
        tensor::<i64, (Taste,)>(-99..99_i64),
    );
    for_all(cases, |(a, b, c)| {
        let over_taste: Tensor<i64, (User, Film, User)> = a.contract(&b, axes![Taste]);
        let naive = |[u, f, v]: [usize; 3]| (0..5).map(|t| a[[u, t]] * b[[f, t, v]]).sum::<i64>();
        assert_eq!(over_taste, Tensor::from_fn(naive));
        let over_both: Tensor<i64, (Film,)> = a.contract(&b, axes![User, Taste]);
        assert_eq!(over_both, einsum!((u, f, u) -> (f); &over_taste));
        assert_eq!(over_both, b.contract(&a, axes![Taste, User]));
        let dot: Tensor<i64, ()> = c.contract(&c, axes![Taste]);
        assert_eq!(dot.item(), c.dot(&c));
    });
}

/// Sums of integers have no order: a product of three is one, however it is taken.
#[test]
fn chains() {
    let cases = (
        tensor::<i64, shape![3, 2, 3]>(-99..99_i64),
        tensor::<i64, shape![3, 3, 4]>(-99..99_i64),
        tensor::<i64, shape![4, 5]>(-99..99_i64),
    );
    for_all(cases, |(a, b, c)| {
        let chain = a.matmul(&b).matmul(&c);
        assert_eq!(a.matmul(&b.matmul(&c)), chain);
        assert_eq!(einsum!((b, i, j), (b, j, k), (k, l) -> (b, i, l); &a, &b, &c), chain);
        assert_eq!(a.matmul(&(&b + &b)), a.matmul(&b) * 2);
    });
}

/// Whatever the order of a sum of `K` products, its error is at most `K u` times the sum of their absolute values, `u` being half of
/// `EPSILON`, up to terms in `u²` (Higham, Accuracy and Stability of Numerical Algorithms, section 3.5). Two such sums differ by twice that.
fn near_the_loop<B: Dim, N: Dim, K: Dim, M: Dim>() {
    for_all((tensor::<f32, (B, N, K)>(-1.0..1.0_f32), tensor::<f32, (B, K, M)>(-1.0..1.0_f32)), |(a, b)| {
        let bound = a.abs().matmul(&b.abs()) * (K::SIZE as f32 * f32::EPSILON * 1.001);
        let naive =
            Tensor::<f32, (B, N, M)>::from_fn(|[i, n, m]| (0..K::SIZE).map(|k| a[[i, n, k]] * b[[i, k, m]]).sum());
        assert!((a.matmul(&b) - &naive).abs().le(&bound).all());
        let turned = b.swap_axes(axes![1, 2]).to_tensor();
        assert!((a.matmul(&turned.swap_axes(axes![1, 2])) - &naive).abs().le(&bound).all());
        assert!((einsum!((b, n, k), (b, m, k) -> (b, n, m); &a, &turned) - &naive).abs().le(&bound).all());
    });
}

#[test]
fn floats_within_rounding() {
    near_the_loop::<dim!(2), dim!(3), dim!(4), dim!(5)>();
    near_the_loop::<dim!(1), dim!(1), dim!(300), dim!(1)>();
    near_the_loop::<dim!(2), dim!(9), dim!(33), dim!(17)>();
}

/// Eight axes, on either side and in the result, and more than eight to go through.
#[test]
fn highest_rank() {
    type Eight = shape![2, 1, 2, 1, 2, 1, 2, 2];
    for_all((tensor::<i64, Eight>(-9..9_i64), tensor::<i64, Eight>(-9..9_i64)), |(a, b)| {
        let product: Tensor<i64, Eight> = a.matmul(&b);
        for ([p, _, q, _, r, _, n, m], &element) in product.indexed_iter() {
            let naive = (0..2).map(|k| a[[p, 0, q, 0, r, 0, n, k]] * b[[p, 0, q, 0, r, 0, k, m]]).sum::<i64>();
            assert_eq!(element, naive);
        }
        let all: Tensor<i64, ()> = a.tensordot(&b, axes![0, 1, 2, 3, 4, 5, 6, 7], axes![0, 1, 2, 3, 4, 5, 6, 7]);
        assert_eq!(all.item(), (&a * &b).as_slice().iter().sum::<i64>());
        let half: Tensor<i64, shape![2, 1, 2, 1, 2, 1, 2, 1]> = a.tensordot(&b, axes![4, 5, 6, 7], axes![4, 5, 6, 7]);
        for ([p, _, q, _, s, _, t, _], &element) in half.indexed_iter() {
            let at = |x: &Tensor<i64, Eight>, [p, q]: [usize; 2], i: usize| x[[p, 0, q, 0, i / 4, 0, i / 2 % 2, i % 2]];
            assert_eq!(element, (0..8).map(|i| at(&a, [p, q], i) * at(&b, [s, t], i)).sum::<i64>());
        }
        let traced = einsum!((a, b, c, d, e, f, g, h) -> (h, a); &a);
        let naive = Tensor::<i64, shape![2, 2]>::from_fn(|[h, a_]| {
            (0..8).map(|i| a[[a_, 0, i / 4, 0, i / 2 % 2, 0, i % 2, h]]).sum()
        });
        assert_eq!(traced, naive);
    });
}

#[test]
fn no_axes() {
    let (two, three) = (Tensor::<i32, ()>::full(2), Tensor::<i32, ()>::full(3));
    assert_eq!(two.outer(&three).item(), 6);
    assert_eq!(two.tensordot(&three, axes![], axes![]).item(), 6);
    assert_eq!(einsum!((), () -> (); &two, &three).item(), 6);
    assert_eq!(einsum!((n), () -> (n); &tensor![1, 2], &three), tensor![3, 6]);
    assert_eq!(tensor![1, 2].outer(&three), tensor![3, 6]);
}
