//! A small language model: a GPT that reads and writes characters, trained on a story of two kilobytes.
//!
//! ```sh
//! cargo run --release --example language_model                  # half a minute
//! cargo run --release --example language_model -- curve.svg     # and a picture of the loss
//! ```
//!
//! The output is `9_language_model.txt`, the picture `9_language_model.svg`. The model is generic in all its sizes: symbols, places, heads, what a
//! head sees, hidden units, batch. The number of its blocks alone is a number of the program, since all blocks have one type. Each step says
//! in its type what it makes of a shape. The gradient is derived, and the optimiser is three lines for whatever the parameters are.
//!
//! Source: A. Radford et al., "Language models are unsupervised multitask learners", 2019.

use std::env;
use std::error::Error;
use std::io::{self, Write};
use std::path::Path;

use indicatif::{ProgressBar, ProgressStyle};
use plotters::style::BLUE;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use rand_distr::{Distribution, Uniform};
use shapewise::derivatives::{Parameters, value_and_gradient};
use shapewise::prelude::*;

#[path = "support/curves.rs"]
mod curves;

dims! {
    /// The characters that a text may have.
    pub(crate) Symbol = 30;
    /// The places of a text that are looked at together.
    pub(crate) Place = 32;
    pub(crate) Head = 4;
    /// What each head sees of a place.
    pub(crate) Channel = 8;
    /// The units between the two layers of a block.
    pub(crate) Hidden = 64;
    /// The pieces of text in one step of training.
    pub(crate) Batch = 8;
}

/// The characters, in the order of their indices.
const SYMBOLS: &str = "\n ,.abcdefghijklmnopqrstuvwxyz";

/// Written for this lesson.
const STORY: &str = include_str!("data/miller.txt");

/// Of the lines that begin so, the model writes the rest.
const BEGINNINGS: [&str; 5] = [
    "the wind came",
    "the wheel",
    "and the cat",
    "the next to come up to the mill was the tall",
    "good day, said the miller",
];

/// How long is trained, and what is written then.
pub(crate) struct Plan {
    pub(crate) blocks: usize,
    pub(crate) steps: usize,
    /// A loss that is printed is the mean of so many steps: after 1, 2, 4, 8, … times as many, and at the end.
    pub(crate) report: usize,
    /// So many characters are written after each beginning at most, if the line does not end before.
    pub(crate) written: usize,
}

pub(crate) const PLAN: Plan = Plan { blocks: 2, steps: 1500, report: 150, written: 90 };

/// What is done step by step: a name, and the shape of the result as a type.
#[derive(Default)]
struct Steps(String);

impl Steps {
    fn show<T, S: Shape, D: Data<T>>(&mut self, name: &str, _: &Tensor<T, S, D>) {
        self.0 += &format!("{name:26} {:?}\n", S::default());
    }
}

/// Numbers around zero, the smaller the more of them are summed up.
fn random<T: Real, I: Dim, O: Dim>(summed: usize, rng: &mut ChaCha8Rng) -> Tensor<T, (I, O)> {
    let bound = (3.0 / summed as f64).sqrt();
    let numbers = Uniform::new(-bound, bound).expect("the bound is finite");
    Tensor::<T, (I, O)>::from_fn(|_| T::from_f64(numbers.sample(rng)))
}

/// A linear layer from `I` inputs to `O` outputs.
#[derive(Clone, Parameters)]
struct Linear<T: Real, I: Dim, O: Dim> {
    weight: Tensor<T, (I, O)>,
    bias: Tensor<T, (O,)>,
}

impl<T: Real, I: Dim, O: Dim> Linear<T, I, O> {
    fn random(rng: &mut ChaCha8Rng) -> Self {
        Linear { weight: random(I::SIZE, rng), bias: Tensor::zeros() }
    }

    fn forward<B: Dim, N: Dim>(&self, x: &Tensor<T, (B, N, I)>) -> Tensor<T, (B, N, O)> {
        x.matmul(&self.weight) + &self.bias
    }
}

/// Each place of mean 0 and variance 1, then a gain and a bias.
#[derive(Clone, Parameters)]
struct Norm<T: Real, W: Dim> {
    gain: Tensor<T, (W,)>,
    bias: Tensor<T, (W,)>,
}

impl<T: Real, W: Dim> Norm<T, W> {
    fn new() -> Self {
        Norm { gain: Tensor::ones(), bias: Tensor::zeros() }
    }

    fn forward<B: Dim, N: Dim>(&self, x: &Tensor<T, (B, N, W)>) -> Tensor<T, (B, N, W)> {
        x.layer_norm(axes![W], &self.gain, &self.bias, T::from_f64(1e-5))
    }
}

/// A square matrix, of the width of `H` heads that see `C` numbers each.
type Square<T, H, C> = Tensor<T, (Product<H, C>, Product<H, C>)>;

/// Attention with `H` heads of size `C`. A place looks at itself and the places before it.
#[derive(Clone, Parameters)]
struct Attention<T: Real, H: Dim, C: Dim> {
    query: Square<T, H, C>,
    key: Square<T, H, C>,
    value: Square<T, H, C>,
    output: Square<T, H, C>,
}

impl<T: Real, H: Dim, C: Dim> Attention<T, H, C> {
    fn random(rng: &mut ChaCha8Rng) -> Self {
        let mut square = || random(Product::<H, C>::SIZE, rng);
        Attention { query: square(), key: square(), value: square(), output: square() }
    }

    fn forward<B: Dim, N: Dim>(
        &self,
        x: &Tensor<T, (B, N, Product<H, C>)>,
        steps: &mut Steps,
    ) -> Tensor<T, (B, N, Product<H, C>)> {
        let project = |weight| x.matmul(weight).unflatten::<(H, C), _>(axes![2]);
        let (query, key, value) = (project(&self.query), project(&self.key), project(&self.value));
        steps.show("  queries, keys, values", &query);
        // The heads go to the front, where `matmul` takes them for a batch.
        let (query, value) = (query.swap_axes(axes![1, 2]), value.swap_axes(axes![1, 2]));
        let scores: Tensor<T, (B, H, N, N)> = query.matmul(&key.permute(axes![0, 2, 3, 1]));
        let later = Tensor::<bool, (N, N)>::from_fn(|[query, key]| key > query);
        let weights: Tensor<T, (B, H, N, N)> =
            (scores / T::from_count(C::SIZE).sqrt()).masked_fill(&later, T::neg_infinity()).softmax(axes![3]);
        steps.show("  who looks where", &weights);
        let seen: Tensor<T, (B, H, N, C)> = weights.matmul(&value);
        steps.show("  what each head has seen", &seen);
        let joined: Tensor<T, (B, N, Product<H, C>)> =
            seen.swap_axes(axes![1, 2]).to_tensor().flatten_axes(axes![2, 3]);
        steps.show("  the heads side by side", &joined);
        joined.matmul(&self.output)
    }
}

/// Attention, then two layers with `F` units between them. Both are added to what goes in.
#[derive(Clone, Parameters)]
struct Block<T: Real, H: Dim, C: Dim, F: Dim> {
    of_attention: Norm<T, Product<H, C>>,
    attention: Attention<T, H, C>,
    of_layers: Norm<T, Product<H, C>>,
    inner: Linear<T, Product<H, C>, F>,
    outer: Linear<T, F, Product<H, C>>,
}

impl<T: Real, H: Dim, C: Dim, F: Dim> Block<T, H, C, F> {
    fn random(rng: &mut ChaCha8Rng) -> Self {
        Block {
            of_attention: Norm::new(),
            attention: Attention::random(rng),
            of_layers: Norm::new(),
            inner: Linear::random(rng),
            outer: Linear::random(rng),
        }
    }

    fn forward<B: Dim, N: Dim>(
        &self,
        x: &Tensor<T, (B, N, Product<H, C>)>,
        steps: &mut Steps,
    ) -> Tensor<T, (B, N, Product<H, C>)> {
        let x = x + self.attention.forward(&self.of_attention.forward(x), steps);
        steps.show("  attention", &x);
        let hidden: Tensor<T, (B, N, F)> = self.inner.forward(&self.of_layers.forward(&x)).relu();
        steps.show("  hidden units", &hidden);
        x + self.outer.forward(&hidden)
    }
}

/// A GPT of `V` symbols that looks at `N` places.
#[derive(Clone, Parameters)]
pub(crate) struct Gpt<T: Real, V: Dim, N: Dim, H: Dim, C: Dim, F: Dim> {
    symbols: Tensor<T, (V, Product<H, C>)>,
    places: Tensor<T, (N, Product<H, C>)>,
    blocks: Vec<Block<T, H, C, F>>,
    norm: Norm<T, Product<H, C>>,
    scores: Linear<T, Product<H, C>, V>,
}

impl<T: Real, V: Dim, N: Dim, H: Dim, C: Dim, F: Dim> Gpt<T, V, N, H, C, F> {
    fn random(blocks: usize, rng: &mut ChaCha8Rng) -> Self {
        Gpt {
            symbols: random(Product::<H, C>::SIZE, rng),
            places: random(Product::<H, C>::SIZE, rng),
            blocks: (0..blocks).map(|_| Block::random(rng)).collect(),
            norm: Norm::new(),
            scores: Linear::random(rng),
        }
    }

    /// How much speaks for each symbol to come next, after each place.
    fn forward<B: Dim>(&self, text: &Tensor<Idx<V>, (B, N)>, steps: &mut Steps) -> Tensor<T, (B, N, V)> {
        steps.show("text", text);
        let mut x: Tensor<T, (B, N, Product<H, C>)> = self.symbols.take(text, axes![0]) + &self.places;
        steps.show("symbols and places", &x);
        for block in &self.blocks {
            x = block.forward(&x, steps);
            steps.show("block", &x);
        }
        let scores = self.scores.forward(&self.norm.forward(&x));
        steps.show("scores", &scores);
        scores
    }

    /// How surprising the next symbol is, on average.
    fn loss<B: Dim>(&self, text: &Tensor<Idx<V>, (B, N)>, next: &Tensor<Idx<V>, (B, N)>) -> T {
        let likelihood = self.forward(text, &mut Steps::default()).log_softmax(axes![V]) * next.one_hot::<T>();
        -likelihood.over(axes![V]).sum().mean()
    }

    /// A text, and what the model finds most likely after it, one symbol at a time, up to `last` or to `count` symbols.
    fn continued(&self, mut text: Vec<Idx<V>>, last: Idx<V>, count: usize) -> Vec<Idx<V>> {
        for _ in 0..count {
            // Behind the text stands anything: no place looks at what comes after it.
            let seen = &text[text.len().saturating_sub(N::SIZE)..];
            let window: Tensor<Idx<V>, shape![1, N]> =
                Tensor::from_fn(|[_, place]: [usize; 2]| seen.get(place).copied().unwrap_or_default());
            let scores = self.forward(&window, &mut Steps::default());
            let next: Tensor<Idx<V>, shape![1, N]> = scores.over(axes![V]).argmax();
            let next = next[[0, seen.len() - 1]];
            if next == last {
                break;
            }
            text.push(next);
        }
        text
    }
}

/// Means of the gradient and of its square, by which parameters are changed.
///
/// Source: I. Loshchilov and F. Hutter, "Decoupled weight decay regularization", ICLR 2019.
struct AdamW<P> {
    mean: P,
    square: P,
    steps: i32,
}

impl<T: Real, P: Parameters<Element = T>> AdamW<P> {
    fn new(parameters: &P) -> Self {
        AdamW { mean: parameters.zeros_like(), square: parameters.zeros_like(), steps: 0 }
    }

    fn step(&mut self, parameters: &mut P, gradient: &P, rate: T) {
        let [first, second, tiny, decay] = [0.9, 0.99, 1e-8, 0.01].map(T::from_f64);
        self.steps += 1;
        let [of_mean, of_square] = [first, second].map(|kept| T::one() - kept.powi(self.steps));
        self.mean.update([gradient], |m, [g]| *m = *m * first + g * (T::one() - first));
        self.square.update([gradient], |s, [g]| *s = *s * second + g * g * (T::one() - second));
        parameters.update([&self.mean, &self.square], |x, [m, s]| {
            *x -= rate * (m / of_mean / ((s / of_square).sqrt() + tiny) + decay * *x);
        });
    }
}

/// The indices of characters.
fn encode(text: &str) -> Result<Vec<Idx<Symbol>>, Box<dyn Error>> {
    let index = |symbol| SYMBOLS.chars().position(|other| other == symbol).and_then(Idx::new);
    text.chars().map(|symbol| index(symbol).ok_or_else(|| format!("no symbol is {symbol:?}").into())).collect()
}

fn decode(text: &[Idx<Symbol>]) -> String {
    text.iter().map(|symbol| char::from(SYMBOLS.as_bytes()[symbol.get()])).collect()
}

/// Pieces of a text, drawn at random, and the same ones a symbol later.
fn pieces<V: Dim, B: Dim, N: Dim>(
    text: &[Idx<V>],
    rng: &mut ChaCha8Rng,
) -> (Tensor<Idx<V>, (B, N)>, Tensor<Idx<V>, (B, N)>) {
    let starts = Uniform::new(0, text.len() - N::SIZE).expect("the text is longer than a piece");
    let starts = Tensor::<usize, (B,)>::from_fn(|_| starts.sample(rng));
    let later = |by: usize| Tensor::from_fn(|[piece, place]: [usize; 2]| text[starts[[piece]] + place + by]);
    (later(0), later(1))
}

fn main() -> Result<(), Box<dyn Error>> {
    // Shown where somebody looks: not when the output goes to a file.
    let progress = ProgressBar::new(PLAN.steps as u64);
    progress.set_style(ProgressStyle::with_template("{bar:40} {pos}/{len} steps, {elapsed}")?);
    let out = &mut io::stdout().lock();
    writeln!(out, "{}", shapes::<f32, Batch, Place, Head, Channel, Hidden>(PLAN.blocks)?)?;
    let history = run::<f32, Batch, Place, Head, Channel, Hidden>(&PLAN, out, &progress)?;
    match env::args_os().nth(1) {
        Some(picture) => draw(&history, &PLAN, Path::new(&picture)),
        None => Ok(()),
    }
}

/// The loss, step by step.
pub(crate) fn draw(history: &[f64], plan: &Plan, picture: &Path) -> Result<(), Box<dyn Error>> {
    let each = plan.report / 6;
    let means = history.chunks(each).map(|losses| losses.iter().sum::<f64>() / losses.len() as f64).collect();
    let over = curves::Over { name: "step", each };
    curves::draw(picture, "A language model of characters", &over, "loss", &[("training", BLUE, means)])
}

/// The shapes on the way from a text to its scores.
pub(crate) fn shapes<T: Real, B: Dim, N: Dim, H: Dim, C: Dim, F: Dim>(blocks: usize) -> Result<String, Box<dyn Error>> {
    let mut rng = ChaCha8Rng::seed_from_u64(0);
    let model: Gpt<T, Symbol, N, H, C, F> = Gpt::random(blocks, &mut rng);
    let (text, _) = pieces::<_, B, _>(&encode(STORY)?, &mut rng);
    let mut steps = Steps::default();
    let _ = model.forward(&text, &mut steps);
    Ok(steps.0)
}

/// Trains, prints how it goes and what is written then, in `f32` or `f64`.
pub(crate) fn run<T: Real, B: Dim, N: Dim, H: Dim, C: Dim, F: Dim>(
    plan: &Plan,
    out: &mut impl Write,
    progress: &ProgressBar,
) -> Result<Vec<f64>, Box<dyn Error>> {
    let story = encode(STORY)?;
    let mut rng = ChaCha8Rng::seed_from_u64(0);
    let mut model: Gpt<T, Symbol, N, H, C, F> = Gpt::random(plan.blocks, &mut rng);
    let mut optimiser = AdamW::new(&model);
    writeln!(out, "{} parameters, a story of {} characters\n", model.count_numbers(), story.len())?;

    let mut history = Vec::new();
    for step in 1..=plan.steps {
        let (text, next) = pieces::<_, B, N>(&story, &mut rng);
        let (loss, gradient) = value_and_gradient(&model, |model| model.loss(&text, &next));
        // Smaller and smaller steps, down to none.
        let left = 1.0 - step as f64 / plan.steps as f64;
        optimiser.step(&mut model, &gradient, T::from_f64(0.01 * left));
        history.push(loss.to_f64().expect("a real number"));
        progress.inc(1);
        if step % plan.report == 0 && (step / plan.report).is_power_of_two() || step == plan.steps {
            let mean = history[step - plan.report..].iter().sum::<f64>() / plan.report as f64;
            progress.suspend(|| writeln!(out, "step {step:4}: loss {mean:.1}"))?;
        }
    }
    progress.finish_and_clear();
    writeln!(out, "\nBehind the bar stands what the model writes:\n")?;
    let end = encode("\n")?[0];
    for beginning in BEGINNINGS {
        let line = model.continued(encode(beginning)?, end, plan.written);
        writeln!(out, "{beginning}|{}", &decode(&line)[beginning.len()..])?;
    }
    Ok(history)
}
