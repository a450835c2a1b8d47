//! Every reduction from every receiver: the table of both, so that no combination is missing, and a naive loop as what all must give.

use shapewise::ops::reduce::{
    All, Any, Count, FromNothing, Initial, LogSumExp, Max, Mean, Median, Min, Norm, Prod, Reduction, Std, Total, Var,
};
use shapewise::prelude::*;
use shapewise::tensor_vec::Reducer;

type Matrix = Tensor<f64, shape![3, 4]>;

/// Small integers, so that sums and products are exact whatever their order is.
const X: Matrix = Tensor::from_array([[3.0, -1.0, 4.0, 1.0], [-5.0, 9.0, 2.0, -6.0], [5.0, 3.0, -5.0, 8.0]]);

/// Selects some of each row and of each column but the last column, and none of that.
fn mask() -> Tensor<bool, shape![3, 4]> {
    tensor![[true, false, true, false], [false, true, true, false], [true, true, false, false]]
}

/// A user's own: from the smallest to the largest.
#[derive(Clone, Copy)]
struct PeakToPeak;

impl<T: Real> Reduction<T> for PeakToPeak {
    type State = [T; 2];
    type Output = T;
    fn begin(&self, first: T) -> [T; 2] {
        [first, first]
    }
    fn step(&self, [least, most]: &mut [T; 2], x: T) {
        (*least, *most) = (least.min(x), most.max(x));
    }
    fn join(&self, state: &mut [T; 2], [least, most]: [T; 2]) {
        self.step(state, least);
        self.step(state, most);
    }
    fn finish(&self, [least, most]: [T; 2], _: usize) -> T {
        most - least
    }
}

/// A user's own whose state is on the heap, whose result is no number, and which notices how often it was joined and finished.
#[derive(Clone, Copy)]
struct InOrder;

impl Reduction<f64> for InOrder {
    type State = Vec<f64>;
    type Output = (usize, Vec<f64>);
    fn begin(&self, first: f64) -> Vec<f64> {
        vec![first]
    }
    fn step(&self, all: &mut Vec<f64>, x: f64) {
        all.push(x);
    }
    fn join(&self, all: &mut Vec<f64>, mut others: Vec<f64>) {
        all.append(&mut others);
    }
    fn finish(&self, all: Vec<f64>, count: usize) -> (usize, Vec<f64>) {
        (count, all)
    }
}

/// The rows, the columns, or all elements of `X`, perhaps only those that the mask selects.
fn lanes(axis: Option<usize>, selected: bool) -> Vec<Vec<f64>> {
    let lane = |(i, j): (usize, usize)| axis.map_or(0, |axis| if axis == 0 { j } else { i });
    let mut lanes = vec![Vec::new(); axis.map_or(1, |axis| if axis == 0 { 4 } else { 3 })];
    for (i, j) in (0..3).flat_map(|i| (0..4).map(move |j| (i, j))) {
        if !selected || mask()[[i, j]] {
            lanes[lane((i, j))].push(X[[i, j]]);
        }
    }
    lanes
}

/// The reduction of everything, along each axis, and of what is selected, from each receiver, as what `same` finds equal.
fn everywhere<U: Clone, Q: Reduction<f64, Output = U> + Copy>(
    q: Q,
    naive: impl Fn(&[f64]) -> U,
    same: impl Fn(&U, &U) -> bool,
) {
    let check = |found: &[U], axis: Option<usize>, receiver: &str| {
        let expected: Vec<U> = lanes(axis, false).iter().map(|lane| naive(lane)).collect();
        assert_eq!(found.len(), expected.len(), "{receiver}");
        for (found, expected) in found.iter().zip(&expected) {
            assert!(same(found, expected), "{receiver} over {axis:?}");
        }
    };
    let view = X.view();
    let turned = X.transpose().to_tensor();
    let strided = turned.view().transpose();
    check(&[X.reduce(q)], None, "a tensor");
    check(&[view.reduce(q)], None, "a view");
    check(&[strided.reduce(q)], None, "a strided view");
    check(&[X.lazy().reduce(q)], None, "a lazy expression");
    check(&[X.lazy().map(|x| x).reduce(q)], None, "a lazy expression with a closure");
    check(X.over_all().reduce(q).as_slice(), None, "all axes");
    let kept: Tensor<U, (Broadcast<dim!(3)>, Broadcast<dim!(4)>)> = X.over_all().keepdims().reduce(q);
    check(kept.as_slice(), None, "all axes, kept");
    check(X.over(axes![0, 1]).reduce(q).as_slice(), None, "both axes");
    for_axis(&check, 0, q);
    for_axis(&check, 1, q);
    check(strided.over(axes![0]).reduce(q).as_slice(), Some(0), "the first axis of a strided view");
    check(strided.over(axes![1]).reduce(q).as_slice(), Some(1), "the second axis of a strided view");

    let rows: TensorVec<f64, shape![4]> = X.subtensors().map(|row| row.to_tensor()).collect();
    check(rows.reduce(q).expect("tensors").as_slice(), Some(0), "a run-time axis");
    assert!(rows[..0].reduce(q).is_none());
    let single: TensorVec<f64, ()> = X.iter().map(|&x| Tensor::from(x)).collect();
    check(single.reduce(q).expect("tensors").as_slice(), None, "a run-time axis of single elements");

    let (mut here, mut elsewhere) = (Reducer::new(q), Reducer::new(q));
    here.push(&rows.get(0).expect("a row"));
    elsewhere.extend(&rows[1..]);
    here.merge(Reducer::new(q));
    let mut all = Reducer::new(q);
    all.merge(here);
    all.merge(elsewhere);
    assert_eq!(all.count(), 3);
    check(all.finish().expect("tensors").as_slice(), Some(0), "parts");

    let selected = mask();
    let found = X.masked_select(&selected).reduce(q).expect("some are selected");
    assert!(same(&found, &naive(&lanes(None, true)[0])), "a selection");
    assert!(X.masked_select(&Tensor::full(false)).reduce(q).is_none());
}

fn for_axis<U: Clone, Q: Reduction<f64, Output = U> + Copy>(
    check: &impl Fn(&[U], Option<usize>, &str),
    axis: usize,
    q: Q,
) {
    match axis {
        0 => {
            check(X.over(axes![0]).reduce(q).as_slice(), Some(0), "a tensor");
            check(X.over(axes![0]).keepdims().reduce(q).as_slice(), Some(0), "a tensor, kept");
            check(X.lazy().over(axes![0]).reduce(q).as_slice(), Some(0), "a lazy expression");
        }
        _ => {
            check(X.over(axes![1]).reduce(q).as_slice(), Some(1), "a tensor");
            check(X.over(axes![1]).keepdims().reduce(q).as_slice(), Some(1), "a tensor, kept");
            check(X.lazy().over(axes![1]).reduce(q).as_slice(), Some(1), "a lazy expression");
        }
    }
}

/// Where a mask selects along axes: here some results have no elements.
fn masked<Q: FromNothing<f64, Output = f64> + Copy>(q: Q, naive: impl Fn(&[f64]) -> f64, bound: f64) {
    let selected = mask();
    let columns: Tensor<f64, shape![4]> = X.over(axes![0]).masked(&selected).reduce(q);
    let rows: Tensor<f64, (dim!(3), Broadcast<dim!(4)>)> =
        X.lazy().over(axes![1]).masked(&selected).keepdims().reduce(q);
    for (found, axis) in [(columns.as_slice(), 0), (rows.as_slice(), 1)] {
        for (&found, lane) in found.iter().zip(lanes(Some(axis), true)) {
            let expected = naive(&lane);
            assert!(near(found, expected, bound), "{found}, not {expected}, over {axis}");
        }
    }
}

/// Equal, both NaN, or nearly equal, relative to the larger one.
fn near(a: f64, b: f64, bound: f64) -> bool {
    a == b || (a.is_nan() && b.is_nan()) || (a - b).abs() <= bound * a.abs().max(b.abs())
}

fn variance(x: &[f64]) -> f64 {
    let mean = x.iter().sum::<f64>() / x.len() as f64;
    x.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / x.len() as f64
}

fn median(x: &[f64]) -> f64 {
    let mut sorted = x.to_vec();
    sorted.sort_by(f64::total_cmp);
    match (sorted.len(), sorted.len() / 2) {
        (0, _) => f64::NAN,
        (n, half) if n % 2 == 0 => (sorted[half - 1] + sorted[half]) / 2.0,
        (_, half) => sorted[half],
    }
}

/// At most twelve elements go through a handful of operations each, and every one rounds by half an epsilon at most.
const ROUNDINGS: f64 = 16.0 * f64::EPSILON;

/// The rows of the table: a reduction, its naive form, and how near they are.
macro_rules! table {
    ($($name:ident: $reduction:expr, $bound:expr, $naive:expr;)*) => { $(
        #[test]
        fn $name() {
            let naive: fn(&[f64]) -> f64 = $naive;
            everywhere($reduction, naive, |&a, &b| near(a, b, $bound));
            masked($reduction, naive, $bound);
        }
    )* };
}
table! {
    sum: Total, 0.0, |x| x.iter().sum();
    prod: Prod, 0.0, |x| x.iter().product();
    mean: Mean, 0.0, |x| x.iter().sum::<f64>() / x.len() as f64;
    var: Var::new(), ROUNDINGS, variance;
    std: Std::new(), ROUNDINGS, |x| variance(x).sqrt();
    max: Initial(Max, -100.0), 0.0, |x| x.iter().copied().fold(-100.0, f64::max);
    min: Initial(Min, 100.0), 0.0, |x| x.iter().copied().fold(100.0, f64::min);
    norm: Norm, ROUNDINGS, |x| x.iter().map(|x| x * x).sum::<f64>().sqrt();
    logsumexp: LogSumExp, ROUNDINGS, |x| x.iter().map(|x| x.exp()).sum::<f64>().ln();
    median_of_any: Median, 0.0, median;
}

#[test]
fn of_users() {
    everywhere(PeakToPeak, |x| Max.reduce_of(x) - Min.reduce_of(x), |a, b| a == b);
    everywhere(InOrder, |x| (x.len(), x.to_vec()), |a, b| a == b);
    everywhere((Mean, Max), |x| (Mean.reduce_of(x), Max.reduce_of(x)), |a, b| a == b);
    everywhere(
        (PeakToPeak, (InOrder, Total)),
        |x| (PeakToPeak.reduce_of(x), ((x.len(), x.to_vec()), x.iter().sum())),
        |a, b| a == b,
    );
}

/// By the three functions that every reduction has, and no engine.
trait ReduceOf: Reduction<f64> {
    fn reduce_of(&self, x: &[f64]) -> Self::Output {
        let mut state = self.begin(x[0]);
        for &x in &x[1..] {
            self.step(&mut state, x);
        }
        self.finish(state, x.len())
    }
}

impl<Q: Reduction<f64>> ReduceOf for Q {}

/// Each method, from each receiver, is the reduction of its name.
macro_rules! methods {
    ($($name:ident: $reduction:expr, $($maybe:ident)?;)*) => { $({
        let (selected, rows) = (mask(), rows());
        assert_eq!(X.$name(), X.reduce($reduction));
        assert_eq!(X.view().$name(), X.reduce($reduction));
        assert_eq!(X.lazy().$name(), X.reduce($reduction));
        assert_eq!(X.over(axes![0]).$name(), X.over(axes![0]).reduce($reduction));
        assert_eq!(X.over_all().keepdims().$name(), X.over_all().keepdims().reduce($reduction));
        assert_eq!(X.lazy().over(axes![1]).keepdims().$name(), X.over(axes![1]).keepdims().reduce($reduction));
        assert_eq!(Some(X.masked_select(&selected).$name()), X.masked_select(&selected).reduce($reduction)$(.map($maybe))?);
        assert_eq!(Some(rows.$name()), rows.reduce($reduction)$(.map($maybe))?);
    })* };
}

fn rows() -> TensorVec<f64, shape![4]> {
    X.subtensors().map(|row| row.to_tensor()).collect()
}

#[test]
fn have_methods() {
    methods! {
        sum: Total,;
        prod: Prod,;
        mean: Mean, Some;
        var: Var::new(), Some;
        std: Std::new(), Some;
        max: Max, Some;
        min: Min, Some;
        norm: Norm,;
        logsumexp: LogSumExp,;
        median: Median, Some;
    }
}

/// The same of what a mask selects along axes.
#[test]
fn have_masked_methods() {
    let selected = mask();
    macro_rules! methods {
        ($($name:ident($($initial:literal)?): $reduction:expr;)*) => { $({
            let found = X.over(axes![1]).masked(&selected).$name($($initial)?);
            assert_eq!(found, X.over(axes![1]).masked(&selected).reduce($reduction));
            let kept = X.lazy().over_all().masked(&selected).keepdims().$name($($initial)?);
            assert_eq!(kept, X.over_all().masked(&selected).keepdims().reduce($reduction));
        })* };
    }
    methods! {
        sum(): Total;
        prod(): Prod;
        mean(): Mean;
        var(): Var::new();
        std(): Std::new();
        max(0.0): Initial(Max, 0.0);
        min(0.0): Initial(Min, 0.0);
        norm(): Norm;
        logsumexp(): LogSumExp;
        median(): Median;
    }
}

#[test]
fn of_bools() {
    let given = mask();
    let wanted = X.gt(0.0);
    let rows: TensorVec<bool, shape![4]> = wanted.subtensors().map(|row| row.to_tensor()).collect();
    macro_rules! methods {
        ($($name:ident: $reduction:expr, |$lane:ident| $naive:expr;)*) => { $({
            let of = |$lane: &[bool]| $naive;
            let all = of(wanted.as_slice());
            assert_eq!((wanted.$name(), wanted.reduce($reduction), wanted.lazy().$name()), (all, all, all));
            let columns = Tensor::<_, shape![4]>::from_fn(|[j]| of(&[wanted[[0, j]], wanted[[1, j]], wanted[[2, j]]]));
            assert_eq!(wanted.over(axes![0]).$name(), columns);
            assert_eq!(wanted.lazy().over(axes![0]).reduce($reduction), columns);
            assert_eq!((rows.$name(), rows.reduce($reduction)), (columns, Some(columns)));
            assert_eq!(Some(rows[..0].$name()), Some(Tensor::full(of(&[]))));
            let selected: Vec<bool> = wanted.iter().zip(&given).filter(|(_, given)| **given).map(|(x, _)| *x).collect();
            assert_eq!(wanted.masked_select(&given).reduce($reduction), Some(of(&selected)));
            assert_eq!(wanted.over_all().masked(&given).reduce($reduction).item(), of(&selected));
        })* };
    }
    methods! {
        any: Any, |x| x.iter().any(|&x| x);
        all: All, |x| x.iter().all(|&x| x);
        count: Count, |x| x.iter().filter(|&&x| x).count() as i64;
    }
}

/// NaN, infinities and numbers whose sum is infinite, as NumPy 2.4.6 has them.
#[test]
fn of_special_numbers() {
    let (nan, inf) = (f64::NAN, f64::INFINITY);
    assert!(tensor![1.0, nan, 2.0].median().is_nan());
    assert_eq!(tensor![1.0, inf, 2.0].median(), 2.0);
    assert_eq!(tensor![-inf, inf, 2.0, inf].median(), inf);
    assert!(tensor![-inf, inf].median().is_nan());
    assert_eq!(tensor![f64::MAX, f64::MAX].median(), f64::MAX); // In NumPy infinite.
    assert_eq!(tensor![7].median(), 7.0);
    assert_eq!(tensor![true, false, true].median(), 1.0);
    assert_eq!(Tensor::from(3.5).median(), 3.5);
    let huge: Tensor<f32, shape![1, 1, 1, 1, 1, 1, 1, 4]> = Tensor::from([[[[[[[[4.0, 1.0, 3.0, 2.0]]]]]]]]);
    assert_eq!(huge.over(axes![7]).median(), Tensor::full(2.5));

    // One element after another, as the engine does not take them.
    let states = |x: &[f64]| LogSumExp.reduce_of(x);
    assert_eq!(states(&[-inf, -inf]), -inf);
    assert_eq!(states(&[-inf, 0.0]), 0.0);
    assert_eq!(states(&[0.0, inf]), inf);
    assert_eq!(states(&[inf, 0.0]), inf);
    assert_eq!(states(&[1e4, -1e4]), 1e4);
    assert_eq!(states(&[-1e4, 1e4]), 1e4);
    assert!(states(&[nan, 1.0]).is_nan() && states(&[1.0, nan]).is_nan());
}

/// A closure sees each element once, whatever asks for it.
#[test]
fn call_closures_once() {
    use std::cell::Cell;
    let calls = Cell::new(0);
    let counted = || {
        X.lazy().map(|x| {
            calls.set(calls.get() + 1);
            x
        })
    };
    let _ = counted().reduce((Var::new(), (LogSumExp, Median)));
    assert_eq!(calls.take(), 12);
    let _ = counted().over(axes![0]).masked(&mask()).reduce((Mean, Std::new()));
    assert_eq!(calls.take(), 12);
}
