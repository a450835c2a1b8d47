//! What is not read: another rank, other sizes, other elements. Nothing is lost, and nothing allocated for what is only claimed.

use serde::{Deserialize, Deserializer};
use shapewise::prelude::*;

use crate::counted::{Counted, Nothing, allocations, survives};

type Matrix = Tensor<i32, shape![2, 3]>;

impl<'de> Deserialize<'de> for Counted {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Counted::new(usize::deserialize(deserializer)?))
    }
}

impl<'de> Deserialize<'de> for Nothing {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <()>::deserialize(deserializer).map(|()| Nothing::new())
    }
}

/// The message without the place in the text.
#[track_caller]
fn message<X: for<'de> Deserialize<'de>>(json: &str) -> String {
    let error = serde_json::from_str::<X>(json).err().expect("this is an error").to_string();
    error.split(" at line").next().unwrap().to_string()
}

#[test]
fn fewer_and_more_elements() {
    let wrong = |json| message::<Matrix>(json);
    assert_eq!(wrong("[]"), "invalid length 0, expected 2 elements along axis 0 of shape (2, 3)");
    assert_eq!(wrong("[[1,2,3]]"), "invalid length 1, expected 2 elements along axis 0 of shape (2, 3)");
    assert_eq!(wrong("[[1,2,3],[4,5]]"), "invalid length 2, expected 3 elements along axis 1 of shape (2, 3)");
    assert_eq!(wrong("[[1,2,3,4,5],[4,5,6]]"), "invalid length 5, expected 3 elements along axis 1 of shape (2, 3)");
    assert_eq!(
        wrong("[[1,2,3],[4,5,6],[7,8,9],[]]"),
        "invalid length 4, expected 2 elements along axis 0 of shape (2, 3)"
    );
    assert_eq!(
        message::<Tensor<i32, shape![1]>>("[]"),
        "invalid length 0, expected 1 element along axis 0 of shape (1,)"
    );
}

#[test]
fn lower_and_higher_ranks() {
    let axis_1 = "expected 3 elements along axis 1 of shape (2, 3)";
    assert_eq!(message::<Matrix>("[1,2]"), format!("invalid type: integer `1`, {axis_1}"));
    assert_eq!(message::<Matrix>("[[[1],2,3],[4,5,6]]"), "invalid type: sequence, expected i32");
    let axis_0 = "expected 2 elements along axis 0 of shape (2, 3)";
    assert_eq!(message::<Matrix>("7"), format!("invalid type: integer `7`, {axis_0}"));
    assert_eq!(message::<Matrix>("null"), format!("invalid type: null, {axis_0}"));
    assert_eq!(message::<Tensor<i32, ()>>("[1]"), "invalid type: sequence, expected i32");
}

#[test]
fn other_elements() {
    assert_eq!(message::<Tensor<i32, shape![2]>>("[1,2.5]"), "invalid type: floating point `2.5`, expected i32");
    assert_eq!(message::<Tensor<f64, shape![2]>>("[1,null]"), "invalid type: null, expected f64");
    assert_eq!(message::<Tensor<u8, shape![2]>>("[1,256]"), "invalid value: integer `256`, expected u8");
}

#[test]
fn one_of_many_tensors() {
    type Points = TensorVec<i32, shape![2]>;
    let axis_1 = "expected 2 elements along axis 1 of shape (_, 2)";
    assert_eq!(message::<Points>("[[1,2],[3]]"), format!("invalid length 1, {axis_1}"));
    assert_eq!(message::<Points>("[[1,2],[3,4,5]]"), format!("invalid length 3, {axis_1}"));
    assert_eq!(message::<Points>("[1,2]"), format!("invalid type: integer `1`, {axis_1}"));
    assert_eq!(message::<Points>("{}"), "invalid type: map, expected an array along axis 0 of shape (_, 2)");
}

/// The sizes and the elements as a format sees them that is not for people, with the messages of serde.
#[track_caller]
fn compact<X: for<'de> Deserialize<'de>>(sizes: &[usize], elements: &[i32]) -> Result<X, String> {
    use serde::de::value::Error;
    // The bytes are those of postcard, whose errors have no messages: see `Worded`.
    let bytes = postcard::to_allocvec(&(sizes, elements)).unwrap();
    let mut postcard = postcard::Deserializer::from_bytes(&bytes);
    X::deserialize(worded::Worded(&mut postcard)).map_err(|error: Error| error.to_string())
}

#[test]
fn sizes_and_elements_that_do_not_agree() {
    let wrong = |sizes: &[usize], elements: &[i32]| compact::<Matrix>(sizes, elements).unwrap_err();
    let six = [1, 2, 3, 4, 5, 6];
    assert_eq!(compact::<Matrix>(&[2, 3], &six), Ok(tensor![[1, 2, 3], [4, 5, 6]]));
    assert_eq!(wrong(&[3, 2], &six), "invalid shape (3, 2), expected (2, 3)");
    assert_eq!(wrong(&[6], &six), "invalid length 1, expected the 2 sizes of shape (2, 3)");
    assert_eq!(wrong(&[1, 2, 3], &six), "invalid length 3, expected the 2 sizes of shape (2, 3)");
    assert_eq!(wrong(&[1; 20], &six), "invalid length 20, expected the 2 sizes of shape (2, 3)");
    assert_eq!(wrong(&[2, 3], &six[1..]), "invalid length 5, expected 6 elements, of shape (2, 3)");
    assert_eq!(wrong(&[2, 3], &[0; 8]), "invalid length 8, expected 6 elements, of shape (2, 3)");
    let scalar = compact::<Tensor<i32, ()>>(&[1], &[7]).unwrap_err();
    assert_eq!(scalar, "invalid length 1, expected the 0 sizes of shape ()");
}

#[test]
fn lengths_and_elements_that_do_not_agree() {
    type Points = TensorVec<i32, shape![2]>;
    let wrong = |sizes: &[usize], elements: &[i32]| compact::<Points>(sizes, elements).unwrap_err();
    assert_eq!(compact::<Points>(&[2, 2], &[1, 2, 3, 4]).unwrap().len(), 2);
    assert_eq!(wrong(&[2, 3], &[0; 6]), "invalid shape (2, 3), expected (_, 2)");
    assert_eq!(wrong(&[2], &[0; 2]), "invalid length 1, expected the 2 sizes of shape (_, 2)");
    assert_eq!(wrong(&[3, 2], &[0; 4]), "invalid length 4, expected 6 elements, of shape (_, 2)");
    let beyond = format!("{} tensors have too many elements for memory", usize::MAX);
    assert_eq!(wrong(&[usize::MAX, 2], &[0; 4]), beyond);
}

#[test]
fn nothing_is_allocated_for_a_claim() {
    // A length of 2^62 and as many elements, of which there are three.
    let mut bytes = postcard::to_allocvec(&([1_u64 << 62, 1].as_slice(), 1_u64 << 62)).unwrap();
    bytes.extend([1, 2, 3]);
    let (found, (allocated, _)) = allocations(|| postcard::from_bytes::<TensorVec<u64, shape![1]>>(&bytes));
    assert!(found.is_err());
    assert!(allocated < 1_000, "{allocated} bytes");
}

/// Elements in place and on the heap, in each format, right and wrong.
#[test]
fn elements_are_dropped_once() {
    fn read<X: for<'de> Deserialize<'de>>(json: &str, bytes: &[u8]) {
        survives(|| drop(serde_json::from_str::<X>(json)));
        survives(|| drop(postcard::from_bytes::<X>(bytes)));
    }
    for end in ["]]", ", 5]]", "], 5]", "", ", true]]", "], [5]]"] {
        let json = format!("[[0, 1, 2], [3, 4{end}");
        read::<Tensor<Counted, shape![2, 3]>>(&json, &[2, 2, 3, 6, 0, 1, 2, 3, 4]);
        read::<TensorVec<Counted, shape![3]>>(&json, &[2, 2, 3, 6, 0, 1, 2, 3, 4]);
    }
    for json in ["[[null, null], [null, null]]", "[[null, null], [null, 1]]", "[[null, null]]"] {
        read::<Tensor<Nothing, shape![2, 2]>>(json, &[2, 2, 2, 4]);
        read::<TensorVec<Nothing, shape![2]>>(json, &[2, 2, 2, 4]);
    }
    let many: Vec<usize> = (0..150).collect();
    let json = serde_json::to_string(&many).unwrap();
    let bytes = postcard::to_allocvec(&([150_usize].as_slice(), &many)).unwrap();
    read::<Tensor<Counted, shape![150]>>(&json, &bytes);
    read::<Tensor<Counted, shape![150]>>(&json[..400], &bytes[..100]);
    read::<TensorVec<Counted, ()>>(&json[..400], &bytes[..100]);
}

/// Postcard's deserializer with the messages of errors, which it drops.
mod worded {
    use serde::de::value::Error;
    use serde::de::{DeserializeSeed, Deserializer, Error as _, SeqAccess, Visitor};
    use serde::forward_to_deserialize_any;

    type Postcard<'a, 'de> = &'a mut postcard::Deserializer<'de, postcard::de_flavors::Slice<'de>>;

    pub(super) struct Worded<'a, 'de>(pub(super) Postcard<'a, 'de>);

    /// A sequence of `left` values.
    struct Values<'a, 'de>(Postcard<'a, 'de>, usize);

    fn number<'de, X: serde::Deserialize<'de>>(from: Postcard<'_, 'de>) -> Result<X, Error> {
        X::deserialize(from).map_err(Error::custom)
    }

    impl<'de> Deserializer<'de> for Worded<'_, 'de> {
        type Error = Error;
        fn is_human_readable(&self) -> bool {
            false
        }
        fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Error> {
            Err(Error::custom("the format does not say what comes next"))
        }
        fn deserialize_i32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            visitor.visit_i32(number(self.0)?)
        }
        fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            visitor.visit_u64(number(self.0)?)
        }
        fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            let len: u64 = number(self.0)?;
            visitor.visit_seq(Values(self.0, len as usize))
        }
        fn deserialize_tuple<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, Error> {
            visitor.visit_seq(Values(self.0, len))
        }
        fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            visitor.visit_unit()
        }
        forward_to_deserialize_any! {
            bool i8 i16 i64 u8 u16 u32 f32 f64 char str string bytes byte_buf option unit_struct
            newtype_struct tuple_struct map struct enum identifier ignored_any
        }
    }

    impl<'de> SeqAccess<'de> for Values<'_, 'de> {
        type Error = Error;
        fn next_element_seed<X: DeserializeSeed<'de>>(&mut self, seed: X) -> Result<Option<X::Value>, Error> {
            let Some(left) = self.1.checked_sub(1) else { return Ok(None) };
            self.1 = left;
            seed.deserialize(Worded(self.0)).map(Some)
        }
        fn size_hint(&self) -> Option<usize> {
            Some(self.1)
        }
    }
}
