//! Reductions, scans, rows.

use shapewise::prelude::*;

differentiated! {
    sum(x: [2, 3]) { Tensor::<T, ()>::from((x * x).sum()) }
    sum_of_many(x: [30, 41]) { Tensor::<T, ()>::from((x * x).sum()) }
    sum_over_rows(x: [3, 4]) { (x * x).over(axes![1]).sum() }
    sum_over_columns(x: [3, 4]) { (x * x).over(axes![0]).sum() }
    sum_over_the_first_of_many(x: [30, 41]) { (x * x).over(axes![0]).sum() }
    sum_over_some(x: [2, 3, 2, 3]) { (x * x).over(axes![0, 2, 3]).sum() }
    sum_kept(x: [3, 4]) { x / x.pow(2).over(axes![1]).keepdims().sum() }
    mean(x: [3, 4]) { (x * x).over(axes![1]).mean() }
    mean_of_all(x: [3, 4]) { Tensor::<T, ()>::from((x * x).mean()) }
    mean_over_the_first_of_many(x: [30, 41]) { (x * x).over(axes![0]).mean() }
    prod(x: [3, 4]) { x.over(axes![1]).prod() }
    max(x: [3, 4]) { x.pow(3).over(axes![1]).max() }
    max_of_all(x: [3, 4]) { Tensor::<T, ()>::from(x.pow(3).max()) }
    max_over_the_first(x: [30, 41]) { x.pow(3).over(axes![0]).max() }
    min(x: [3, 4]) { x.pow(3).over(axes![0]).min() }
    variance(x: [3, 4]) { x.over(axes![1]).var() }
    variance_over_the_first(x: [30, 41]) { x.over(axes![0]).var() }
    variance_without_bias(x: [3, 4]) { x.over(axes![0]).ddof(1).var() }
    standard_deviation(x: [3, 4]) { x.over(axes![1]).std() }
    standard_deviation_of_all(x: [3, 4]) { Tensor::<T, ()>::from(x.std()) }
    norm(x: [3, 4]) { x.over(axes![1]).norm() }
    norm_of_all(x: [3, 4]) { Tensor::<T, ()>::from(x.norm()) }
    logsumexp(x: [3, 4]) { x.over(axes![1]).logsumexp() }
    logsumexp_over_the_first(x: [3, 4]) { x.over(axes![0]).logsumexp() }
    median_of_odd(x: [3, 5]) { x.pow(3).over(axes![1]).median() }
    median_of_even(x: [3, 4]) { x.pow(3).over(axes![1]).median() }
    masked_sum(x: [3, 4]) { (x * x).over(axes![1]).masked(&x.gt(T::zero())).sum() }
    masked_mean(x: [3, 4]) { (x * x).over(axes![1]).masked(&x.gt(T::from_f64(-2.0))).mean() }
    masked_select(x: [3, 4]) { Tensor::<T, ()>::from(x.pow(2).masked_select(&x.gt(T::zero())).mean().unwrap()) }
    lazy_sum(x: [3, 4]) { Tensor::<T, ()>::from((x.lazy() * x + x).sum()) }
    lazy_sum_over(x: [3, 40]) { (x.lazy() * x + x).over(axes![1]).sum() }
    lazy_mean_over_the_first(x: [30, 40]) { (x.lazy() * x + x).over(axes![0]).mean() }
    cumsum(x: [3, 4]) { (x * x).over(axes![1]).cumsum() }
    cumprod(x: [3, 4]) { x.over(axes![0]).cumprod() }
    diff(x: [3, 4]) { x.pow(2).diff(axes![1]) }
    softmax(x: [3, 4]) { x.softmax(axes![1]) }
    softmax_of_long_rows(x: [3, 200]) { x.softmax(axes![1]) }
    softmax_over_the_first(x: [3, 4]) { x.softmax(axes![0]) }
    log_softmax(x: [3, 4]) { x.log_softmax(axes![1]) }
    log_softmax_over_the_first(x: [3, 4]) { x.log_softmax(axes![0]) }
    layer_norm(x: [3, 4]) { x.layer_norm(axes![1], &x.subtensor(0), &x.subtensor(1), T::from_f64(1e-5)) }
    layer_norm_over_all(x: [3, 4]) { x.layer_norm(axes![0, 1], T::one(), T::zero(), T::from_f64(1e-5)) }
    a_reduction_of_products(x: [3, 4]) { x.pow(2).over(axes![1]).reduce(shapewise::ops::reduce::Prod) }
}

/// Sums share their elements, and some of them are constants: each is one number, to which several steps contribute.
#[test]
fn sums_of_prefixes() {
    fn by_slices<T: Real>(x: &Tensor<T, shape![3]>) -> T {
        x.slice(slice![..1]).sum().exp() + x.slice(slice![..2]).sum().exp() + x.sum().exp()
    }
    fn by_a_mask<T: Real>(x: &Tensor<T, shape![3]>) -> T {
        let mask = Tensor::<bool, shape![3, 3]>::from_fn(|[i, j]| j <= i);
        let rows: Tensor<T, shape![3, 3]> = mask.select(&x.broadcast_to::<shape![3, 3]>(), T::zero());
        rows.over(axes![1]).sum().exp().sum()
    }
    let at = Tensor::zeros();
    assert_eq!(shapewise::derivatives::gradient(&at, by_slices), tensor![3.0, 2.0, 1.0]);
    assert_eq!(shapewise::derivatives::gradient(&at, by_a_mask), tensor![3.0, 2.0, 1.0]);
}

/// Far from zero the mean is rounded, and what it is off by is taken back: on the way back as well.
#[test]
fn layer_norm_far_from_zero() {
    fn first<T: Real>(x: &Tensor<T, shape![1, 4]>) -> T {
        x.layer_norm(axes![1], T::one(), T::zero(), T::from_f64(1e-5))[[0, 0]]
    }
    let near: Tensor<f32, shape![1, 4]> = tensor![[0.0, 1.0, 3.0, 3.0]];
    let slope = |x: Tensor<f32, shape![1, 4]>| shapewise::derivatives::gradient(&x, first);
    assert!(slope(near + 1e7).all_close(slope(near), 1e-5, 1e-6));
}

/// Rows that nothing depends on have no rates, be there NaN in them.
#[test]
fn rows_that_are_not_chosen() {
    let x: Tensor<f64, shape![2, 2]> = tensor![[0.0, 1.0], [f64::NEG_INFINITY, f64::NEG_INFINITY]];
    let keep: Tensor<bool, shape![2, 2]> = tensor![[true, true], [false, false]];
    let slope = shapewise::derivatives::gradient(&x, |x| {
        keep.select(x.softmax(axes![1]).pow(2), shapewise::derivatives::Traced::constant(0.0)).sum()
    });
    assert!(slope.is_finite().all() && slope[[1, 0]] == 0.0 && slope[[0, 0]] != 0.0, "{slope}");
    let x: Tensor<f64, shape![2, 3]> = tensor![[0.0, 1.0, 3.0], [5.0, 5.0, 5.0]];
    let slope = shapewise::derivatives::gradient(&x, |x| {
        let one = shapewise::derivatives::Traced::constant(1.0);
        x.layer_norm(axes![1], one, one * one - one, one - one)[[0, 0]]
    });
    assert!(slope.is_finite().all(), "{slope}");
}
