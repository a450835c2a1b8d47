//! Two convolutions, one with padding, a maximum and a mean over windows, and a linear layer. The gradient is by the images, too.

use shapewise::derivatives::value_and_gradient;
use shapewise::prelude::*;

use crate::mlp::{Layer, cross_entropy, linear};
use crate::numbers::Numbers;
use crate::recorded::compare;

/// A convolution with kernels of 3 × 3: kernels and biases.
type Conv<T, C, O> = (Tensor<T, shape![O, C, 3, 3]>, Tensor<T, (O,)>);

/// The layers, and images of 8 × 8.
type Model<T, N, C, O, P, K> = (Conv<T, C, O>, Conv<T, O, P>, Layer<T, P, K>, Tensor<T, shape![N, C, 8, 8]>);

fn loss<T: Real, N: Dim, C: Dim, O: Dim, P: Dim, K: Dim>(
    ((first, of_first), (second, of_second), last, x): &Model<T, N, C, O, P, K>,
    labels: &Tensor<Idx<K>, (N,)>,
) -> T {
    let x = x.sliding().padding::<dim!(1)>().conv2d(first);
    let x = (&x + of_first.along(&x, axes![0, 2, 3])).relu().max_pool::<shape![2, 2]>();
    let x = x.conv2d(second);
    let x = (&x + of_second.along(&x, axes![0, 2, 3])).tanh().avg_pool::<shape![2, 2]>();
    cross_entropy(&linear(&x.squeeze(axes![2, 3]), last), labels)
}

fn value_and_slope<T: Real>() {
    let mut numbers = Numbers(2);
    let first = (numbers.tensor(), numbers.tensor());
    let second = (numbers.tensor(), numbers.tensor());
    let last = (numbers.tensor(), numbers.tensor());
    let at: Model<T, dim!(2), dim!(2), dim!(3), dim!(4), dim!(3)> = (first, second, last, numbers.tensor());
    let labels = numbers.labels();
    let (value, gradient) = value_and_gradient(&at, |at| loss(at, &labels));
    compare("convnet value", &value);
    compare("convnet gradient", &gradient);
}

in_doubles_and_singles!(value_and_slope);
