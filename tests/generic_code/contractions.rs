//! Products of tensors in networks: what is multiplied and summed over, for any number of samples, heads and features.

use shapewise::prelude::*;
use shapewise::shape::matmul::{MatMul, MatMulOf};

use crate::layers::linear;
use crate::numbers::{assert_close, sample};

fn perceptron<T: Real, N: Dim, I: Dim, H: Dim, O: Dim>(
    x: &Tensor<T, (N, I)>,
    (w1, b1): (&Tensor<T, (I, H)>, &Tensor<T, (H,)>),
    (w2, b2): (&Tensor<T, (H, O)>, &Tensor<T, (O,)>),
) -> Tensor<T, (N, O)> {
    linear(&linear(x, w1, b1).relu(), w2, b2)
}

/// One set of weights for a batch of sequences.
fn linear_of_sequences<T: Real, B: Dim, N: Dim, I: Dim, O: Dim>(
    x: &Tensor<T, (B, N, I)>,
    w: &Tensor<T, (I, O)>,
) -> Tensor<T, (B, N, O)> {
    x.matmul(w)
}

/// Scaled dot-product attention, for a batch and all heads at once.
fn attention<T: Real, B: Dim, H: Dim, N: Dim, M: Dim, C: Dim>(
    query: &Tensor<T, (B, H, N, C)>,
    key: &Tensor<T, (B, H, M, C)>,
    value: &Tensor<T, (B, H, M, C)>,
) -> Tensor<T, (B, H, N, C)> {
    let scores = query.matmul(&key.swap_axes(axes![2, 3])) / T::from_count(C::SIZE).sqrt();
    scores.softmax(axes![3]).matmul(value)
}

/// The same by letters.
fn attention_by_letters<T: Real, B: Dim, H: Dim, N: Dim, M: Dim, C: Dim>(
    query: &Tensor<T, (B, H, N, C)>,
    key: &Tensor<T, (B, H, M, C)>,
    value: &Tensor<T, (B, H, M, C)>,
) -> Tensor<T, (B, H, N, C)> {
    let scores = einsum!((b, h, n, c), (b, h, m, c) -> (b, h, n, m); query, key) / T::from_count(C::SIZE).sqrt();
    einsum!((b, h, n, m), (b, h, m, c) -> (b, h, n, c); &scores.softmax(axes![-1]), value)
}

/// One outer product for each sample, and their sum: the gradient of weights.
fn outer_products<T: Real, N: Dim, I: Dim, O: Dim>(
    x: &Tensor<T, (N, I)>,
    gradient: &Tensor<T, (N, O)>,
) -> (Tensor<T, (N, I, O)>, Tensor<T, (I, O)>) {
    (einsum!((n, i), (n, o) -> (n, i, o); x, gradient), x.tensordot(gradient, axes![0], axes![0]))
}

fn bilinear<T: Real, N: Dim, I: Dim, J: Dim>(
    x: &Tensor<T, (N, I)>,
    w: &Tensor<T, (I, J)>,
    y: &Tensor<T, (N, J)>,
) -> Tensor<T, (N,)> {
    einsum!((n, i), (i, j), (n, j) -> (n); x, w, y)
}

/// The dimension that is summed over is named, and may stand anywhere.
fn along_features<T: Real, N: Dim, M: Dim, C: Dim>(x: &Tensor<T, (N, C)>, y: &Tensor<T, (C, M)>) -> Tensor<T, (N, M)> {
    x.contract(y, axes![C])
}

fn gram<T: Real, N: Dim, C: Dim>(x: &Tensor<T, (N, C)>) -> Tensor<T, (N, N)> {
    x.inner(x)
}

fn outer_of_batch<T: Real, B: Dim, N: Dim, M: Dim>(x: &Tensor<T, (B, N)>, y: &Tensor<T, (M,)>) -> Tensor<T, (B, N, M)> {
    x.outer(y)
}

/// Each head multiplies by a matrix of its own, which all samples share.
fn by_head<T: Real, B: Dim, H: Dim, N: Dim, C: Dim, E: Dim>(
    x: &Tensor<T, (B, H, N, C)>,
    w: &Tensor<T, (H, C, E)>,
) -> Tensor<T, (B, H, N, E)> {
    x.matmul(w)
}

/// Code that is generic in whole shapes asks for the product that it takes.
fn twice<T: Real, L: MatMul<R>, R: Shape>(x: &Tensor<T, L>, y: &Tensor<T, R>) -> Tensor<T, MatMulOf<L, R>> {
    x.matmul(y) * T::from_f64(2.0)
}

for_both_reals! {
    perceptrons
    sequences
    attentions
    gradients
    bilinear_forms
    named_sums
    heads
}

fn at<T: Real, S: Shape<Sizes = [usize; R]>, const R: usize>(x: &Tensor<T, S>, position: [usize; R]) -> f64 {
    x[position].to_f64().unwrap()
}

fn perceptrons<T: Real>() {
    let (x, w1, b1): (Tensor<T, shape![5, 4]>, Tensor<T, shape![4, 3]>, Tensor<T, shape![3]>) =
        (sample(1), sample(2), sample(3));
    let (w2, b2): (Tensor<T, shape![3, 2]>, Tensor<T, shape![2]>) = (sample(4), sample(5));
    let hidden = |n, h| ((0..4).map(|i| at(&x, [n, i]) * at(&w1, [i, h])).sum::<f64>() + at(&b1, [h])).max(0.0);
    assert_close(&perceptron(&x, (&w1, &b1), (&w2, &b2)), |[n, o]| {
        (0..3).map(|h| hidden(n, h) * at(&w2, [h, o])).sum::<f64>() + at(&b2, [o])
    });
}

fn sequences<T: Real>() {
    let (x, w): (Tensor<T, shape![2, 5, 4]>, Tensor<T, shape![4, 3]>) = (sample(6), sample(7));
    let expected = |[b, n, o]: [usize; 3]| (0..4).map(|i| at(&x, [b, n, i]) * at(&w, [i, o])).sum::<f64>();
    assert_close(&linear_of_sequences(&x, &w), expected);
    assert_close(&twice(&x, &w), |at| 2.0 * expected(at));
}

fn attentions<T: Real>() {
    let query: Tensor<T, shape![2, 3, 4, 5]> = sample(8);
    let (key, value): (Tensor<T, shape![2, 3, 6, 5]>, Tensor<T, shape![2, 3, 6, 5]>) = (sample(9), sample(10));
    let expected = |[b, h, n, c]: [usize; 4]| {
        let weight = |m| {
            let product: f64 = (0..5).map(|c| at(&query, [b, h, n, c]) * at(&key, [b, h, m, c])).sum();
            (product / 5.0_f64.sqrt()).exp()
        };
        (0..6).map(|m| weight(m) * at(&value, [b, h, m, c])).sum::<f64>() / (0..6).map(weight).sum::<f64>()
    };
    assert_close(&attention(&query, &key, &value), expected);
    assert_close(&attention_by_letters(&query, &key, &value), expected);
}

fn gradients<T: Real>() {
    let (x, gradient): (Tensor<T, shape![6, 4]>, Tensor<T, shape![6, 3]>) = (sample(11), sample(12));
    let (each, sum) = outer_products(&x, &gradient);
    assert_close(&each, |[n, i, o]| at(&x, [n, i]) * at(&gradient, [n, o]));
    assert_close(&sum, |[i, o]| (0..6).map(|n| at(&x, [n, i]) * at(&gradient, [n, o])).sum());
}

fn bilinear_forms<T: Real>() {
    let (x, w, y): (Tensor<T, shape![2, 3]>, Tensor<T, shape![3, 4]>, Tensor<T, shape![2, 4]>) =
        (sample(13), sample(14), sample(15));
    assert_close(&bilinear(&x, &w, &y), |[n]| {
        (0..12).map(|k| at(&x, [n, k / 4]) * at(&w, [k / 4, k % 4]) * at(&y, [n, k % 4])).sum()
    });
}

fn named_sums<T: Real>() {
    let (x, y, z): (Tensor<T, shape![2, 5]>, Tensor<T, shape![5, 3]>, Tensor<T, shape![4]>) =
        (sample(16), sample(17), sample(18));
    assert_close(&along_features(&x, &y), |[n, m]| (0..5).map(|c| at(&x, [n, c]) * at(&y, [c, m])).sum());
    assert_close(&gram(&x), |[n, m]| (0..5).map(|c| at(&x, [n, c]) * at(&x, [m, c])).sum());
    assert_close(&outer_of_batch(&x, &z), |[b, n, m]| at(&x, [b, n]) * at(&z, [m]));
}

fn heads<T: Real>() {
    let (x, w): (Tensor<T, shape![2, 3, 4, 5]>, Tensor<T, shape![3, 5, 2]>) = (sample(19), sample(20));
    assert_close(&by_head(&x, &w), |[b, h, n, e]| (0..5).map(|c| at(&x, [b, h, n, c]) * at(&w, [h, c, e])).sum());
}
