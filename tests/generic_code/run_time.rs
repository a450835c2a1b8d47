//! Data of which nobody knows how much there is: training in batches, and standardising what stands in several places.

use shapewise::prelude::*;
use shapewise::tensor_vec::{Statistics, TensorSlice, UnlikeLengths, Zipped};

use crate::numbers::{assert_close, assert_near, sample};

/// The statistics of shards, reduced apart.
fn merged<'a, T: Real, S: Shape>(shards: impl IntoIterator<Item = &'a TensorSlice<T, S>>) -> Statistics<T, S> {
    let mut all = Statistics::new();
    for shard in shards {
        all.merge(&shard.statistics());
    }
    all
}

/// Every shard by the mean and the deviation of all, in place: `None` where there is no data at all.
fn standardize<T: Real, S: Shape>(shards: &mut [TensorVec<T, S>]) -> Option<()> {
    let statistics = merged(shards.iter().map(|shard| &shard[..]));
    let (mean, deviation) = (statistics.mean()?, statistics.std()?);
    for mut x in shards.iter_mut().flatten() {
        x -= &mean;
        x /= &deviation;
    }
    Some(())
}

/// A batch without its mean: reduced over its first axis, which is stretched again.
fn centre<T: Real, B: Dim, S: RoomForAxis, D: Data<T>>(
    batch: &Tensor<T, Batched<B, S>, D>,
) -> Tensor<T, Batched<B, S>> {
    let mean: Tensor<T, S> = batch.over(axes![0]).mean();
    batch - mean
}

/// The variance within batches, and what was left over.
fn within_batches<T: Real, B: Dim, S: RoomForAxis>(x: &TensorSlice<T, S>) -> (Statistics<T, S>, usize) {
    let mut batches = x.batches::<B>();
    let mut statistics = Statistics::new();
    for batch in batches.by_ref() {
        statistics.extend(centre::<T, B, S, _>(&batch).subtensors());
    }
    (statistics, batches.remainder().len())
}

/// One step per batch, whatever a step is, whatever a sample is; gives what is left over.
fn epoch<'a, T: Real, B: Dim, S: RoomForAxis, R: RoomForAxis>(
    data: Zipped<'a, T, S, T, R>,
    mut step: impl FnMut(View<'a, T, Batched<B, S>>, View<'a, T, Batched<B, R>>),
) -> Zipped<'a, T, S, T, R> {
    let mut batches = data.batches::<B>();
    for (x, y) in batches.by_ref() {
        step(x, y);
    }
    batches.remainder()
}

/// A linear model, fitted by gradient descent: generic in the batch, the inputs and the outputs.
fn fit<T: Real, B: Dim, I: Dim, O: Dim>(
    x: &TensorSlice<T, (I,)>,
    y: &TensorSlice<T, (O,)>,
    epochs: usize,
) -> Result<Tensor<T, (I, O)>, UnlikeLengths> {
    let data = x.zip(y)?;
    let mut w: Tensor<T, (I, O)> = Tensor::zeros();
    let rate = T::from_f64(0.1);
    for epoch in 0..epochs {
        let order: Vec<usize> = (0..data.len()).map(|i| (i * 7 + epoch) % data.len()).collect();
        let (x, y) = data.take(&order).expect("the indices of the data");
        for (x, y) in x.zip(&y)?.batches::<B>() {
            let error: Tensor<T, (B, O)> = x.matmul(&w) - y;
            w -= x.transpose().matmul(&error) * (rate / T::from_f64(B::SIZE as f64));
        }
    }
    Ok(w)
}

/// Only what is nowhere further from the mean than `limit` deviations; `None` where there is no data at all.
fn without_outliers<T: Real, S: Shape>(x: &mut TensorVec<T, S>, limit: T) -> Option<()> {
    let statistics = x.statistics();
    let (mean, deviation) = (statistics.mean()?, statistics.std()?);
    x.retain(|x| (x - &mean).abs().le(&deviation * limit).all());
    Some(())
}

/// What was seen last, the newest first: as much of it as there is room for. Gives what was forgotten.
fn remember<T: Real, S: Shape>(memory: &mut TensorVec<T, S>, x: Tensor<T, S>, room: usize) -> TensorVec<T, S> {
    memory.insert(0, x);
    memory.split_off(room.min(memory.len()))
}

/// The sum of each of so many parts, which can be computed side by side.
fn sums<T: Real, S: Shape>(x: &TensorSlice<T, S>, parts: usize) -> TensorVec<T, S> {
    x.chunks(x.len().div_ceil(parts).max(1)).map(TensorSlice::sum).collect()
}

fn column<T: Real, S: Shape>(x: &TensorSlice<T, S>, at: usize) -> Vec<f64> {
    x.iter().map(|x| x.as_slice()[at].to_f64().unwrap()).collect()
}

fn mean(x: &[f64]) -> f64 {
    x.iter().sum::<f64>() / x.len() as f64
}

fn std(x: &[f64]) -> f64 {
    mean(&x.iter().map(|v| (v - mean(x)).powi(2)).collect::<Vec<_>>()).sqrt()
}

fn samples<T: Real, S: Shape>(count: u64) -> TensorVec<T, S> {
    (0..count).map(sample).collect()
}

fn standardizes<T: Real>() {
    let whole: TensorVec<T, shape![2, 3]> = samples(29);
    let mut shards = [&whole[..4], &whole[4..4], &whole[4..5], &whole[5..]].map(ToOwned::to_owned);
    standardize(&mut shards).unwrap();
    for at in 0..6 {
        let before = column(&whole, at);
        let after = shards.iter().flat_map(|shard| column(shard, at));
        for (after, x) in after.zip(&before) {
            assert_near(T::from_f64(after), (x - mean(&before)) / std(&before), at);
        }
    }
    assert_eq!(standardize::<T, shape![2]>(&mut []), None);
    assert_eq!(standardize::<T, shape![2]>(&mut [TensorVec::new()]), None);
}

fn centres<T: Real>() {
    fn check<T: Real, B: Dim, S: RoomForAxis>() {
        let x: TensorVec<T, S> = samples(11);
        let (statistics, left) = within_batches::<T, B, S>(&x);
        assert_eq!((statistics.count(), left), (11 - 11 % B::SIZE, 11 % B::SIZE));
        let expected = |at: usize| -> Vec<f64> {
            let column = column(&x, at);
            column.chunks_exact(B::SIZE).flat_map(|batch| batch.iter().map(|v| v - mean(batch))).collect()
        };
        let std_found = statistics.std().unwrap();
        for at in 0..S::LEN {
            assert_near(std_found.as_slice()[at], std(&expected(at)), at);
        }
    }
    check::<T, dim!(1), ()>();
    check::<T, dim!(3), ()>();
    check::<T, dim!(4), shape![3]>();
    check::<T, dim!(2), shape![2, 3, 2]>();
    check::<T, dim!(11), shape![1, 2, 1, 2, 1, 2, 1]>();
    let x: Tensor<T, shape![3, 2]> = sample(1);
    let centred = centre::<T, dim!(3), shape![2], _>(&x.view());
    assert_close(&centred, |[i, j]| {
        x[[i, j]].to_f64().unwrap() - mean(&[0, 1, 2].map(|i| x[[i, j]].to_f64().unwrap()))
    });
}

fn goes_through_an_epoch<T: Real>() {
    let (x, y): (TensorVec<T, shape![2, 2]>, TensorVec<T, ()>) = (samples(10), samples(10));
    let (mut steps, mut sum) = (0, T::zero());
    let rest = epoch::<T, dim!(4), _, _>(x.zip(&y).unwrap(), |x, y| {
        steps += 1;
        sum += x.sum() + y.sum();
    });
    assert_eq!((steps, rest.len()), (2, 2));
    for (x, y) in rest {
        sum += x.sum() + y.item();
    }
    let all = x.as_slice().iter().chain(y.as_slice()).map(|x| x.to_f64().unwrap()).sum();
    assert_near(sum, all, "sum");
}

fn fits<T: Real>() {
    let w: Tensor<T, shape![3, 2]> = sample(5);
    let x: TensorVec<T, shape![3]> = samples(64);
    let y: TensorVec<T, shape![2]> = x.iter().map(|x| x.matmul(&w)).collect();
    let found = fit::<T, dim!(8), _, _>(&x, &y, 150).unwrap();
    assert!(found.zip_map(&w, |a, b| (a - b).abs() < T::from_f64(1e-3)).all(), "{found:?} is not {w:?}");
    let error = fit::<T, dim!(8), _, _>(&x, &y[..63], 1).unwrap_err();
    assert_eq!(error, UnlikeLengths { expected: 64, found: 63 });
}

fn sorts_out_outliers<T: Real>() {
    let mut x: TensorVec<T, shape![2, 3]> = samples(29);
    let clean = x.clone();
    x.insert(7, Tensor::full(T::from_f64(1e3)));
    without_outliers(&mut x, T::from_f64(5.0)).unwrap();
    assert_eq!(x, clean);
    assert_eq!(without_outliers::<T, shape![2]>(&mut TensorVec::new(), T::one()), None);
}

fn remembers<T: Real>() {
    let (mut memory, mut forgotten) = (TensorVec::<T, shape![3]>::new(), TensorVec::new());
    for x in samples::<T, _>(7) {
        forgotten.append(&mut remember(&mut memory, x, 4));
    }
    memory.reverse();
    assert_eq!((memory, forgotten), (samples::<T, _>(7)[3..].to_owned(), samples::<T, _>(7)[..3].to_owned()));
}

fn sums_parts<T: Real>() {
    let x: TensorVec<T, ()> = (1..=10).map(|i| Tensor::from(T::from_f64(f64::from(i)))).collect();
    assert_eq!(sums(&x, 3).into_vec(), [10.0, 26.0, 19.0].map(T::from_f64));
    assert_eq!(sums(&x, 20), x);
    assert!(sums(&x[..0], 3).is_empty());
}

for_both_reals! {
    standardizes centres goes_through_an_epoch fits sorts_out_outliers remembers sums_parts
}
