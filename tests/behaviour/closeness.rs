//! Numbers that are nearly equal, and what is said of those that are not.

use std::panic::{AssertUnwindSafe, catch_unwind};

use shapewise::prelude::*;

/// What an assertion that fails says.
fn message(assertion: impl FnOnce()) -> String {
    *catch_unwind(AssertUnwindSafe(assertion)).expect_err("a failure").downcast().expect("a formatted message")
}

#[test]
fn what_is_close_passes() {
    let x = tensor![[1.0, 2.0], [3.0, f64::INFINITY]];
    x.assert_all_close(x, 0.0, 0.0);
    x.assert_all_close(&x + 1e-9, 0.0, 1e-8);
    x.transpose().assert_all_close(x.transpose(), 0.0, 0.0);
    x.assert_all_close(x.lazy() * 1.0, 0.0, 0.0);
    tensor![1.0_f32, 1.0].assert_all_close(1.0, 0.0, 0.0);
    tensor![1.0].assert_all_close(tensor![[1.0, 1.5], [0.5, 1.0]], 1.0, 0.0);
}

#[test]
fn what_is_not_close_is_named() {
    let x = tensor![[1.0, 2.0], [3.0, 4.0]];
    assert_eq!(
        message(|| x.assert_all_close(tensor![1.0, 2.0], 0.5, 0.0)),
        "elements are not close to each other, by rtol = 0.5 and atol = 0.0\n\
         shapes: (2, 2) and (2,)\n\
         mismatched: 2 of 4 (50.0%)\n\
         largest absolute difference among them: 2.0\n\
         largest relative difference among them: 2.0\n  \
           [1, 0]: 3.0 and 1.0\n  \
           [1, 1]: 4.0 and 2.0\n \
          left:\n[[1. 2.]\n [3. 4.]]\n\
         right:\n[[1. 2.]\n [1. 2.]]"
    );
    let views = message(|| x.transpose().assert_all_close(x, 0.0, 0.5));
    assert!(views.contains("mismatched: 2 of 4") && views.contains("[0, 1]: 3.0 and 2.0"), "{views}");
    let scalar = message(|| Tensor::from(1.0_f32).assert_all_close(2.0, 0.0, 0.0));
    assert!(
        scalar.contains("shapes: () and ()")
            && scalar.contains("1 of 1 (100.0%)")
            && scalar.contains("  []: 1.0 and 2.0")
    );
}

#[test]
fn many_mismatches_are_a_summary() {
    let x = Tensor::<f64, shape![100, 1, 100]>::from_fn(|[i, _, j]| (100 * i + j) as f64);
    let text = message(|| x.assert_all_close(&x + 1.0, 0.0, 0.5));
    assert!(text.contains("mismatched: 10000 of 10000 (100.0%)") && text.contains("  [0, 0, 4]: 4.0 and 5.0\n  ...\n"));
    assert!(text.len() < 3000, "{text}");
}

#[test]
fn special_numbers() {
    let nan = message(|| tensor![f64::NAN, 1.0].assert_all_close(tensor![f64::NAN, 0.0], 1.0, 0.0));
    assert!(
        nan.contains("absolute difference among them: NaN") && nan.contains("[0]: NaN and NaN\n  [1]: 1.0 and 0.0"),
        "{nan}"
    );
    let zero = message(|| tensor![1.0].assert_all_close(tensor![0.0], 1.0, 0.0));
    assert!(zero.contains("largest relative difference among them: inf"));
    let infinite = message(|| tensor![f64::INFINITY].assert_all_close(tensor![1.0], 1.0, 1.0));
    assert!(infinite.contains("[0]: inf and 1.0"));
}
