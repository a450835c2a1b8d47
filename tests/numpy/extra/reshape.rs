//! `reshape` against NumPy's: the shape, elements by their positions, and the sums along the last axis, which follow from the order.
//! `reshape.py` writes the answers.

use serde_json::Value;
use shapewise::prelude::*;
use shapewise::shape::reshape::{Reshaped, Target};

const ANSWERS: &str = include_str!("reshape.jsonl");

fn numbers(list: &Value) -> Vec<usize> {
    list.as_array().unwrap().iter().map(|number| number.as_u64().unwrap() as usize).collect()
}

fn answers<S: Reshape<R>, R: Target<S>>(line: &mut dyn Iterator<Item = &'static str>) {
    let case: Value = serde_json::from_str(line.next().expect("a case")).unwrap();
    let x = Tensor::<i64, S>::try_from_iter((0..S::LEN as i64).map(|i| i * 7 % 1009)).unwrap();
    assert_eq!(numbers(&case["from"]), S::SIZES.as_ref(), "{case}");
    let y = x.reshape::<R>();
    let sizes = <Reshaped<S, R> as Shape>::SIZES;
    assert_eq!(numbers(&case["shape"]), sizes.as_ref());
    let elements: Vec<(Vec<usize>, i64)> = y.indexed_iter().map(|(at, &value)| (at.as_ref().to_vec(), value)).collect();
    for place in case["at"].as_array().unwrap() {
        assert!(elements.contains(&(numbers(&place[0]), place[1].as_i64().unwrap())), "{case}: {place}");
    }
    let last = sizes.as_ref().last().copied().unwrap_or(1);
    let sums: Vec<usize> = y.as_slice().chunks(last).map(|run| run.iter().sum::<i64>() as usize).collect();
    assert_eq!(numbers(&case["sums"]), sums);
}

#[test]
fn reshape() {
    let lines = &mut ANSWERS.lines();
    answers::<(), shape![1]>(lines);
    answers::<shape![6], shape![2, 3]>(lines);
    answers::<shape![2, 3], shape![6]>(lines);
    answers::<shape![2, 6], shape![4, 3]>(lines);
    answers::<shape![2, 6], shape![_, 4]>(lines);
    answers::<shape![2, 3, 4], shape![4, 3, 2]>(lines);
    answers::<shape![2, 3, 4], shape![2, _]>(lines);
    answers::<shape![2, 3, 4], shape![_]>(lines);
    answers::<shape![4, 3, 2, 1], shape![1, 2, 3, 4]>(lines);
    answers::<shape![5, 2, 3, 4], shape![3, 10, 4]>(lines);
    answers::<shape![5, 2, 3, 4], shape![5, _, 2]>(lines);
    answers::<shape![3, 5, 7], shape![7, 5, 3]>(lines);
    answers::<shape![2, 2, 2, 2, 2, 2, 2, 2], shape![4, 4, 16]>(lines);
    answers::<shape![256], shape![2, 2, 2, 2, 2, 2, 2, 2]>(lines);
    assert_eq!(lines.next(), None);
}
