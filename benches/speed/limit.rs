//! What a row takes at least: the larger of what the memory and what the arithmetic needs, both measured beside the row.

use std::hint::black_box;

use crate::clock::processor_time;
use crate::kernels::{self, Word};
use crate::measure::{Effort, observe};
use crate::scalar::Scalar;

/// Why a row cannot take less time. Memory is counted in bytes, arithmetic in instructions of AVX2.
pub enum Limit {
    /// So many cycles of the clock: for what is too small to be limited by one thing alone.
    Cycles(f64),
    /// So many products added to sums.
    Fused(f64),
    /// So many products added to sums, and so many cycles.
    FusedAndCycles(f64, f64),
    /// So many divisions.
    Divisions(f64),
    /// So many bytes read.
    Read(usize),
    /// So many bytes read, and as many written elsewhere.
    Copy(usize),
    /// So many bytes read, and one written for each element.
    Mask(usize),
    /// So many bytes read, and as many read and written in place.
    Update(usize),
    /// The larger of two.
    Larger(Box<Limit>, Box<Limit>),
}

impl Limit {
    pub fn or(self, other: Limit) -> Limit {
        Limit::Larger(Box::new(self), Box::new(other))
    }
}

/// Measures a limit.
pub struct Gauge {
    bursts: usize,
    part: Part,
}

/// A limit, or a part of one: what is run, and how often that is done in a row.
enum Part {
    One { work: Box<dyn FnMut()>, times: f64, seconds: f64 },
    Sum(Box<[Part; 2]>),
    Larger(Box<[Part; 2]>),
}

impl Gauge {
    pub fn new<T: Scalar>(limit: &Limit, effort: &Effort) -> Self {
        Gauge { bursts: effort.bursts, part: Part::new::<T>(limit) }
    }

    /// Runs it anew.
    pub fn measure(&mut self) {
        self.part.measure(self.bursts);
    }

    /// The least that it took so far.
    pub fn seconds(&self) -> f64 {
        self.part.seconds()
    }
}

/// How many instructions are measured at once, where a limit is a number of them.
const INSTRUCTIONS: usize = 96_000;

/// A part that calls kernels.
macro_rules! part {
    ($times:expr, $kernel:expr) => {
        Part::One {
            work: Box::new(move || {
                // SAFETY: `main` has looked for AVX2 and FMA.
                let result = unsafe { $kernel };
                observe(&result);
            }),
            times: $times,
            seconds: f64::INFINITY,
        }
    };
}

impl Part {
    fn new<T: Scalar>(limit: &Limit) -> Part {
        let instructions = |count: f64| count / INSTRUCTIONS as f64;
        match *limit {
            Limit::Cycles(count) => part!(instructions(count), kernels::chain(INSTRUCTIONS)),
            Limit::Fused(count) => part!(instructions(count), kernels::fused(INSTRUCTIONS)),
            Limit::FusedAndCycles(count, cycles) => {
                Part::Sum(Box::new([Part::new::<T>(&Limit::Fused(count)), Part::new::<T>(&Limit::Cycles(cycles))]))
            }
            Limit::Divisions(count) if T::VECTOR == 8 => {
                part!(instructions(count), kernels::divide_f32(INSTRUCTIONS))
            }
            Limit::Divisions(count) => part!(instructions(count), kernels::divide_f64(INSTRUCTIONS)),
            Limit::Read(bytes) => {
                let from = kernels::memory(bytes);
                part!(1.0, kernels::read(black_box(&from)))
            }
            Limit::Copy(bytes) => {
                let (from, mut to) = (kernels::memory(bytes), kernels::memory(bytes));
                part!(1.0, kernels::copy(black_box(&from), black_box(&mut to)))
            }
            Limit::Mask(bytes) => mask::<T>(kernels::memory(bytes)),
            Limit::Update(bytes) => {
                let (from, mut place) = (kernels::memory(bytes), kernels::memory(bytes));
                part!(1.0, kernels::add_to(black_box(&mut place), black_box(&from)))
            }
            Limit::Larger(ref a, ref b) => Part::Larger(Box::new([Part::new::<T>(a), Part::new::<T>(b)])),
        }
    }

    fn measure(&mut self, bursts: usize) {
        match self {
            Part::One { work, times, seconds } => *seconds = seconds.min(*times * fastest(bursts, work)),
            Part::Sum(parts) | Part::Larger(parts) => parts.iter_mut().for_each(|part| part.measure(bursts)),
        }
    }

    fn seconds(&self) -> f64 {
        match self {
            Part::One { seconds, .. } => *seconds,
            Part::Sum(parts) => parts[0].seconds() + parts[1].seconds(),
            Part::Larger(parts) => parts[0].seconds().max(parts[1].seconds()),
        }
    }
}

/// Two tensors are read, and a mask of a byte for each pair of elements is written.
fn mask<T: Scalar>(from: Vec<Word>) -> Part {
    // Pairs of as many words as an element has bytes: 8 words of `f32` become one of `bool`.
    let mut to = kernels::memory(size_of_val(from.as_slice()) / (2 * size_of::<T>()));
    if size_of::<T>() == 4 {
        part!(1.0, kernels::pack::<8>(black_box(&from), black_box(&mut to)))
    } else {
        part!(1.0, kernels::pack::<16>(black_box(&from), black_box(&mut to)))
    }
}

/// The seconds that the work takes in the fastest of some bursts, each of some milliseconds.
fn fastest(bursts: usize, work: &mut dyn FnMut()) -> f64 {
    let mut burst = |count: u32| {
        let start = processor_time();
        (0..count).for_each(|_| work());
        (processor_time() - start).as_secs_f64() / f64::from(count)
    };
    let warm_up = burst(1).min(burst(1));
    let count = (0.003 / warm_up).clamp(1.0, 1e6) as u32;
    (0..bursts).map(|_| burst(count)).fold(f64::INFINITY, f64::min)
}
