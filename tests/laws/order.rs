//! The largest, the smallest, and where they are: NaN before all, and of equal ones the first.

use proptest::prelude::*;
use proptest::sample::select;
use shapewise::prelude::*;

use crate::random::{for_all, tensor};

type S = shape![3, 4];

/// Few values, so that there are ties, zeros of both signs, infinities, and often a NaN.
fn cases() -> impl Strategy<Value = Tensor<f64, S>> {
    let few = select(vec![-0.0, 0.0, 1.0, -1.0, f64::INFINITY, f64::NEG_INFINITY]);
    let some_nan = prop_oneof![20 => few.clone(), 1 => Just(f64::NAN)];
    prop_oneof![tensor(few), tensor(some_nan), tensor(-1.0..1.0)]
}

/// Where the first NaN is, or else the first of the best.
fn first_best(elements: &[f64], better: fn(&f64, &f64) -> bool) -> usize {
    if let Some(nan) = elements.iter().position(|x| x.is_nan()) {
        return nan;
    }
    (0..elements.len()).find(|&i| elements.iter().all(|x| !better(x, &elements[i]))).unwrap()
}

#[test]
fn over_everything() {
    for_all(cases(), |x| {
        let (largest, smallest) = (first_best(x.as_slice(), f64::gt), first_best(x.as_slice(), f64::lt));
        let flat = |(i, j): (Idx<dim!(3)>, Idx<dim!(4)>)| 4 * i.get() + j.get();
        assert_eq!((flat(x.argmax()), flat(x.argmin())), (largest, smallest));
        assert_eq!(x.max().to_bits(), x.as_slice()[largest].to_bits());
        assert_eq!(x.min().to_bits(), x.as_slice()[smallest].to_bits());
        assert_eq!(x[x.argmax()].to_bits(), x.max().to_bits());
    });
}

#[test]
fn over_one_axis() {
    for_all(cases(), |x| {
        let rows: Vec<usize> = x.subtensors().map(|row| first_best(row.as_slice(), f64::gt)).collect();
        assert_eq!(x.over(axes![1]).argmax().map(Idx::get).as_slice(), rows);
        assert_eq!(x.over(axes![1]).keepdims().argmax().map(Idx::get).as_slice(), rows);
        let by_column = x.transpose();
        let columns: Vec<usize> =
            by_column.subtensors().map(|column| first_best(column.to_tensor().as_slice(), f64::lt)).collect();
        assert_eq!(x.over(axes![0]).argmin().map(Idx::get).as_slice(), columns);
        for (i, (largest, best)) in x.over(axes![1]).max().iter().zip(&rows).enumerate() {
            assert_eq!(largest.to_bits(), x[[i, *best]].to_bits());
        }
        for (j, (smallest, best)) in x.over(axes![0]).min().iter().zip(&columns).enumerate() {
            assert_eq!(smallest.to_bits(), x[[*best, j]].to_bits());
        }
    });
}

#[test]
fn of_two() {
    for_all((cases(), cases()), |(x, y)| {
        let (larger, smaller) = (x.maximum(y), x.minimum(y));
        for (((&x, &y), larger), smaller) in x.iter().zip(&y).zip(&larger).zip(&smaller) {
            if x.is_nan() || y.is_nan() {
                assert!(larger.is_nan() && smaller.is_nan());
            } else {
                assert_eq!((*larger, *smaller), (x.max(y), x.min(y)));
            }
        }
    });
}

/// NaN passes, bounds hold, and where they are crossed the upper one wins.
#[test]
fn clamped() {
    for_all((cases(), -1.0..1.0_f64, -1.0..1.0_f64), |(x, low, high)| {
        let clamped = x.clamp(low, high);
        for (&x, &clamped) in x.iter().zip(&clamped) {
            assert!(if x.is_nan() { clamped.is_nan() } else { clamped == x.max(low).min(high) });
        }
        assert_eq!(clamped.is_nan(), x.is_nan());
        assert_eq!(clamped.gt(high).count(), 0);
    });
}

#[test]
fn integers() {
    for_all(tensor::<i8, S>(-3..3_i8), |x| {
        assert_eq!((x.max(), x.min()), (*x.iter().max().unwrap(), *x.iter().min().unwrap()));
        let first = x.indexed_iter().find(|(_, element)| **element == x.max()).unwrap().0;
        let (i, j) = x.argmax();
        assert_eq!([i.get(), j.get()], first);
        assert_eq!(x.signum() * x.abs(), x);
        assert_eq!(x.clamp(-1, 1), x.signum());
    });
    assert_eq!(tensor![false, true, true].argmax().0.get(), 1);
    assert!(!tensor![true, false, false].min());
}
