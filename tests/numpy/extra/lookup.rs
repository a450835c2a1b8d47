//! Looking up, adding at indices, and sorting, against NumPy's answers, to the bit. `lookup.py` writes them.

use serde_json::Value;
use shapewise::prelude::*;

fn answers() -> Value {
    serde_json::from_str(include_str!("lookup.json")).expect("JSON")
}

/// Floats are strings, since some are NaN; indices are numbers.
pub(crate) fn floats<S: Shape>(values: &Value) -> Tensor<f64, S> {
    let values = values.as_array().expect("a list").iter();
    Tensor::try_from_iter(values.map(|x| x.as_str().unwrap().parse().unwrap())).unwrap()
}

fn indices<N: Dim, S: Shape>(values: &Value) -> Tensor<Idx<N>, S> {
    let values = values.as_array().expect("a list").iter();
    Tensor::try_from_iter(values.map(|x| Idx::new(x.as_u64().unwrap() as usize).unwrap())).unwrap()
}

/// To the bit; a NaN is as good as another.
#[track_caller]
fn same<S: Shape>(what: &str, found: &Tensor<f64, S>, expected: &Value) {
    let bits = |x: &f64| if x.is_nan() { f64::NAN.to_bits() } else { x.to_bits() };
    assert!(found.iter().map(bits).eq(floats::<S>(expected).iter().map(bits)), "{what}\nfound: {found}");
}

/// `name: axis of (shape), of dimension N, taken by (indices), gathered by (indices)`.
macro_rules! lookups {
    ($($name:literal: $axis:literal of [$($S:tt)*], $N:literal, taken by [$($J:tt)*] to [$($T:tt)*], gathered by [$($R:tt)*];)*) => { $({
        let case = &answers()[concat!("lookup ", $name)];
        let x: Tensor<f64, shape![$($S)*]> = floats(&case["x"]);
        let at: Tensor<_, shape![$($J)*]> = indices::<dim!($N), _>(&case["indices"]);
        let places: Tensor<_, shape![$($R)*]> = indices::<dim!($N), _>(&case["places"]);
        let (rows, values) = (floats::<shape![$($T)*]>(&case["row_values"]), floats::<shape![$($R)*]>(&case["values"]));

        same($name, &x.take(&at, axes![$axis]), &case["take"]);
        same($name, &x.gather(&places, axes![$axis]), &case["take_along_axis"]);
        let (mut added, mut put, mut scattered) = (x.clone(), x.clone(), x.clone());
        added.index_add(&at, rows, axes![$axis]);
        same($name, &added, &case["add_at"]);
        put.scatter(&places, &values, axes![$axis]);
        same($name, &put, &case["put_along_axis"]);
        scattered.scatter_add(&places, &values, axes![$axis]);
        same($name, &scattered, &case["add_at_places"]);
    })* };
}

#[test]
fn looking_up() {
    lookups! {
        "vector": 0 of [6], 6, taken by [2, 3] to [2, 3], gathered by [9];
        "rows": 0 of [4, 3], 4, taken by [5] to [5, 3], gathered by [6, 3];
        "columns": 1 of [4, 3], 3, taken by [2, 2] to [4, 2, 2], gathered by [4, 5];
        "middle": 1 of [2, 5, 3], 5, taken by [2, 2] to [2, 2, 2, 3], gathered by [2, 7, 3];
        "four": 3 of [2, 3, 2, 4], 4, taken by [6] to [2, 3, 2, 6], gathered by [2, 3, 2, 6];
    }
}

/// `name: axis of (shape), of dimension N`.
macro_rules! orders {
    ($($name:literal: $axis:literal of [$($S:tt)*], $N:literal;)*) => { $({
        let case = &answers()[concat!("order ", $name)];
        let x: Tensor<f64, shape![$($S)*]> = floats(&case["x"]);
        same($name, &x.over(axes![$axis]).sort(), &case["sort"]);
        same($name, &x.over(axes![$axis]).sort_descending(), &case["sort_descending"]);
        assert_eq!(x.over(axes![$axis]).argsort(), indices::<dim!($N), _>(&case["argsort"]), $name);
        assert_eq!(x.over(axes![$axis]).argsort_descending(), indices::<dim!($N), _>(&case["argsort_descending"]), $name);
        let (values, places) = x.over(axes![$axis]).top_k::<dim!($N)>();
        same($name, &values, &case["sort_descending"]);
        assert_eq!(places, indices::<dim!($N), _>(&case["argsort_descending"]), $name);
    })* };
}

#[test]
fn sorting() {
    orders! {
        "vector": 0 of [30], 30;
        "rows": 1 of [3, 12], 12;
        "columns": 0 of [12, 3], 12;
        "middle": 1 of [2, 6, 3], 6;
        "numbers": 1 of [4, 25], 25;
    }
}
