//! Tensors in the formats of the crate [`serde`](https://docs.rs/serde), with the feature `serde`.
//!
//! Tensors, [`TensorVec`]s and [`Idx`] are written and read; views and [`TensorSlice`]s are written, as the tensors are
//! that they look at. What is read must have the shape of the type: the compiler has seen the one, and the data brings
//! the other.
//!
//! | | formats for people (JSON, YAML, …) | compact formats (postcard, MessagePack, CBOR, …) |
//! |---|---|---|
//! | shape `(2, 2)` | nested arrays, `[[1, 2], [3, 4]]` | a unit, the sizes, all elements in C order: `((), [2, 2], [1, 2, 3, 4])` |
//! | shape `()` | the element, `1` | `((), [], [1])` |
//! | `TensorVec` | an array of tensors | as a tensor, its length before the sizes |
//!
//! The unit is a null in MessagePack and CBOR, and no byte at all in postcard and bincode.
//!
//! So a `TensorVec` reads what a tensor has written, whatever its first axis, and the other way round where the length
//! is right. A lazy expression is not written: `eval()` it first.
//!
//! ```
//! use shapewise::prelude::*;
//!
//! let weights: Tensor<f32, shape![2, 3]> = tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
//! let json: String = serde_json::to_string(&weights)?;
//! assert_eq!(json, "[[1.0,2.0,3.0],[4.0,5.0,6.0]]");
//!
//! let read: Tensor<f32, shape![2, 3]> = serde_json::from_str(&json)?;
//! assert_eq!(read, weights);
//! let rows: TensorVec<f32, shape![3]> = serde_json::from_str(&json)?;
//! assert_eq!(rows.len(), 2);
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! # Errors
//!
//! Another shape is an error of the format, which says what was expected and what was found. What has been read by then
//! is dropped. Memory is taken for what the type says, or for elements that have arrived, never for a length that the
//! data only claims.
//!
//! ```
//! use shapewise::prelude::*;
//!
//! let error = serde_json::from_str::<Tensor<f32, shape![2, 3]>>("[[1.0, 2.0, 3.0], [4.0, 5.0]]").unwrap_err();
//! assert_eq!(
//!     error.to_string(),
//!     "invalid length 2, expected 3 elements along axis 1 of shape (2, 3) at line 1 column 28"
//! );
//! ```
//!
//! # In a buffer
//!
//! Inside of `#[serde(flatten)]`, `#[serde(tag = "…")]` and `#[serde(untagged)]` serde keeps the data in a buffer,
//! which does not know whether its format was compact. A tensor takes either form there, as it does from a tree such as
//! `serde_json::Value`: the null before the sizes tells them apart. Where the elements may be nulls and arrays of
//! integers themselves (`Option<Vec<u8>>`), it may not. Then a `TensorVec` of shape `()` or a tensor of shape `(3,)`
//! may be an error, and is never the wrong tensor.
//!
//! ```
//! use serde::{Deserialize, Serialize};
//! use shapewise::prelude::*;
//!
//! #[derive(Serialize, Deserialize, PartialEq, Debug)]
//! #[serde(tag = "kind")]
//! enum Layer {
//!     Linear { weights: Tensor<f32, shape![1, 2]> },
//! }
//!
//! let layer = Layer::Linear { weights: tensor![[1.0, 2.0]] };
//! let bytes: Vec<u8> = rmp_serde::to_vec_named(&layer).unwrap();
//! assert_eq!(rmp_serde::from_slice::<Layer>(&bytes).unwrap(), layer);
//! ```
//!
//! # What earlier versions wrote
//!
//! They had no unit in compact formats. Postcard and bincode have the same bytes for both, and MessagePack and CBOR are
//! read in both forms. In a buffer the earlier form looks like nested arrays and is refused, by an error about the type
//! or the length of a part.
//!
//! Only a `TensorVec` of shape `(2,)` with one tensor has the lengths of two tensors, since its sizes are `(1, 2)`. So
//! in a buffer these are refused: the integers 1 and 2 before two numbers that are no integers, `[[1, 2], [7.5, 8.5]]`,
//! and in MessagePack any two pairs of which the first is `[1, 2]`. JSON is read if it is written as this library
//! writes it, `[[1.0, 2.0], [7.5, 8.5]]`, or holds integers alone. CBOR of integers alone is the same in a buffer, so
//! it is read as two tensors, too.
//!
//! # Special numbers
//!
//! JSON has no NaN and no infinities; `serde_json` writes `null` for them, which is not read as a number again. Compact
//! formats keep every bit. In JSON it takes the feature `float_roundtrip` of `serde_json` to read the last bit of every
//! float right.

use core::fmt;

use serde::de::{Deserialize, Deserializer, Error, Unexpected};
use serde::ser::{Serialize, Serializer};

use super::sizes::SizeList;
use crate::dim::{Dim, Idx};
use crate::shape::Shape;
use crate::storage::{Buffer, Data, Partial};
use crate::tensor::Tensor;
use crate::tensor_vec::TensorSlice;
#[cfg(feature = "alloc")]
use crate::tensor_vec::TensorVec;

mod buffered;
mod compact;
mod nested;
mod watched;

/// Nested arrays in formats for people, else the sizes and all elements: see [`interop::serde`](self).
///
/// ```
/// use shapewise::prelude::*;
///
/// let x = tensor![[1, 2], [3, 4]];
/// let transposed: String = serde_json::to_string(&x.transpose())?;
/// assert_eq!(transposed, "[[1,3],[2,4]]");
/// # Ok::<(), serde_json::Error>(())
/// ```
impl<T: Serialize, S: Shape, D: Data<T>> Serialize for Tensor<T, S, D> {
    fn serialize<F: Serializer>(&self, serializer: F) -> Result<F::Ok, F::Error> {
        let sizes = S::SIZES;
        if serializer.is_human_readable() {
            let elements = self.leaf();
            nested::write(|flat| elements.at(flat), sizes.as_ref(), serializer)
        } else {
            compact::write(sizes.as_ref(), self.iter(), serializer)
        }
    }
}

/// What [`Serialize`] writes, in the shape of the type.
///
/// # Errors
///
/// When the data has another rank, other sizes or fewer or more elements, or an element is not a `T`.
///
/// ```
/// use shapewise::prelude::*;
///
/// let x: Tensor<i32, shape![2, 2]> = serde_json::from_str("[[1, 2], [3, 4]]")?;
/// assert_eq!(x, tensor![[1, 2], [3, 4]]);
///
/// let error = serde_json::from_str::<Tensor<i32, shape![2, 2]>>("[1, 2]").unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "invalid type: integer `1`, expected 2 elements along axis 1 of shape (2, 2) at line 1 column 2"
/// );
/// # Ok::<(), serde_json::Error>(())
/// ```
impl<'de, T: Deserialize<'de>, S: Shape> Deserialize<'de> for Tensor<T, S> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let sizes = S::SIZES;
        let shape = SizeList::of(sizes.as_ref());
        let read =
            |elements: &mut Partial<'_, T>| read_into(elements, |to, x| to.push(x), shape, deserializer).map(|_| ());
        Buffer::try_build(read).map(Tensor::own)
    }
}

/// The elements of a tensor of a shape, or of as many as there are, pushed one after another.
fn read_into<'de, T: Deserialize<'de>, E, D: Deserializer<'de>>(
    mut elements: E,
    push: impl Fn(&mut E, T),
    shape: SizeList,
    deserializer: D,
) -> Result<E, D::Error> {
    let put = |element| push(&mut elements, element);
    let read = if deserializer.is_human_readable() {
        nested::read(shape, put, deserializer)
    } else {
        compact::read(shape, put, deserializer)
    };
    if let Err(error) = read {
        // Were they dropped at the end, a panic in that would leak the error.
        drop(elements);
        return Err(error);
    }
    Ok(elements)
}

/// An array of tensors in formats for people, else the length and the sizes, and all elements: see
/// [`interop::serde`](self).
impl<T: Serialize, S: Shape> Serialize for TensorSlice<T, S> {
    fn serialize<F: Serializer>(&self, serializer: F) -> Result<F::Ok, F::Error> {
        let sizes = S::SIZES;
        let elements = self.as_slice();
        if serializer.is_human_readable() {
            nested::write_many(|flat| &elements[flat], self.len(), sizes.as_ref(), serializer)
        } else {
            compact::write_many(self.len(), sizes.as_ref(), elements.iter(), serializer)
        }
    }
}

/// An array of tensors in formats for people, else the length and the sizes, and all elements: see
/// [`interop::serde`](self).
///
/// ```
/// use shapewise::prelude::*;
///
/// let points: TensorVec<i32, shape![2]> = [tensor![1, 2], tensor![3, 4]].into_iter().collect();
/// assert_eq!(serde_json::to_string(&points)?, "[[1,2],[3,4]]");
/// assert_eq!(serde_json::to_string(&points[1..])?, "[[3,4]]");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[cfg(feature = "alloc")]
impl<T: Serialize, S: Shape> Serialize for TensorVec<T, S> {
    fn serialize<F: Serializer>(&self, serializer: F) -> Result<F::Ok, F::Error> {
        (**self).serialize(serializer)
    }
}

/// As many tensors as the data has.
///
/// # Errors
///
/// When a tensor in the data has another shape, or an element is not a `T`.
///
/// ```
/// use shapewise::prelude::*;
///
/// let points: TensorVec<i32, shape![2]> = serde_json::from_str("[[1, 2], [3, 4], [5, 6]]")?;
/// assert_eq!(points.len(), 3);
/// assert_eq!(points.get(2), Some(tensor![5, 6].view()));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[cfg(feature = "alloc")]
impl<'de, T: Deserialize<'de>, S: Shape> Deserialize<'de> for TensorVec<T, S> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let sizes = S::SIZES;
        let shape = SizeList { free: true, sizes: sizes.as_ref() };
        let elements = read_into(alloc::vec::Vec::new(), alloc::vec::Vec::push, shape, deserializer)?;
        Ok(TensorVec::of(elements))
    }
}

/// The index as a number.
impl<N: Dim> Serialize for Idx<N> {
    fn serialize<F: Serializer>(&self, serializer: F) -> Result<F::Ok, F::Error> {
        self.get().serialize(serializer)
    }
}

/// A number as an index.
///
/// # Errors
///
/// When it is not below `N::SIZE`.
///
/// ```
/// use shapewise::prelude::*;
///
/// let labels: Tensor<Idx<dim!(3)>, shape![2]> = serde_json::from_str("[2, 0]")?;
/// assert_eq!(labels.map(Idx::get), tensor![2, 0]);
///
/// let error = serde_json::from_str::<Idx<dim!(3)>>("3").unwrap_err();
/// assert_eq!(error.to_string(), "invalid value: integer `3`, expected an index below 3");
/// # Ok::<(), serde_json::Error>(())
/// ```
impl<'de, N: Dim> Deserialize<'de> for Idx<N> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = usize::deserialize(deserializer)?;
        Idx::new(value).ok_or_else(|| D::Error::invalid_value(Unexpected::Unsigned(value as u64), &Below(N::SIZE)))
    }
}

/// What an index is.
struct Below(usize);

impl serde::de::Expected for Below {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an index below {}", self.0)
    }
}
