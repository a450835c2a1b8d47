//! NumPy's answers for joining, stacking and cutting, and for axes of size 1, as `tests/numpy/extra/joining.py` recorded them.

use serde_json::Value;
use shapewise::prelude::*;

/// A tensor whose elements are counted through from `first`.
fn from<S: Shape>(first: i64) -> Tensor<i64, S> {
    let mut next = first..;
    Tensor::from_fn(|_| next.next().unwrap())
}

/// A result, as the data has it.
fn answer<S: Shape, D: Data<i64>>(x: &Tensor<i64, S, D>) -> Value {
    serde_json::json!({ "shape": x.shape().as_ref(), "data": x.iter().collect::<Vec<_>>() })
}

/// Each case by its name: what is computed, in place of NumPy's code for it.
macro_rules! cases {
    ($($name:literal: [$($x:expr),*];)*) => {
        [$(($name, vec![$(answer(&$x)),*])),*]
    };
}

#[test]
fn joining_and_cutting_is_what_numpy_does() {
    let (v, m) = (from::<shape![3]>(0), from::<shape![2, 3]>(0));
    let (rows, columns) = (from::<shape![5, 2]>(0), from::<shape![2, 6]>(0));
    let (images, turned) = (from::<shape![2, 4, 3]>(0), m.transpose());
    let (eight, seven) = (from::<shape![1, 2, 1, 2, 1, 2, 1, 2]>(0), from::<shape![2, 1, 2, 1, 2, 1, 2]>(0));
    let ones = from::<shape![1, 2, 1, 3, 1]>(0);
    let (r1, r2, r3) = rows.split::<shape![1, 2, 2], _>(axes![0]);
    let (c1, c2, c3, c4) = columns.split::<shape![1, 2, 1, 2], _>(axes![1]);
    let (i1, i2) = images.split::<shape![3, 1], _>(axes![-2]);
    let (t1, t2) = turned.split_at::<dim!(1), _>(axes![0]);
    let halves: Vec<_> = from::<shape![4, 2]>(0).chunks::<dim!(2), _>(axes![0]).map(|x| x.to_tensor()).collect();
    let thirds: Vec<_> = columns.chunks::<dim!(3), _>(axes![1]).collect();
    let middle: Vec<_> = images.chunks::<dim!(4), _>(axes![1]).collect();

    let cases = cases! {
        "concat vectors": [v.concat(from::<shape![2]>(3), axes![0])];
        "concat rows": [m.concat(from::<shape![1, 3]>(6), axes![0])];
        "concat columns": [concat((m, from::<shape![2, 1]>(6), from::<shape![2, 2]>(8)), axes![-1])];
        "concat channels": [from::<shape![2, 1, 2, 3]>(0).concat(from::<shape![2, 3, 2, 3]>(12), axes![1])];
        "concat the last of six":
            [from::<shape![2, 1, 2, 1, 2, 1]>(0).concat(from::<shape![2, 1, 2, 1, 2, 2]>(8), axes![5])];
        "concat an axis of eight": [eight.concat(from::<shape![1, 2, 1, 2, 1, 2, 1, 2]>(16), axes![-5])];
        "concat turned": [turned.concat(from::<shape![3, 4]>(6), axes![1])];
        "concat an array": [concat([&from::<shape![2, 2]>(0); 3], axes![1])];
        "stack elements": [stack([from::<()>(0), from::<()>(1)], axes![0])];
        "stack first": [stack((m, from::<shape![2, 3]>(6)), axes![0])];
        "stack between": [stack([m, from::<shape![2, 3]>(6), from::<shape![2, 3]>(12)], axes![1])];
        "stack last": [stack((m, from::<shape![2, 3]>(6)), axes![-1])];
        "stack before the last": [stack((m, from::<shape![2, 3]>(6)), axes![-2])];
        "stack seven axes": [stack((seven, from::<shape![2, 1, 2, 1, 2, 1, 2]>(16)), axes![3])];
        "stack turned": [stack((turned, from::<shape![3, 2]>(6)), axes![2])];
        "split rows": [r1, r2, r3];
        "split columns": [c1, c2, c3, c4];
        "split channels": [i1, i2];
        "split turned": [t1, t2];
        "chunks of rows": [halves[0], halves[1]];
        "chunks of columns": [thirds[0], thirds[1], thirds[2]];
        "chunks of the middle": [middle[0], middle[1], middle[2], middle[3]];
        "squeeze": [ones.squeeze(axes![0, -1])];
        "squeeze one": [from::<shape![2, 1, 3]>(0).squeeze(axes![1])];
        "unsqueeze first": [m.unsqueeze(axes![0])];
        "unsqueeze between": [m.unsqueeze(axes![1])];
        "unsqueeze last": [m.unsqueeze(axes![-1])];
        "unsqueeze before the last": [from::<shape![2, 3, 2]>(0).unsqueeze(axes![-2])];
    };

    let recorded: Value = serde_json::from_str(include_str!("numpy/extra/joining.json")).unwrap();
    for (name, answers) in &cases {
        assert_eq!(recorded[name], Value::Array(answers.clone()), "{name}");
    }
    // The version of NumPy is in the data, too.
    assert_eq!(recorded.as_object().unwrap().len(), cases.len() + 1);
}
