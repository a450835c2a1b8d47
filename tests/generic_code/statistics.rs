//! Means and deviations over some of the axes.

use shapewise::ops::reduce::{Max, Mean, Reduction};
use shapewise::prelude::*;

use crate::numbers::{assert_close, sample};

fn channel_mean<T: Real, N: Dim, C: Dim, H: Dim, W: Dim>(x: &Tensor<T, (N, C, H, W)>) -> Tensor<T, (C,)> {
    x.over(axes![0, 2, 3]).mean()
}

fn channel_mean_by_name<T: Real, N: Dim, C: Dim, H: Dim, W: Dim>(x: &Tensor<T, (N, C, H, W)>) -> Tensor<T, (C,)> {
    x.over(axes![N, H, W]).mean()
}

fn standardize<T: Real, N: Dim, C: Dim>(x: &Tensor<T, (N, C)>) -> Tensor<T, (N, C)> {
    (x - x.over(axes![N]).mean()) / x.over(axes![N]).ddof(1).std()
}

fn center_columns<T: Real, N: Dim, C: Dim>(x: &Tensor<T, (N, C)>) -> Tensor<T, (N, C)> {
    x - x.over(axes![0]).keepdims().mean()
}

fn center_rows<T: Real, N: Dim, C: Dim>(x: &Tensor<T, (N, C)>) -> Tensor<T, (N, C)> {
    x - x.over(axes![-1]).keepdims().mean()
}

/// Rows and columns at once, as in principal coordinate analysis: both statistics stretch.
fn double_center<T: Real, N: Dim, C: Dim>(x: &Tensor<T, (N, C)>) -> Tensor<T, (N, C)> {
    let both = x.over(axes![0]).keepdims().mean() + x.over(axes![1]).keepdims().mean();
    x - both + x.mean()
}

fn min_max_scale<T: Real, N: Dim, C: Dim>(x: &Tensor<T, (N, C)>) -> Tensor<T, (N, C)> {
    let low = x.over(axes![N]).min();
    let high = x.over(axes![N]).max();
    (x - &low) / (high - &low)
}

/// The mean of the elements that are known, row by row.
fn mean_where<T: Real, N: Dim, C: Dim>(x: &Tensor<T, (N, C)>, known: &Tensor<bool, (N, C)>) -> Tensor<T, (N,)> {
    x.over(axes![C]).masked(known).mean()
}

/// Any reduction of rows, and how far its result is from that of all elements.
fn rows_beside_all<T: Real, N: Dim, C: Dim, Q: Reduction<T, Output = T>>(
    x: &Tensor<T, (N, C)>,
    reduction: &Q,
) -> Tensor<T, (N,)> {
    x.over(axes![C]).reduce(reduction) - x.reduce(reduction)
}

/// The column means of a tensor, a view, or a view that can be written to.
fn column_means<T: Real, N: Dim, C: Dim, D: Data<T>>(x: &Tensor<T, (N, C), D>) -> Tensor<T, (C,)> {
    x.over(axes![0]).mean()
}

/// Every sample is standardized by itself, in place.
fn standardize_samples<T: Real, N: Dim, C: Dim, H: Dim>(x: &mut Tensor<T, (N, C, H)>) {
    for mut sample in x.subtensors_mut() {
        let (mean, deviation) = (sample.mean(), sample.std());
        sample -= mean;
        sample /= deviation;
    }
}

type Matrix<T> = Tensor<T, shape![7, 5]>;

fn mean_of(values: impl ExactSizeIterator<Item = f64>) -> f64 {
    let count = values.len() as f64;
    values.sum::<f64>() / count
}

fn column<T: Real>(x: &Matrix<T>, j: usize) -> [f64; 7] {
    std::array::from_fn(|i| x[[i, j]].to_f64().unwrap())
}

fn row<T: Real>(x: &Matrix<T>, i: usize) -> [f64; 5] {
    std::array::from_fn(|j| x[[i, j]].to_f64().unwrap())
}

for_both_reals! {
    means_over_channels
    standardizing
    centering
    scaling
    means_of_known_elements
    reductions_of_rows
    means_of_views
    standardizing_in_place
}

fn means_over_channels<T: Real>() {
    let x: Tensor<T, shape![2, 3, 4, 5]> = sample(1);
    let expected = |[c]: [usize; 1]| {
        let mut sum = 0.0;
        for n in 0..2 {
            for h in 0..4 {
                for w in 0..5 {
                    sum += x[[n, c, h, w]].to_f64().unwrap();
                }
            }
        }
        sum / 40.0
    };
    assert_close(&channel_mean(&x), expected);
    assert_close(&channel_mean_by_name(&x), expected);
}

fn standardizing<T: Real>() {
    let x: Matrix<T> = sample(2);
    assert_close(&standardize(&x), |[i, j]| {
        let column = column(&x, j);
        let mean = mean_of(column.into_iter());
        let variance = column.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / 6.0;
        (column[i] - mean) / variance.sqrt()
    });
}

fn centering<T: Real>() {
    let x: Matrix<T> = sample(3);
    let mean_of_column = |j| mean_of(column(&x, j).into_iter());
    let mean_of_row = |i| mean_of(row(&x, i).into_iter());
    let mean = mean_of((0..5).map(mean_of_column));
    let at = |i, j| x[[i, j]].to_f64().unwrap();
    assert_close(&center_columns(&x), |[i, j]| at(i, j) - mean_of_column(j));
    assert_close(&center_rows(&x), |[i, j]| at(i, j) - mean_of_row(i));
    assert_close(&double_center(&x), |[i, j]| at(i, j) - mean_of_column(j) - mean_of_row(i) + mean);
}

fn scaling<T: Real>() {
    let x: Matrix<T> = sample(4);
    let scaled = min_max_scale(&x);
    assert_close(&scaled, |[i, j]| {
        let column = column(&x, j);
        let low = column.iter().copied().fold(f64::INFINITY, f64::min);
        let high = column.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        (column[i] - low) / (high - low)
    });
    assert_eq!(scaled.over(axes![0]).max(), Tensor::ones());
}

fn means_of_known_elements<T: Real>() {
    let x: Matrix<T> = sample(5);
    let known = x.gt(T::from_f64(-1.0));
    assert_close(&mean_where(&x, &known), |[i]| {
        let known: Vec<f64> = row(&x, i).into_iter().filter(|&x| x > -1.0).collect();
        mean_of(known.into_iter())
    });
}

fn reductions_of_rows<T: Real>() {
    let x: Matrix<T> = sample(7);
    let all: Vec<f64> = x.iter().map(|x| x.to_f64().unwrap()).collect();
    let most = |x: &[f64]| x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    assert_close(&rows_beside_all(&x, &Max), |[i]| most(&row(&x, i)) - most(&all));
    assert_close(&rows_beside_all(&x, &Mean), |[i]| mean_of(row(&x, i).into_iter()) - mean_of(all.iter().copied()));
}

fn means_of_views<T: Real>() {
    let mut x: Matrix<T> = sample(6);
    let owned = column_means(&x);
    assert_close(&owned, |[j]| mean_of(column(&x, j).into_iter()));
    assert_eq!(column_means(&x.view()), owned);
    assert_eq!(column_means(&x.view_mut()), owned);

    let pages: Tensor<T, shape![2, 7, 5]> = sample(7);
    let page = pages.subtensor(1);
    assert_close(&column_means(&page), |[j]| mean_of(column(&page.to_tensor(), j).into_iter()));
}

fn standardizing_in_place<T: Real>() {
    let x: Tensor<T, shape![3, 7, 5]> = sample(8);
    let mut standardized = x.clone();
    standardize_samples(&mut standardized);
    assert_close(&standardized, |[n, i, j]| {
        let elements: Vec<f64> = x.subtensor(n).iter().map(|x| x.to_f64().unwrap()).collect();
        let mean = mean_of(elements.iter().copied());
        let variance = mean_of(elements.iter().map(|x| (x - mean).powi(2)));
        (x[[n, i, j]].to_f64().unwrap() - mean) / variance.sqrt()
    });
}
