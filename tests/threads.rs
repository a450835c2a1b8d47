//! What threads compute, they compute bit for bit as one does, however many there are.
#![allow(clippy::type_complexity, reason = "shapes in types are what this crate is about")]

#[path = "threads/derivatives.rs"]
mod derivatives;
#[path = "threads/elementwise.rs"]
mod elementwise;
#[path = "threads/panics.rs"]
mod panics;
#[path = "threads/products.rs"]
mod products;
#[path = "threads/rows.rs"]
mod rows;

#[path = "threads/sums.rs"]
mod sums;

use std::panic::resume_unwind;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use rayon::ThreadPoolBuilder;
use shapewise::prelude::*;

/// What `compute` gives in a pool of so many threads.
fn in_pool<R: Send>(threads: usize, compute: impl Fn() -> R + Sync) -> R {
    ThreadPoolBuilder::new().num_threads(threads).build().expect("a pool of threads").install(&compute)
}

/// Runs `compute`, and fails when it has not come to an end in time: a loop without an end would stop all tests.
fn in_time(compute: impl FnOnce() + Send + 'static) {
    let (sender, receiver) = channel();
    let computing = thread::spawn(move || {
        compute();
        let _ = sender.send(());
    });
    match receiver.recv_timeout(Duration::from_secs(300)) {
        Ok(()) => {}
        Err(RecvTimeoutError::Timeout) => panic!("what takes a second has not come to an end after five minutes"),
        Err(RecvTimeoutError::Disconnected) => resume_unwind(computing.join().expect_err("a panic")),
    }
}

/// A float whose bits can be compared.
trait Bits: Real {
    fn bits(self) -> u64;
}

impl Bits for f32 {
    fn bits(self) -> u64 {
        self.to_bits().into()
    }
}

impl Bits for f64 {
    fn bits(self) -> u64 {
        self.to_bits()
    }
}

/// Asserts that two tensors have the same bits.
fn assert_bits<T: Bits, S: Shape>(a: &Tensor<T, S>, b: &Tensor<T, S>, what: &str) {
    let different = a.iter().zip(b.iter()).filter(|(a, b)| a.bits() != b.bits()).count();
    assert_eq!(different, 0, "elements with other bits: {what}");
}

/// What pools of one, two and five threads compute, which are the same bits.
fn same_bits<T: Bits, S: Shape>(compute: impl Fn() -> Tensor<T, S> + Sync) -> Tensor<T, S> {
    let one = in_pool(1, &compute);
    for threads in [2, 5] {
        assert_bits(&in_pool(threads, &compute), &one, "more than one thread");
    }
    one
}

/// Numbers without a pattern, between -4 and 4.
fn numbers<T: Bits, S: Shape>() -> Tensor<T, S> {
    let mut state = 1_u64;
    Tensor::from_fn(|_| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        T::from_f64((state >> 33) as f64 / 2_f64.powi(28) - 4.0)
    })
}

/// A function of tensors so small that one thread computes it, of all rows one after another, the last one filled up.
fn by_rows<T: Bits, S: Shape, K: Dim>(
    x: &Tensor<T, S, impl Data<T>>,
    f: impl Fn(&Tensor<T, (K,)>) -> Tensor<T, (K,)>,
) -> Tensor<T, S> {
    let elements: Vec<T> = x.iter().copied().collect();
    let mut results = Vec::new();
    for row in elements.chunks(K::SIZE) {
        results.extend(f(&Tensor::<T, (K,)>::from_fn(|[i]| row.get(i).copied().unwrap_or_default())));
    }
    results.truncate(S::LEN);
    Tensor::try_from_iter(results).expect("as many elements as the shape has")
}
