//! Reductions over the run-time axis against NumPy's over the first one: those of a slice to the bit, those that can be merged within
//! their bounds. `tensor_vec.py` writes the answers.

use num_traits::{Float, FromPrimitive, ToPrimitive, Zero};
use serde_json::Value;
use shapewise::Element;
use shapewise::prelude::*;
use shapewise::tensor::display::DisplayElement;
use shapewise::tensor_vec::{Measured, Statistics};

/// A number of a JSON list, where floats are strings.
fn number<T: FromPrimitive>(value: &Value) -> T {
    let number = match value {
        Value::String(name) => T::from_f64(name.parse().unwrap()),
        number => T::from_i64(number.as_i64().unwrap()),
    };
    number.expect("a number of this type")
}

fn list<U, V>(value: &Value, read: impl Fn(&Value) -> U) -> V
where
    V: FromIterator<U>,
{
    value.as_array().unwrap().iter().map(read).collect()
}

/// How many ulps apart results may be that are computed in another order; `None` is for the same bits.
type Ulps = Option<f64>;

/// That floats are the expected ones: to the bit, NaN being NaN, or nearly, with `slack` more.
fn same<Q: Float, S: Shape>(what: &str, found: &Tensor<Q, S>, expected: &[Q], ulps: Ulps, slack: f64) {
    for (&found, &expected) in found.iter().zip(expected) {
        let bits = |x: Q| (x.is_nan(), (!x.is_nan()).then(|| x.integer_decode()));
        let (a, b) = (found.to_f64().unwrap(), expected.to_f64().unwrap());
        let near = ulps.is_some_and(|ulps| {
            (a - b).abs() <= ulps * Q::epsilon().to_f64().unwrap() * b.abs() + slack && a.is_finite()
        });
        assert!(near || bits(found) == bits(expected), "{what}: {a:e} is not {b:e}");
    }
}

/// One case, of elements `T` in the shape `S`.
fn check<T, S: Shape>(case: &Value, read: impl Fn(&Value) -> T)
where
    T: Measured + DisplayElement,
    T::Quotient: FromPrimitive,
    T::Accumulator: FromPrimitive + std::fmt::Debug,
{
    let name = format!("{} {} {}", case["name"], case["dtype"], case["sizes"]);
    let elements: Vec<T> = list(&case["data"], &read);
    let x: TensorVec<T, S> = elements.try_into().unwrap();
    let quotients = |key: &str| list::<_, Vec<T::Quotient>>(&case[key], number);
    let sums: Vec<T::Accumulator> = list(&case["sum"], number);
    let extremes = |key: &str| list::<_, Vec<T>>(&case[key], &read);

    // The same operations in the same order.
    let sum = x.sum().map(Element::to_quotient);
    let expected_sum: Vec<<T::Accumulator as Element>::Quotient> = sums.iter().map(|sum| sum.to_quotient()).collect();
    same(&format!("{name} sum"), &sum, &expected_sum, None, 0.0);
    same(&format!("{name} mean"), &x.mean().unwrap(), &quotients("mean"), None, 0.0);
    if case["name"] == "constant" {
        // The variance of equal elements is zero. NumPy answers the square of what its mean has lost.
        let zeros = vec![T::Quotient::zero(); S::LEN];
        same(&format!("{name} var"), &x.var().unwrap(), &zeros, None, 0.0);
        same(&format!("{name} std"), &x.std().unwrap(), &zeros, None, 0.0);
    } else {
        same(&format!("{name} var"), &x.var().unwrap(), &quotients("var"), None, 0.0);
        same(&format!("{name} std"), &x.std().unwrap(), &quotients("std"), None, 0.0);
    }
    // Of two zeros NumPy takes either.
    let equal = |found: Tensor<T, S>, key: &str| {
        same(&format!("{name} {key}"), &found.map(Element::to_quotient), &quotients_of(&extremes(key)), Some(0.0), 0.0);
    };
    equal(x.max().unwrap(), "max");
    equal(x.min().unwrap(), "min");
    assert_eq!(x.to_string(), case["str"].as_str().unwrap(), "{name}");

    // Exacter than NumPy, which is off by some epsilon for each tensor.
    let n = x.len() as f64;
    let epsilon = T::Quotient::epsilon().to_f64().unwrap();
    let (low, high) = x.split_at(x.len() / 3);
    let mut merged: Statistics<T, S> = high.statistics();
    merged.merge(&low.statistics());
    for statistics in [x.statistics(), merged] {
        let largest = x.as_slice().iter().map(|x| x.to_quotient().to_f64().unwrap().abs()).fold(0.0, f64::max);
        let (shift, square) = (n * epsilon * largest, n * epsilon * largest * largest);
        let (shift, square) = if shift.is_finite() { (shift, square) } else { (0.0, 0.0) };
        assert_eq!(statistics.count(), x.len(), "{name}");
        same(&name, &statistics.sum().map(Element::to_quotient), &expected_sum, Some(n), n * shift);
        same(&name, &statistics.mean().unwrap(), &quotients("mean"), Some(n), shift);
        // What NumPy loses is the error of its mean, squared.
        let spread = largest * quotients("std").iter().map(|std| std.to_f64().unwrap()).fold(0.0, f64::max);
        let slack = if spread.is_finite() { 8.0 * epsilon * spread + shift * shift } else { square };
        same(&name, &statistics.var().unwrap(), &quotients("var"), Some(2.0 * n), slack);
        same(&name, &statistics.ddof(1).var().unwrap(), &quotients("var_ddof_1"), Some(2.0 * n), 2.0 * slack);
        equal(statistics.max().unwrap(), "max");
        equal(statistics.min().unwrap(), "min");
    }
}

fn quotients_of<T: Element>(elements: &[T]) -> Vec<T::Quotient> {
    elements.iter().map(|x| x.to_quotient()).collect()
}

/// A case by its sizes.
fn check_sizes<T>(case: &Value, read: impl Fn(&Value) -> T)
where
    T: Measured + DisplayElement,
    T::Quotient: FromPrimitive,
    T::Accumulator: FromPrimitive + std::fmt::Debug,
{
    match list::<u64, Vec<u64>>(&case["sizes"], |size| size.as_u64().unwrap())[..] {
        [] => check::<T, ()>(case, read),
        [1] => check::<T, shape![1]>(case, read),
        [1, 1] => check::<T, shape![1, 1]>(case, read),
        [2] => check::<T, shape![2]>(case, read),
        [3] => check::<T, shape![3]>(case, read),
        [2, 2] => check::<T, shape![2, 2]>(case, read),
        [2, 3] => check::<T, shape![2, 3]>(case, read),
        ref sizes => panic!("no test for the sizes {sizes:?}"),
    }
}

#[test]
fn over_the_run_time_axis() {
    let cases: Value = serde_json::from_str(include_str!("tensor_vec.json")).unwrap();
    let cases = cases.as_array().unwrap();
    assert_eq!(cases.len(), 55);
    for case in cases {
        match case["dtype"].as_str().unwrap() {
            "float64" => check_sizes::<f64>(case, number),
            "float32" => check_sizes::<f32>(case, number),
            "int64" => check_sizes::<i64>(case, number),
            "int32" => check_sizes::<i32>(case, number),
            "int8" => check_sizes::<i8>(case, number),
            "uint8" => check_sizes::<u8>(case, number),
            "bool" => check_sizes::<bool>(case, |value| value == &Value::from(1)),
            dtype => panic!("no test for {dtype}"),
        }
    }
}
