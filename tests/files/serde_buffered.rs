//! Tensors where serde keeps data in a buffer first: inside of `flatten`, `tag`, `tag` with `content`, and `untagged`.

use std::fmt::Debug;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use shapewise::prelude::*;

/// Whatever can be written, read and compared.
trait Data: Serialize + DeserializeOwned + PartialEq + Clone + Debug {}
impl<X: Serialize + DeserializeOwned + PartialEq + Clone + Debug> Data for X {}

#[derive(Serialize, Deserialize, PartialEq, Clone, Debug)]
struct Field<X> {
    x: X,
}

#[derive(Serialize, Deserialize, PartialEq, Clone, Debug)]
struct Flat<X> {
    name: String,
    #[serde(flatten)]
    rest: Field<X>,
}

#[derive(Serialize, Deserialize, PartialEq, Clone, Debug)]
#[serde(tag = "kind")]
enum Tagged<X> {
    Layer { x: X },
}

#[derive(Serialize, Deserialize, PartialEq, Clone, Debug)]
#[serde(tag = "kind", content = "data")]
enum Adjacent<X> {
    Layer(X),
}

/// The content stands before its tag, so it is kept in a buffer.
#[derive(Serialize, PartialEq, Clone, Debug)]
struct ContentFirst<X> {
    data: X,
    kind: &'static str,
}

#[derive(Serialize, Deserialize, PartialEq, Clone, Debug)]
#[serde(untagged)]
enum Untagged<X> {
    Word(String),
    Layer { x: X },
    Bare(X),
}

/// Through JSON, a tree of JSON, MessagePack with names, and CBOR.
#[track_caller]
fn described<X: Data>(x: &X) {
    let json = serde_json::to_string(x).unwrap();
    assert_eq!(&serde_json::from_str::<X>(&json).unwrap(), x, "{json}");
    assert_eq!(&serde_json::from_value::<X>(serde_json::to_value(x).unwrap()).unwrap(), x, "a tree");
    let named = rmp_serde::to_vec_named(x).unwrap();
    assert_eq!(&rmp_serde::from_slice::<X>(&named).unwrap(), x, "{}", named.escape_ascii());
    assert_eq!(&ciborium::from_reader::<X, _>(&cbor(x)[..]).unwrap(), x, "CBOR");
}

/// Through MessagePack without names, where structures are arrays.
#[track_caller]
fn short<X: Data>(x: &X) {
    let bytes = rmp_serde::to_vec(x).unwrap();
    assert_eq!(&rmp_serde::from_slice::<X>(&bytes).unwrap(), x, "{}", bytes.escape_ascii());
}

fn cbor(x: &impl Serialize) -> Vec<u8> {
    let mut bytes = Vec::new();
    ciborium::into_writer(x, &mut bytes).unwrap();
    bytes
}

/// In every place and every format.
#[track_caller]
fn everywhere<X: Data>(x: &X) {
    described(x);
    let field = Field { x: x.clone() };
    described(&Flat { name: "a".into(), rest: field.clone() });
    described(&Tagged::Layer { x: Flat { name: "a".into(), rest: field } });
    described(&Adjacent::Layer(x.clone()));
    let first = ContentFirst { data: x.clone(), kind: "Layer" };
    let adjacent = Adjacent::Layer(x.clone());
    assert_eq!(rmp_serde::from_slice::<Adjacent<X>>(&rmp_serde::to_vec_named(&first).unwrap()).unwrap(), adjacent);
    assert_eq!(ciborium::from_reader::<Adjacent<X>, _>(&cbor(&first)[..]).unwrap(), adjacent);
    described(&Untagged::Layer { x: x.clone() });
    described(&Untagged::Bare(x.clone()));
    short(&Flat { name: "a".into(), rest: Field { x: x.clone() } });
    short(&Tagged::Layer { x: x.clone() });
    short(&Adjacent::Layer(x.clone()));
    short(&Untagged::Bare(x.clone()));
}

/// In one place, in MessagePack.
#[track_caller]
fn tagged<X: Data>(x: &X) {
    let bytes = rmp_serde::to_vec_named(&Tagged::Layer { x }).unwrap();
    let Tagged::Layer { x: read } = rmp_serde::from_slice::<Tagged<X>>(&bytes).unwrap();
    assert_eq!(&read, x, "{}", bytes.escape_ascii());
}

/// Without a buffer, and out of a tree that holds the compact form, or nested arrays. A tree is a buffer of which the compiler makes less code.
#[track_caller]
fn buffered<X: Data>(x: &X) {
    let bytes = rmp_serde::to_vec_named(x).unwrap();
    assert_eq!(&rmp_serde::from_slice::<X>(&bytes).unwrap(), x, "{}", bytes.escape_ascii());
    let compact: serde_json::Value = rmp_serde::from_slice(&bytes).unwrap();
    for tree in [compact, serde_json::to_value(x).unwrap()] {
        assert_eq!(&serde_json::from_value::<X>(tree.clone()).unwrap(), x, "{tree}");
    }
}

#[test]
fn every_place_and_every_format() {
    everywhere(&tensor![[7.0], [8.0], [2.0]]);
    everywhere(&TensorVec::<u8, shape![2]>::from_iter([tensor![7, 8]]));
    tagged(&tensor![Some(1.5), None, None]);
    tagged(&TensorVec::<Option<bool>, ()>::from_iter([None, Some(true)].map(single)));
    tagged(&Tensor::from(7));
    tagged(&single(Some(Metres(2.5))));
}

#[test]
fn every_rank() {
    buffered(&Tensor::from(7));
    buffered(&tensor![1]);
    buffered(&tensor![1, 2]);
    buffered(&tensor![3, 3, 3]);
    buffered(&tensor![4, 3, 2, 1]);
    buffered(&tensor![[7, 8]]);
    buffered(&tensor![[1, 2], [7, 8]]);
    buffered(&tensor![[3], [2], [1]]);
    buffered(&tensor![[1, 2, 3], [4, 5, 6], [7, 8, 9]]);
    buffered(&tensor![[[1], [2]], [[3], [4]], [[5], [6]]]);
    buffered(&tensor![[[[[[[[7]]]]]]]]);
}

#[test]
fn as_many_tensors_as_there_are() {
    fn numbered<S: Shape>(element: impl Fn(u64, u64) -> u64 + Copy) {
        for count in 0..6 {
            let tensor = |i| Tensor::<u64, S>::try_from_iter((0..S::LEN as u64).map(|j| element(i, j))).unwrap();
            buffered(&TensorVec::<u64, S>::from_iter((0..count).map(tensor)));
        }
    }
    numbered::<()>(|i, _| i);
    numbered::<()>(|_, _| 3);
    numbered::<shape![1]>(|i, _| i);
    numbered::<shape![2]>(|i, j| 7 + i + j);
    numbered::<shape![2]>(|_, j| j + 1_000);
    numbered::<shape![3]>(|_, _| 3);
    numbered::<shape![2, 2]>(|_, _| 2);
}

#[derive(Serialize, Deserialize, PartialEq, Clone, Copy, Debug)]
enum Kind {
    Unit,
    Newtype(u8),
}

#[derive(Serialize, Deserialize, PartialEq, Clone, Debug)]
struct Metres(f64);

#[derive(Serialize, Deserialize, PartialEq, Clone, Debug)]
struct Point {
    x: f32,
    label: Option<String>,
}

fn single<T>(x: T) -> Tensor<T, ()> {
    Tensor::try_from_iter([x]).unwrap()
}

/// Elements at the ranks where nothing but their type can tell what a part is.
#[track_caller]
fn elements<T: Data>(elements: [T; 4]) {
    buffered(&single(elements[0].clone()));
    buffered(&Tensor::<T, shape![3]>::try_from_iter(elements[1..].iter().cloned()).unwrap());
    for count in 0..5 {
        buffered(&TensorVec::<T, ()>::from_iter(elements.iter().take(count).cloned().map(single)));
        buffered(&TensorVec::<T, ()>::from_iter(elements.iter().rev().take(count).cloned().map(single)));
    }
}

#[test]
fn numbers_words_and_options() {
    elements([true, false, false, true]);
    elements([-1.5, 3.0, 1.0, 4.0]);
    elements(["", "a", "2", "ö"].map(String::from));
    elements([Some(1), None, Some(3), None]);
    elements([None::<u64>; 4]);
}

#[test]
fn elements_that_are_sequences_and_structures() {
    elements([[3], [1], [2], [1]]);
    elements([(1_u8, -1_i64), (2, 2), (3, 3), (4, 4)]);
    elements([vec![3], vec![], vec![1, 2, 3], vec![2, 3]]);
    elements([tensor![1, 2], tensor![3, 4], tensor![5, 6], tensor![2, 2]].map(|x| vec![x]));
    elements([Kind::Unit, Kind::Newtype(3), Kind::Unit, Kind::Newtype(0)]);
    elements([1.0, 2.0, 3.0, 4.0].map(Metres));
    elements([Some("a"), None, Some(""), None].map(|label| Point { x: 1.0, label: label.map(String::from) }));
    let words = |count: usize| vec!["a".to_string(); count];
    elements([Some(words(3)), None, Some(words(1)), None]);
}

#[test]
fn what_may_be_elements_or_a_tensor_is_refused() {
    type Lists = TensorVec<Option<Vec<u8>>, ()>;
    let x: Lists = [None, Some(vec![4]), Some(vec![1, 2, 3])].map(single).into_iter().collect();
    // Without a buffer the format knows, and four numbers would follow the size 4.
    described(&x);
    let message = "found a null and two arrays, which are three elements, or a tensor of shape (_,): cannot tell which";
    let bytes = rmp_serde::to_vec_named(&Tagged::Layer { x }).unwrap();
    assert_eq!(rmp_serde::from_slice::<Tagged<Lists>>(&bytes).unwrap_err().to_string(), message);
    let json = r#"{"kind":"Layer","x":[null,[3],[1,2,3]]}"#;
    assert_eq!(serde_json::from_str::<Tagged<Lists>>(json).unwrap_err().to_string(), message);
}

/// What an earlier version wrote, in formats that programs read.
#[derive(Serialize)]
struct Old<'a, T>(&'a [usize], &'a [T]);

#[track_caller]
fn reads_old<X: Data, T: Serialize>(x: &X, sizes: &[usize], elements: &[T]) {
    let old = Old(sizes, elements);
    assert_eq!(&postcard::from_bytes::<X>(&postcard::to_allocvec(&old).unwrap()).unwrap(), x);
    assert_eq!(&rmp_serde::from_slice::<X>(&rmp_serde::to_vec(&old).unwrap()).unwrap(), x);
    // Postcard's bytes are those of earlier versions.
    assert_eq!(postcard::to_allocvec(x).unwrap(), postcard::to_allocvec(&old).unwrap());
    // Out of a tree it is refused, or read as what it is.
    let tree: serde_json::Value = rmp_serde::from_slice(&rmp_serde::to_vec(&old).unwrap()).unwrap();
    assert!(serde_json::from_value::<X>(tree).map_or(true, |read| read == *x));
}

#[test]
fn earlier_versions_wrote_sizes_and_elements() {
    reads_old(&Tensor::from(9_u8), &[], &[9_u8]);
    reads_old(&tensor![7, 8], &[2], &[7, 8]);
    reads_old(&tensor![3, 8, 9], &[3], &[3, 8, 9]);
    reads_old(&tensor![[2, 2], [2, 2]], &[2, 2], &[2, 2, 2, 2]);
    reads_old(&tensor![[1, 2], [7, 8], [9, 9]], &[3, 2], &[1, 2, 7, 8, 9, 9]);
    reads_old(&tensor![vec![1], vec![2]], &[2], &[vec![1], vec![2]]);
    reads_old(&TensorVec::<f64, shape![2]>::from_iter([tensor![7.0, 8.0]]), &[1, 2], &[7.0, 8.0]);
    reads_old(&TensorVec::<f64, shape![2]>::new(), &[0, 2], &[0.0_f64; 0]);
    reads_old(&TensorVec::<u8, shape![3]>::from_iter([tensor![1, 2, 3]; 2]), &[2, 3], &[1_u8, 2, 3, 1, 2, 3]);
    reads_old(&TensorVec::<u8, ()>::from_iter([1, 2].map(Tensor::from)), &[2], &[1_u8, 2]);
}

#[test]
fn earlier_versions_wrote_cbor() {
    let read: Tensor<i32, shape![1, 2]> = ciborium::from_reader(&cbor(&Old(&[1, 2], &[7, 8]))[..]).unwrap();
    assert_eq!(read, tensor![[7, 8]]);
    let read: TensorVec<u8, shape![2]> = ciborium::from_reader(&cbor(&Old(&[1, 2], &[7, 8]))[..]).unwrap();
    assert_eq!(read.as_slice(), [7, 8]);
}

#[test]
fn sizes_of_earlier_versions_are_not_read_as_a_tensor() {
    type Points<T> = Tagged<TensorVec<T, shape![2]>>;
    #[derive(Serialize)]
    struct Layer<X> {
        kind: &'static str,
        x: X,
    }
    let message = "found two tensors of shape (2,), or the sizes (1, 2) and the elements of one, as earlier versions wrote it: \
                   cannot tell which";
    let floats = Layer { kind: "Layer", x: Old(&[1, 2], &[7.0, 8.0]) };
    let error = rmp_serde::from_slice::<Points<f64>>(&rmp_serde::to_vec_named(&floats).unwrap());
    assert_eq!(error.unwrap_err().to_string(), message);
    let error = ciborium::from_reader::<Points<f64>, _>(&cbor(&floats)[..]);
    assert!(error.unwrap_err().to_string().contains(message));
    let integers = Layer { kind: "Layer", x: Old(&[1, 2], &[7, 8]) };
    let error = rmp_serde::from_slice::<Points<i32>>(&rmp_serde::to_vec_named(&integers).unwrap());
    assert_eq!(error.unwrap_err().to_string(), message);
    // In JSON they are two tensors, and always were.
    let json = r#"{"kind":"Layer","x":[[1,2],[7,8]]}"#;
    let points = [tensor![1, 2], tensor![7, 8]];
    let read = Tagged::Layer { x: points.into_iter().collect() };
    assert_eq!(serde_json::from_str::<Points<i32>>(json).unwrap(), read);
    let read = Tagged::Layer { x: points.into_iter().map(|point| point.cast::<f64>()).collect() };
    assert_eq!(serde_json::from_str::<Points<f64>>(json).unwrap(), read);
}

#[test]
fn wrong_lengths_in_a_buffer_are_named() {
    type Matrix = Tensor<i32, shape![2, 3]>;
    let message =
        |json: &str| serde_json::from_value::<Matrix>(serde_json::from_str(json).unwrap()).unwrap_err().to_string();
    let axis_0 = "expected 2 elements along axis 0 of shape (2, 3)";
    assert_eq!(message("[[1,2,3]]"), format!("invalid length 1, {axis_0}"));
    assert_eq!(message("[[1,2,3],[1,2,3],[1,2,3]]"), format!("invalid length 3, {axis_0}"));
    assert_eq!(message("[1,2,3]"), "invalid type: integer `1`, expected 3 elements along axis 1 of shape (2, 3)");
    assert_eq!(message("[null,[3,2],[1,2,3,4,5,6]]"), "invalid shape (3, 2), expected (2, 3)");
    assert_eq!(message("[null,[2,3],[1,2,3,4,5]]"), "invalid length 5, expected 6 elements, of shape (2, 3)");
    assert_eq!(message("[null,[2,3],7]"), "invalid type: integer `7`, expected 6 elements, of shape (2, 3)");
}
