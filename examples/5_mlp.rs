//! Trains a network of two layers on handwritten digits, in mini-batches, by derived gradients.
//!
//! ```sh
//! cargo run --release --example mlp                  # what it learns, epoch by epoch
//! cargo run --release --example mlp -- curves.svg    # and a picture of it
//! ```
//!
//! The output is `5_mlp.txt`, the picture `5_mlp.svg`. The images are a `TensorVec`, shuffled and divided when the program runs: how many are learned from and how
//! many held out, no type knows. What `batches` takes of them has its size in its type again, and from there on every product is checked
//! by the compiler. The layers are generic in batch, inputs, hidden units, outputs and elements, and have no where clause.
//!
//! No backward pass is written. The network is a struct with `#[derive(Parameters)]`, so its gradient is a network of the same sizes, and so is
//! the velocity of the optimiser. `tests/examples/backward.rs` has the backward pass by hand, and compares.

use std::env;
use std::error::Error;
use std::io::{self, Write};
use std::path::Path;

use indicatif::{ProgressBar, ProgressStyle};
use plotters::style::{BLUE, RED};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use rand_distr::{Distribution, Uniform};
use shapewise::derivatives::{Parameters, constant, value_and_gradient};
use shapewise::prelude::*;
use shapewise::tensor_vec::{NoSuchTensor, Zipped};

use load::{BRIGHTEST, Class, DIGITS, Digits, Image, Pixel};

#[path = "support/curves.rs"]
mod curves;
#[path = "digits/load.rs"]
pub(crate) mod load;
#[path = "support/shuffle.rs"]
mod shuffle;

dims! {
    /// The images of one step of training.
    Batch = 32;
    /// The units of the hidden layer.
    Hidden = 64;
}

/// How many of the images are learned from; the others are held out.
const TRAINING: usize = 1297;
const EPOCHS: usize = 10;

/// Images and what they show, as many as there are.
type Samples<'a, T> = Zipped<'a, T, (Pixel,), Idx<Class>, ()>;
type OwnedSamples<T> = (TensorVec<T, (Pixel,)>, TensorVec<Idx<Class>, ()>);

/// A linear layer from `I` inputs to `O` outputs.
#[derive(Clone, Debug, Parameters)]
pub(crate) struct Linear<T: Real, I: Dim, O: Dim> {
    pub(crate) weight: Tensor<T, (I, O)>,
    pub(crate) bias: Tensor<T, (O,)>,
}

impl<T: Real, I: Dim, O: Dim> Linear<T, I, O> {
    /// Random weights, the smaller the more inputs there are, so that the outputs after `relu` are about as large as the inputs.
    ///
    /// Source: K. He et al., "Delving deep into rectifiers", ICCV 2015.
    fn random(rng: &mut ChaCha8Rng) -> Self {
        let bound = (6.0 / I::SIZE as f64).sqrt();
        let weights = Uniform::new(-bound, bound).expect("the bound is finite");
        Linear { weight: Tensor::from_fn(|_| T::from_f64(weights.sample(rng))), bias: Tensor::zeros() }
    }

    /// The outputs for a batch of any size `N`, whatever holds it: a tensor, or a view of a part of the data.
    pub(crate) fn forward<N: Dim>(&self, x: &Tensor<T, (N, I), impl Data<T>>) -> Tensor<T, (N, O)> {
        x.matmul(&self.weight) + &self.bias
    }
}

/// A linear layer from `I` inputs to `H` hidden units, `relu`, and a linear layer from them to `K` classes.
#[derive(Clone, Debug, Parameters)]
pub(crate) struct Mlp<T: Real, I: Dim, H: Dim, K: Dim> {
    pub(crate) hidden: Linear<T, I, H>,
    pub(crate) output: Linear<T, H, K>,
}

impl<T: Real, I: Dim, H: Dim, K: Dim> Mlp<T, I, H, K> {
    pub(crate) fn random(rng: &mut ChaCha8Rng) -> Self {
        Mlp { hidden: Linear::random(rng), output: Linear::random(rng) }
    }

    /// How much speaks for each class.
    fn logits<N: Dim>(&self, x: &Tensor<T, (N, I), impl Data<T>>) -> Tensor<T, (N, K)> {
        self.output.forward(&self.hidden.forward(x).relu())
    }

    /// The class of each input.
    fn classify<N: Dim>(&self, x: &Tensor<T, (N, I), impl Data<T>>) -> Tensor<Idx<K>, (N,)> {
        self.logits(x).over(axes![K]).argmax()
    }

    /// The mean cross-entropy of a batch.
    pub(crate) fn loss<N: Dim>(
        &self,
        x: &Tensor<T, (N, I), impl Data<T>>,
        labels: &Tensor<Idx<K>, (N,), impl Data<Idx<K>>>,
    ) -> T {
        let target: Tensor<T, (N, K)> = labels.one_hot();
        let likelihood: Tensor<T, (N,)> = (self.logits(x).log_softmax(axes![K]) * target).over(axes![K]).sum();
        -likelihood.mean()
    }
}

/// How many of the samples are recognised, `B` at a time. Batches of one leave nothing over.
fn recognised<T: Real, H: Dim, B: Dim>(network: &Mlp<T, Pixel, H, Class>, samples: Samples<T>) -> i64 {
    samples.batches::<B>().map(|(x, labels)| network.classify(&x).equal(labels).count()).sum()
}

/// The share of the samples that are recognised, in percent.
fn accuracy<T: Real, H: Dim>(network: &Mlp<T, Pixel, H, Class>, samples: Samples<T>) -> f64 {
    let rest = samples.batches::<Batch>().remainder();
    let right = recognised::<_, _, Batch>(network, samples) + recognised::<_, _, dim!(1)>(network, rest);
    100.0 * right as f64 / samples.len() as f64
}

/// The samples in a random order.
fn shuffled<T: Real>(samples: Samples<T>, rng: &mut ChaCha8Rng) -> Result<OwnedSamples<T>, NoSuchTensor> {
    samples.take(&shuffle::order(samples.len(), rng))
}

fn main() -> Result<(), Box<dyn Error>> {
    // Shown where somebody looks: not when the output goes to a file.
    let progress = ProgressBar::new((EPOCHS * (TRAINING / Batch::SIZE)) as u64);
    progress.set_style(ProgressStyle::with_template("{bar:40} {pos}/{len} batches, {elapsed}")?);
    let history = run::<f32>(&load::read(Path::new(DIGITS))?, &mut io::stdout().lock(), &progress)?;
    match env::args_os().nth(1) {
        Some(picture) => draw(&history, Path::new(&picture)),
        None => Ok(()),
    }
}

/// What is known after an epoch: the shares of images that are recognised, in percent.
pub(crate) struct Epoch {
    learned: f64,
    unseen: f64,
}

/// The learning curves.
pub(crate) fn draw(history: &[Epoch], picture: &Path) -> Result<(), Box<dyn Error>> {
    let learned = history.iter().map(|epoch| epoch.learned).collect();
    let unseen = history.iter().map(|epoch| epoch.unseen).collect();
    let curves = [("training images", BLUE, learned), ("held-out images", RED, unseen)];
    let over = curves::Over { name: "epoch", each: 1 };
    curves::draw(picture, "Handwritten digits, two layers", &over, "recognised, in percent", &curves)
}

/// Trains and prints how it goes, in `f32` or `f64`.
pub(crate) fn run<T: Real>(
    digits: &Digits<Image>,
    out: &mut impl Write,
    progress: &ProgressBar,
) -> Result<Vec<Epoch>, Box<dyn Error>> {
    let pixels: Tensor<T, (Image, Pixel)> = digits.images.cast() / T::from_count(BRIGHTEST.into());
    let images: TensorVec<T, (Pixel,)> = pixels.subtensors().collect();
    let labels: TensorVec<Idx<Class>, ()> = digits.labels.subtensors().collect();
    let mut rng = ChaCha8Rng::seed_from_u64(0);
    // Whether there are as many labels as images is asked here, once: from here on they go together. They are shuffled before they are
    // divided: neighbours in the file are alike, and of its last 500 images, as `3_digits.rs` holds them out, about 93 % are recognised.
    let (images, labels) = shuffled(images.zip(&labels)?, &mut rng)?;
    let (training, held_out): (Samples<T>, Samples<T>) = images.zip(&labels)?.split_at(TRAINING);

    let mut network: Mlp<T, Pixel, Hidden, Class> = Mlp::random(&mut rng);
    let mut velocity = network.zeros_like();
    let (kept, rate) = (T::from_f64(0.9), T::from_f64(0.05));
    let mut history = Vec::new();
    for epoch in 1..=EPOCHS {
        let (images, labels) = shuffled(training, &mut rng)?;
        let mut loss: TensorVec<T, ()> = TensorVec::new();
        // Fewer images than a batch are left over, others in each epoch, and wait for the next.
        for (x, labels) in images.zip(&labels)?.batches::<Batch>() {
            // The gradient is by the weights: the images go in as constants.
            let (batch_loss, gradient) =
                value_and_gradient(&network, |network| network.loss(&constant(&x.to_tensor()), &labels));
            loss.push(Tensor::from(batch_loss));
            velocity.update([&gradient], |v, [g]| *v = *v * kept + g);
            network.update([&velocity], |weight, [v]| *weight -= rate * v);
            progress.inc(1);
        }
        let loss = loss.mean().expect("there are batches").item();
        let (learned, unseen) = (accuracy(&network, training), accuracy(&network, held_out));
        progress.suspend(|| {
            let shares = format!("{learned:5.1} % of the training images, {unseen:.1} % of the others");
            writeln!(out, "epoch {epoch:2}: loss {loss:.3}, {shares}")
        })?;
        history.push(Epoch { learned, unseen });
    }
    progress.finish_and_clear();
    Ok(history)
}
