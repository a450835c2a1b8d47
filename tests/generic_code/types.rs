//! A user's own types with abstract dimensions: derived traits, layers, optimizers, threads.

use std::collections::HashSet;
use std::fmt::Debug;
use std::hash::Hash;
use std::thread;

use shapewise::prelude::*;

use crate::numbers::{assert_close, sample};

#[derive(Clone, Debug)]
struct Linear<I: Dim, O: Dim> {
    weight: Tensor<f32, (I, O)>,
    bias: Tensor<f32, (O,)>,
}

impl<I: Dim, O: Dim> Linear<I, O> {
    fn new() -> Self {
        Linear { weight: sample(1), bias: Tensor::zeros() }
    }

    fn forward<N: Dim>(&self, x: &Tensor<f32, (N, I)>) -> Tensor<f32, (N, O)> {
        x.matmul(&self.weight) + &self.bias
    }
}

/// Everything that can be derived, over an abstract element type too.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
struct Tagged<T, N: Dim> {
    dim: N,
    value: T,
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Mlp<T: Real, I: Dim, H: Dim, O: Dim> {
    inner: Tensor<T, (I, H)>,
    outer: Tensor<T, (H, O)>,
}

impl<T: Real, I: Dim, H: Dim, O: Dim> Mlp<T, I, H, O> {
    fn forward<N: Dim>(&self, x: &Tensor<T, (N, I)>) -> Tensor<T, (N, O)> {
        x.matmul(&self.inner).relu().matmul(&self.outer)
    }
}

/// Adam: two moments of the shape of the parameter.
#[derive(Clone, Debug, Default, PartialEq)]
struct Adam<T: Real, S: Shape> {
    first: Tensor<T, S>,
    second: Tensor<T, S>,
    steps: i32,
}

impl<T: Real, S: Shape> Adam<T, S> {
    fn step(&mut self, p: &mut Tensor<T, S>, gradient: &Tensor<T, S>) {
        let [rate, beta1, beta2, epsilon] = [0.1, 0.9, 0.999, 1e-8].map(T::from_f64);
        self.steps += 1;
        self.first *= beta1;
        self.first += gradient * (T::one() - beta1);
        self.second *= beta2;
        self.second += gradient.pow(2) * (T::one() - beta2);
        let first = &self.first / (T::one() - beta1.powi(self.steps));
        let second = &self.second / (T::one() - beta2.powi(self.steps));
        *p -= first * rate / (second.sqrt() + epsilon);
    }
}

/// A layer behind a trait, whose shapes are associated types.
trait Module<T: Real> {
    type Input: Shape;
    type Output: Shape;
    fn apply(&self, x: &Tensor<T, Self::Input>) -> Tensor<T, Self::Output>;
}

struct Centered<N, C>(std::marker::PhantomData<(N, C)>);

impl<T: Real, N: Dim, C: Dim> Module<T> for Centered<N, C> {
    type Input = (N, C);
    type Output = (N, C);
    fn apply(&self, x: &Tensor<T, (N, C)>) -> Tensor<T, (N, C)> {
        x - x.over(axes![N]).mean()
    }
}

/// Applies a module twice, which needs equal shapes and no other bound.
fn twice<T: Real, S: Shape, M: Module<T, Input = S, Output = S>>(module: &M, x: &Tensor<T, S>) -> Tensor<T, S> {
    module.apply(&module.apply(x))
}

/// The sum, computed on another thread.
fn sum_elsewhere<T: Real, S: Shape>(x: Tensor<T, S>) -> T {
    thread::spawn(move || x.sum()).join().unwrap()
}

/// One thread for each row of a shared tensor.
fn row_sums_in_parallel<T: Real, N: Dim, C: Dim>(x: &Tensor<T, (N, C)>) -> Tensor<T, (N,)> {
    let mut sums = Tensor::zeros();
    thread::scope(|scope| {
        for (sum, row) in sums.iter_mut().zip(x.subtensors()) {
            scope.spawn(move || *sum = row.sum());
        }
    });
    sums
}

#[test]
fn derived_traits() {
    let layer: Linear<dim!(3), dim!(2)> = Linear::new();
    let copy = layer.clone();
    let x: Tensor<f32, shape![4, 3]> = sample(2);
    assert_eq!(copy.forward(&x), layer.forward(&x));
    assert_close(&layer.forward(&x), |[i, j]| {
        (0..3).map(|k| f64::from(x[[i, k]]) * f64::from(layer.weight[[k, j]])).sum()
    });
    let text = format!("{copy:?}");
    assert!(text.starts_with("Linear { weight: Tensor<f32, (3, 2)>["), "{text}");

    fn every_trait<T: Copy + Debug + Default + Eq + Hash>() {}
    every_trait::<Tagged<i32, dim!(7)>>();
    let tags: HashSet<Tagged<i32, dim!(7)>> = [1, 2, 1].map(|value| Tagged { value, ..Default::default() }).into();
    assert_eq!(tags.len(), 2);
}

#[test]
fn derived_default_and_equality() {
    let mut net: Mlp<f64, dim!(2), dim!(200), dim!(3)> = Mlp::default();
    assert_eq!(net, net.clone());
    let zero = net.forward(&tensor![[1.0, 2.0]]);
    assert_eq!(zero, tensor![[0.0, 0.0, 0.0]]);
    let other = net.clone();
    net.inner[[1, 199]] = 0.5;
    assert_ne!(net, other);
    net.outer[[199, 2]] = 3.0;
    assert_eq!(net.forward(&tensor![[1.0, 2.0]]), tensor![[0.0, 0.0, 3.0]]);
}

#[test]
fn adam() {
    fn check<T: Real>() {
        let mut p: Tensor<T, shape![2, 3]> = sample(3);
        let mut expected: Vec<[f64; 3]> = p.iter().map(|p| [p.to_f64().unwrap(), 0.0, 0.0]).collect();
        let mut optimizer = Adam::default();
        for t in 1..=4 {
            let gradient = p * T::from_f64(2.0);
            optimizer.step(&mut p, &gradient);
            for [p, m, v] in &mut expected {
                let g = 2.0 * *p;
                *m = 0.9 * *m + 0.1 * g;
                *v = 0.999 * *v + 0.001 * g * g;
                *p -= 0.1 * (*m / (1.0 - 0.9_f64.powi(t))) / ((*v / (1.0 - 0.999_f64.powi(t))).sqrt() + 1e-8);
            }
        }
        // `1 - 0.999^t` loses three digits, so f32 cannot come nearer.
        let tolerance = 1e5 * T::epsilon().to_f64().unwrap();
        for (p, [expected, ..]) in p.iter().zip(&expected) {
            assert!((p.to_f64().unwrap() - expected).abs() < tolerance, "{p} is not {expected}");
        }
    }
    check::<f32>();
    check::<f64>();
}

#[test]
fn modules() {
    let x: Tensor<f64, shape![5, 2]> = sample(4);
    let centered = Centered(std::marker::PhantomData).apply(&x);
    let again = twice(&Centered(std::marker::PhantomData), &x);
    for (once, twice) in centered.iter().zip(&again) {
        assert!((once - twice).abs() < 1e-15);
    }
    assert_close(&again, |[i, j]| x[[i, j]] - (0..5).map(|i| x[[i, j]]).sum::<f64>() / 5.0);
}

#[test]
fn threads() {
    assert_eq!(sum_elsewhere(tensor![[1.0, 2.0], [3.0, 4.0]]), 10.0);
    assert_eq!(sum_elsewhere(Tensor::<f32, shape![40, 50]>::ones()), 2000.0);
    assert_eq!(row_sums_in_parallel(&tensor![[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]), tensor![3.0, 7.0, 11.0]);
}
