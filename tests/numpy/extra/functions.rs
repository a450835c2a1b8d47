//! Functions of one and two floats, norms and closeness against NumPy's answers, which `functions.py` has written.

use serde_json::Value;
use shapewise::prelude::*;

use crate::lookup::floats;

fn answers() -> Value {
    serde_json::from_str(include_str!("functions.json")).expect("JSON")
}

fn bools<S: Shape>(values: &Value) -> Tensor<bool, S> {
    let values = values.as_array().expect("a list").iter();
    Tensor::try_from_iter(values.map(|x| x.as_bool().unwrap())).unwrap()
}

/// How many floats lie between two of the same sign.
fn apart(a: f64, b: f64) -> u64 {
    if a.is_nan() && b.is_nan() { 0 } else { a.to_bits().abs_diff(b.to_bits()) }
}

/// At most `ulps` floats from the true result, rounded once; special results to the bit.
fn near<S: Shape>(what: &str, found: &Tensor<f64, S>, expected: &Value, ulps: u64) {
    for (i, (&found, &expected)) in found.iter().zip(floats::<S>(expected).iter()).enumerate() {
        let special = expected == 0.0 || !expected.is_finite();
        assert!(apart(found, expected) <= if special { 0 } else { ulps }, "{what} {i}: {found:?}, not {expected:?}");
    }
}

/// The hyperbolic functions are the standard library's, which are up to two units off.
#[test]
fn one_argument() {
    macro_rules! functions {
        ($($name:ident $ulps:literal)*) => { $({
            let case = &answers()[stringify!($name)];
            let x: Tensor<f64, shape![80]> = floats(&case["x"]);
            near(stringify!($name), &x.$name(), &case["y"], $ulps);
        })* };
    }
    functions!(exp2 1 cbrt 1 asin 1 acos 1 atan 1 sinh 2 cosh 2 asinh 1 acosh 1 atanh 1 to_degrees 1 to_radians 1);
}

#[test]
fn two_arguments() {
    macro_rules! functions {
        ($($name:ident)*) => { $({
            let case = &answers()[stringify!($name)];
            let (a, b): (Tensor<f64, shape![256]>, Tensor<f64, shape![256]>) = (floats(&case["a"]), floats(&case["b"]));
            near(stringify!($name), &a.$name(&b), &case["y"], 1);
        })* };
    }
    functions!(atan2 hypot);
}

#[test]
fn closeness() {
    let case = &answers()["is_close"];
    let (a, b): (Tensor<f64, shape![203]>, Tensor<f64, shape![203]>) = (floats(&case["a"]), floats(&case["b"]));
    assert_eq!(a.is_close(&b, 1e-5, 1e-8), bools(&case["default"]));
    assert_eq!(a.is_close(&b, 0.0, 0.0), bools(&case["exact"]));
    assert_eq!(a.is_close(&b, 0.0, 1e-3), bools(&case["absolute"]));
    assert!(!a.all_close(&b, 1e-5, 1e-8));
}

/// A sum of at most 60 numbers, each an ulp or two off, and a root or a logarithm of it: 16 eps of it, or of the largest element that was
/// subtracted. NumPy's own sum of exponentials goes through 60 logarithms.
#[test]
fn norms_and_sums_of_exponentials() {
    let case = &answers()["over"];
    let x: Tensor<f64, shape![3, 4, 5]> = floats(&case["x"]);
    fn close<S: Shape>(found: &Tensor<f64, S>, expected: &Value) {
        for (&found, &expected) in found.iter().zip(floats::<S>(expected).iter()) {
            let same = found == expected || (found.is_nan() && expected.is_nan());
            assert!(
                same || (found - expected).abs() <= 64.0 * f64::EPSILON * expected.abs().max(1.0),
                "{found}, not {expected}"
            );
        }
    }
    macro_rules! over {
        ($($axes:literal: $($axis:literal)*;)*) => { $(
            close(&x.over(axes![$($axis),*]).norm(), &case["norm"][$axes]);
            close(&x.over(axes![$($axis),*]).logsumexp(), &case["logsumexp"][$axes]);
        )* };
    }
    over! {
        "(0,)": 0;
        "(1,)": 1;
        "(2,)": 2;
        "(0, 2)": 0 2;
        "(0, 1, 2)": 0 1 2;
    }
    close::<()>(&Tensor::full(x.norm()), &case["norm"]["(0, 1, 2)"]);
    close::<()>(&Tensor::full(x.logsumexp()), &case["logsumexp"]["(0, 1, 2)"]);
    // A view, and axes that are kept.
    let turned = x.permute(axes![2, 0, 1]);
    close(&turned.over(axes![0]).keepdims().logsumexp(), &case["logsumexp"]["(2,)"]);
    close(&turned.over(axes![0]).keepdims().norm(), &case["norm"]["(2,)"]);
}
