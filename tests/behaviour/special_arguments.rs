//! Long tensors are computed by blocks, which are done again where one has a special argument.

use shapewise::prelude::*;

/// Elements from -20 to 20.
fn ordinary() -> Tensor<f64, shape![3000]> {
    Tensor::<f64, shape![3000]>::from_fn(|[i]| (i * 7919 % 4001) as f64 / 100.0 - 20.0)
}

/// The same with special ones at the ends, in the middle of a block, in the rest, and in all places of a block.
fn with_special_ones() -> (Tensor<f64, shape![3000]>, [(usize, f64); 261]) {
    let mut x = ordinary();
    let mut special = [(0, f64::NEG_INFINITY); 261];
    special[..5].copy_from_slice(&[
        (0, f64::INFINITY),
        (255, -745.0),
        (700, 800.0),
        (1030, f64::NAN),
        (2999, f64::NEG_INFINITY),
    ]);
    for (i, place) in special[5..].iter_mut().enumerate() {
        *place = (2048 + i, f64::NEG_INFINITY);
    }
    for (i, value) in special {
        x[[i]] = value;
    }
    (x, special)
}

fn same(a: f64, b: f64) -> bool {
    a.to_bits() == b.to_bits() || a.is_nan() && b.is_nan()
}

/// The same, or neighbours.
fn within_an_ulp(a: f64, b: f64) -> bool {
    same(a, b) || a.to_bits().abs_diff(b.to_bits()) == 1
}

/// What one element gives does not depend on the others.
fn check(f: impl Fn(&Tensor<f64, shape![3000]>) -> Tensor<f64, shape![3000]>, exact: impl Fn(f64) -> f64) {
    let (x, special) = with_special_ones();
    let (alone, beside) = (f(&ordinary()), f(&x));
    for ([i], &value) in beside.indexed_iter() {
        match special.iter().find(|(place, _)| *place == i) {
            Some(&(_, argument)) => assert!(within_an_ulp(value, exact(argument)), "{argument} gives {value:e}"),
            None => assert!(same(value, alone[[i]]), "{} gives {value}", x[[i]]),
        }
    }
}

#[test]
fn of_exp() {
    check(|x| x.exp(), f64::exp);
    check(|x| x.lazy().exp().eval(), f64::exp);
}

#[test]
fn of_sigmoid() {
    check(|x| x.sigmoid(), |x| if x < 0.0 { x.exp() / (1.0 + x.exp()) } else { 1.0 / (1.0 + (-x).exp()) });
}

/// A function that is no part of the library sees each element once, and only those that there are.
#[test]
fn closures_see_each_element_once() {
    let calls = core::cell::Cell::new(0);
    let (x, special) = with_special_ones();
    let y: Tensor<f64, shape![3000]> = x
        .lazy()
        .map(|x| {
            calls.set(calls.get() + 1);
            x
        })
        .exp()
        .eval();
    assert_eq!(calls.get(), 3000);
    assert!(special.iter().all(|&(i, argument)| within_an_ulp(y[[i]], argument.exp())));

    let seen: Tensor<f64, shape![3000]> = x
        .lazy()
        .exp()
        .map(|e| {
            assert!(e >= 0.0 || e.is_nan());
            e
        })
        .eval();
    assert!(seen.indexed_iter().all(|([i], &e)| same(e, y[[i]])));
}

/// The largest and the smallest are looked for in lanes, and NaN by itself; what a closure gives is not asked for again.
#[test]
fn extrema_ask_for_nothing_again() {
    let (x, calls) = (ordinary(), core::cell::Cell::new(0));
    let counted = |value: fn(i32, f64) -> f64| {
        calls.set(0);
        let calls = &calls;
        x.lazy().map(move |x| {
            calls.set(calls.get() + 1);
            value(calls.get(), x)
        })
    };
    assert_eq!((counted(|_, x| x).max(), calls.get()), (x.max(), 3000));
    assert_eq!((counted(|_, x| x).min(), calls.get()), (x.min(), 3000));
    // NaN the first time only.
    assert!(counted(|call, x| if call == 77 { f64::NAN } else { x }).max().is_nan() && calls.get() == 3000);
    assert!(counted(|call, x| if call == 2999 { f64::NAN } else { x }).min().is_nan() && calls.get() == 3000);
}
