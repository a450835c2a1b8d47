//! Formulas in one pass: losses, steps of optimisers, normalisations, and functions from expressions to expressions.

use shapewise::prelude::*;

use crate::numbers::{assert_close, assert_near, sample};

fn mean_squared_error<T: Real, S: Shape>(x: &Tensor<T, S>, y: &Tensor<T, S>) -> T {
    (x.lazy() - y).pow(2).mean()
}

fn smooth_l1<T: Real, S: Shape>(x: &Tensor<T, S>, y: &Tensor<T, S>, beta: T) -> T {
    let d = (x.lazy() - y).abs();
    let half = T::from_f64(0.5);
    d.lt(beta).select(d.pow(2) * half / beta, d - half * beta).mean()
}

/// Borrowed operands only, so the errors are `Copy`, and used thrice.
fn huber<'a, T: Real, S: Shape>(
    x: &'a Tensor<T, S>,
    y: &'a Tensor<T, S>,
    delta: T,
) -> Lazy<T, S, impl Expr<Elem = T> + use<'a, T, S>> {
    let (d, half) = ((x.lazy() - y).abs(), T::from_f64(0.5));
    d.le(delta).select(d.pow(2) * half, (d - half * delta) * delta)
}

/// The approximation of GELU by `tanh`.
fn gelu<T: Real, S: Shape, D: Data<T>>(x: &Tensor<T, S, D>) -> Tensor<T, S> {
    let (half, c) = (T::from_f64(0.5), T::from_f64((2.0 / std::f64::consts::PI).sqrt()));
    ((((x.lazy().pow(3) * T::from_f64(0.044715) + x) * c).tanh() + T::one()) * half * x).eval()
}

/// From expression to expression: nothing is computed here.
fn silu<T: Real, S: Shape>(x: Lazy<T, S, impl Expr<Elem = T> + Copy>) -> Lazy<T, S, impl Expr<Elem = T> + Copy> {
    x * x.sigmoid()
}

fn scaled<T: Real, N: Dim, C: Dim>(
    x: Lazy<T, (N, C), impl Expr<Elem = T>>,
    scale: &Tensor<T, (C,)>,
) -> Lazy<T, (N, C), impl Expr<Elem = T>> {
    x * scale + T::one()
}

fn sgd_step<T: Real, S: Shape>(weights: &mut Tensor<T, S>, gradient: &Tensor<T, S>, rate: T) {
    *weights -= gradient.lazy() * rate;
}

/// The states change in place, and the weights in one pass.
struct Adam<T, S: Shape> {
    first: Tensor<T, S>,
    second: Tensor<T, S>,
    step: i32,
}

impl<T: Real, S: Shape> Adam<T, S> {
    fn new() -> Self {
        Adam { first: Tensor::zeros(), second: Tensor::zeros(), step: 0 }
    }

    fn step(&mut self, weights: &mut Tensor<T, S>, gradient: &Tensor<T, S>, rate: T) {
        let (b1, b2, one) = (T::from_f64(0.9), T::from_f64(0.999), T::one());
        self.step += 1;
        self.first *= b1;
        self.first += gradient.lazy() * (one - b1);
        self.second *= b2;
        self.second += gradient.lazy().pow(2) * (one - b2);
        let (c1, c2) = (one - b1.powi(self.step), one - b2.powi(self.step));
        *weights -= self.first.lazy() / c1 / ((self.second.lazy() / c2).sqrt() + T::from_f64(1e-8)) * rate;
    }
}

/// Statistics over the samples drop their axis; the result is one pass.
fn normalize<T: Real, N: Dim, C: Dim>(x: &Tensor<T, (N, C)>) -> Tensor<T, (N, C)> {
    ((x.lazy() - x.over(axes![N]).mean()) / x.over(axes![N]).std()).eval()
}

/// Statistics over the features keep theirs.
fn layer_norm<T: Real, N: Dim, C: Dim>(
    x: &Tensor<T, (N, C)>,
    g: &Tensor<T, (C,)>,
    b: &Tensor<T, (C,)>,
) -> Tensor<T, (N, C)> {
    let (mean, var) = (x.over(axes![C]).keepdims().mean(), x.over(axes![C]).keepdims().var());
    ((x.lazy() - mean) / (var.lazy() + T::from_f64(1e-5)).sqrt() * g + b).eval()
}

fn batch_norm<T: Real, N: Dim, C: Dim, H: Dim, W: Dim>(
    x: &Tensor<T, (N, C, H, W)>,
    g: &Tensor<T, (C,)>,
    b: &Tensor<T, (C,)>,
) -> Tensor<T, (N, C, H, W)> {
    let over = || x.over(axes![0, 2, 3]).keepdims();
    // The scale of each channel is needed for each of its pixels, so it is computed first.
    let scale = (over().var() + T::from_f64(1e-5)).sqrt().recip();
    ((x.lazy() - over().mean()) * &scale * g.along(x, axes![0, 2, 3]) + b.along(x, axes![0, 2, 3])).eval()
}

/// Mean and variance of an expression, without a tensor of its elements.
fn log_moments<T: Real, N: Dim, C: Dim>(x: &Tensor<T, (N, C)>) -> (Tensor<T, (C,)>, Tensor<T, (N, Broadcast<C>)>) {
    let logarithm = x.lazy().abs().log1p();
    (logarithm.over(axes![N]).mean(), logarithm.over(axes![C]).keepdims().ddof(1).var())
}

/// The share of errors above a limit, and their mean.
fn outliers<T: Real, S: Shape>(x: &Tensor<T, S>, y: &Tensor<T, S>, limit: T) -> (f64, T) {
    let error = (x.lazy() - y).abs();
    let outlier = error.gt(limit);
    (outlier.mean(), error.over_all().masked(outlier).mean().item())
}

for_both_reals! {
    losses
    activations
    steps
    normalized
    batches_of_images
    moments
}

fn number<T: Real>(x: T) -> f64 {
    x.to_f64().unwrap()
}

fn losses<T: Real>() {
    fn check<T: Real, S: Shape>() {
        let (x, y): (Tensor<T, S>, Tensor<T, S>) = (sample(1), sample(2));
        let errors: Vec<f64> = x.iter().zip(&y).map(|(x, y)| number(*x) - number(*y)).collect();
        let mean = |f: &dyn Fn(f64) -> f64| errors.iter().map(|d| f(*d)).sum::<f64>() / errors.len() as f64;
        assert_near(mean_squared_error(&x, &y), mean(&|d| d * d), "mean squared error");
        let by_loop = |d: f64| if d.abs() < 0.5 { d * d } else { d.abs() - 0.25 };
        assert_near(smooth_l1(&x, &y, T::from_f64(0.5)), mean(&by_loop), "smooth L1");
        let by_loop = |d: f64| if d.abs() <= 0.75 { 0.5 * d * d } else { 0.75 * (d.abs() - 0.375) };
        assert_near(huber(&x, &y, T::from_f64(0.75)).mean(), mean(&by_loop), "Huber's loss");
        let large: Vec<f64> = errors.iter().map(|d| d.abs()).filter(|d| *d > 0.1).collect();
        let (share, size) = outliers(&x, &y, T::from_f64(0.1));
        assert_eq!(share, large.len() as f64 / errors.len() as f64);
        assert_near(size, large.iter().sum::<f64>() / large.len() as f64, "the mean of the outliers");
    }
    check::<T, shape![4, 9]>();
    check::<T, shape![2, 3, 1, 2, 2, 1, 2, 3]>();
}

fn activations<T: Real>() {
    let x: Tensor<T, shape![5, 4]> = sample(3);
    let by_loop = |x: f64| 0.5 * x * (1.0 + ((2.0 / std::f64::consts::PI).sqrt() * (x + 0.044715 * x.powi(3))).tanh());
    assert_close(&gelu(&x), |at| by_loop(number(x[at])));
    assert_close(&gelu(&x.transpose()), |[i, j]| by_loop(number(x[[j, i]])));
    let by_loop = |x: f64| x / (1.0 + (-x).exp());
    assert_close(&silu(x.lazy()).eval(), |at| by_loop(number(x[at])));
    let scale: Tensor<T, shape![4]> = sample(4);
    let y = scaled(silu(x.lazy() - T::one()), &scale).eval();
    assert_close(&y, |[i, j]| by_loop(number(x[[i, j]]) - 1.0) * number(scale[[j]]) + 1.0);
}

fn steps<T: Real>() {
    let (start, gradient): (Tensor<T, shape![3, 4]>, Tensor<T, shape![3, 4]>) = (sample(5), sample(6));
    let mut weights = start;
    sgd_step(&mut weights, &gradient, T::from_f64(0.1));
    assert_close(&weights, |at| number(start[at]) - 0.1 * number(gradient[at]));

    let (mut weights, mut adam) = (start, Adam::new());
    (0..3).for_each(|_| adam.step(&mut weights, &gradient, T::from_f64(0.1)));
    assert_close(&weights, |at| {
        let (g, mut w, mut m, mut v) = (number(gradient[at]), number(start[at]), 0.0, 0.0);
        for step in 1..=3 {
            m += (g - m) * 0.1;
            v += (g * g - v) * 0.001;
            w -= 0.1 * m / (1.0 - 0.9_f64.powi(step)) / ((v / (1.0 - 0.999_f64.powi(step))).sqrt() + 1e-8);
        }
        w
    });
}

/// The mean and the variance of some numbers.
fn statistics(x: impl Iterator<Item = f64> + Clone) -> (f64, f64) {
    let n = x.clone().count() as f64;
    let mean = x.clone().sum::<f64>() / n;
    (mean, x.map(|x| (x - mean).powi(2)).sum::<f64>() / n)
}

fn normalized<T: Real>() {
    let x: Tensor<T, shape![6, 5]> = sample(7);
    let (g, b): (Tensor<T, shape![5]>, Tensor<T, shape![5]>) = (sample(8), sample(9));
    assert_close(&normalize(&x), |[i, j]| {
        let (mean, var) = statistics((0..6).map(|i| number(x[[i, j]])));
        (number(x[[i, j]]) - mean) / var.sqrt()
    });
    assert_close(&layer_norm(&x, &g, &b), |[i, j]| {
        let (mean, var) = statistics((0..5).map(|j| number(x[[i, j]])));
        (number(x[[i, j]]) - mean) / (var + 1e-5).sqrt() * number(g[[j]]) + number(b[[j]])
    });
}

fn batches_of_images<T: Real>() {
    let x: Tensor<T, shape![2, 3, 4, 5]> = sample(10);
    let (g, b): (Tensor<T, shape![3]>, Tensor<T, shape![3]>) = (sample(11), sample(12));
    assert_close(&batch_norm(&x, &g, &b), |[n, c, h, w]| {
        let pixels = (0..2 * 4 * 5).map(|i| number(x[[i / 20, c, i / 5 % 4, i % 5]]));
        let (mean, var) = statistics(pixels);
        (number(x[[n, c, h, w]]) - mean) / (var + 1e-5).sqrt() * number(g[[c]]) + number(b[[c]])
    });
}

fn moments<T: Real>() {
    let x: Tensor<T, shape![6, 5]> = sample(13);
    let (means, variances) = log_moments(&x);
    assert_close(&means, |[j]| statistics((0..6).map(|i| number(x[[i, j]]).abs().ln_1p())).0);
    assert_close(&variances, |[i, _]| statistics((0..5).map(|j| number(x[[i, j]]).abs().ln_1p())).1 * 5.0 / 4.0);
}

/// A formula may have as many operators as rustc follows types deep, 120 of them by default.
#[test]
fn a_long_chain_of_operators() {
    /// `$x` and each of the operands, by the operator.
    macro_rules! chain {
        ($x:expr; $op:tt;) => { $x };
        ($x:expr; $op:tt; $first:tt $($rest:tt)*) => { chain!($x $op $first; $op; $($rest)*) };
    }
    fn long<T: Real, S: Shape>(x: &Tensor<T, S>) -> Tensor<T, S> {
        let one = T::one();
        macro_rules! tens {
            ($x:expr; $($ten:tt)*) => { chain!($x; +; $( one one one one one one one one one $ten )*) };
        }
        tens!(x.lazy(); x x x x x x x x x x x x).eval()
    }
    assert_eq!(long(&tensor![1.0, 2.0]), tensor![121.0, 134.0]);
}
