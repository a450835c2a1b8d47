//! A library of one layer, generic in its sizes and elements, and a program that trains it on handwritten digits.
//!
//! ```sh
//! cargo run --release --example generic
//! ```
//!
//! The output is `4_generic.txt`. The library knows neither images nor classes, nor how many there are. It has no where
//! clause, and checks no size when it runs; still no matrix in it can be multiplied from the wrong side.

use std::error::Error;
use std::io::{self, Write};
use std::path::Path;

use shapewise::prelude::*;

use load::{BRIGHTEST, Class, DIGITS, Digits, Image, Pixel};

#[path = "digits/load.rs"]
pub(crate) mod load;

/// A linear layer from `I` inputs to `O` outputs.
#[derive(Clone, Debug)]
struct Linear<T: Real, I: Dim, O: Dim> {
    weight: Tensor<T, (I, O)>,
    bias: Tensor<T, (O,)>,
}

impl<T: Real, I: Dim, O: Dim> Linear<T, I, O> {
    fn zeros() -> Self {
        Linear { weight: Tensor::zeros(), bias: Tensor::zeros() }
    }

    /// The outputs for a batch of any size `N`.
    fn forward<N: Dim>(&self, x: &Tensor<T, (N, I)>) -> Tensor<T, (N, O)> {
        x.matmul(&self.weight) + &self.bias
    }

    /// One step of gradient descent, given the gradient of the loss with respect to the outputs.
    fn step<N: Dim>(&mut self, x: &Tensor<T, (N, I)>, gradient: &Tensor<T, (N, O)>, rate: T) {
        self.weight -= x.transpose().matmul(gradient) * rate;
        self.bias -= gradient.over(axes![N]).sum() * rate;
    }
}

/// The mean cross-entropy of `N` predictions, given as logits, where `target` is 1 at the right one of the `K` classes.
fn cross_entropy<T: Real, N: Dim, K: Dim>(logits: &Tensor<T, (N, K)>, target: &Tensor<T, (N, K)>) -> T {
    let likelihood: Tensor<T, (N,)> = (logits.log_softmax(axes![K]) * target).over(axes![K]).sum();
    -likelihood.mean()
}

/// Its gradient with respect to the logits.
fn cross_entropy_gradient<T: Real, N: Dim, K: Dim>(
    logits: &Tensor<T, (N, K)>,
    target: &Tensor<T, (N, K)>,
) -> Tensor<T, (N, K)> {
    (logits.softmax(axes![K]) - target) / T::from_count(N::SIZE)
}

/// The share of predictions that are right.
fn accuracy<T: Real, N: Dim, K: Dim>(logits: &Tensor<T, (N, K)>, labels: &Tensor<Idx<K>, (N,)>) -> f64 {
    logits.over(axes![K]).argmax().equal(labels).mean()
}

fn one_hot<T: Real, N: Dim, K: Dim>(labels: &Tensor<Idx<K>, (N,)>) -> Tensor<T, (N, K)> {
    Tensor::<bool, (N, K)>::from_fn(|[i, class]| labels[[i]].get() == class).cast()
}

fn main() -> Result<(), Box<dyn Error>> {
    Ok(run(&load::read(Path::new(DIGITS))?, &mut io::stdout().lock())?)
}

/// Trains on all the digits, and prints how it goes.
pub(crate) fn run(digits: &Digits<Image>, out: &mut impl Write) -> io::Result<()> {
    // From here on all is concrete: `f32` elements, and a layer from pixels to classes.
    let x: Tensor<f32, (Image, Pixel)> = digits.images.cast::<f32>() / f32::from(BRIGHTEST);
    let target: Tensor<f32, (Image, Class)> = one_hot(&digits.labels);
    let mut layer: Linear<f32, Pixel, Class> = Linear::zeros();
    for epoch in 0..=10 {
        let logits: Tensor<f32, (Image, Class)> = layer.forward(&x);
        if epoch % 2 == 0 {
            let (loss, right) = (cross_entropy(&logits, &target), accuracy(&logits, &digits.labels));
            writeln!(out, "after {epoch:2} steps: loss {loss:.2}, {:.0} % right", 100.0 * right)?;
        }
        layer.step(&x, &cross_entropy_gradient(&logits, &target), 1.0);
    }
    Ok(())
}
