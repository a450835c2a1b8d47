//! Five steps of optimisers, from the perceptron on: the losses before each step, and where they lead. PyTorch alone has them.

use shapewise::derivatives::Parameters;
use shapewise::prelude::*;

use crate::mlp::{loss_and_gradient, start};
use crate::recorded::compare;

/// What changes parameters by a gradient.
trait Optimiser<P> {
    fn step(&mut self, at: &mut P, gradient: &P);
}

/// `SGD` with momentum 0.9.
struct Momentum<P> {
    velocity: P,
}

impl<T: Real, P: Parameters<Element = T>> Optimiser<P> for Momentum<P> {
    fn step(&mut self, at: &mut P, gradient: &P) {
        let [kept, rate] = [0.9, 0.125].map(T::from_f64);
        self.velocity.update([gradient], |v, [g]| *v = *v * kept + g);
        at.update([&self.velocity], |x, [v]| *x -= rate * v);
    }
}

/// Source: I. Loshchilov and F. Hutter, "Decoupled weight decay regularization", ICLR 2019.
struct AdamW<P> {
    mean: P,
    square: P,
    steps: i32,
}

impl<T: Real, P: Parameters<Element = T>> Optimiser<P> for AdamW<P> {
    fn step(&mut self, at: &mut P, gradient: &P) {
        let [rate, first, second, tiny, decay] = [0.0625, 0.9, 0.999, 1e-8, 0.01].map(T::from_f64);
        self.steps += 1;
        self.mean.update([gradient], |m, [g]| *m = *m * first + g * (T::one() - first));
        self.square.update([gradient], |v, [g]| *v = *v * second + g * g * (T::one() - second));
        let [of_mean, of_square] = [first, second].map(|kept| T::one() - kept.powi(self.steps));
        at.update([&self.mean, &self.square], |x, [m, v]| {
            *x -= rate * (decay * *x + m / of_mean / ((v / of_square).sqrt() + tiny));
        });
    }
}

fn five_steps<T: Real>(name: &str, mut optimiser: impl Optimiser<crate::mlp::At<T>>) {
    let mut at = start::<T>();
    let mut losses: Tensor<T, shape![5]> = Tensor::zeros();
    for loss in losses.as_slice_mut() {
        let (value, gradient) = loss_and_gradient(&at);
        *loss = value;
        optimiser.step(&mut at, &gradient);
    }
    compare(&format!("{name} losses"), &losses);
    compare(&format!("{name} at"), &at);
}

fn momentum<T: Real>() {
    five_steps::<T>("momentum", Momentum { velocity: start().zeros_like() });
}

fn adamw<T: Real>() {
    five_steps::<T>("adamw", AdamW { mean: start().zeros_like(), square: start().zeros_like(), steps: 0 });
}

in_doubles_and_singles!(momentum, adamw);
