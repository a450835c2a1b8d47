//! Iterators that lie about their length: an unsafe trait they are not, so nothing may rely on them.

use shapewise::prelude::*;
use shapewise::tensor::WrongLength;

use crate::counted::{Counted, survives};

/// Gives `left` elements and claims to have `claimed`.
struct Liar {
    left: usize,
    claimed: usize,
}

impl Iterator for Liar {
    type Item = Counted;

    fn next(&mut self) -> Option<Counted> {
        self.left = self.left.checked_sub(1)?;
        Some(Counted::new(self.left))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.claimed, Some(self.claimed))
    }
}

impl ExactSizeIterator for Liar {}

fn lied_to<S: Shape>() {
    for claimed in [0, 1, S::LEN - 1, S::LEN, S::LEN + 1, usize::MAX] {
        for left in [0, 1, S::LEN - 1, S::LEN, S::LEN + 1, S::LEN + 7] {
            survives_unless_empty(left, || {
                let found: Result<Tensor<Counted, S>, _> = Tensor::try_from_iter(Liar { left, claimed });
                let expected = WrongLength { expected: S::LEN, found: left.min(S::LEN + 1) };
                match found {
                    Ok(x) => assert_eq!((left, x.iter().count()), (S::LEN, S::LEN)),
                    Err(error) => assert_eq!(error, expected),
                }
                assert_eq!(left == S::LEN, Tensor::<Counted, S>::try_from_iter(Liar { left, claimed }).is_ok());
            });
        }
    }
}

fn survives_unless_empty(left: usize, f: impl Fn()) {
    if left == 0 { f() } else { survives(f) }
}

#[test]
fn iterators_that_lie() {
    lied_to::<()>();
    lied_to::<shape![2, 3]>();
    if !cfg!(miri) {
        lied_to::<shape![5, 5, 3]>();
    }
}

/// An iterator that goes on after its end.
#[test]
fn iterators_that_rise_again() {
    let mut calls = 0;
    let rising = std::iter::from_fn(|| {
        calls += 1;
        (calls % 3 != 0).then_some(calls)
    });
    let x: Result<Tensor<i32, shape![4]>, _> = Tensor::try_from_iter(rising);
    assert_eq!(x, Err(WrongLength { expected: 4, found: 2 }));
    assert_eq!(calls, 3);
}

/// No more is taken from an endless iterator than one element beyond the shape.
#[test]
fn endless_iterators() {
    let mut calls = 0;
    let x: Result<Tensor<u64, shape![3, 50]>, _> = Tensor::try_from_iter(std::iter::repeat_with(|| {
        calls += 1;
        calls
    }));
    assert_eq!(x, Err(WrongLength { expected: 150, found: 151 }));
    assert_eq!(calls, 151);
}

/// Our own iterators tell the truth, at every step and from both ends.
#[test]
fn our_iterators_tell_the_truth() {
    fn check<S: Shape>() {
        let mut elements = Tensor::<usize, S>::from_fn(|_| 0).into_iter();
        for left in (0..=S::LEN).rev() {
            assert_eq!((elements.len(), elements.size_hint()), (left, (left, Some(left))));
            let next = if left % 2 == 0 { elements.next() } else { elements.next_back() };
            assert_eq!(next.is_some(), left > 0);
        }
        assert_eq!((elements.next(), elements.next_back(), elements.len()), (None, None, 0));
    }
    check::<()>();
    check::<shape![2, 3]>();
    check::<shape![130]>();

    let x = Tensor::<u8, shape![3, 50]>::zeros();
    assert_eq!((x.iter().len(), x.indexed_iter().len(), x.subtensors().len()), (150, 150, 3));
    assert_eq!(Idx::<dim!(7)>::all().len(), 7);
}
