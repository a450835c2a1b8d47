//! Looking up: embeddings and their gradients, classes as indices, the best of a score.

use shapewise::prelude::*;

use crate::numbers::{assert_close, assert_near, sample};

/// Rows of a table, and positions added to them.
fn embed<T: Real, V: Dim, E: Dim, B: Dim, L: Dim>(
    table: &Tensor<T, (V, E)>,
    positions: &Tensor<T, (L, E)>,
    tokens: &Tensor<Idx<V>, (B, L)>,
) -> Tensor<T, (B, L, E)> {
    table.take(tokens, axes![V]) + positions
}

/// What a gradient of the rows is for the table: each row goes back to where it was taken.
fn embed_backward<T: Real, V: Dim, E: Dim, B: Dim, L: Dim>(
    gradient: &Tensor<T, (B, L, E)>,
    tokens: &Tensor<Idx<V>, (B, L)>,
) -> Tensor<T, (V, E)> {
    let mut table = Tensor::<T, (V, E)>::zeros();
    table.index_add(tokens, gradient, axes![0]);
    table
}

/// Softmax, and the logarithm of the probability of each sample's class, averaged. The gradient with it.
fn cross_entropy<T: Real, N: Dim, K: Dim>(
    scores: &Tensor<T, (N, K)>,
    class: &Tensor<Idx<K>, (N,)>,
) -> (T, Tensor<T, (N, K)>) {
    let log_p = scores.log_softmax(axes![K]);
    let of_class = log_p.gather(&class.along(&log_p, axes![K]), axes![K]);
    let gradient = (log_p.exp() - class.one_hot::<T>()) / T::from_count(N::SIZE);
    (-of_class.mean(), gradient)
}

/// The same with one-hot targets.
fn cross_entropy_of_targets<T: Real, N: Dim, K: Dim>(scores: &Tensor<T, (N, K)>, target: &Tensor<T, (N, K)>) -> T {
    -(scores.log_softmax(axes![1]) * target).over(axes![1]).sum().mean()
}

/// The share of samples whose class is among the `M` best. That there are `M` classes is what has to be proven.
fn top_accuracy<T: Real, N: Dim, K: Dim + AtLeast<M>, M: Dim>(
    scores: &Tensor<T, (N, K)>,
    class: &Tensor<Idx<K>, (N,)>,
) -> f64 {
    let (_, best) = scores.over(axes![K]).top_k::<M>();
    best.equal(class.along(&best, axes![1])).over(axes![1]).any().mean()
}

/// Only the `M` best scores, and 0 for the others: a sparse gate.
fn keep_best<T: Real, N: Dim, K: Dim + AtLeast<M>, M: Dim>(scores: &Tensor<T, (N, K)>) -> Tensor<T, (N, K)> {
    let (values, places) = scores.over(axes![1]).top_k::<M>();
    let mut gates = Tensor::<T, (N, K)>::zeros();
    gates.scatter(&places, values, axes![1]);
    gates
}

/// The ranks of the elements in each row, from 0.
fn ranks<T: Real, N: Dim, C: Dim>(x: &Tensor<T, (N, C)>) -> Tensor<Idx<C>, (N, C)> {
    x.over(axes![C]).argsort().over(axes![C]).argsort()
}

/// Scores of what comes later are forgotten.
fn look_back<T: Real, B: Dim, L: Dim>(scores: &Tensor<T, (B, L, L)>) -> Tensor<T, (B, L, L)> {
    let later = Tensor::<bool, (L, L)>::from_fn(|[i, j]| j > i);
    scores.masked_fill(&later, T::neg_infinity())
}

/// In place, whatever the shape.
fn relu_in_place<T: Real, S: Shape>(x: &mut Tensor<T, S>) {
    let negative = x.lt(T::zero());
    x.put_mask(&negative, T::zero());
}

/// The mean of the rows of each class. An index can be a class of nothing: then its mean is 0 / 0.
fn class_means<T: Real, N: Dim, F: Dim, K: Dim>(
    x: &Tensor<T, (N, F)>,
    class: &Tensor<Idx<K>, (N,)>,
) -> Tensor<T, (K, F)> {
    let (mut sums, mut counts) = (Tensor::<T, (K, F)>::zeros(), Tensor::<T, (K,)>::zeros());
    sums.index_add(class, x, axes![0]);
    counts.index_add(class, T::one(), axes![0]);
    &sums / counts.along(&sums, axes![1])
}

for_both_reals! {
    embeddings
    losses
    best_ones
    masks
    means
}

type Tokens = Tensor<Idx<dim!(5)>, shape![2, 3]>;

fn tokens() -> Tokens {
    tensor![[4, 0, 4], [1, 4, 0]].map(|token: usize| Idx::new(token).unwrap())
}

fn embeddings<T: Real>() {
    let (table, positions) = (sample::<T, shape![5, 4]>(1), sample::<T, shape![3, 4]>(2));
    let at = tokens();
    let expected =
        |[b, l, e]: [usize; 3]| table[[at[[b, l]].get(), e]].to_f64().unwrap() + positions[[l, e]].to_f64().unwrap();
    assert_close(&embed(&table, &positions, &at), expected);

    let gradient = sample::<T, shape![2, 3, 4]>(3);
    let expected = |[v, e]: [usize; 2]| {
        let rows = at.indexed_iter().filter(|(_, token)| token.get() == v);
        rows.map(|([b, l], _)| gradient[[b, l, e]].to_f64().unwrap()).sum()
    };
    assert_close(&embed_backward(&gradient, &at), expected);
}

fn losses<T: Real>() {
    let scores = sample::<T, shape![4, 3]>(4);
    let class = tensor![2, 0, 1, 2].to_indices::<dim!(3)>().unwrap();
    let p = |n: usize, k: usize| {
        let e = |k: usize| scores[[n, k]].to_f64().unwrap().exp();
        e(k) / (e(0) + e(1) + e(2))
    };
    let expected = -(0..4).map(|n| p(n, class[[n]].get()).ln()).sum::<f64>() / 4.0;
    let (loss, gradient) = cross_entropy(&scores, &class);
    assert_near(loss, expected, "cross-entropy");
    assert_near(cross_entropy_of_targets(&scores, &class.one_hot()), expected, "cross-entropy");
    assert_close(&gradient, |[n, k]| (p(n, k) - f64::from(u8::from(class[[n]].get() == k))) / 4.0);
}

fn best_ones<T: Real>() {
    let scores = tensor![[0.1, 0.5, 0.4], [0.7, 0.1, 0.2], [0.3, 0.3, 0.4]].cast::<T>();
    let class = tensor![2, 1, 1].to_indices::<dim!(3)>().unwrap();
    assert_eq!(top_accuracy::<_, _, _, dim!(1)>(&scores, &class), 0.0);
    assert_near(top_accuracy::<_, _, _, dim!(2)>(&scores, &class), 1.0 / 3.0, "one of the two best");
    assert_eq!(top_accuracy::<_, _, _, dim!(3)>(&scores, &class), 1.0);
    let kept = tensor![[0.0, 0.5, 0.4], [0.7, 0.0, 0.2], [0.3, 0.0, 0.4]].cast::<T>();
    assert_eq!(keep_best::<_, _, _, dim!(2)>(&scores), kept);
    assert_eq!(ranks(&scores).map(Idx::get), tensor![[0, 2, 1], [2, 0, 1], [0, 1, 2]]);
}

fn masks<T: Real>() {
    let scores = sample::<T, shape![2, 3, 3]>(5);
    let back = look_back(&scores);
    for ([b, i, j], &score) in back.indexed_iter() {
        assert_eq!(score, if j > i { T::neg_infinity() } else { scores[[b, i, j]] });
    }
    let mut x = scores;
    relu_in_place(&mut x);
    assert_eq!(x, scores.maximum(T::zero()));
}

fn means<T: Real>() {
    let x = sample::<T, shape![6, 2]>(6);
    let class = tensor![1, 0, 1, 1, 0, 2].to_indices::<dim!(3)>().unwrap();
    assert_close(&class_means(&x, &class), |[k, f]| {
        let rows: Vec<f64> = (0..6).filter(|&n| class[[n]].get() == k).map(|n| x[[n, f]].to_f64().unwrap()).collect();
        rows.iter().sum::<f64>() / rows.len() as f64
    });
}
