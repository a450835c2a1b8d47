//! Products as NumPy takes them: `matmul` for every pair of ranks from 1 to 4, `inner`, `outer`, `tensordot`, `einsum!`.
//!
//! `numpy/extra/contract.py` has recorded the answers, and written the list of cases.

use shapewise::prelude::*;

use serde_json::Value;

const RECORDED: &str = include_str!("numpy/extra/contract.json");

/// The operands of the script.
fn operand<S: Shape>(seed: usize) -> Tensor<i64, S> {
    let mut next = 0..;
    Tensor::from_fn(|_| {
        let i: usize = next.next().unwrap();
        ((i * 7 + seed * 5 + i * i) % 19) as i64 - 9
    })
}

fn numbers<T>(case: &Value, field: &str, read: impl Fn(&Value) -> Option<T>) -> Vec<T> {
    case[field].as_array().unwrap().iter().map(|number| read(number).unwrap()).collect()
}

fn check_integers<S: Shape>(actual: &Tensor<i64, S>, case: &Value) {
    assert_eq!(
        numbers(case, "shape", Value::as_u64),
        actual.shape().as_ref().iter().map(|&n| n as u64).collect::<Vec<_>>()
    );
    assert_eq!(actual.as_slice(), numbers(case, "integers", Value::as_i64), "{}", case["code"]);
}

/// Whatever the order, each term of a sum is rounded at most once for each addition and each multiplication (Higham, Accuracy and Stability of
/// Numerical Algorithms, section 3.1): so an error is at most the number of both, times half of `EPSILON`, times the sum of the absolute
/// terms. NumPy's and ours differ by twice that at most.
fn check_floats<S: Shape>(actual: &Tensor<f64, S>, case: &Value) {
    let terms = case["terms"].as_f64().unwrap();
    let sizes = numbers(case, "sizes", Value::as_f64);
    let expected = numbers(case, "floats", Value::as_f64);
    assert_eq!(actual.as_slice().len(), expected.len());
    for ((actual, expected), size) in actual.as_slice().iter().zip(expected).zip(sizes) {
        let bound = terms * f64::EPSILON * size * 1.001;
        assert!((actual - expected).abs() <= bound, "{}: {actual} is not {expected}", case["code"]);
    }
}

/// `number: shape of the result = |operands: their shapes| expression`, for integers and for floats.
macro_rules! cases {
    ($($number:literal: $Result:ty = |$($x:ident: $S:ty),+| $expression:expr;)*) => {
        #[test]
        fn gives_numpys_answers() {
            let recorded: Vec<Value> = serde_json::from_str(RECORDED).unwrap();
            assert_eq!(recorded.len(), [$($number),*].len());
            $({
                let case = &recorded[$number];
                let mut seed = 0..;
                $( let $x = operand::<$S>(seed.next().unwrap()); )+
                let sevenths = ($($x.cast::<f64>() / 7.0,)+);
                {
                    $( let $x = &$x; )+
                    let result: Tensor<i64, $Result> = $expression;
                    check_integers(&result, case);
                }
                let ($($x,)+) = &sevenths;
                let result: Tensor<f64, $Result> = $expression;
                check_floats(&result, case);
            })*
        }
    };
}

include!("numpy/extra/contract_cases.rs");
