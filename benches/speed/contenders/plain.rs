//! Loops as they are written by hand, over slices whose length the compiler knows. Results stand in a new array, or a new box.

use num_traits::Float;

use crate::data;
use crate::measure::Turn;
use crate::rows::Case;
use crate::scalar::{Scalar, constant};

const ROWS: usize = 1024;
const COLUMNS: usize = 1024;
const MATRIX: usize = ROWS * COLUMNS;
const IMAGES: usize = 32 * 3 * 64 * 64;
const MANY: usize = 1_000_000;

pub fn measure<T: Scalar>(case: Case, turn: Turn) {
    match case {
        Case::AddDoubled3 => turn.run((array(1), array(2)), |(x, y)| add_doubled::<T, 3>(x, y)),
        Case::AddDoubled64 => turn.run((array(1), array(2)), |(x, y)| add_doubled::<T, 64>(x, y)),
        Case::AddAssign => turn.run_mut((numbers(1), numbers(2)), |(a, b): &mut Two<T, MATRIX>| {
            for (a, &b) in a.iter_mut().zip(b.iter()) {
                *a += b;
            }
        }),
        Case::Normalize => {
            let input = (numbers(1), array(2), divisors(3), array(4), array(5));
            turn.run(input, |(x, m, s, g, b)| normalize::<T>(x, m, s, g, b));
        }
        Case::Sum => turn.run(numbers::<T, IMAGES>(1), |x| sum(x.as_slice())),
        Case::Max => turn.run(numbers::<T, IMAGES>(1), |x| max(x.as_slice())),
        Case::ChannelMeans => turn.run(numbers(1), |x| channel_means::<T>(x)),
        Case::MeanAxis0 => turn.run(numbers(1), |x| means_of_columns::<T, ROWS, COLUMNS, MATRIX>(x)),
        Case::MeanAxis1 => turn.run(numbers(1), |x| means_of_rows::<T, ROWS, COLUMNS, MATRIX>(x)),
        Case::SmallMeanAxis0 => turn.run(array(1), |x| means_of_columns::<T, 32, 10, 320>(x)),
        Case::SmallMeanAxis1 => turn.run(array(1), |x| means_of_rows::<T, 32, 10, 320>(x)),
        Case::MaxAxis0 => turn.run(numbers(1), |x| max_of_columns::<T>(x)),
        Case::MaxAxis1 => turn.run(numbers(1), |x| max_of_rows::<T>(x)),
        Case::Exp => turn.run(numbers::<T, MATRIX>(1), |x| boxed::<_, MATRIX>(|i| Float::exp(x[i]))),
        Case::Tanh => turn.run(numbers::<T, MATRIX>(1), |x| boxed::<_, MATRIX>(|i| Float::tanh(x[i]))),
        Case::Sigmoid => turn.run(numbers::<T, MATRIX>(1), |x| {
            let one: T = constant(1.0);
            boxed::<_, MATRIX>(|i| one / (one + Float::exp(-x[i])))
        }),
        Case::Greater => {
            turn.run((numbers(1), numbers(2)), |(a, b): &Two<T, MATRIX>| boxed::<_, MATRIX>(|i| a[i] > b[i]))
        }
        Case::CountGreater => turn.run((numbers(1), numbers(2)), |(a, b): &Two<T, MATRIX>| {
            a.iter().zip(b.iter()).filter(|(a, b)| a > b).count()
        }),
        Case::MaskedMean => turn.run((numbers(1), mask(2)), |(x, mask)| masked_mean::<T>(x, mask)),
        Case::Accuracy => turn.run((numbers(1), mask(2)), |(p, y)| accuracy::<T>(p, y)),
        Case::MatMul4 => turn.run((array(1), array(2)), |(a, b)| product_in_place::<T, 4, 16>(a, b)),
        Case::MatMul16 => turn.run((array(1), array(2)), |(a, b)| product_in_place::<T, 16, 256>(a, b)),
        Case::MatMul64 => {
            turn.run((numbers(1), numbers(2)), |(a, b): &Two<T, 4096>| product::<T, 64, 64>(&a[..], &b[..]))
        }
        Case::MatMul256 => {
            turn.run((numbers(1), numbers(2)), |(a, b): &Two<T, 65536>| product::<T, 256, 256>(&a[..], &b[..]));
        }
        Case::MatMul1024 => {
            turn.run((numbers(1), numbers(2)), |(a, b): &Two<T, MATRIX>| product::<T, 1024, 1024>(&a[..], &b[..]));
        }
        Case::Linear => turn.run((numbers(1), numbers(2), array(3)), |(x, w, b)| linear::<T>(x, w, b)),
        Case::Softmax => turn.run(numbers(1), |x| softmax::<T>(x)),
        Case::LayerNorm => turn.run((numbers(1), array(2), array(3)), |(x, g, b)| layer_norm::<T>(x, g, b)),
        Case::SumOfIntegers => {
            let x: Box<[i32; MATRIX]> = data::integers(MATRIX, 1).try_into().unwrap();
            turn.run(x, |x| x.iter().map(|&x| i64::from(x)).sum::<i64>());
        }
        Case::CountOfMask => turn.run(mask::<MANY>(1), |x| x.iter().filter(|&&x| x).count()),
    }
}

type Two<T, const N: usize> = (Box<[T; N]>, Box<[T; N]>);

fn numbers<T: Scalar, const N: usize>(seed: u64) -> Box<[T; N]> {
    data::numbers(N, seed).try_into().unwrap()
}

fn array<T: Scalar, const N: usize>(seed: u64) -> [T; N] {
    *numbers(seed)
}

fn divisors<T: Scalar, const N: usize>(seed: u64) -> [T; N] {
    data::divisors(N, seed).try_into().unwrap()
}

fn mask<const N: usize>(seed: u64) -> Box<[bool; N]> {
    data::mask(N, seed).try_into().unwrap()
}

/// A new array on the heap of `f` at each place.
fn boxed<U, const N: usize>(f: impl FnMut(usize) -> U) -> Box<[U; N]> {
    let elements: Box<[U]> = (0..N).map(f).collect();
    elements.try_into().unwrap_or_else(|_| unreachable!("there are N elements"))
}

fn add_doubled<T: Scalar, const N: usize>(x: &[T; N], y: &[T; N]) -> [T; N] {
    let mut sums = [T::zero(); N];
    for i in 0..N {
        sums[i] = x[i] + y[i] * constant(2.0);
    }
    sums
}

fn normalize<T: Scalar>(x: &[T; IMAGES], m: &[T; 3], s: &[T; 3], g: &[T; 3], b: &[T; 3]) -> Vec<T> {
    let mut normalized = Vec::with_capacity(IMAGES);
    for image in x.as_chunks::<{ 3 * 64 * 64 }>().0 {
        for (channel, pixels) in image.as_chunks::<{ 64 * 64 }>().0.iter().enumerate() {
            let (m, s, g, b) = (m[channel], s[channel], g[channel], b[channel]);
            normalized.extend(pixels.iter().map(|&x| ((x - m) / s) * g + b));
        }
    }
    normalized
}

fn sum<T: Scalar>(x: &[T]) -> T {
    let mut sum = T::zero();
    for &x in x {
        sum += x;
    }
    sum
}

fn max<T: Scalar>(x: &[T]) -> T {
    let mut max = x[0];
    for &x in x {
        max = if x > max { x } else { max };
    }
    max
}

fn channel_means<T: Scalar>(x: &[T; IMAGES]) -> [T; 3] {
    let mut sums = [T::zero(); 3];
    for image in x.as_chunks::<{ 3 * 64 * 64 }>().0 {
        for (total, pixels) in sums.iter_mut().zip(image.as_chunks::<{ 64 * 64 }>().0) {
            *total += sum(pixels);
        }
    }
    sums.map(|sum| sum / constant((32 * 64 * 64) as f64))
}

fn means_of_columns<T: Scalar, const N: usize, const C: usize, const LEN: usize>(x: &[T; LEN]) -> [T; C] {
    let mut sums = [T::zero(); C];
    for row in x.as_chunks::<C>().0 {
        for (sum, &x) in sums.iter_mut().zip(row) {
            *sum += x;
        }
    }
    sums.map(|sum| sum / constant(N as f64))
}

fn means_of_rows<T: Scalar, const N: usize, const C: usize, const LEN: usize>(x: &[T; LEN]) -> [T; N] {
    let mut means = [T::zero(); N];
    for (mean, row) in means.iter_mut().zip(x.as_chunks::<C>().0) {
        *mean = sum(row) / constant(C as f64);
    }
    means
}

fn max_of_columns<T: Scalar>(x: &[T; MATRIX]) -> [T; COLUMNS] {
    let (rows, _) = x.as_chunks::<COLUMNS>();
    let mut maxima = rows[0];
    for row in rows {
        for (max, &x) in maxima.iter_mut().zip(row) {
            *max = if x > *max { x } else { *max };
        }
    }
    maxima
}

fn max_of_rows<T: Scalar>(x: &[T; MATRIX]) -> [T; ROWS] {
    let mut maxima = [T::zero(); ROWS];
    for (largest, row) in maxima.iter_mut().zip(x.as_chunks::<COLUMNS>().0) {
        *largest = max(row);
    }
    maxima
}

fn masked_mean<T: Scalar>(x: &[T; MANY], mask: &[bool; MANY]) -> T {
    let (mut sum, mut count) = (T::zero(), 0_usize);
    for (&x, &selected) in x.iter().zip(mask) {
        if selected {
            sum += x;
            count += 1;
        }
    }
    sum / constant(count as f64)
}

fn accuracy<T: Scalar>(p: &[T; MANY], y: &[bool; MANY]) -> f64 {
    let half: T = constant(0.5);
    let hits = p.iter().zip(y).filter(|&(&p, &y)| (p > half) == y).count();
    hits as f64 / MANY as f64
}

/// Adds the product of a row and a matrix to another row.
fn add_product<T: Scalar, const K: usize, const M: usize>(sums: &mut [T; M], row: &[T; K], b: &[[T; M]]) {
    for (&x, b) in row.iter().zip(b) {
        for (sum, &b) in sums.iter_mut().zip(b) {
            *sum += x * b;
        }
    }
}

fn product_in_place<T: Scalar, const N: usize, const LEN: usize>(a: &[T; LEN], b: &[T; LEN]) -> [T; LEN] {
    let mut c = [T::zero(); LEN];
    for (sums, row) in c.as_chunks_mut::<N>().0.iter_mut().zip(a.as_chunks::<N>().0) {
        add_product(sums, row, b.as_chunks().0);
    }
    c
}

fn product<T: Scalar, const K: usize, const M: usize>(a: &[T], b: &[T]) -> Vec<T> {
    let mut c = vec![T::zero(); a.len() / K * M];
    for (sums, row) in c.as_chunks_mut::<M>().0.iter_mut().zip(a.as_chunks::<K>().0) {
        add_product(sums, row, b.as_chunks().0);
    }
    c
}

fn linear<T: Scalar>(x: &[T; 32 * 784], w: &[T; 784 * 128], bias: &[T; 128]) -> Vec<T> {
    let mut y = product::<T, 784, 128>(x, w);
    for row in y.as_chunks_mut::<128>().0 {
        for (y, &bias) in row.iter_mut().zip(bias) {
            *y = Float::max(*y + bias, T::zero());
        }
    }
    y
}

fn softmax<T: Scalar>(x: &[T; 128 * 1000]) -> Vec<T> {
    let mut shares = Vec::with_capacity(x.len());
    for (i, row) in x.as_chunks::<1000>().0.iter().enumerate() {
        let max = max(row);
        shares.extend(row.iter().map(|&x| Float::exp(x - max)));
        let row = &mut shares[1000 * i..];
        let sum = sum(row);
        for share in row {
            *share /= sum;
        }
    }
    shares
}

fn layer_norm<T: Scalar>(x: &[T; 128 * 768], gain: &[T; 768], bias: &[T; 768]) -> Vec<T> {
    let (count, epsilon): (T, T) = (constant(768.0), constant(1e-5));
    let mut normalized = Vec::with_capacity(x.len());
    for row in x.as_chunks::<768>().0 {
        let mean = sum(row) / count;
        let squares = row.iter().fold(T::zero(), |sum, &x| sum + (x - mean) * (x - mean));
        let deviation = Float::sqrt(squares / count + epsilon);
        normalized.extend((0..768).map(|i| (row[i] - mean) / deviation * gain[i] + bias[i]));
    }
    normalized
}
