//! Second and third derivatives, and derivatives of one's own.

use std::cell::Cell;

use num_traits::Float;
use shapewise::derivatives::{
    Dual, Parameters, Traced, checkpoint, constant, derivative_along, gradient, hessian_times, jacobian, stop_gradient,
    value_and_gradient, with_derivative,
};
use shapewise::prelude::*;

use crate::support::some_numbers;

/// Something that uses a bit of everything.
fn network<T: Real, N: Dim>(w: &Tensor<T, (N, N)>) -> T {
    let x = w.matmul(w).tanh();
    let y = x.softmax(axes![1]) * &x + w.exp().over(axes![0]).mean();
    (y.pow(3).over(axes![1]).sum() + x.over(axes![1]).max()).norm()
}

#[test]
fn hessian_times_a_direction() {
    let (at, along): (Tensor<f64, shape![3, 3]>, _) = (some_numbers(0), some_numbers(9));
    let found = hessian_times(&at, &along, |w| network(w));
    // By differences of gradients, whose error is as that of differences of values.
    let step = 6e-6;
    let slope = |at: Tensor<f64, shape![3, 3]>| gradient(&at, |w| network(w));
    let differences = (slope(&at + &along * step) - slope(&at - &along * step)) / (2.0 * step);
    assert!(found.all_close(differences.view(), 1e-7, 1e-7), "{found}\n{differences}");
}

#[test]
fn the_hessian_is_symmetric() {
    let at: Tensor<f64, shape![2, 2]> = some_numbers(3);
    let hessian = jacobian(&at, |at| gradient(at, |w| network(w)));
    let turned = hessian.permute(axes![2, 3, 0, 1]).to_tensor();
    assert!(hessian.all_close(turned.view(), 1e-12, 1e-12));
    let along: Tensor<f64, shape![2, 2]> = some_numbers(9);
    let product = hessian.tensordot(&along, axes![2, 3], axes![0, 1]);
    assert!(product.all_close(hessian_times(&at, &along, |w| network(w)), 1e-12, 1e-12));
}

#[test]
fn third_derivatives_in_all_ways() {
    // x⁴ sin(x) at 1.3.
    fn f<T: Real>(x: T) -> T {
        x.powi(4) * x.sin()
    }
    let x = 1.3_f64;
    let third = 24.0 * x * x.sin() + 36.0 * x * x * x.cos() - 12.0 * x.powi(3) * x.sin() - x.powi(4) * x.cos();
    let reverse = gradient(&x, |x| gradient(x, |x| gradient(x, |x| f(*x))));
    let along = |x: Dual<Dual<Dual<f64>>>| f(x).rate().rate().rate();
    let one = Dual::constant(Dual::constant(1.0));
    let forward = along(Dual::new(Dual::new(Dual::new(x, 1.0), Dual::constant(1.0)), one));
    let mixed = gradient(&x, |x| {
        let (_, second) = derivative_along(x, &Traced::constant(1.0), |x| gradient(x, |x| f(*x)));
        second
    });
    for found in [reverse, forward, mixed] {
        // A handful of roundings of numbers near 100.
        assert!((found - third).abs() < 1e-12, "{found}, {third}");
    }
}

#[test]
fn a_jacobian_has_the_axes_of_both() {
    let x: Tensor<f64, shape![2, 3]> = some_numbers(0);
    let by_x: Tensor<f64, shape![3, 2, 3]> = jacobian(&x, |x| x.pow(2).over(axes![0]).sum());
    let expected = Tensor::<f64, shape![3, 2, 3]>::from_fn(|[k, i, j]| if k == j { 2.0 * x[[i, j]] } else { 0.0 });
    assert_eq!(by_x, expected);
    let of_none: Tensor<f64, shape![2, 3]> = jacobian(&tensor![1.0, 2.0, 3.0], |_| Tensor::<_, shape![2]>::ones());
    assert_eq!(of_none, Tensor::zeros());
}

#[test]
fn no_gradient_passes_what_is_stopped() {
    let (value, slope) = value_and_gradient(&tensor![2.0, 3.0], |x| (stop_gradient(x) * x).sum());
    assert_eq!((value, slope), (13.0, tensor![2.0, 3.0]));
    let (_, rate) = derivative_along(&2.0, &1.0, |x| stop_gradient(x) * *x);
    assert_eq!(rate, 2.0);
    assert_eq!(stop_gradient(&tensor![1.0, 2.0]), tensor![1.0, 2.0]);
}

/// The cube, with a derivative that is stated.
fn cube<T: Real, P: Parameters<Element = T>>(x: &P) -> P {
    let cubed = |x: &P| {
        let mut y = x.clone();
        y.update([], |x, []| *x = x.powi(3));
        y
    };
    let along = |x: &P, change: &P| {
        let mut rate = change.clone();
        rate.update([x], |rate, [x]| *rate *= x * x * T::from_f64(3.0));
        rate
    };
    with_derivative(x, cubed, along)
}

#[test]
fn a_stated_derivative_holds_for_all_orders() {
    assert_eq!(cube(&2.0), 8.0);
    assert_eq!(gradient(&2.0, |x| cube(x)), 12.0);
    assert_eq!(derivative_along(&2.0, &1.0, |x| cube(x)), (8.0, 12.0));
    assert_eq!(gradient(&2.0, |x| gradient(x, |x| cube(x))), 12.0);
    assert_eq!(gradient(&2.0, |x| gradient(x, |x| gradient(x, |x| cube(x)))), 6.0);
    assert_eq!(hessian_times(&2.0, &1.0, |x| cube(x)), 12.0);
    assert_eq!(hessian_times(&2.0, &1.0, |x| cube(&cube(x))), 9.0 * 8.0 * 2.0_f64.powi(7));
    let of_tensor = gradient(&tensor![1.0, 2.0], |x| cube(x).sum());
    assert_eq!(of_tensor, tensor![3.0, 12.0]);
}

#[test]
fn a_derivative_may_be_stated_otherwise_than_it_is() {
    fn rounded<T: Real, S: Shape>(x: &Tensor<T, S>) -> Tensor<T, S> {
        with_derivative(x, |x| x.round(), |_, change| change.clone())
    }
    let x = tensor![0.4, 1.6];
    assert_eq!(rounded(&x), tensor![0.0, 2.0]);
    assert_eq!(gradient(&x, |x| rounded(x).pow(2).sum()), tensor![0.0, 4.0]);
    assert_eq!(hessian_times(&x, &tensor![1.0, 1.0], |x| rounded(x).pow(2).sum()), tensor![2.0, 2.0]);
}

/// Layers, each computed again when the gradient goes back.
fn checkpointed<T: Real, N: Dim>(w: &Tensor<T, (N, N)>, layers: usize) -> T {
    let mut x = w.clone();
    for _ in 0..layers {
        x = checkpoint(&(x, w.clone()), |(x, w)| x.matmul(w).tanh() + x);
    }
    x.pow(2).sum()
}

fn kept<T: Real, N: Dim>(w: &Tensor<T, (N, N)>, layers: usize) -> T {
    let mut x = w.clone();
    for _ in 0..layers {
        x = x.matmul(w).tanh() + x;
    }
    x.pow(2).sum()
}

#[test]
fn what_is_computed_again_has_the_same_gradient() {
    let w: Tensor<f64, shape![12, 12]> = some_numbers(0);
    let w = w * 0.3;
    assert_eq!(checkpointed(&w, 3), kept(&w, 3));
    let (a, b) = (value_and_gradient(&w, |w| checkpointed(w, 3)), value_and_gradient(&w, |w| kept(w, 3)));
    assert_eq!(a.0, b.0);
    assert!(a.1.all_close(&b.1, 1e-12, 1e-12));
    let along: Tensor<f64, shape![12, 12]> = some_numbers(9);
    let (a, b) = (hessian_times(&w, &along, |w| checkpointed(w, 2)), hessian_times(&w, &along, |w| kept(w, 2)));
    assert!(a.all_close(&b, 1e-12, 1e-12));
    let along = |x: &Tensor<Dual<f64>, _>| checkpointed(x, 2);
    assert_eq!(derivative_along(&w, &w, along), derivative_along(&w, &w, |x| kept(x, 2)));
}

#[test]
fn a_checkpoint_computes_twice() {
    std::thread_local!(static TIMES: Cell<usize> = const { Cell::new(0) });
    fn counted<T: Real>(x: &T) -> T {
        checkpoint(x, |x| {
            TIMES.set(TIMES.get() + 1);
            x.sin()
        })
    }
    counted(&1.0);
    assert_eq!(TIMES.get(), 1);
    assert_eq!(gradient(&1.0, |x| counted(x)), 1.0_f64.cos());
    assert_eq!(TIMES.get(), 3);
}

#[test]
fn checkpoints_stand_in_checkpoints_and_pass_arguments_on() {
    fn f<T: Real>(x: &T) -> T {
        let (a, b, c) = checkpoint(x, |x| (*x, checkpoint(x, |x| x.exp()) * *x, T::from_f64(2.0)));
        a * b * c
    }
    // 2 x² e^x.
    let slope = gradient(&0.5, |x| f(x));
    let expected = 2.0 * (2.0 * 0.5 + 0.25) * 0.5_f64.exp();
    assert!((slope - expected).abs() < 1e-14);
}

#[test]
fn gradients_within_gradients_of_something_else() {
    // Of a function that itself finds a gradient of constants.
    let slope = gradient(&3.0, |x| {
        let inner = gradient(&tensor![1.0, 2.0], |y| y.pow(2).sum());
        assert_eq!(inner, tensor![2.0, 4.0]);
        let inner: Tensor<Traced<f64>, shape![2]> = constant(&inner);
        (inner * *x).sum()
    });
    assert_eq!(slope, 6.0);
}

#[test]
fn a_checkpoint_stands_beside_what_is_like_it() {
    assert_eq!(gradient(&(0.0, 0.0), |(x, y)| x.exp() + checkpoint(y, |y| y.exp())), (1.0, 1.0));
    let both = gradient(&(0.0, 0.0), |(x, y)| {
        let doubled = *x * Traced::constant(2.0);
        doubled + checkpoint(y, |y| *y * Traced::constant(3.0)) + *y * Traced::constant(5.0)
    });
    assert_eq!(both, (2.0, 8.0));
    fn nested<T: Real>(x: &T, depth: usize) -> T {
        if depth == 0 { *x } else { checkpoint(x, move |x| nested(&x.sin(), depth - 1)) }
    }
    for depth in [1, 2, 3, 10, 300] {
        let (mut x, mut slope) = (1.0_f64, 1.0);
        for _ in 0..depth {
            slope *= x.cos();
            x = x.sin();
        }
        let found = gradient(&1.0, |x| nested(x, depth));
        // Each step rounds twice.
        assert!((found - slope).abs() < 1e-13, "{depth}: {found}, {slope}");
    }
}

#[test]
fn mixed_derivatives_of_powers() {
    // Of y x^(y - 1) by y: x^(y - 1) (1 + y ln x), also where y is 0 or 2.
    for y in [0.0_f64, 1.0, 2.0, 2.5] {
        let slope = |x: Traced<f64>, y: Traced<f64>| gradient(&x, |x| x.powf(Traced::constant(y)));
        let (_, found) = gradient(&(3.0, y), |(x, y)| slope(*x, *y));
        let expected = 3.0_f64.powf(y - 1.0) * (1.0 + y * 3.0_f64.ln());
        assert!((found - expected).abs() < 1e-13, "{y}: {found}, {expected}");
    }
}

#[test]
fn data_in_second_derivatives() {
    fn loss<T: Real, N: Dim, C: Dim>(w: &Tensor<T, (C,)>, x: &Tensor<T, (N, C)>) -> T {
        x.matmul(w).pow(2).sum()
    }
    let (x, w) = (tensor![[1.0, 2.0], [0.0, 1.0]], tensor![0.5, 0.25]);
    let along = tensor![1.0, 0.0];
    assert_eq!(hessian_times(&w, &along, |w| loss(w, &constant(&x))), tensor![2.0, 4.0]);
    let nested = gradient(&w, |w| gradient(w, |w| loss(w, &constant(&x)))[[0]]);
    assert_eq!(nested, tensor![2.0, 4.0]);
}
