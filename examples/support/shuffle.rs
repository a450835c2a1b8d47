//! Random orders.

use rand_chacha::ChaCha8Rng;
use rand_distr::{Distribution, Uniform};

/// The numbers below `count` in a random order. Source: R. Durstenfeld, "Algorithm 235: Random permutation", Comm. ACM 7 (1964).
pub(crate) fn order(count: usize, rng: &mut ChaCha8Rng) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    for last in (1..count).rev() {
        let other = Uniform::new_inclusive(0, last).expect("the range is not empty").sample(rng);
        order.swap(last, other);
    }
    order
}
