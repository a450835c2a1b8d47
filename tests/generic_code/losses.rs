//! Losses and scores.

use shapewise::prelude::*;

use crate::numbers::{assert_close, assert_near, sample};

fn mean_squared_error<T: Real, S: Shape>(prediction: &Tensor<T, S>, target: &Tensor<T, S>) -> T {
    (prediction - target).pow(2).mean()
}

/// The loss of each element. (An abstract scalar stands on the right: `T - tensor` is an impl that Rust's orphan rule forbids.)
fn cross_entropies<T: Real, S: Shape>(probability: &Tensor<T, S>, target: &Tensor<bool, S>) -> Tensor<T, S> {
    -target.select(probability, -probability + T::one()).ln()
}

/// The mean loss of the elements that the mask selects, if there are any.
fn binary_cross_entropy<T: Real, S: Shape>(
    probability: &Tensor<T, S>,
    target: &Tensor<bool, S>,
    mask: &Tensor<bool, S>,
) -> Option<T> {
    cross_entropies(probability, target).masked_select(mask).mean()
}

/// The same for each sample of a batch.
fn binary_cross_entropy_by_sample<T: Real, N: Dim, C: Dim>(
    probability: &Tensor<T, (N, C)>,
    target: &Tensor<bool, (N, C)>,
    mask: &Tensor<bool, (N, C)>,
) -> Tensor<T, (N,)> {
    cross_entropies(probability, target).over(axes![1]).masked(mask).mean()
}

fn accuracy<T: Real, N: Dim>(probability: &Tensor<T, (N,)>, label: &Tensor<bool, (N,)>) -> f64 {
    probability.ge(T::from_f64(0.5)).equal(label).mean()
}

/// The share of samples whose largest score is that of their class. A class is an index, so it cannot be one that has no score.
fn accuracy_of_classes<T: Real, N: Dim, K: Dim>(scores: &Tensor<T, (N, K)>, class: &Tensor<Idx<K>, (N,)>) -> f64 {
    scores.over(axes![1]).argmax().equal(class).mean()
}

/// Softmax and the logarithm of the probability of each sample's class, averaged.
fn cross_entropy_of_classes<T: Real, N: Dim, K: Dim>(scores: &Tensor<T, (N, K)>, class: &Tensor<Idx<K>, (N,)>) -> T {
    let log_p = scores.log_softmax(axes![K]);
    -log_p.gather(&class.along(&log_p, axes![K]), axes![K]).mean()
}

/// The same by the logarithm of the sum of exponentials, without the other probabilities.
fn cross_entropy_by_sums<T: Real, N: Dim, K: Dim>(scores: &Tensor<T, (N, K)>, class: &Tensor<Idx<K>, (N,)>) -> T {
    let right = scores.gather(&class.along(scores, axes![K]), axes![K]).over(axes![-1]).sum();
    (scores.over(axes![K]).logsumexp() - right).mean()
}

/// The cosine of the angle between each pair of rows.
fn cosine_similarity<T: Real, N: Dim, C: Dim>(x: &Tensor<T, (N, C)>, y: &Tensor<T, (N, C)>) -> Tensor<T, (N,)> {
    (x * y).over(axes![C]).sum() / (x.over(axes![C]).norm() * y.over(axes![C]).norm())
}

fn softmax<T: Real, N: Dim, K: Dim>(x: &Tensor<T, (N, K)>) -> Tensor<T, (N, K)> {
    let e = (x - x.over(axes![K]).keepdims().max()).exp();
    &e / e.over(axes![K]).keepdims().sum()
}

type Batch<T> = Tensor<T, shape![6, 4]>;

for_both_reals! {
    squared_errors
    masked_losses
    losses_of_nothing
    accuracies
    accuracies_of_classes
    softmaxes
    cosines
}

fn squared_errors<T: Real>() {
    let (x, y): (Batch<T>, Batch<T>) = (sample(1), sample(2));
    let mut expected = 0.0;
    for (x, y) in x.iter().zip(&y) {
        expected += (x.to_f64().unwrap() - y.to_f64().unwrap()).powi(2) / 24.0;
    }
    assert_near(mean_squared_error(&x, &y), expected, "mean squared error");
}

/// Probabilities, targets and a mask that leaves some of every sample.
fn case<T: Real>() -> (Batch<T>, Tensor<bool, shape![6, 4]>, Tensor<bool, shape![6, 4]>) {
    let target = sample::<T, shape![6, 4]>(4).gt(T::zero());
    let mask = Tensor::<bool, shape![6, 4]>::from_fn(|[i, j]| (i + j) % 3 != 0);
    (sample::<T, shape![6, 4]>(3).sigmoid(), target, mask)
}

fn expected_loss<T: Real>(p: &Batch<T>, target: &Tensor<bool, shape![6, 4]>, at: [usize; 2]) -> f64 {
    let p = p[at].to_f64().unwrap();
    if target[at] { -p.ln() } else { -(1.0 - p).ln() }
}

fn masked_losses<T: Real>() {
    let (p, target, mask) = case::<T>();
    let by_sample = |[i]: [usize; 1]| {
        let selected: Vec<f64> =
            (0..4).filter(|j| (i + j) % 3 != 0).map(|j| expected_loss(&p, &target, [i, j])).collect();
        selected.iter().sum::<f64>() / selected.len() as f64
    };
    assert_close(&binary_cross_entropy_by_sample(&p, &target, &mask), by_sample);

    let (mut sum, mut count) = (0.0, 0);
    for i in 0..6 {
        for j in 0..4 {
            if (i + j) % 3 != 0 {
                sum += expected_loss(&p, &target, [i, j]);
                count += 1;
            }
        }
    }
    let loss = binary_cross_entropy(&p, &target, &mask).unwrap();
    assert_near(loss, sum / f64::from(count), "binary cross-entropy");
}

fn losses_of_nothing<T: Real>() {
    let (p, target, _) = case::<T>();
    let nothing = Tensor::full(false);
    assert_eq!(binary_cross_entropy(&p, &target, &nothing), None);
    assert!(binary_cross_entropy_by_sample(&p, &target, &nothing).is_nan().all());
}

fn accuracies<T: Real>() {
    let p = tensor![0.9, 0.5, 0.4, 0.1, 0.7].cast::<T>();
    let label = tensor![true, true, true, false, false];
    assert_eq!(accuracy(&p, &label), 3.0 / 5.0);
}

fn accuracies_of_classes<T: Real>() {
    let scores = tensor![[0.1, 0.7, 0.2], [3.0, 1.0, 2.0], [0.0, 0.0, 1.0], [5.0, 5.0, 1.0]].cast::<T>();
    let class = tensor![1, 0, 1, 0].map(|class: usize| Idx::new(class).unwrap());
    assert_eq!(accuracy_of_classes(&scores, &class), 0.75);

    let mut expected = 0.0;
    for (n, k) in [1, 0, 1, 0].into_iter().enumerate() {
        let e = |k: usize| scores[[n, k]].to_f64().unwrap().exp();
        expected -= (e(k) / (e(0) + e(1) + e(2))).ln() / 4.0;
    }
    assert_near(cross_entropy_of_classes(&scores, &class), expected, "cross-entropy");
    assert_near(cross_entropy_by_sums(&scores, &class), expected, "cross-entropy by sums");
}

fn cosines<T: Real>() {
    let (x, y): (Batch<T>, Batch<T>) = (sample(6), sample(7));
    assert_close(&cosine_similarity(&x, &y), |[i]| {
        let dot = |x: &Batch<T>, y: &Batch<T>| (0..4).map(|j| (x[[i, j]] * y[[i, j]]).to_f64().unwrap()).sum::<f64>();
        dot(&x, &y) / (dot(&x, &x) * dot(&y, &y)).sqrt()
    });
}

fn softmaxes<T: Real>() {
    let x: Batch<T> = sample(5);
    let expected = |[i, j]: [usize; 2]| {
        let e = |j: usize| x[[i, j]].to_f64().unwrap().exp();
        e(j) / (0..4).map(e).sum::<f64>()
    };
    assert_close(&softmax(&x), expected);
    assert_close(&x.softmax(axes![1]), expected);
    assert_close(&x.softmax(axes![-1]).over(axes![1]).sum(), |_| 1.0);
}
