//! The backward pass of the lesson `mlp`, written by hand: what the derived gradient must be.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use shapewise::derivatives::{Parameters, constant, value_and_gradient};
use shapewise::prelude::*;

use crate::mlp::{Linear, Mlp};

/// From the gradient of the loss by the outputs, that by the layer's own weights.
fn of_layer<T: Real, N: Dim, I: Dim, O: Dim>(x: &Tensor<T, (N, I)>, outputs: &Tensor<T, (N, O)>) -> Linear<T, I, O> {
    Linear { weight: x.transpose().matmul(outputs), bias: outputs.over(axes![N]).sum() }
}

/// The mean cross-entropy of a batch, and its gradient by all weights: the chain rule, from the last layer to the first.
fn by_hand<T: Real, N: Dim, I: Dim, H: Dim, K: Dim>(
    network: &Mlp<T, I, H, K>,
    x: &Tensor<T, (N, I)>,
    labels: &Tensor<Idx<K>, (N,)>,
) -> (T, Mlp<T, I, H, K>) {
    let sums: Tensor<T, (N, H)> = network.hidden.forward(x);
    let hidden: Tensor<T, (N, H)> = sums.relu();
    let logits: Tensor<T, (N, K)> = network.output.forward(&hidden);

    let target: Tensor<T, (N, K)> = labels.one_hot();
    let likelihood: Tensor<T, (N,)> = (logits.log_softmax(axes![K]) * &target).over(axes![K]).sum();

    let of_logits: Tensor<T, (N, K)> = (logits.softmax(axes![K]) - target) / T::from_count(N::SIZE);
    let of_hidden: Tensor<T, (N, H)> = of_logits.matmul(&network.output.weight.transpose());
    // `relu` lets through what was positive.
    let of_sums: Tensor<T, (N, H)> = sums.gt(T::zero()).select(&of_hidden, T::zero());
    (-likelihood.mean(), Mlp { hidden: of_layer(x, &of_sums), output: of_layer(&hidden, &of_logits) })
}

/// An error of 2⁻⁵³, about 10⁻¹⁶, in each of some dozens of operations, on numbers below 10. Only the order in which products add up differs.
const BOUND: f64 = 1e-14;

#[test]
fn the_derived_gradient_is_the_one_by_hand() {
    let mut rng = ChaCha8Rng::seed_from_u64(1);
    let network: Mlp<f64, dim!(12), dim!(20), dim!(5)> = Mlp::random(&mut rng);
    let x: Tensor<f64, shape![9, 12]> = Tensor::from_fn(|[n, i]: [usize; 2]| ((n * 12 + i) * 7 % 17) as f64 / 16.0);
    let labels: Tensor<Idx<dim!(5)>, shape![9]> =
        Tensor::from_fn(|[n]: [usize; 1]| Idx::new(n * 3 % 5).expect("below 5"));

    let (value, gradient) = by_hand(&network, &x, &labels);
    let (same, mut derived) = value_and_gradient(&network, |network| network.loss(&constant(&x), &labels));
    assert_eq!(value, same);
    derived.update([&gradient], |derived, [by_hand]| {
        assert!((*derived - by_hand).abs() <= BOUND, "{derived} is derived, {by_hand} found by hand");
    });
    let mut largest = 0.0_f64;
    gradient.for_each_tensor(|_, _, slopes| slopes.iter().for_each(|slope| largest = largest.max(slope.abs())));
    assert!(largest > 0.01, "the gradients are not zero: {largest}");
}
