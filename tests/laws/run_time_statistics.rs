//! Statistics of parts that are merged, against exact integer arithmetic over the whole: however the data is cut, and in whatever order
//! the parts are merged, counts, extremes and integer sums are exact, and floats within the bounds that the documentation of `Statistics` states.

use proptest::collection::vec;
use proptest::prelude::*;
use shapewise::prelude::*;
use shapewise::tensor_vec::{Measured, Statistics, TensorSlice};

use crate::random::for_all;

/// Merges the statistics of parts in some order: each number picks the two that are merged next.
fn merged<T: Measured, S: Shape>(parts: &[&TensorSlice<T, S>], picks: &[usize]) -> Statistics<T, S> {
    let mut all: Vec<Statistics<T, S>> = parts.iter().map(|part| part.statistics()).collect();
    for pick in picks.iter().cycle() {
        if all.len() < 2 {
            break;
        }
        let one = all.swap_remove(pick % all.len());
        let other = pick / 7 % all.len();
        if pick % 2 == 0 {
            all[other].merge(&one);
        } else {
            all[other] = {
                let mut one = one;
                one.merge(&all[other]);
                one
            };
        }
    }
    all.pop().unwrap_or_default()
}

/// The parts between places to cut at, some of which are empty.
fn cut<'a, T, S: Shape>(x: &'a TensorSlice<T, S>, places: &[usize]) -> Vec<&'a TensorSlice<T, S>> {
    let mut places: Vec<usize> = places.iter().map(|place| place % (x.len() + 1)).collect();
    places.extend([0, x.len()]);
    places.sort_unstable();
    places.windows(2).map(|ends| &x[ends[0]..ends[1]]).collect()
}

/// What is known exactly of integers in one place.
struct Exact {
    n: i128,
    sum: i128,
    /// The sum of the absolute values.
    size: i128,
    /// `n² var`
    spread: i128,
}

impl Exact {
    fn of(x: impl Iterator<Item = i64> + Clone) -> Self {
        let n = x.clone().count() as i128;
        let wide = || x.clone().map(i128::from);
        // The variance does not depend on where zero is, and so the squares fit.
        let first = wide().next().unwrap();
        let (sum, squares) = wide().map(|x| x - first).fold((0, 0), |(s, q), x| (s + x, q + x * x));
        Exact { n, sum: wide().sum(), size: wide().map(i128::abs).sum(), spread: n * squares - sum * sum }
    }

    /// Asserts that the statistics of floats are within their bounds. What the exact values lose when they become floats here is an
    /// epsilon of `f64` each.
    fn bounds<T: Real>(&self, sum: T, mean: T, var: T) {
        let (sum, mean, var) = (sum.to_f64().unwrap(), mean.to_f64().unwrap(), var.to_f64().unwrap());
        let eps = T::epsilon().to_f64().unwrap();
        let n = self.n as f64;
        let exact_mean = self.sum as f64 / n;
        let exact_var = self.spread as f64 / n / n;
        let sum_bound = eps / 2.0 * (self.sum as f64).abs() + n * eps * eps * self.size as f64;
        assert!((sum - self.sum as f64).abs() <= sum_bound * 1.0001, "sum: {sum} is not {}", self.sum);
        let mean_bound = sum_bound / n + (eps + f64::EPSILON) * exact_mean.abs();
        assert!((mean - exact_mean).abs() <= mean_bound * 1.0001, "mean: {mean} is not {exact_mean}");
        let root = n.log2().sqrt();
        let grown = (1.0 + n * eps) * eps;
        // The second word of a mean is exact to the square of an epsilon.
        let square = (exact_var + exact_mean * exact_mean) * eps * eps;
        let bound = (5.0 + 3.0 * root) * grown * exact_var + (3.0 * grown * root).powi(2) * square;
        let error = (var - exact_var).abs();
        assert!(error <= bound + 2.0 * f64::EPSILON * exact_var, "var: {var} is not {exact_var}: {error} > {bound}");
    }
}

type Pair = shape![2];

/// Integers around a mean, as floats that hold them exactly, cut and merged in any way.
fn bounds_hold<T: Real>(mean: i64, deviation: i64) {
    let elements = vec((-deviation..=deviation, -deviation..=deviation), 1..60);
    for_all((elements, vec(0..60_usize, 0..8), vec(any::<usize>(), 1..12)), |(elements, places, picks)| {
        let column = |at: usize| elements.iter().map(move |&(a, b)| [mean + a, b - mean][at]);
        let x: TensorVec<T, Pair> =
            elements.iter().map(|&(a, b)| Tensor::from([mean + a, b - mean].map(|x| T::from(x).unwrap()))).collect();
        let parts = cut(&x, &places);
        let all = [x.statistics(), merged(&parts, &picks), x.iter().rev().collect()];
        for statistics in all {
            assert_eq!(statistics.count(), x.len());
            let (sum, average, var) = (statistics.sum(), statistics.mean().unwrap(), statistics.var().unwrap());
            for at in 0..2 {
                Exact::of(column(at)).bounds(sum[[at]], average[[at]], var[[at]]);
            }
            assert_eq!((statistics.max(), statistics.min()), (x.max(), x.min()));
            let n = T::from(x.len()).unwrap();
            if x.len() > 1 {
                // The same sum of squares is divided by another number.
                let unbiased = statistics.ddof(1).var().unwrap() * (n - T::one()) / n;
                assert!(unbiased.zip_map(&var, |a, b| (a - b).abs() <= T::from(4).unwrap() * T::epsilon() * b).all());
            }
            assert_eq!(statistics.std().unwrap(), var.sqrt());
        }
    });
}

#[test]
fn around_zero() {
    bounds_hold::<f64>(0, 1 << 40);
    bounds_hold::<f32>(0, 1 << 20);
}

/// The squares of these are nothing beside the square of their mean: `Σx² - n mean²` would have no digit right.
#[test]
fn far_from_zero() {
    bounds_hold::<f64>(100_000_000, 3);
    bounds_hold::<f64>(1 << 52, 1000);
    bounds_hold::<f32>(1 << 23, 100);
    bounds_hold::<f32>(10_000_000, 1);
}

#[test]
fn all_alike() {
    bounds_hold::<f64>(123_456_789_012_345, 0);
    bounds_hold::<f32>(12_345_679, 0);
}

/// Single tensors are parts, too, and so are none; and merging with nothing changes nothing.
#[test]
fn one_and_none() {
    let x = tensor![3.5, -2.0];
    let mut one: Statistics<f64, Pair> = Statistics::new();
    one.merge(&Statistics::new());
    assert_eq!((one.count(), one.sum(), one.mean(), one.max()), (0, Tensor::zeros(), None, None));
    assert_eq!((one.var(), one.std(), one.min(), one.ddof(1).var()), (None, None, None, None));
    one.push(&x);
    one.merge(&Statistics::default());
    let mut other = Statistics::new();
    other.merge(&one);
    for one in [one, other] {
        assert_eq!((one.count(), one.sum(), one.mean()), (1, x, Some(x)));
        assert_eq!((one.var(), one.std()), (Some(Tensor::zeros()), Some(Tensor::zeros())));
        assert_eq!((one.max(), one.min()), (Some(x), Some(x)));
        assert!(one.ddof(1).var().unwrap().is_nan().all());
    }
}

/// What was taken apart and put together again is the same to the last bit, and goes on as before.
#[test]
fn through_parts() {
    for_all((vec(any::<[i16; 2]>(), 1..40), 0..40_usize), |(elements, at)| {
        let x: TensorVec<f32, Pair> = elements.iter().map(|&x| Tensor::from(x.map(|x| f32::from(x) / 7.0))).collect();
        let (left, right) = x.split_at(at % x.len());
        let mut direct = left.statistics();
        direct.merge(&right.statistics());
        let mut sent: Statistics<f32, Pair> = left.statistics().parts().map(Into::into).unwrap_or_default();
        sent.merge(&right.statistics().parts().unwrap().into());
        for (a, b) in [(direct.mean(), sent.mean()), (direct.var(), sent.var()), (direct.max(), sent.max())] {
            assert_eq!(a, b);
        }
        let (direct, sent) = (direct.parts().unwrap(), sent.parts().unwrap());
        assert_eq!((direct.count, direct.sum, direct.squares), (sent.count, sent.sum, sent.squares));
    });
    assert!(Statistics::<f64, ()>::new().parts().is_none());
}

/// Integers, in whatever order: every bit.
#[test]
fn integers_are_exact() {
    fn check<T: Measured + Ord, S: Shape>(x: &TensorVec<T, S>, places: &[usize], picks: &[usize])
    where
        T::Accumulator: std::fmt::Debug,
    {
        let statistics = merged(&cut(x, places), picks);
        assert_eq!(statistics.count(), x.len());
        assert_eq!(statistics.sum(), x.sum());
        assert_eq!((statistics.max(), statistics.min()), (x.max(), x.min()));
        // Of an exact sum the mean is one division.
        assert_eq!(statistics.mean().map(|x| x.into_vec()), x.mean().map(|x| x.into_vec()));
    }
    let places = || vec(0..60_usize, 0..8);
    let picks = || vec(any::<usize>(), 1..12);
    for_all((vec(any::<[i32; 3]>(), 0..60), places(), picks()), |(elements, places, picks)| {
        let x: TensorVec<i32, shape![3]> = elements.iter().map(|&x| Tensor::from(x)).collect();
        check(&x, &places, &picks);
    });
    for_all((vec(any::<u8>(), 0..60), places(), picks()), |(elements, places, picks)| {
        let x: TensorVec<u8, ()> = elements.try_into().unwrap();
        check(&x, &places, &picks);
    });
    for_all((vec(any::<bool>(), 0..60), places(), picks()), |(elements, places, picks)| {
        let x: TensorVec<bool, ()> = elements.try_into().unwrap();
        check(&x, &places, &picks);
        assert_eq!(x.any().item(), x.as_slice().contains(&true));
        assert_eq!(x.all().item(), !x.as_slice().contains(&false));
    });
}

/// The mean of integers is exact where their sum does not fit in 64 bits, whatever the parts are.
#[test]
fn means_of_integers_whose_sum_does_not_fit() {
    fn check<T: Measured<Quotient = f64>>(elements: Vec<T>, mean: f64) {
        let x: TensorVec<T, ()> = elements.try_into().unwrap();
        for at in 0..=x.len() {
            let (left, right) = x.split_at(at);
            let mut statistics = left.statistics();
            statistics.merge(&right.statistics());
            assert_eq!(statistics.mean().unwrap().item(), mean);
            let var = x.var().unwrap().item();
            assert!((statistics.var().unwrap().item() - var).abs() <= 1e-14 * var);
        }
        assert_eq!(x.mean().unwrap().item(), mean);
    }
    check(vec![i64::MAX; 2], i64::MAX as f64);
    check(vec![i64::MIN; 5], i64::MIN as f64);
    check(vec![u64::MAX; 3], u64::MAX as f64);
    check(vec![usize::MAX, 0], usize::MAX as f64 / 2.0);
    check(vec![i64::MIN, i64::MIN, i64::MAX, i64::MIN], i64::MIN as f64 / 2.0);
    check(vec![i32::MAX; 3], i32::MAX.into());
    check(vec![u8::MAX; 300], 255.0);
    // What wraps on the way and comes back is a sum like any other.
    let back: TensorVec<i64, ()> = vec![i64::MAX, 1, -5].try_into().unwrap();
    assert_eq!(back.statistics().sum().item(), i64::MAX - 4);
}

/// Wherever it stands, and whichever part it is in, one NaN is in every result of its place, and in none of another place.
#[test]
fn nan_stays_in_its_place() {
    let parts = (1..40_usize, 0..40_usize, vec(0..60_usize, 0..8), vec(any::<usize>(), 1..12));
    for_all(parts, |(n, at, places, picks)| {
        let mut x: TensorVec<f64, Pair> = (0..n).map(|i| tensor![i as f64, 1.0]).collect();
        x.subtensor_mut(at % n)[[0]] = f64::NAN;
        let statistics = merged(&cut(&x, &places), &picks);
        let nan_first = |x: Tensor<f64, Pair>| (x[[0]].is_nan(), x[[1]].is_nan()) == (true, false);
        assert!(nan_first(statistics.sum()) && nan_first(x.sum()));
        for (merged, two_passes) in [
            (statistics.mean(), x.mean()),
            (statistics.var(), x.var()),
            (statistics.std(), x.std()),
            (statistics.max(), x.max()),
            (statistics.min(), x.min()),
        ] {
            assert!(nan_first(merged.unwrap()) && nan_first(two_passes.unwrap()));
        }
    });
}

/// Where NumPy's sum of `f32`, one after another, stops growing at 2^24: many more than would fit in the digits of one.
#[test]
fn many_more_than_an_epsilon_counts() {
    let part: TensorVec<f32, shape![2]> = (0..1000).map(|i| tensor![1.0, (i % 2) as f32]).collect();
    let part = part.statistics();
    let mut shards = vec![part; 1];
    // 2^15 shards of 1000, merged one after another into the first, and by twos.
    let mut in_a_row = shards[0].clone();
    for _ in 1..1 << 15 {
        in_a_row.merge(&shards[0]);
    }
    for _ in 0..15 {
        let last = shards.pop().unwrap();
        let mut twice = last.clone();
        twice.merge(&last);
        shards.push(twice);
    }
    for statistics in [&in_a_row, &shards[0]] {
        assert_eq!(statistics.count(), 32_768_000);
        assert_eq!(statistics.sum(), tensor![32_768_000.0, 16_384_000.0]);
        assert_eq!(statistics.mean(), Some(tensor![1.0, 0.5]));
        assert_eq!(statistics.var(), Some(tensor![0.0, 0.25]));
    }
}

/// What one part takes away another may have given: `1e16 + 1 - 1e16` is 1.
#[test]
fn great_and_small() {
    let x: TensorVec<f64, ()> = vec![1e16, 1.0, -1e16, 1.0, 1e16, 1.0, -1e16].try_into().unwrap();
    for at in 0..x.len() {
        let (left, right) = x.split_at(at);
        let mut statistics = right.statistics();
        statistics.merge(&left.statistics());
        assert_eq!(statistics.sum().item(), 3.0);
    }
    assert_ne!(x.sum().item(), 3.0, "NumPy's order loses it");
}

/// Two passes, as NumPy takes them, lose some epsilon for each tensor, and the square of what their mean is off.
fn two_passes_hold<S: Shape>() {
    for_all(vec(vec(-1_000_000_i64..1_000_000, S::LEN), 1..50), |rows| {
        let x: TensorVec<f64, S> = rows
            .iter()
            .map(|row| Tensor::try_from_iter(row.iter().map(|&x| (x + 100_000_000) as f64)).unwrap())
            .collect();
        let var = x.var().unwrap();
        let n = rows.len() as f64;
        for (at, &var) in var.iter().enumerate() {
            let exact = Exact::of(rows.iter().map(|row| row[at]));
            let exact_var = exact.spread as f64 / n / n;
            let mean_error = n * f64::EPSILON * 1.01e8;
            let bound = (n + 4.0) * f64::EPSILON * exact_var + mean_error * mean_error;
            assert!((var - exact_var).abs() <= bound, "{var} is not {exact_var}");
        }
        let statistics = x.statistics();
        let close = |a: Tensor<f64, S>, b: &Tensor<f64, S>| a.zip_map(b, |a, b| (a - b).abs() <= 1e-6 * b.abs()).all();
        assert!(close(statistics.mean().unwrap(), &x.mean().unwrap()) && close(statistics.sum(), &x.sum()));
    });
}

#[test]
fn in_two_passes() {
    two_passes_hold::<()>();
    two_passes_hold::<shape![3]>();
    two_passes_hold::<shape![1, 1, 2, 1, 1, 2, 1, 1]>();
    two_passes_hold::<shape![10, 13]>();
}
