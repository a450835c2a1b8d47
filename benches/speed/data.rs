//! What the contenders compute with: the same random numbers in every run.

use shapewise::Real;

/// Numbers between -1 and 1; of each seed others.
pub fn numbers<T: Real>(count: usize, seed: u64) -> Vec<T> {
    uniform(count, seed).map(|x| T::from_f64(2.0 * x - 1.0)).collect()
}

/// Numbers between 0.5 and 1.5, to be divided by.
pub fn divisors<T: Real>(count: usize, seed: u64) -> Vec<T> {
    uniform(count, seed).map(|x| T::from_f64(x + 0.5)).collect()
}

/// Numbers between 0 and 1.
pub fn probabilities<T: Real>(count: usize, seed: u64) -> Vec<T> {
    uniform(count, seed).map(T::from_f64).collect()
}

/// Half of them true.
pub fn mask(count: usize, seed: u64) -> Vec<bool> {
    uniform(count, seed).map(|x| x < 0.5).collect()
}

/// Integers between -1000 and 1000.
pub fn integers(count: usize, seed: u64) -> Vec<i32> {
    uniform(count, seed).map(|x| (2000.0 * x) as i32 - 1000).collect()
}

/// Numbers between 0 and 1, by the generator SplitMix64.
fn uniform(count: usize, seed: u64) -> impl Iterator<Item = f64> {
    let mut state = seed;
    std::iter::repeat_with(move || {
        state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
    })
    .take(count)
}
