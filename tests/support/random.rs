//! Random tensors, and the loop that tries a law on them.

use std::fmt::Debug;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use shapewise::prelude::*;

/// Tensors of random elements.
pub(crate) fn tensor<T: Debug, S: Shape>(element: impl Strategy<Value = T>) -> impl Strategy<Value = Tensor<T, S>> {
    vec(element, S::LEN).prop_map(|elements| Tensor::try_from_iter(elements).unwrap())
}

/// Tries a law on random cases. What fails is made as small as possible and printed.
#[track_caller]
pub(crate) fn for_all<V: Debug>(cases: impl Strategy<Value = V>, law: impl Fn(V)) {
    let config = ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() };
    let tried = TestRunner::new(config).run(&cases, |case| {
        law(case);
        Ok(())
    });
    if let Err(failure) = tried {
        panic!("{failure}");
    }
}

/// The position of each axis of the element `flat` in C order.
pub(crate) fn position(sizes: &[usize], flat: usize) -> Vec<usize> {
    let mut rest = flat;
    let mut position: Vec<usize> = sizes.iter().rev().map(|size| (rest % size, rest /= size).0).collect();
    position.reverse();
    position
}

/// The number in C order of the element at a position.
pub(crate) fn flat(sizes: &[usize], position: &[usize]) -> usize {
    sizes.iter().zip(position).fold(0, |flat, (size, at)| flat * size + at)
}
