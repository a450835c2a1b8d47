//! What tensors are in the formats of serde, and that they are read as they were written.

use std::fmt::Debug;

use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use shapewise::prelude::*;

/// What is written to JSON is `json`, and both JSON and postcard are read as what was written.
#[track_caller]
fn written_and_read<X: Serialize + DeserializeOwned + PartialEq + Debug>(x: &X, json: &str) {
    assert_eq!(serde_json::to_string(x).unwrap(), json);
    assert_eq!(&serde_json::from_str::<X>(json).unwrap(), x);
    assert_eq!(&serde_json::from_value::<X>(serde_json::to_value(x).unwrap()).unwrap(), x);
    assert_eq!(&postcard::from_bytes::<X>(&postcard::to_allocvec(x).unwrap()).unwrap(), x);
}

#[test]
fn nested_arrays_at_each_rank() {
    written_and_read(&Tensor::from(1.5), "1.5");
    written_and_read(&tensor![1, 2, 3], "[1,2,3]");
    written_and_read(&tensor![[true, false]], "[[true,false]]");
    written_and_read(&tensor![[[1], [2]], [[3], [4]]], "[[[1],[2]],[[3],[4]]]");
    written_and_read(&tensor![[[[[[[[7]]]]]]]], "[[[[[[[[7]]]]]]]]");
    written_and_read(&tensor!["a".to_string(), "b".to_string()], r#"["a","b"]"#);
}

#[test]
fn a_large_tensor() {
    let x = Tensor::<u32, shape![30, 40]>::from_fn(|[i, j]| (100 * i + j) as u32);
    let json = serde_json::to_string(&x).unwrap();
    written_and_read(&x, &json);
}

#[test]
fn tensors_within_other_types() {
    written_and_read(&vec![Some(tensor![1, 2]), None], "[[1,2],null]");
    let nested = tensor![tensor![1, 2], tensor![3, 4]];
    written_and_read(&nested, "[[1,2],[3,4]]");
    written_and_read(&(tensor![[1]], Tensor::from(2)), "[[[1]],2]");
}

#[test]
fn compact_formats_hold_the_sizes_and_the_elements() {
    let bytes = |x: &dyn erased::Bytes| x.bytes();
    assert_eq!(bytes(&tensor![[1_u8, 2, 3], [4, 5, 6]]), [2, 2, 3, 6, 1, 2, 3, 4, 5, 6]);
    assert_eq!(bytes(&Tensor::from(9_u8)), [0, 1, 9]);
    let rows: TensorVec<u8, shape![3]> = [tensor![1, 2, 3], tensor![4, 5, 6]].into_iter().collect();
    assert_eq!(bytes(&rows), [2, 2, 3, 6, 1, 2, 3, 4, 5, 6]);
    assert_eq!(bytes(&TensorVec::<u8, shape![3]>::new()), [2, 0, 3, 0]);
}

/// Anything as postcard's bytes.
mod erased {
    pub(super) trait Bytes {
        fn bytes(&self) -> Vec<u8>;
    }
    impl<X: serde::Serialize> Bytes for X {
        fn bytes(&self) -> Vec<u8> {
            postcard::to_allocvec(self).unwrap()
        }
    }
}

#[test]
fn views_are_written_as_what_they_show() {
    let mut x = tensor![[1, 2, 3], [4, 5, 6]];
    let json = |x: &dyn erased::Bytes| x.bytes();
    let (transposed, row) = (x.transpose().to_tensor(), x.subtensor(1).to_tensor());
    assert_eq!(serde_json::to_string(&x.transpose()).unwrap(), "[[1,4],[2,5],[3,6]]");
    assert_eq!(json(&x.transpose()), json(&transposed));
    assert_eq!(serde_json::to_string(&x.subtensor(1)).unwrap(), "[4,5,6]");
    assert_eq!(json(&x.subtensor(1)), json(&row));
    assert_eq!(serde_json::to_string(&x.view_mut()).unwrap(), "[[1,2,3],[4,5,6]]");
}

#[test]
fn as_many_tensors_as_there_are() {
    let mut points: TensorVec<i32, shape![2]> = TensorVec::new();
    written_and_read(&points, "[]");
    points.push(tensor![1, 2]);
    points.push(tensor![3, 4]);
    written_and_read(&points, "[[1,2],[3,4]]");
    assert_eq!(serde_json::to_string(&points[1..]).unwrap(), "[[3,4]]");
    let numbers: TensorVec<i32, ()> = [Tensor::from(5), Tensor::from(6)].into_iter().collect();
    written_and_read(&numbers, "[5,6]");
    let deep: TensorVec<u8, shape![1, 1, 1, 1, 1, 1, 1, 1]> = [tensor![[[[[[[[7]]]]]]]]].into_iter().collect();
    written_and_read(&deep, "[[[[[[[[[7]]]]]]]]]");
}

#[test]
fn a_tensor_is_read_as_as_many_tensors_and_back() {
    let x = tensor![[1, 2], [3, 4], [5, 6]];
    let bytes = postcard::to_allocvec(&x).unwrap();
    let points: TensorVec<i32, shape![2]> = postcard::from_bytes(&bytes).unwrap();
    assert_eq!(points.as_slice(), x.as_slice());
    assert_eq!(postcard::to_allocvec(&points).unwrap(), bytes);
    let back: Tensor<i32, shape![3, 2]> = postcard::from_bytes(&bytes).unwrap();
    assert_eq!(back, x);
}

#[test]
fn indices() {
    let labels: Tensor<Idx<dim!(10)>, shape![2]> = Tensor::<_, shape![2]>::from_fn(|[i]| Idx::new(7 + i).unwrap());
    written_and_read(&labels, "[7,8]");
}

#[test]
fn named_sizes() {
    shapewise::dims! { Batch = 2; Feature = 3; }
    let x: Tensor<i32, (Batch, Feature)> = Tensor::<_, (Batch, Feature)>::from_fn(|[i, j]| (3 * i + j) as i32);
    written_and_read(&x, "[[0,1,2],[3,4,5]]");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: if cfg!(miri) { 2 } else { 64 }, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn compact_formats_keep_every_bit(elements in proptest::collection::vec(any::<u64>(), 12)) {
        let x: Tensor<f64, shape![3, 4]> = Tensor::try_from_iter(elements.iter().map(|bits| f64::from_bits(*bits))).unwrap();
        let read: Tensor<f64, shape![3, 4]> = postcard::from_bytes(&postcard::to_allocvec(&x).unwrap()).unwrap();
        prop_assert_eq!(read.map(f64::to_bits).into_vec(), elements);
    }

    #[test]
    fn integers_in_json(elements in proptest::collection::vec(any::<i64>(), 24)) {
        let x: Tensor<i64, shape![2, 3, 4]> = Tensor::try_from(elements).unwrap();
        let read: Tensor<i64, shape![2, 3, 4]> = serde_json::from_str(&serde_json::to_string(&x).unwrap()).unwrap();
        prop_assert_eq!(read, x);
    }
}
