//! nalgebra. Small matrices have constant sizes, large ones are on the heap. Elements stand column by column: where a row of a table is
//! reduced, it is a column here. There are two axes at most.

use ::nalgebra::{DMatrix, DVector, SMatrix};
use num_traits::Float;

use crate::data;
use crate::measure::Turn;
use crate::rows::Case;
use crate::scalar::{Scalar, constant};

const MANY: usize = 1_000_000;

pub fn measure<T: Scalar>(case: Case, turn: Turn) {
    match case {
        Case::AddDoubled3 => turn.run((small::<T, 3, 1>(1), small(2)), |(x, y)| x + y * constant::<T>(2.0)),
        Case::AddDoubled64 => turn.run((small::<T, 64, 1>(1), small(2)), |(x, y)| x + y * constant::<T>(2.0)),
        Case::AddAssign => turn.run_mut((matrix(1), matrix(2)), |(a, b): &mut Two<T>| *a += &*b),
        Case::Sum => turn.run(vector::<T>(32 * 3 * 64 * 64, 1), |x| x.sum()),
        Case::Max => turn.run(vector::<T>(32 * 3 * 64 * 64, 1), |x| x.max()),
        Case::MeanAxis0 => turn.run(matrix::<T>(1), |x| x.column_mean()),
        Case::MeanAxis1 => turn.run(matrix::<T>(1), |x| x.row_mean()),
        Case::SmallMeanAxis0 => turn.run(small::<T, 10, 32>(1), |x| x.column_mean()),
        Case::SmallMeanAxis1 => turn.run(small::<T, 10, 32>(1), |x| x.row_mean()),
        Case::MaxAxis0 => {
            turn.run(matrix::<T>(1), |x| DVector::from_iterator(x.nrows(), x.row_iter().map(|row| row.max())))
        }
        Case::MaxAxis1 => {
            turn.run(matrix::<T>(1), |x| DVector::from_iterator(x.ncols(), x.column_iter().map(|column| column.max())))
        }
        Case::Exp => turn.run(matrix::<T>(1), |x| x.map(Float::exp)),
        Case::Tanh => turn.run(matrix::<T>(1), |x| x.map(Float::tanh)),
        Case::Sigmoid => turn.run(matrix::<T>(1), |x| x.map(|x| T::one() / (T::one() + Float::exp(-x)))),
        Case::Greater => turn.run((matrix(1), matrix(2)), |(a, b): &Two<T>| a.zip_map(b, |a, b| a > b)),
        Case::CountGreater => turn
            .run((matrix(1), matrix(2)), |(a, b): &Two<T>| a.zip_fold(b, 0, |count, a, b| count + usize::from(a > b))),
        Case::MaskedMean => turn.run((vector::<T>(MANY, 1), mask(2)), |(x, mask)| masked_mean(x, mask)),
        Case::Accuracy => {
            let p = DVector::<T>::from_vec(data::probabilities(MANY, 1));
            turn.run((p, mask(2)), |(p, y)| accuracy(p, y));
        }
        Case::MatMul4 => turn.run((small::<T, 4, 4>(1), small::<T, 4, 4>(2)), |(a, b)| a * b),
        Case::MatMul16 => turn.run((small::<T, 16, 16>(1), small::<T, 16, 16>(2)), |(a, b)| a * b),
        Case::MatMul64 => products::<T>(turn, 64),
        Case::MatMul256 => products::<T>(turn, 256),
        Case::MatMul1024 => products::<T>(turn, 1024),
        // Each sample is a column.
        Case::Linear => {
            let input = (sized(784, 32, 1), sized(128, 784, 2), vector(128, 3));
            turn.run(input, |(x, w, b)| linear::<T>(x, w, b));
        }
        Case::Softmax => turn.run(sized(1000, 128, 1), |x| softmax::<T>(x)),
        Case::LayerNorm => {
            turn.run((sized(768, 128, 1), vector(768, 2), vector(768, 3)), |(x, g, b)| layer_norm::<T>(x, g, b));
        }
        Case::SumOfIntegers => turn.run(DMatrix::from_vec(1024, 1024, data::integers(1024 * 1024, 1)), |x| {
            x.fold(0, |sum, x| sum + i64::from(x))
        }),
        Case::CountOfMask => turn.run(mask(1), |x| x.fold(0, |count, x| count + usize::from(x))),
        Case::Normalize | Case::ChannelMeans => {}
    }
}

type Two<T> = (DMatrix<T>, DMatrix<T>);

fn small<T: Scalar, const N: usize, const C: usize>(seed: u64) -> SMatrix<T, N, C> {
    SMatrix::from_column_slice(&data::numbers(N * C, seed))
}

fn sized<T: Scalar>(rows: usize, columns: usize, seed: u64) -> DMatrix<T> {
    DMatrix::from_vec(rows, columns, data::numbers(rows * columns, seed))
}

fn matrix<T: Scalar>(seed: u64) -> DMatrix<T> {
    sized(1024, 1024, seed)
}

fn vector<T: Scalar>(len: usize, seed: u64) -> DVector<T> {
    DVector::from_vec(data::numbers(len, seed))
}

fn mask(seed: u64) -> DVector<bool> {
    DVector::from_vec(data::mask(MANY, seed))
}

fn masked_mean<T: Scalar>(x: &DVector<T>, mask: &DVector<bool>) -> T {
    let (sum, count) =
        x.zip_fold(
            mask,
            (T::zero(), 0_usize),
            |(sum, count), x, selected| {
                if selected { (sum + x, count + 1) } else { (sum, count) }
            },
        );
    sum / constant(count as f64)
}

fn accuracy<T: Scalar>(p: &DVector<T>, y: &DVector<bool>) -> f64 {
    let half: T = constant(0.5);
    let hits = p.zip_fold(y, 0_usize, |hits, p, y| hits + usize::from((p > half) == y));
    hits as f64 / p.len() as f64
}

fn products<T: Scalar>(turn: Turn, n: usize) {
    turn.run((sized(n, n, 1), sized(n, n, 2)), |(a, b): &Two<T>| a * b);
}

fn linear<T: Scalar>(x: &DMatrix<T>, w: &DMatrix<T>, bias: &DVector<T>) -> DMatrix<T> {
    let mut y = w * x;
    for mut sample in y.column_iter_mut() {
        sample += bias;
    }
    y.apply(|y| *y = Float::max(*y, T::zero()));
    y
}

fn softmax<T: Scalar>(x: &DMatrix<T>) -> DMatrix<T> {
    let mut shares = x.clone();
    for mut sample in shares.column_iter_mut() {
        let max = sample.max();
        sample.apply(|x| *x = Float::exp(*x - max));
        let sum = sample.sum();
        sample /= sum;
    }
    shares
}

fn layer_norm<T: Scalar>(x: &DMatrix<T>, gain: &DVector<T>, bias: &DVector<T>) -> DMatrix<T> {
    let mut normalized = x.clone();
    for mut sample in normalized.column_iter_mut() {
        let (mean, variance) = (sample.mean(), sample.variance());
        sample.add_scalar_mut(-mean);
        sample /= Float::sqrt(variance + constant(1e-5));
        sample.component_mul_assign(gain);
        sample += bias;
    }
    normalized
}
