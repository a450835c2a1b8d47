//! What derived gradients cost beside those written by hand, and beside the value alone: time, memory and page faults.
//!
//! ```sh
//! cargo bench -p shapewise-speed --bench derivatives
//! cargo bench -p shapewise-speed --bench derivatives -- large block
//! cargo bench -p shapewise-speed --bench derivatives -- block --gradient-only
//! ```
//!
//! All are measured by turns, so that whatever else the machine does meets all alike, and the least processor time of each is taken. The same
//! workloads in PyTorch and JAX are those of `derivatives_peers.py`. With `--gradient-only` a profiler sees nothing but gradients.

mod clock;
mod memory;

use std::hint::black_box;
use std::time::{Duration, Instant};

use clock::processor_time;
use memory::{Counting, page_faults};
use shapewise::derivatives::{constant, derivative_along, gradient};
use shapewise::prelude::*;

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// The mean cross-entropy of a network of two layers.
fn perceptron<T: Real, N: Dim, I: Dim, H: Dim, O: Dim>(
    (first, second): (&Tensor<T, (I, H)>, &Tensor<T, (H, O)>),
    x: &Tensor<T, (N, I)>,
    labels: &Tensor<Idx<O>, (N,)>,
) -> T {
    let scores = x.matmul(first).tanh().matmul(second);
    let likelihood = scores.log_softmax(axes![O]) * labels.one_hot::<T>();
    -likelihood.sum() / T::from_count(N::SIZE)
}

/// Its gradient by both matrices.
fn perceptron_by_hand<T: Real, N: Dim, I: Dim, H: Dim, O: Dim>(
    (first, second): (&Tensor<T, (I, H)>, &Tensor<T, (H, O)>),
    x: &Tensor<T, (N, I)>,
    labels: &Tensor<Idx<O>, (N,)>,
) -> (Tensor<T, (I, H)>, Tensor<T, (H, O)>) {
    let hidden = x.matmul(first).tanh();
    let of_scores = (hidden.matmul(second).softmax(axes![O]) - labels.one_hot::<T>()) / T::from_count(N::SIZE);
    let of_hidden = of_scores.matmul(&second.transpose());
    let of_sums = of_hidden * (-hidden.pow(2) + T::one());
    (x.transpose().matmul(&of_sums), hidden.transpose().matmul(&of_scores))
}

/// A block of a transformer: attention by four heads, and two layers, each added to what it is computed from.
fn block<T: Real, B: Dim, N: Dim, C: Dim + DivisibleBy<dim!(4)>>(
    w: &[Tensor<T, (C, C)>; 6],
    x: &Tensor<T, (B, N, C)>,
) -> T {
    let [q, k, v, out, up, down] = w;
    let small = T::from_f64(1e-5);
    let normal = x.layer_norm(axes![-1], T::one(), T::zero(), small);
    let heads = |w: &Tensor<T, (C, C)>| {
        normal.matmul(w).unflatten::<(dim!(4), Quotient<C, dim!(4)>), _>(axes![2]).swap_axes(axes![1, 2]).to_tensor()
    };
    let (q, k, v) = (heads(q), heads(k), heads(v));
    let scores = q.matmul(&k.swap_axes(axes![2, 3])) * T::from_f64(0.1);
    let mixed = scores.softmax(axes![-1]).matmul(&v).swap_axes(axes![1, 2]).to_tensor();
    let x = x + mixed.flatten_axes(axes![2, 3]).rename::<(B, N, C)>().matmul(out);
    let y = x.layer_norm(axes![-1], T::one(), T::zero(), small).matmul(up).relu().matmul(down);
    (x + y).pow(2).mean()
}

/// The kernels and the layer of a network.
type Network<T> = (Tensor<T, shape![8, 1, 3, 3]>, Tensor<T, shape![16, 8, 3, 3]>, Tensor<T, shape![400, 10]>);

/// The mean cross-entropy of a network of two convolutions with their poolings, and a layer.
fn convolutions<T: Real>(
    (first, second, layer): &Network<T>,
    x: &Tensor<T, shape![32, 1, 28, 28]>,
    labels: &Tensor<Idx<dim!(10)>, shape![32]>,
) -> T {
    let x = x.conv2d(first).relu().max_pool::<shape![2, 2]>();
    let x = x.conv2d(second).relu().max_pool::<shape![2, 2]>();
    let scores = x.reshape::<shape![32, 400]>().matmul(layer);
    let likelihood = scores.log_softmax(axes![1]) * labels.one_hot::<T>();
    -likelihood.sum() / T::from_count(32)
}

/// What is measured.
type Work<'w> = dyn FnMut() + Send + 'w;

/// What is measured of a workload.
struct Workload<'w> {
    name: &'w str,
    value: &'w mut Work<'w>,
    by_hand: Option<&'w mut Work<'w>>,
    gradient: &'w mut Work<'w>,
    along: &'w mut Work<'w>,
}

impl Workload<'_> {
    /// Prints a row of the table, if the workload is asked for.
    fn measure(self) {
        let words: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
        let gradient_only = words.iter().any(|word| word == "--gradient-only");
        let mut names = words.iter().filter(|word| !word.starts_with("--")).peekable();
        if names.peek().is_some() && !names.any(|name| self.name.starts_with(name.as_str())) {
            return;
        }
        if gradient_only {
            let [time] = least([self.gradient]);
            println!("| {} | {time:.1} |", self.name);
            return;
        }
        let mut nothing = || {};
        let has_hand = self.by_hand.is_some();
        let by_hand = self.by_hand.unwrap_or(&mut nothing);
        let times = least([&mut *self.value, by_hand, &mut *self.gradient, self.along]);
        let [value, by_hand, derived, along] = times;
        let (by_hand, times_by_hand) = if has_hand {
            (format!("{by_hand:.1}"), format!("{:.2}", derived / by_hand))
        } else {
            ("–".into(), "–".into())
        };
        let needed = memory::of(self.value).allocated;
        let peak = memory::of(self.gradient).peak;
        let before = page_faults();
        (0..20).for_each(|_| (self.gradient)());
        let faults = (page_faults() - before) / 20;
        let (times_value, direction) = (derived / value, along / value);
        let (name, ratio, [peak, needed]) =
            (self.name, peak as f64 / needed as f64, [peak, needed].map(|bytes| bytes as f64 / 1e6));
        println!(
            "| {name} | {value:.1} | {by_hand} | {derived:.1} | {times_by_hand} | {times_value:.2} | {direction:.2} | {peak:.2} | {needed:.2} | {ratio:.2} | {faults} |"
        );
    }
}

/// The least time of each, in microseconds, of several that are measured by turns.
fn least<const N: usize>(mut work: [&mut Work<'_>; N]) -> [f64; N] {
    let mut least = [Duration::MAX; N];
    let start = Instant::now();
    let mut rounds = 0;
    while rounds < 5 || start.elapsed() < Duration::from_secs(2) {
        for (work, least) in work.iter_mut().zip(&mut least) {
            let start = processor_time();
            work();
            let time = processor_time() - start;
            // The clock of a virtual machine may stand still.
            if !time.is_zero() {
                *least = time.min(*least);
            }
        }
        rounds += 1;
    }
    least.map(|least| least.as_secs_f64() * 1e6)
}

/// Numbers between -½ and ½ that look random.
fn numbers<S: Shape>(seed: u64) -> Tensor<f32, S> {
    let mut state = seed;
    Tensor::from_fn(|_| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((state >> 33) as f64 / f64::from(1_u32 << 31) - 0.5) as f32
    })
}

fn measure_perceptron<N: Dim, I: Dim, H: Dim, O: Dim>(name: &str) {
    let (first, second, x) = (numbers::<(I, H)>(1), numbers::<(H, O)>(2), numbers::<(N, I)>(3));
    let labels: Tensor<Idx<O>, (N,)> = Tensor::from_fn(|[i]: [usize; 1]| Idx::new(i % O::SIZE).expect("below the end"));
    let at = (first, second);
    Workload {
        name,
        value: &mut || {
            black_box(perceptron((&at.0, &at.1), &x, &labels));
        },
        by_hand: Some(&mut || {
            let _ = black_box(perceptron_by_hand((&at.0, &at.1), &x, &labels));
        }),
        gradient: &mut || {
            let _ = black_box(gradient(&at, |(first, second)| perceptron((first, second), &constant(&x), &labels)));
        },
        along: &mut || {
            let derivative = |at: &(Tensor<_, _>, Tensor<_, _>)| perceptron((&at.0, &at.1), &constant(&x), &labels);
            black_box(derivative_along(&at, &at, derivative));
        },
    }
    .measure();
}

fn measure_block() {
    let w: [Tensor<f32, shape![128, 128]>; 6] = std::array::from_fn(|i| numbers::<shape![128, 128]>(i as u64) * 0.1);
    let x: Tensor<f32, shape![8, 64, 128]> = numbers::<shape![8, 64, 128]>(9);
    Workload {
        name: "block: (8, 64, 128), 4 heads",
        value: &mut || {
            black_box(block(&w, &x));
        },
        by_hand: None,
        gradient: &mut || {
            let _ = black_box(gradient(&w, |w| block(w, &constant(&x))));
        },
        along: &mut || {
            black_box(derivative_along(&w, &w, |w| block(w, &constant(&x))));
        },
    }
    .measure();
}

fn measure_convolutions() {
    let w = (numbers::<shape![8, 1, 3, 3]>(1), numbers::<shape![16, 8, 3, 3]>(2), numbers::<shape![400, 10]>(3));
    let x = numbers::<shape![32, 1, 28, 28]>(4);
    let labels = Tensor::from_fn(|[i]: [usize; 1]| Idx::new(i % 10).expect("below the end"));
    Workload {
        name: "convolutions of (32, 1, 28, 28)",
        value: &mut || {
            black_box(convolutions(&w, &x, &labels));
        },
        by_hand: None,
        gradient: &mut || {
            let _ = black_box(gradient(&w, |w| convolutions(w, &constant(&x), &labels)));
        },
        along: &mut || {
            black_box(derivative_along(&w, &w, |w| convolutions(w, &constant(&x), &labels)));
        },
    }
    .measure();
}

fn main() {
    println!(
        "Microseconds of `f32`, in one thread. Memory in megabytes: of a gradient at its peak, and of all that its value allocates.\n"
    );
    println!(
        "| | value | gradient by hand | derived | times by hand | times the value | a direction, times the value | peak | needed | times needed | page faults |"
    );
    println!("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
    measure_perceptron::<dim!(32), dim!(64), dim!(32), dim!(10)>("small: (32, 64)·(64, 32)·(32, 10)");
    measure_perceptron::<dim!(256), dim!(784), dim!(256), dim!(10)>("large: (256, 784)·(784, 256)·(256, 10)");
    measure_convolutions();
    measure_block();
}
