//! ndarray. It has no shapes of constant size, and all its arrays are on the heap.

use ::ndarray::{Array, Array1, Array2, Array4, Axis, Dimension, IntoDimension, Zip};
use num_traits::Float;

use crate::data;
use crate::measure::Turn;
use crate::rows::Case;
use crate::scalar::{Scalar, constant};

const MATRIX: (usize, usize) = (1024, 1024);
const IMAGES: (usize, usize, usize, usize) = (32, 3, 64, 64);
const CHANNELS: (usize, usize, usize, usize) = (1, 3, 1, 1);
const MANY: usize = 1_000_000;

pub fn measure<T: Scalar>(case: Case, turn: Turn) {
    match case {
        Case::AddDoubled3 => add_doubled::<T>(turn, 3),
        Case::AddDoubled64 => add_doubled::<T>(turn, 64),
        Case::AddAssign => turn.run_mut((numbers(MATRIX, 1), numbers(MATRIX, 2)), |(a, b): &mut Two<T>| *a += &*b),
        Case::Normalize => {
            let s = from_vec(CHANNELS, data::divisors(3, 3));
            let input = (numbers(IMAGES, 1), numbers(CHANNELS, 2), s, numbers(CHANNELS, 4), numbers(CHANNELS, 5));
            turn.run(input, |(x, m, s, g, b): &Normalization<T>| (x - m) / s * g + b);
        }
        Case::Sum => turn.run(numbers(IMAGES, 1), |x: &Array4<T>| x.sum()),
        Case::Max => turn.run(numbers(IMAGES, 1), |x: &Array4<T>| x.fold(T::neg_infinity(), max)),
        Case::ChannelMeans => turn.run(numbers(IMAGES, 1), |x: &Array4<T>| {
            let over_pixels = x.mean_axis(Axis(3)).and_then(|x| x.mean_axis(Axis(2)));
            over_pixels.and_then(|x| x.mean_axis(Axis(0)))
        }),
        Case::MeanAxis0 => turn.run(numbers(MATRIX, 1), |x: &Array2<T>| x.mean_axis(Axis(0))),
        Case::MeanAxis1 => turn.run(numbers(MATRIX, 1), |x: &Array2<T>| x.mean_axis(Axis(1))),
        Case::SmallMeanAxis0 => turn.run(numbers((32, 10), 1), |x: &Array2<T>| x.mean_axis(Axis(0))),
        Case::SmallMeanAxis1 => turn.run(numbers((32, 10), 1), |x: &Array2<T>| x.mean_axis(Axis(1))),
        Case::MaxAxis0 => {
            turn.run(numbers(MATRIX, 1), |x: &Array2<T>| x.fold_axis(Axis(0), T::neg_infinity(), |m, x| max(*m, x)))
        }
        Case::MaxAxis1 => {
            turn.run(numbers(MATRIX, 1), |x: &Array2<T>| x.map_axis(Axis(1), |row| row.fold(T::neg_infinity(), max)))
        }
        Case::Exp => turn.run(numbers(MATRIX, 1), |x: &Array2<T>| x.exp()),
        Case::Tanh => turn.run(numbers(MATRIX, 1), |x: &Array2<T>| x.tanh()),
        Case::Sigmoid => {
            turn.run(numbers(MATRIX, 1), |x: &Array2<T>| x.mapv(|x| T::one() / (T::one() + Float::exp(-x))));
        }
        Case::Greater => turn.run((numbers(MATRIX, 1), numbers(MATRIX, 2)), |(a, b): &Two<T>| {
            Zip::from(a).and(b).map_collect(|a, b| a > b)
        }),
        Case::CountGreater => turn.run((numbers(MATRIX, 1), numbers(MATRIX, 2)), |(a, b): &Two<T>| {
            Zip::from(a).and(b).fold(0, |count, a, b| count + usize::from(a > b))
        }),
        Case::MaskedMean => turn.run((numbers(MANY, 1), mask(2)), |(x, mask)| masked_mean::<T>(x, mask)),
        Case::Accuracy => {
            let p = from_vec(MANY, data::probabilities(MANY, 1));
            turn.run((p, mask(2)), |(p, y)| accuracy::<T>(p, y));
        }
        Case::MatMul4 => products::<T>(turn, 4),
        Case::MatMul16 => products::<T>(turn, 16),
        Case::MatMul64 => products::<T>(turn, 64),
        Case::MatMul256 => products::<T>(turn, 256),
        Case::MatMul1024 => products::<T>(turn, 1024),
        Case::Linear => {
            let input = (numbers((32, 784), 1), numbers((784, 128), 2), numbers(128, 3));
            turn.run(input, |(x, w, b): &(Array2<T>, Array2<T>, Array1<T>)| {
                (x.dot(w) + b).mapv_into(|y| Float::max(y, T::zero()))
            });
        }
        Case::Softmax => turn.run(numbers((128, 1000), 1), softmax::<T>),
        Case::LayerNorm => turn.run((numbers((128, 768), 1), numbers(768, 2), numbers(768, 3)), layer_norm::<T>),
        Case::SumOfIntegers => {
            turn.run(from_vec(MATRIX, data::integers(1024 * 1024, 1)), |x| x.fold(0, |sum, &x| sum + i64::from(x)))
        }
        Case::CountOfMask => turn.run(mask(1), |x| x.iter().filter(|&&x| x).count()),
    }
}

type Two<T> = (Array2<T>, Array2<T>);
type Normalization<T> = (Array4<T>, Array4<T>, Array4<T>, Array4<T>, Array4<T>);

fn from_vec<T, S: IntoDimension>(shape: S, elements: Vec<T>) -> Array<T, S::Dim> {
    Array::from_shape_vec(shape.into_dimension(), elements).unwrap()
}

fn numbers<T: Scalar, S: IntoDimension>(shape: S, seed: u64) -> Array<T, S::Dim> {
    let shape = shape.into_dimension();
    let count = shape.size();
    from_vec(shape, data::numbers(count, seed))
}

fn mask(seed: u64) -> Array1<bool> {
    from_vec(MANY, data::mask(MANY, seed))
}

fn add_doubled<T: Scalar>(turn: Turn, n: usize) {
    turn.run((numbers(n, 1), numbers(n, 2)), |(x, y): &(Array1<T>, Array1<T>)| x + &(y * constant::<T>(2.0)));
}

fn max<T: Scalar>(a: T, b: &T) -> T {
    Float::max(a, *b)
}

fn masked_mean<T: Scalar>(x: &Array1<T>, mask: &Array1<bool>) -> T {
    let (sum, count) =
        Zip::from(x).and(mask).fold(
            (T::zero(), 0_usize),
            |(sum, count), &x, &selected| {
                if selected { (sum + x, count + 1) } else { (sum, count) }
            },
        );
    sum / constant(count as f64)
}

fn accuracy<T: Scalar>(p: &Array1<T>, y: &Array1<bool>) -> f64 {
    let half: T = constant(0.5);
    let hits = Zip::from(p).and(y).fold(0_usize, |hits, &p, &y| hits + usize::from((p > half) == y));
    hits as f64 / p.len() as f64
}

fn products<T: Scalar>(turn: Turn, n: usize) {
    turn.run((numbers((n, n), 1), numbers((n, n), 2)), |(a, b): &Two<T>| a.dot(b));
}

fn softmax<T: Scalar>(x: &Array2<T>) -> Array2<T> {
    let max = x.map_axis(Axis(1), |row| row.fold(T::neg_infinity(), max)).insert_axis(Axis(1));
    let e = (x - &max).mapv_into(Float::exp);
    let sums = e.sum_axis(Axis(1)).insert_axis(Axis(1));
    e / sums
}

fn layer_norm<T: Scalar>((x, gain, bias): &(Array2<T>, Array1<T>, Array1<T>)) -> Array2<T> {
    let means = x.sum_axis(Axis(1)).insert_axis(Axis(1)) / constant::<T>(768.0);
    let variances = x.var_axis(Axis(1), T::zero()).insert_axis(Axis(1));
    let deviations = variances.mapv_into(|variance| Float::sqrt(variance + constant(1e-5)));
    (x - &means) / &deviations * gain + bias
}
