//! Three layers with `relu` and `tanh`, and the mean cross-entropy.

use shapewise::derivatives::{Traced, constant, hessian_times, value_and_gradient};
use shapewise::prelude::*;

use crate::numbers::Numbers;
use crate::recorded::compare;

/// A linear layer: weights and biases.
pub(crate) type Layer<T, I, O> = (Tensor<T, (I, O)>, Tensor<T, (O,)>);

type Mlp<T, I, H, J, K> = (Layer<T, I, H>, Layer<T, H, J>, Layer<T, J, K>);

/// With the sizes that are recorded.
pub(crate) type At<T> = Mlp<T, dim!(5), dim!(7), dim!(4), dim!(3)>;

pub(crate) fn linear<T: Real, N: Dim, I: Dim, O: Dim>(
    x: &Tensor<T, (N, I)>,
    (weight, bias): &Layer<T, I, O>,
) -> Tensor<T, (N, O)> {
    x.matmul(weight) + bias
}

/// The mean cross-entropy of scores.
pub(crate) fn cross_entropy<T: Real, N: Dim, K: Dim>(scores: &Tensor<T, (N, K)>, labels: &Tensor<Idx<K>, (N,)>) -> T {
    -(scores.log_softmax(axes![1]) * labels.one_hot::<T>()).over(axes![1]).sum().mean()
}

fn loss<T: Real, N: Dim, I: Dim, H: Dim, J: Dim, K: Dim>(
    (first, second, third): &Mlp<T, I, H, J, K>,
    x: &Tensor<T, (N, I)>,
    labels: &Tensor<Idx<K>, (N,)>,
) -> T {
    let hidden = linear(x, first).relu();
    cross_entropy(&linear(&linear(&hidden, second).tanh(), third), labels)
}

type Samples<T> = (Tensor<T, shape![6, 5]>, Tensor<Idx<dim!(3)>, shape![6]>);

/// Where it is differentiated, the data, and a direction.
fn inputs<T: Real>() -> (At<T>, Samples<T>, At<T>) {
    let mut numbers = Numbers(1);
    let at = network(&mut numbers);
    let samples = (numbers.tensor(), numbers.labels());
    (at, samples, network(&mut numbers))
}

fn network<T: Real>(numbers: &mut Numbers) -> At<T> {
    let first = (numbers.tensor(), numbers.tensor());
    let second = (numbers.tensor(), numbers.tensor());
    (first, second, (numbers.tensor(), numbers.tensor()))
}

/// Where an optimiser starts.
pub(crate) fn start<T: Real>() -> At<T> {
    inputs().0
}

pub(crate) fn loss_and_gradient<T: Real>(at: &At<T>) -> (T, At<T>) {
    let (_, (x, labels), _) = inputs();
    value_and_gradient(at, |at| loss(at, &constant(&x), &labels))
}

fn value_and_slope<T: Real>() {
    let (value, gradient) = loss_and_gradient(&start::<T>());
    compare("mlp value", &value);
    compare("mlp gradient", &gradient);
}

fn second_derivatives<T: Real>() {
    let (at, (x, labels), along) = inputs::<T>();
    let x: Tensor<Traced<T>, _> = constant(&x);
    compare("mlp hessian", &hessian_times(&at, &along, |at| loss(at, &constant(&x), &labels)));
}

in_doubles_and_singles!(value_and_slope, second_derivatives);
