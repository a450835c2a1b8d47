//! Shapewise.

use ::shapewise::prelude::*;

use crate::data;
use crate::measure::Turn;
use crate::rows::Case;
use crate::scalar::{Scalar, constant};

type Two<T, S> = (Tensor<T, S>, Tensor<T, S>);
type Square = shape![1024, 1024];
type Matrix<T> = Tensor<T, Square>;
type Images<T> = Tensor<T, shape![32, 3, 64, 64]>;
type Small<T> = Tensor<T, shape![32, 10]>;
type Many<T> = Tensor<T, shape![1000000]>;

pub fn measure<T: Scalar>(case: Case, turn: Turn) {
    match case {
        Case::AddDoubled3 => {
            turn.run((numbers(1), numbers(2)), |(x, y): &Two<T, shape![3]>| *x + *y * constant::<T>(2.0))
        }
        Case::AddDoubled64 => {
            turn.run((numbers(1), numbers(2)), |(x, y): &Two<T, shape![64]>| *x + *y * constant::<T>(2.0))
        }
        Case::AddAssign => turn.run_mut((numbers(1), numbers(2)), |(a, b): &mut Two<T, Square>| *a += &*b),
        Case::Normalize => {
            let input = (numbers::<T, _>(1), numbers(2), divisors(3), numbers(4), numbers(5));
            turn.run(input, |(x, m, s, g, b)| normalize(x, m, s, g, b));
        }
        Case::Sum => turn.run(numbers(1), |x: &Images<T>| x.sum()),
        Case::Max => turn.run(numbers(1), |x: &Images<T>| x.max()),
        Case::ChannelMeans => turn.run(numbers(1), |x: &Images<T>| x.over(axes![0, 2, 3]).mean()),
        Case::MeanAxis0 => turn.run(numbers(1), |x: &Matrix<T>| x.over(axes![0]).mean()),
        Case::MeanAxis1 => turn.run(numbers(1), |x: &Matrix<T>| x.over(axes![1]).mean()),
        Case::SmallMeanAxis0 => turn.run(numbers(1), |x: &Small<T>| x.over(axes![0]).mean()),
        Case::SmallMeanAxis1 => turn.run(numbers(1), |x: &Small<T>| x.over(axes![1]).mean()),
        Case::MaxAxis0 => turn.run(numbers(1), |x: &Matrix<T>| x.over(axes![0]).max()),
        Case::MaxAxis1 => turn.run(numbers(1), |x: &Matrix<T>| x.over(axes![1]).max()),
        Case::Exp => turn.run(numbers(1), |x: &Matrix<T>| x.exp()),
        Case::Tanh => turn.run(numbers(1), |x: &Matrix<T>| x.tanh()),
        Case::Sigmoid => turn.run(numbers(1), |x: &Matrix<T>| x.sigmoid()),
        Case::Greater => turn.run((numbers(1), numbers(2)), |(a, b): &Two<T, Square>| a.gt(b)),
        Case::CountGreater => {
            turn.run((numbers(1), numbers(2)), |(a, b): &Two<T, Square>| a.lazy().gt(b).count());
        }
        Case::MaskedMean => {
            turn.run((numbers(1), mask(2)), |(x, mask): &(Many<T>, _)| x.masked_select(mask).mean());
        }
        Case::Accuracy => {
            turn.run((probabilities(1), mask(2)), |(p, y): &(Many<T>, Many<bool>)| {
                p.lazy().gt(constant::<T>(0.5)).equal(y).mean()
            });
        }
        Case::MatMul4 => turn.run((numbers::<T, shape![4, 4]>(1), numbers(2)), |(a, b)| product(a, b)),
        Case::MatMul16 => turn.run((numbers::<T, shape![16, 16]>(1), numbers(2)), |(a, b)| product(a, b)),
        Case::MatMul64 => turn.run((numbers::<T, shape![64, 64]>(1), numbers(2)), |(a, b)| product(a, b)),
        Case::MatMul256 => turn.run((numbers::<T, shape![256, 256]>(1), numbers(2)), |(a, b)| product(a, b)),
        Case::MatMul1024 => turn.run((numbers::<T, shape![1024, 1024]>(1), numbers(2)), |(a, b)| product(a, b)),
        Case::Linear => turn.run((numbers(1), numbers(2), numbers(3)), |(x, w, b)| linear::<T>(x, w, b)),
        Case::Softmax => turn.run(numbers(1), |x: &Tensor<T, shape![128, 1000]>| x.softmax(axes![1])),
        Case::LayerNorm => turn.run((numbers(1), numbers(2), numbers(3)), |(x, g, b)| layer_norm::<T>(x, g, b)),
        Case::SumOfIntegers => {
            let x = Matrix::<i32>::try_from(data::integers(1024 * 1024, 1)).unwrap();
            turn.run(x, |x| x.sum());
        }
        Case::CountOfMask => turn.run(mask(1), |x: &Many<bool>| x.count()),
    }
}

fn numbers<T: Real, S: Shape>(seed: u64) -> Tensor<T, S> {
    data::numbers(S::LEN, seed).try_into().unwrap()
}

fn divisors<T: Real, S: Shape>(seed: u64) -> Tensor<T, S> {
    data::divisors(S::LEN, seed).try_into().unwrap()
}

fn probabilities<T: Real, S: Shape>(seed: u64) -> Tensor<T, S> {
    data::probabilities(S::LEN, seed).try_into().unwrap()
}

fn mask<S: Shape>(seed: u64) -> Tensor<bool, S> {
    data::mask(S::LEN, seed).try_into().unwrap()
}

type Channels<T> = Tensor<T, shape![3]>;

fn normalize<T: Real>(x: &Images<T>, m: &Channels<T>, s: &Channels<T>, g: &Channels<T>, b: &Channels<T>) -> Images<T> {
    let others = axes![0, 2, 3];
    ((x.lazy() - m.along(x, others)) / s.along(x, others) * g.along(x, others) + b.along(x, others)).eval()
}

fn product<T: Real, N: Dim>(a: &Tensor<T, (N, N)>, b: &Tensor<T, (N, N)>) -> Tensor<T, (N, N)> {
    a.matmul(b)
}

fn linear<T: Real>(
    x: &Tensor<T, shape![32, 784]>,
    w: &Tensor<T, shape![784, 128]>,
    b: &Tensor<T, shape![128]>,
) -> Tensor<T, shape![32, 128]> {
    x.linear_then(w, b, shapewise::ops::elementwise::Relu)
}

fn layer_norm<T: Real>(
    x: &Tensor<T, shape![128, 768]>,
    gain: &Tensor<T, shape![768]>,
    bias: &Tensor<T, shape![768]>,
) -> Tensor<T, shape![128, 768]> {
    x.layer_norm(axes![1], gain, bias, T::from_f64(1e-5))
}
