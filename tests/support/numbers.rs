//! Numbers to compute with, and how near a result must come to the expected one.

use shapewise::prelude::*;

/// Numbers from -2 to 2 that look random and are the same in every run.
pub(crate) fn sample<T: Real, S: Shape>(seed: u64) -> Tensor<T, S> {
    let mut state = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    Tensor::from_fn(|_| {
        // splitmix64
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let unit = ((z ^ (z >> 31)) >> 11) as f64 / (1_u64 << 53) as f64;
        T::from_f64(4.0 * unit - 2.0)
    })
}

/// Asserts that every element is what a computation in `f64` gives at its position.
///
/// The numbers here are of the order of 1 and pass through a few dozen roundings, so 100 times the precision of the element type is
/// little, and any mistake in a formula or an axis is much more.
#[track_caller]
pub(crate) fn assert_close<T: Real, S: Shape, D: Data<T>>(
    actual: &Tensor<T, S, D>,
    expected: impl Fn(S::Sizes) -> f64,
) {
    for (position, element) in actual.indexed_iter() {
        assert_near(*element, expected(position), position);
    }
}

/// Asserts that one number is what a computation in `f64` gives.
#[track_caller]
pub(crate) fn assert_near<T: Real>(actual: T, expected: f64, what: impl std::fmt::Debug) {
    let actual: f64 = actual.to_f64().unwrap();
    let epsilon: f64 = T::epsilon().to_f64().unwrap();
    let error = (actual - expected).abs();
    assert!(error <= 100.0 * epsilon * expected.abs().max(1.0), "{what:?}: {actual} is not {expected}");
}

/// A function that is generic over `T: Real`, as a test for each element type.
#[allow(unused_macros)]
macro_rules! for_both_reals {
    ($($test:ident)*) => { $(
        mod $test {
            #[test]
            fn f32() {
                super::$test::<f32>();
            }
            #[test]
            fn f64() {
                super::$test::<f64>();
            }
        }
    )* };
}
