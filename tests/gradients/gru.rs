//! A gated recurrent unit over five steps, and the squared error of the last state. The gradient is by the first state, too.

use shapewise::derivatives::{constant, value_and_gradient};
use shapewise::prelude::*;

use crate::numbers::Numbers;
use crate::recorded::compare;

/// Weights and biases of the reset gate, the update gate and the candidate.
type Gates<T, I, H> = (Tensor<T, shape![3, I, H]>, Tensor<T, shape![3, H]>);

/// Those of the input, those of the state, and the first state.
type Model<T, N, I, H> = (Gates<T, I, H>, Gates<T, H, H>, Tensor<T, (N, H)>);

/// Source: K. Cho et al., "Learning phrase representations using RNN encoder-decoder for statistical machine translation" (2014), with the
/// reset gate after the product, as PyTorch has it.
fn loss<T: Real, L: Dim, N: Dim, I: Dim, H: Dim>(
    ((w, b), (v, c), first): &Model<T, N, I, H>,
    x: &Tensor<T, (L, N, I)>,
    target: &Tensor<T, (N, H)>,
) -> T {
    let mut state = first.clone();
    for x in x.subtensors() {
        let of_input = |gate| x.matmul(&w.subtensor(gate)) + b.subtensor(gate);
        let of_state = |gate| state.matmul(&v.subtensor(gate)) + c.subtensor(gate);
        let [reset, update] = [0, 1].map(|gate| (of_input(gate) + of_state(gate)).sigmoid());
        let candidate = (of_input(2) + reset * of_state(2)).tanh();
        state = &candidate + update * (&state - &candidate);
    }
    (state - target).pow(2).mean()
}

fn value_and_slope<T: Real>() {
    let mut numbers = Numbers(4);
    let of_input = (numbers.tensor(), numbers.tensor());
    let of_state = (numbers.tensor(), numbers.tensor());
    let at: Model<T, dim!(3), dim!(4), dim!(5)> = (of_input, of_state, numbers.tensor());
    let x: Tensor<T, shape![5, 3, 4]> = numbers.tensor();
    let target: Tensor<T, shape![3, 5]> = numbers.tensor();
    let (value, gradient) = value_and_gradient(&at, |at| loss(at, &constant(&x), &constant(&target)));
    compare("gru value", &value);
    compare("gru gradient", &gradient);
}

in_doubles_and_singles!(value_and_slope);
