//! Derivatives, whose tape is one of a thread.

use rayon::prelude::*;
use shapewise::derivatives::{Parameters, derivative_along, gradient};
use shapewise::prelude::*;

use crate::{in_pool, in_time};

/// Large enough for products in threads.
type Square = Tensor<f64, shape![130, 130]>;

/// A product in threads, and a function of so many elements that it would be computed in threads.
fn loss<T: Real, N: Dim>(w: &Tensor<T, (N, N)>) -> T {
    let x = w.matmul(w);
    let many: Tensor<T, (dim!(8), N, N)> = x.broadcast_to::<(dim!(8), N, N)>().exp();
    many.over(axes![0]).mean().softmax(axes![1]).to_tensor().flatten().dot(&w.clone().flatten())
}

fn weights(seed: usize) -> Square {
    Tensor::from_fn(|[i, j]: [usize; 2]| ((i * 31 + j * 17 + seed) % 101) as f64 / 1000.0 - 0.05)
}

#[test]
fn a_gradient_has_the_same_bits_with_any_number_of_threads() {
    in_time(|| {
        let find = || gradient(&weights(0), loss);
        let (one, four) = (in_pool(1, find), in_pool(4, find));
        assert!(one == four);
        let along = || derivative_along(&weights(0), &weights(1), loss);
        assert!(in_pool(1, along) == in_pool(4, along));
    });
}

/// A thread that waits for a product may be given another gradient to find meanwhile.
#[test]
fn gradients_are_found_in_threads() {
    in_time(|| {
        let find = || -> Vec<Square> { (0..6).into_par_iter().map(|seed| gradient(&weights(seed), loss)).collect() };
        let found = in_pool(4, find);
        for (seed, found) in found.iter().enumerate() {
            assert!(*found == gradient(&weights(seed), loss), "{seed}");
        }
        let sum = found.into_iter().reduce(|mut sum, g| {
            sum.update([&g], |sum, [g]| *sum += g);
            sum
        });
        assert!(sum.unwrap().is_finite().all());
    });
}
