//! Functions of one abstract shape `S: Shape`, of any rank.

use shapewise::prelude::*;

use crate::numbers::{assert_close, assert_near, sample};

/// A polynomial by Horner's rule: a shape with itself and with scalars.
fn cubic<T: Real, S: Shape>(x: &Tensor<T, S>) -> Tensor<T, S> {
    ((x * T::from_f64(2.0) - T::one()) * x + T::from_f64(0.5)) * x
}

/// The operands are a tensor of rank 0 on the right, a view, and a tensor by value.
fn scale_shift<T: Real, S: Shape, D: Data<T>>(
    x: &Tensor<T, S, D>,
    scale: Tensor<T, ()>,
    shift: View<T, S>,
) -> Tensor<T, S> {
    x * scale + shift
}

fn huber<T: Real, S: Shape>(error: &Tensor<T, S>, delta: T) -> Tensor<T, S> {
    let small = error.abs().le(delta);
    let half = T::from_f64(0.5);
    small.select(error * error * half, (error.abs() - half * delta) * delta)
}

fn clip_outliers<T: Real, S: Shape>(x: &Tensor<T, S>, width: T) -> Tensor<T, S> {
    let (mean, deviation) = (x.mean(), x.std());
    x.clamp(mean - width * deviation, mean + width * deviation)
}

fn outside<T: Real, S: Shape>(x: &Tensor<T, S>, low: T, high: T) -> Tensor<bool, S> {
    x.lt(low) | x.gt(high) & !x.is_nan()
}

fn mean_of_positive<T: Real, S: Shape>(x: &Tensor<T, S>) -> Option<T> {
    x.masked_select(&x.gt(T::zero())).mean()
}

/// How far the largest element is above the smallest: an index from a tensor fits each tensor of its shape.
fn range<T: Real, S: Shape>(x: &Tensor<T, S>) -> T {
    x[x.argmax()] - x[x.argmin()]
}

/// Positions as numbers fit, too.
fn error_at_worst<T: Real, S: Shape>(x: &Tensor<T, S>, y: &Tensor<T, S>) -> T {
    let far = Tensor::<_, S>::from_fn(|at| (x[at] - y[at]).abs());
    far[far.argmax()]
}

/// The sample standard deviation of the positive elements: a mask of the whole, and one degree of freedom less.
fn std_of_positive<T: Real, S: Shape>(x: &Tensor<T, S>) -> T {
    x.over_all().masked(&x.gt(T::zero())).ddof(1).std().item()
}

fn largest<T: Real, S: Shape>(x: &Tensor<T, S>) -> T {
    x.max() - x.min()
}

/// Stochastic gradient descent with momentum, in place.
fn sgd_step<S: Shape>(p: &mut Tensor<f32, S>, velocity: &mut Tensor<f32, S>, gradient: &Tensor<f32, S>, rate: f32) {
    *velocity *= 0.9;
    *velocity += gradient;
    *p -= &*velocity * rate;
}

fn sigmoid<T: Real, S: Shape>(x: &Tensor<T, S>) -> Tensor<T, S> {
    ((-x).exp() + T::one()).recip()
}

for_both_reals! {
    polynomials
    scaling_and_shifting
    huber_losses
    clipping
    masks
    positions
    deviations_over_everything
    logistic
}

fn positions<T: Real>() {
    fn check<T: Real, S: Shape>(seed: u64) {
        let (x, y): (Tensor<T, S>, Tensor<T, S>) = (sample(seed), sample(seed + 1));
        assert_eq!(range(&x), x.max() - x.min());
        assert_eq!(error_at_worst(&x, &y), (&x - &y).abs().max());
    }
    check::<T, ()>(1);
    check::<T, shape![7]>(2);
    check::<T, shape![2, 3, 4]>(3);
    check::<T, shape![2, 1, 3, 1, 2, 1, 2, 2]>(4);
}

fn polynomials<T: Real>() {
    fn check<T: Real, S: Shape>(seed: u64) {
        let x: Tensor<T, S> = sample(seed);
        for (y, x) in cubic(&x).iter().zip(&x) {
            let x = x.to_f64().unwrap();
            assert_near(*y, 2.0 * x.powi(3) - x.powi(2) + 0.5 * x, x);
        }
    }
    check::<T, ()>(1);
    check::<T, shape![7]>(2);
    check::<T, shape![2, 3, 1, 2, 2, 1, 2, 3]>(3);
}

fn scaling_and_shifting<T: Real>() {
    let x: Tensor<T, shape![4, 3]> = sample(4);
    let shift: Tensor<T, shape![4, 3]> = sample(5);
    let scale = Tensor::<T, ()>::full(T::from_f64(3.0));
    let expected = |at: [usize; 2]| 3.0 * x[at].to_f64().unwrap() + shift[at].to_f64().unwrap();
    assert_close(&scale_shift(&x, scale, shift.view()), expected);
    assert_close(&scale_shift(&x.view(), scale, shift.view()), expected);
}

fn huber_losses<T: Real>() {
    let x: Tensor<T, shape![4, 9]> = sample(6);
    assert_close(&huber(&x, T::from_f64(0.75)), |at| {
        let x = x[at].to_f64().unwrap();
        if x.abs() <= 0.75 { 0.5 * x * x } else { 0.75 * (x.abs() - 0.375) }
    });
}

fn clipping<T: Real>() {
    let x: Tensor<T, shape![50]> = sample(7);
    let elements: Vec<f64> = x.iter().map(|x| x.to_f64().unwrap()).collect();
    let mean = elements.iter().sum::<f64>() / 50.0;
    let deviation = (elements.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / 50.0).sqrt();
    let clipped = clip_outliers(&x, T::one());
    assert_close(&clipped, |[i]| elements[i].max(mean - deviation).min(mean + deviation));
    assert_near(largest(&clipped), 2.0 * deviation, "the range");
}

fn masks<T: Real>() {
    let x = tensor![[-1.0, 0.25, f64::NAN], [0.75, 2.0, 0.5]].cast::<T>();
    let mask = outside(&x, T::zero(), T::one());
    assert_eq!(mask, tensor![[true, false, false], [false, true, false]]);
    assert_eq!(mean_of_positive(&x), Some(T::from_f64(0.875)));
    assert_eq!(mean_of_positive(&-x.abs()), None);
}

fn deviations_over_everything<T: Real>() {
    let x: Tensor<T, shape![6, 7]> = sample(10);
    let positive: Vec<f64> = x.iter().map(|x| x.to_f64().unwrap()).filter(|x| *x > 0.0).collect();
    let count = positive.len() as f64;
    let mean = positive.iter().sum::<f64>() / count;
    let variance = positive.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / (count - 1.0);
    assert_near(std_of_positive(&x), variance.sqrt(), "the deviation");
    assert_eq!(x.over_all().sum().item(), x.sum());
    let kept: Tensor<T, (Broadcast<dim!(6)>, Broadcast<dim!(7)>)> = x.over_all().keepdims().max();
    assert_eq!(kept.as_slice(), [x.max()]);
}

fn logistic<T: Real>() {
    let x: Tensor<T, shape![3, 5]> = sample(8);
    assert_close(&sigmoid(&x), |at| 1.0 / (1.0 + (-x[at].to_f64().unwrap()).exp()));
}

#[test]
fn gradient_descent() {
    let mut p: Tensor<f32, shape![3, 2]> = sample(9);
    let mut velocity = Tensor::zeros();
    let mut expected: Vec<(f64, f64)> = p.iter().map(|&p| (f64::from(p), 0.0)).collect();
    for _ in 0..5 {
        // The gradient of the mean square, up to a factor.
        let gradient = p;
        sgd_step(&mut p, &mut velocity, &gradient, 0.1);
        for (p, velocity) in &mut expected {
            *velocity = 0.9 * *velocity + *p;
            *p -= 0.1 * *velocity;
        }
    }
    assert_close(&p, |[i, j]| expected[2 * i + j].0);
}
