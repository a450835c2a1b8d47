//! Multi-head attention, in two ways: heads and their size are given, and the width is their product; or the width is given, and the heads
//! divide it.

use shapewise::prelude::*;

use crate::numbers::{assert_close, sample};

/// The weights of queries, keys, values and the output, for the width `C`.
#[derive(Clone, Debug)]
struct Weights<T: Real, C: Dim> {
    query: Tensor<T, (C, C)>,
    key: Tensor<T, (C, C)>,
    value: Tensor<T, (C, C)>,
    output: Tensor<T, (C, C)>,
}

/// Each query as a mean of the values, weighted by how like it is to their keys: for one head, and for a batch of heads.
fn scaled_dot_product<T: Real, B: Dim, H: Dim, N: Dim, M: Dim, K: Dim, D: Data<T>>(
    query: &Tensor<T, (B, H, N, K), D>,
    key: &Tensor<T, (B, H, M, K), D>,
    value: &Tensor<T, (B, H, M, K), D>,
) -> Tensor<T, (B, H, N, K)> {
    let scores = query.matmul(&key.swap_axes(axes![2, 3])) / T::from_count(K::SIZE).sqrt();
    scores.softmax(axes![3]).matmul(value)
}

/// The width is the product of the heads and their size: nothing to be proven.
fn of_heads<T: Real, B: Dim, N: Dim, H: Dim, K: Dim>(
    x: &Tensor<T, (B, N, Product<H, K>)>,
    weights: &Weights<T, Product<H, K>>,
) -> Tensor<T, (B, N, Product<H, K>)> {
    let heads = |w| x.matmul(w).unflatten::<(H, K), _>(axes![2]);
    let [query, key, value] = [&weights.query, &weights.key, &weights.value].map(heads);
    let mixed =
        scaled_dot_product(&query.swap_axes(axes![1, 2]), &key.swap_axes(axes![1, 2]), &value.swap_axes(axes![1, 2]));
    mixed.swap_axes(axes![1, 2]).to_tensor().flatten_axes(axes![2, 3]).matmul(&weights.output)
}

/// The heads divide the width, which is the one thing to be proven.
fn of_width<T: Real, B: Dim, N: Dim, C: Dim + DivisibleBy<H>, H: Dim>(
    x: &Tensor<T, (B, N, C)>,
    weights: &Weights<T, C>,
) -> Tensor<T, (B, N, C)> {
    let heads = |w| x.matmul(w).unflatten::<(H, Quotient<C, H>), _>(axes![2]);
    let [query, key, value] = [&weights.query, &weights.key, &weights.value].map(heads);
    let scores = einsum!((b, n, h, k), (b, m, h, k) -> (b, h, n, m); &query, &key);
    let scores = scores / T::from_count(Quotient::<C, H>::SIZE).sqrt();
    let mixed = einsum!((b, h, n, m), (b, m, h, k) -> (b, n, h, k); &scores.softmax(axes![3]), &value);
    let mixed: Tensor<T, (B, N, C)> = mixed.flatten_axes(axes![2, 3]).rename();
    mixed.matmul(&weights.output)
}

/// A layer of a transformer: attention and a perceptron, each beside what it was given.
fn block<T: Real, B: Dim, N: Dim, H: Dim, K: Dim, F: Dim>(
    x: &Tensor<T, (B, N, Product<H, K>)>,
    weights: &Weights<T, Product<H, K>>,
    (inner, outer): (&Tensor<T, (Product<H, K>, F)>, &Tensor<T, (F, Product<H, K>)>),
) -> Tensor<T, (B, N, Product<H, K>)> {
    let x = x + of_heads::<T, B, N, H, K>(x, weights);
    &x + x.matmul(inner).relu().matmul(outer)
}

for_both_reals! { heads_are_the_loop width_is_the_loop blocks_are_the_loop }

type Input<T> = Tensor<T, shape![2, 4, 6]>;
type Width = dim!(6);

fn weights<T: Real>() -> Weights<T, Width> {
    Weights { query: sample(1), key: sample(2), value: sample(3), output: sample(4) }
}

fn at<T: Real, S: Shape<Sizes = [usize; R]>, const R: usize>(x: &Tensor<T, S>, position: [usize; R]) -> f64 {
    x[position].to_f64().unwrap()
}

/// Attention with heads of `size` features each, one number after another.
fn expected<T: Real>(x: &Input<T>, w: &Weights<T, Width>, size: usize) -> Vec<f64> {
    let project =
        |w: &Tensor<T, (Width, Width)>, b, n, c| (0..6).map(|i| at(x, [b, n, i]) * at(w, [i, c])).sum::<f64>();
    let mixed = |b, n, c: usize| {
        let features = c / size * size..(c / size + 1) * size;
        let weight = |m| {
            let score = features.clone().map(|c| project(&w.query, b, n, c) * project(&w.key, b, m, c)).sum::<f64>();
            (score / (size as f64).sqrt()).exp()
        };
        let sum: f64 = (0..4).map(weight).sum();
        (0..4).map(|m| weight(m) / sum * project(&w.value, b, m, c)).sum::<f64>()
    };
    let element = |i: usize| (0..6).map(|c| mixed(i / 24, i / 6 % 4, c) * at(&w.output, [c, i % 6])).sum();
    (0..48).map(element).collect()
}

fn heads_are_the_loop<T: Real>() {
    let (x, weights): (Input<T>, _) = (sample(5), weights());
    let three = expected(&x, &weights, 2);
    assert_close(&of_heads::<_, _, _, dim!(3), dim!(2)>(&x, &weights), |[b, n, c]| three[24 * b + 6 * n + c]);
    let one = expected(&x, &weights, 6);
    assert_close(&of_heads::<_, _, _, dim!(1), Width>(&x, &weights), |[b, n, c]| one[24 * b + 6 * n + c]);
}

fn width_is_the_loop<T: Real>() {
    let (x, weights): (Input<T>, _) = (sample(6), weights());
    let two = expected(&x, &weights, 3);
    assert_close(&of_width::<_, _, _, _, dim!(2)>(&x, &weights), |[b, n, c]| two[24 * b + 6 * n + c]);
    let six = expected(&x, &weights, 1);
    assert_close(&of_width::<_, _, _, _, Width>(&x, &weights), |[b, n, c]| six[24 * b + 6 * n + c]);
}

fn blocks_are_the_loop<T: Real>() {
    let (x, weights): (Input<T>, _) = (sample(7), weights());
    let (inner, outer): (Tensor<T, shape![6, 5]>, Tensor<T, shape![5, 6]>) = (sample(8), sample(9));
    let attention = expected(&x, &weights, 3);
    let sum = |b, n, c| at(&x, [b, n, c]) + attention[24 * b + 6 * n + c];
    let hidden = |b, n, f| (0..6).map(|c| sum(b, n, c) * at(&inner, [c, f])).sum::<f64>().max(0.0);
    assert_close(&block::<_, _, _, dim!(2), dim!(3), _>(&x, &weights, (&inner, &outer)), |[b, n, c]| {
        sum(b, n, c) + (0..5).map(|f| hidden(b, n, f) * at(&outer, [f, c])).sum::<f64>()
    });
}
