//! The layers of a network.

use shapewise::ops::elementwise::Tanh;
use shapewise::prelude::*;

use crate::numbers::{assert_close, sample};

fn add_bias<T: Real, N: Dim, C: Dim>(x: &Tensor<T, (N, C)>, bias: &Tensor<T, (C,)>) -> Tensor<T, (N, C)> {
    x + bias
}

pub(crate) fn linear<T: Real, N: Dim, I: Dim, O: Dim>(
    x: &Tensor<T, (N, I)>,
    w: &Tensor<T, (I, O)>,
    b: &Tensor<T, (O,)>,
) -> Tensor<T, (N, O)> {
    x.matmul(w) + b
}

/// Two layers with a connection past them, which needs the output to have the shape of the input.
fn residual<T: Real, N: Dim, C: Dim, H: Dim>(
    x: &Tensor<T, (N, C)>,
    inner: &Tensor<T, (C, H)>,
    outer: &Tensor<T, (H, C)>,
) -> Tensor<T, (N, C)> {
    x + x.matmul(inner).relu().matmul(outer)
}

/// The gradients of `linear` with respect to its weights and its bias.
fn linear_gradients<T: Real, N: Dim, I: Dim, O: Dim>(
    x: &Tensor<T, (N, I)>,
    gradient: &Tensor<T, (N, O)>,
) -> (Tensor<T, (I, O)>, Tensor<T, (O,)>) {
    (x.transpose().matmul(gradient), gradient.over(axes![N]).sum())
}

fn batch_norm<T: Real, N: Dim, C: Dim, H: Dim, W: Dim>(
    x: &Tensor<T, (N, C, H, W)>,
    gain: &Tensor<T, (C,)>,
    bias: &Tensor<T, (C,)>,
) -> Tensor<T, (N, C, H, W)> {
    let others = axes![0, 2, 3];
    let mean = x.over(others).keepdims().mean();
    let variance = x.over(others).keepdims().var();
    let normalized = (x - mean) / (variance + T::from_f64(1e-5)).sqrt();
    normalized * gain.along(x, others) + bias.along(x, others)
}

fn layer_norm<T: Real, N: Dim, C: Dim>(
    x: &Tensor<T, (N, C)>,
    gain: &Tensor<T, (C,)>,
    bias: &Tensor<T, (C,)>,
) -> Tensor<T, (N, C)> {
    let centered = x - x.over(axes![C]).keepdims().mean();
    let variance = centered.pow(2).over(axes![C]).keepdims().mean();
    centered / (variance + T::from_f64(1e-5)).sqrt() * gain + bias
}

/// The same by the operation, which goes over each row while it is in the nearest cache.
fn layer_norm_of_rows<T: Real, N: Dim, C: Dim>(
    x: &Tensor<T, (N, C)>,
    gain: &Tensor<T, (C,)>,
    bias: &Tensor<T, (C,)>,
) -> Tensor<T, (N, C)> {
    x.layer_norm(axes![C], gain, bias, T::from_f64(1e-5))
}

/// The same over the first axis, whose elements do not lie side by side.
fn layer_norm_of_columns<T: Real, N: Dim, C: Dim>(x: &Tensor<T, (N, C)>, gain: T, bias: T) -> Tensor<T, (C, N)> {
    x.transpose().layer_norm(axes![C], gain, bias, T::from_f64(1e-5))
}

/// A linear layer and its activation.
fn activated<T: Real, N: Dim, I: Dim, O: Dim>(
    x: &Tensor<T, (N, I)>,
    w: &Tensor<T, (I, O)>,
    b: &Tensor<T, (O,)>,
) -> Tensor<T, (N, O)> {
    x.linear_then(w, b, Tanh)
}

/// A weight for each sample, given as a column.
fn weigh_samples<T: Real, N: Dim, C: Dim>(
    x: &Tensor<T, (N, C)>,
    weight: &Tensor<T, shape![N, 1]>,
) -> Tensor<T, (N, C)> {
    x * weight.expand::<C, _>(axes![1])
}

/// All distances between two sets of points: both sides stretch.
fn distances<T: Real, N: Dim, M: Dim>(x: &Tensor<T, (N,)>, y: &Tensor<T, (M,)>) -> Tensor<T, (N, M)> {
    let like = Tensor::<T, (N, M)>::zeros();
    (x.along(&like, axes![1]) - y.along(&like, axes![0])).abs()
}

/// A batch of query vectors against one set of keys, one sample at a time.
fn attention<T: Real, N: Dim, Q: Dim, K: Dim, C: Dim>(
    query: &Tensor<T, (N, Q, C)>,
    key: &Tensor<T, (K, C)>,
    value: &Tensor<T, (K, C)>,
) -> Tensor<T, (N, Q, C)> {
    let keys = key.transpose();
    let mut output = Tensor::zeros();
    for (mut output, query) in output.subtensors_mut().zip(query.subtensors()) {
        let scores = query.matmul(&keys) / T::from_count(C::SIZE).sqrt();
        output += scores.softmax(axes![K]).matmul(value);
    }
    output
}

for_both_reals! {
    biases
    linear_layers
    residual_connections
    gradients
    batch_norms
    layer_norms
    activated_layers
    weights_of_samples
    distances_between_points
    attentions
}

type Input<T> = Tensor<T, shape![6, 4]>;
type Weight<T> = Tensor<T, shape![4, 3]>;

fn at<T: Real, S: Shape<Sizes = [usize; 2]>>(x: &Tensor<T, S>, i: usize, j: usize) -> f64 {
    x[[i, j]].to_f64().unwrap()
}

fn biases<T: Real>() {
    let (x, b): (Input<T>, Tensor<T, shape![4]>) = (sample(1), sample(2));
    assert_close(&add_bias(&x, &b), |[i, j]| at(&x, i, j) + b[[j]].to_f64().unwrap());
}

fn linear_layers<T: Real>() {
    let (x, w, b): (Input<T>, Weight<T>, Tensor<T, shape![3]>) = (sample(3), sample(4), sample(5));
    let expected = |[i, j]: [usize; 2]| {
        let product: f64 = (0..4).map(|k| at(&x, i, k) * at(&w, k, j)).sum();
        product + b[[j]].to_f64().unwrap()
    };
    assert_close(&linear(&x, &w, &b), expected);
}

fn residual_connections<T: Real>() {
    let (x, inner, outer): (Input<T>, Weight<T>, Tensor<T, shape![3, 4]>) = (sample(6), sample(7), sample(8));
    let hidden = |i: usize, h: usize| (0..4).map(|k| at(&x, i, k) * at(&inner, k, h)).sum::<f64>().max(0.0);
    assert_close(&residual(&x, &inner, &outer), |[i, j]| {
        at(&x, i, j) + (0..3).map(|h| hidden(i, h) * at(&outer, h, j)).sum::<f64>()
    });
}

fn gradients<T: Real>() {
    let (x, gradient): (Input<T>, Tensor<T, shape![6, 3]>) = (sample(9), sample(10));
    let (weights, bias) = linear_gradients(&x, &gradient);
    assert_close(&weights, |[k, j]| (0..6).map(|i| at(&x, i, k) * at(&gradient, i, j)).sum());
    assert_close(&bias, |[j]| (0..6).map(|i| at(&gradient, i, j)).sum());
}

fn batch_norms<T: Real>() {
    let x: Tensor<T, shape![3, 2, 4, 5]> = sample(11);
    let (gain, bias): (Tensor<T, shape![2]>, Tensor<T, shape![2]>) = (sample(12), sample(13));
    assert_close(&batch_norm(&x, &gain, &bias), |[n, c, h, w]| {
        let channel: Vec<f64> =
            x.indexed_iter().filter(|(at, _)| at[1] == c).map(|(_, x)| x.to_f64().unwrap()).collect();
        assert_eq!(channel.len(), 60);
        let mean = channel.iter().sum::<f64>() / 60.0;
        let variance = channel.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / 60.0;
        let normalized = (x[[n, c, h, w]].to_f64().unwrap() - mean) / (variance + 1e-5).sqrt();
        normalized * gain[[c]].to_f64().unwrap() + bias[[c]].to_f64().unwrap()
    });
}

fn layer_norms<T: Real>() {
    let (x, gain, bias): (Input<T>, Tensor<T, shape![4]>, Tensor<T, shape![4]>) = (sample(14), sample(15), sample(16));
    let normalized = |i: usize, j: usize| {
        let mean = (0..4).map(|k| at(&x, i, k)).sum::<f64>() / 4.0;
        let variance = (0..4).map(|k| (at(&x, i, k) - mean).powi(2)).sum::<f64>() / 4.0;
        (at(&x, i, j) - mean) / (variance + 1e-5).sqrt()
    };
    let scaled = |[i, j]: [usize; 2]| normalized(i, j) * gain[[j]].to_f64().unwrap() + bias[[j]].to_f64().unwrap();
    assert_close(&layer_norm(&x, &gain, &bias), scaled);
    assert_close(&layer_norm_of_rows(&x, &gain, &bias), scaled);
    let (two, one) = (T::from_f64(2.0), T::one());
    assert_close(&layer_norm_of_columns(&x, two, one), |[j, i]| normalized(i, j) * 2.0 + 1.0);
}

/// With a bias for each column, for all, and for each element.
fn activated_layers<T: Real>() {
    let (x, w, b): (Input<T>, Weight<T>, Tensor<T, shape![3]>) = (sample(31), sample(32), sample(33));
    assert_eq!(activated(&x, &w, &b), (x.matmul(&w) + b).tanh());
    assert_eq!(x.linear(&w, T::one()), x.matmul(&w) + T::one());
    let each: Tensor<T, shape![6, 3]> = sample(34);
    assert_eq!(x.linear_then(&w, &each, Tanh), (x.matmul(&w) + each).tanh());
    #[cfg(feature = "alloc")]
    activated_in_blocks::<T>();
}

/// A product of several blocks; without a heap it would not fit on the stack of a test.
#[cfg(feature = "alloc")]
fn activated_in_blocks<T: Real>() {
    let (x, w): (Tensor<T, shape![700, 9]>, Tensor<T, shape![9, 150]>) = (sample(35), sample(36));
    let b: Tensor<T, shape![150]> = sample(37);
    let exact = |[i, j]: [usize; 2]| {
        let product: f64 = (0..9).map(|k| at(&x, i, k) * at(&w, k, j)).sum();
        (product + b[[j]].to_f64().unwrap()).tanh()
    };
    assert_close(&activated(&x, &w, &b), exact);
}

fn weights_of_samples<T: Real>() {
    let (x, weight): (Input<T>, Tensor<T, shape![6, 1]>) = (sample(17), sample(18));
    assert_close(&weigh_samples(&x, &weight), |[i, j]| at(&x, i, j) * at(&weight, i, 0));
}

fn distances_between_points<T: Real>() {
    let (x, y): (Tensor<T, shape![5]>, Tensor<T, shape![3]>) = (sample(19), sample(20));
    assert_close(&distances(&x, &y), |[i, j]| (x[[i]].to_f64().unwrap() - y[[j]].to_f64().unwrap()).abs());
}

fn attentions<T: Real>() {
    let query: Tensor<T, shape![2, 3, 4]> = sample(21);
    let (key, value): (Tensor<T, shape![5, 4]>, Tensor<T, shape![5, 4]>) = (sample(22), sample(23));
    assert_close(&attention(&query, &key, &value), |[n, q, c]| {
        let weight = |k: usize| {
            let product: f64 = (0..4).map(|c| query[[n, q, c]].to_f64().unwrap() * at(&key, k, c)).sum();
            (product / 2.0).exp()
        };
        (0..5).map(|k| weight(k) * at(&value, k, c)).sum::<f64>() / (0..5).map(weight).sum::<f64>()
    });
}
