//! What panics, and what it says.

use std::fmt::Debug;
use std::panic::{UnwindSafe, catch_unwind};

use shapewise::prelude::*;

/// The message that `f` panics with.
fn message<R: Debug>(f: impl FnOnce() -> R + UnwindSafe) -> String {
    let payload = catch_unwind(f).expect_err("this should have panicked");
    match payload.downcast::<String>() {
        Ok(text) => *text,
        Err(payload) => (*payload.downcast::<&str>().unwrap()).to_string(),
    }
}

#[test]
fn indices_out_of_range() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    assert_eq!(message(|| x[[2, 0]]), "index [2, 0] is out of range for shape [2, 3]");
    assert_eq!(message(|| x[[0, 3]]), "index [0, 3] is out of range for shape [2, 3]");
    assert_eq!(
        message(|| tensor![1, 2][[usize::MAX]]),
        format!("index [{}] is out of range for shape [2]", usize::MAX)
    );
    assert_eq!(message(|| x.subtensor(2).len()), "index 2 is out of range for the first axis of shape [2, 3]");
    let write = || {
        let mut x = tensor![1, 2];
        x[[2]] = 0;
    };
    assert_eq!(message(write), "index [2] is out of range for shape [2]");
    let write = || {
        let mut x = tensor![1, 2];
        x.subtensor_mut(2).as_slice_mut()[0] = 0;
    };
    assert_eq!(message(write), "index 2 is out of range for the first axis of shape [2]");
}

/// In debug builds, as in Rust; release builds wrap.
#[cfg(debug_assertions)]
#[test]
fn overflow() {
    assert_eq!(message(|| tensor![100_i8, 1] + 28), "attempt to add with overflow");
    assert_eq!(message(|| tensor![1_u8, 2] - 2), "attempt to subtract with overflow");
    assert_eq!(message(|| tensor![i32::MAX] * 2), "attempt to multiply with overflow");
    assert_eq!(message(|| -tensor![i64::MIN]), "attempt to negate with overflow");
    assert_eq!(message(|| tensor![3_u8].pow(6)), "attempt to multiply with overflow");
    assert_eq!(message(|| tensor![i64::MAX, 1].sum()), "attempt to add with overflow");
    assert_eq!(message(|| tensor![100_i8].dot(&tensor![2])), "attempt to multiply with overflow");
    let assign = || {
        let mut x = tensor![250_u8, 1];
        x += 10;
    };
    assert_eq!(message(assign), "attempt to add with overflow");
}

/// Sums are wider than their elements.
#[test]
fn sums_do_not_overflow() {
    assert_eq!(tensor![i32::MAX, i32::MAX].sum(), 2 * i64::from(i32::MAX));
    assert_eq!(tensor![255_u8, 255].over(axes![0]).sum().item(), 510_u64);
    assert_eq!(tensor![i8::MIN, -1].cumsum(), tensor![-128_i64, -129]);
    assert_eq!(tensor![200_u8, 100].prod(), 20_000_u64);
    assert_eq!(tensor![i64::MAX, i64::MAX].mean(), i64::MAX as f64);
}

#[test]
fn integer_division_by_zero() {
    assert_eq!(message(|| tensor![1, 2].floor_div(0)), "attempt to divide by zero");
    assert_eq!(
        message(|| tensor![1_u8, 2] % tensor![1, 0]),
        "attempt to calculate the remainder with a divisor of zero"
    );
    assert_eq!(message(|| tensor![i32::MIN].floor_div(-1)), "attempt to divide with overflow");
    assert_eq!(tensor![i32::MIN] % tensor![-1], tensor![0]);
    let quotients = tensor![1, -1] / 0;
    assert_eq!(quotients, tensor![f64::INFINITY, f64::NEG_INFINITY]);
    assert!((tensor![0_i32] / 0)[[0]].is_nan());
}

#[test]
fn negative_powers_of_integers() {
    let text = "an integer cannot be raised to the negative power -1: cast to a float first";
    assert_eq!(message(|| tensor![1, 2].pow(-1)), text);
    assert_eq!(message(|| tensor![1_u8, 2].pow(tensor![1, -1])), text);
    assert_eq!(tensor![2, 4].cast::<f64>().pow(-1), tensor![0.5, 0.25]);
}
