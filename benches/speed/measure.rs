//! One contender, measured by criterion.

use std::arch::asm;
use std::collections::BTreeMap;
use std::time::Duration;

use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, Criterion, SamplingMode};

use crate::clock::processor_time;
use crate::contenders::Contender;
use crate::rows::Row;

/// How long is measured.
pub struct Effort {
    /// How often each contender takes its turn: the machine is not equally fast all the time.
    pub rounds: usize,
    /// How often a limit is measured after each turn.
    pub bursts: usize,
    warm_up: Duration,
    measurement: Duration,
    samples: usize,
}

impl Effort {
    pub const FULL: Effort = Effort {
        rounds: 3,
        bursts: 5,
        warm_up: Duration::from_millis(60),
        measurement: Duration::from_millis(220),
        samples: 30,
    };
    pub const QUICK: Effort = Effort {
        rounds: 1,
        bursts: 5,
        warm_up: Duration::from_millis(20),
        measurement: Duration::from_millis(100),
        samples: 20,
    };

    pub fn criterion(&self) -> Criterion {
        // What is printed in the end is the fastest sample: the resampling for confidence intervals is kept short.
        Criterion::default()
            .without_plots()
            .warm_up_time(self.warm_up)
            .measurement_time(self.measurement)
            .sample_size(self.samples)
            .nresamples(1001)
    }
}

/// The turn of one contender.
pub struct Turn<'a> {
    contender: Contender,
    group: BenchmarkGroup<'a, WallTime>,
    fastest: &'a mut Fastest,
}

/// The fastest sample of each contender, in seconds for one iteration.
pub type Fastest = BTreeMap<Contender, f64>;

impl<'a> Turn<'a> {
    pub fn new(
        contender: Contender,
        row: &Row,
        effort: &Effort,
        criterion: &'a mut Criterion,
        fastest: &'a mut Fastest,
    ) -> Self {
        let mut group = criterion.benchmark_group(row.name);
        // As many iterations in each sample, so that the fastest sample is no better for being short.
        group.sampling_mode(SamplingMode::Flat);
        group.sample_size(if row.case.is_long() { 10 } else { effort.samples });
        Turn { contender, group, fastest }
    }

    /// Measures a function of its input.
    pub fn run<I, O>(self, input: I, f: impl Fn(&I) -> O) {
        self.run_mut(input, |input| f(input));
    }

    /// Measures a function that changes its input.
    ///
    /// Not inlined: each function has its own loop, which no other code disturbs.
    #[inline(never)]
    pub fn run_mut<I, O>(mut self, mut input: I, mut f: impl FnMut(&mut I) -> O) {
        let fastest = self.fastest.entry(self.contender).or_insert(f64::INFINITY);
        self.group.bench_function(self.contender.name(), |bencher| {
            bencher.iter_custom(|iterations| {
                let start = processor_time();
                for _ in 0..iterations {
                    let output = f(opaque(&mut input));
                    observe(&output);
                }
                let elapsed = processor_time() - start;
                *fastest = fastest.min(elapsed.as_secs_f64() / iterations as f64);
                elapsed
            });
        });
    }
}

/// The same reference, of which the compiler does not know whose it is, nor what stands there.
///
/// As [`std::hint::black_box`], which puts its argument on the stack and reads it back: that takes as long as the smallest rows.
#[inline(always)]
fn opaque<I>(input: &mut I) -> &mut I {
    let mut pointer: *mut I = input;
    // SAFETY: there is no instruction.
    unsafe { asm!("/* {} */", inout(reg) pointer, options(nostack, preserves_flags)) };
    // SAFETY: it is the pointer to `input`, which is borrowed as long as the result.
    unsafe { &mut *pointer }
}

/// Makes the compiler believe that the output is looked at, with all that it points to.
#[inline(always)]
pub fn observe<O>(output: &O) {
    let pointer: *const O = output;
    // SAFETY: there is no instruction.
    unsafe { asm!("/* {} */", in(reg) pointer, options(nostack, preserves_flags)) };
}
