//! A block of a transformer: layer norm and attention by heads with a causal mask, layer norm and two layers with GELU. Both are added to what
//! goes in.

use shapewise::derivatives::{constant, value_and_gradient};
use shapewise::prelude::*;

use crate::mlp::Layer;
use crate::numbers::Numbers;
use crate::recorded::compare;

/// A layer norm: gain and bias.
type Norm<T, W> = (Tensor<T, (W,)>, Tensor<T, (W,)>);

type Square<T, W> = Tensor<T, (W, W)>;

/// Weights of queries, keys, values and the output.
type Attention<T, W> = (Norm<T, W>, (Square<T, W>, Square<T, W>, Square<T, W>, Square<T, W>));

type Layers<T, W, F> = (Norm<T, W>, Layer<T, W, F>, Layer<T, F, W>);

/// The block, and what goes in.
type Model<T, B, N, W, F> = (Attention<T, W>, Layers<T, W, F>, Tensor<T, (B, N, W)>);

fn norm<T: Real, B: Dim, N: Dim, W: Dim>(x: &Tensor<T, (B, N, W)>, (gain, bias): &Norm<T, W>) -> Tensor<T, (B, N, W)> {
    x.layer_norm(axes![2], gain, bias, T::from_f64(1e-5))
}

fn gelu<T: Real, S: Shape>(x: &Tensor<T, S>) -> Tensor<T, S> {
    x * ((x * T::FRAC_1_SQRT_2()).erf() + T::one()) * T::from_f64(0.5)
}

/// Attention by `H` heads of size `C`, each over the places up to its own.
fn attention<T: Real, B: Dim, N: Dim, H: Dim, C: Dim>(
    x: &Tensor<T, (B, N, Product<H, C>)>,
    (of_norm, (query, key, value, output)): &Attention<T, Product<H, C>>,
) -> Tensor<T, (B, N, Product<H, C>)> {
    let x = norm(x, of_norm);
    let [query, key, value] = [query, key, value].map(|weight| x.matmul(weight).unflatten::<(H, C), _>(axes![2]));
    let scores = query.swap_axes(axes![1, 2]).matmul(&key.permute(axes![0, 2, 3, 1])) / T::from_count(C::SIZE).sqrt();
    let later = Tensor::<bool, (N, N)>::from_fn(|[query, key]| key > query);
    let weights = scores.masked_fill(&later, T::neg_infinity()).softmax(axes![3]);
    let seen = weights.matmul(&value.swap_axes(axes![1, 2]));
    seen.swap_axes(axes![1, 2]).to_tensor().flatten_axes(axes![2, 3]).matmul(output)
}

fn loss<T: Real, B: Dim, N: Dim, H: Dim, C: Dim, F: Dim>(
    (of_attention, (of_norm, inner, outer), x): &Model<T, B, N, Product<H, C>, F>,
    target: &Tensor<T, (B, N, Product<H, C>)>,
) -> T {
    let x = x + attention::<T, B, N, H, C>(x, of_attention);
    let hidden = gelu(&(norm(&x, of_norm).matmul(&inner.0) + &inner.1));
    (x + hidden.matmul(&outer.0) + &outer.1 - target).pow(2).mean()
}

type Heads = dim!(2);
type Size = dim!(3);

fn value_and_slope<T: Real>() {
    let mut numbers = Numbers(3);
    let of_norm = (numbers.tensor(), numbers.tensor());
    let of_attention = (of_norm, (numbers.tensor(), numbers.tensor(), numbers.tensor(), numbers.tensor()));
    let of_norm = (numbers.tensor(), numbers.tensor());
    let inner = (numbers.tensor(), numbers.tensor());
    let layers = (of_norm, inner, (numbers.tensor(), numbers.tensor()));
    let at: Model<T, dim!(2), dim!(5), dim!(6), dim!(8)> = (of_attention, layers, numbers.tensor());
    let target: Tensor<T, shape![2, 5, 6]> = numbers.tensor();
    let (value, gradient) = value_and_gradient(&at, |at| loss::<_, _, _, Heads, Size, _>(at, &constant(&target)));
    compare("transformer value", &value);
    compare("transformer gradient", &gradient);
}

in_doubles_and_singles!(value_and_slope);
