//! Nested arrays, for formats that people read.

use core::fmt;
use core::marker::PhantomData;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeSeq, Serializer};

use super::buffered::{self, Leaves};
use super::compact;
use super::watched::Watched;
use crate::interop::sizes::SizeList;

/// Writes the elements of a shape, each found by its place in C order.
pub(super) fn write<'t, T: Serialize + 't, F: Serializer>(
    element: impl Fn(usize) -> &'t T + Copy,
    sizes: &[usize],
    serializer: F,
) -> Result<F::Ok, F::Error> {
    TensorPart { element, first: 0, sizes }.serialize(serializer)
}

/// Writes the elements of `count` tensors of one shape.
pub(super) fn write_many<'t, T: Serialize + 't, F: Serializer>(
    element: impl Fn(usize) -> &'t T + Copy,
    count: usize,
    sizes: &[usize],
    serializer: F,
) -> Result<F::Ok, F::Error> {
    write_parts(element, 0, count, sizes, serializer)
}

/// Writes an array of `count` parts of the shape `sizes`, the first of which starts at `first`.
fn write_parts<'t, T: Serialize + 't, F: Serializer>(
    element: impl Fn(usize) -> &'t T + Copy,
    first: usize,
    count: usize,
    sizes: &[usize],
    serializer: F,
) -> Result<F::Ok, F::Error> {
    let len: usize = sizes.iter().product();
    let mut parts = serializer.serialize_seq(Some(count))?;
    for i in 0..count {
        parts.serialize_element(&TensorPart { element, first: first + i * len, sizes })?;
    }
    parts.end()
}

/// The part of a tensor that starts at the place `first`: an element, or an array of parts.
struct TensorPart<'a, E> {
    element: E,
    first: usize,
    sizes: &'a [usize],
}

impl<'t, T: Serialize + 't, E: Fn(usize) -> &'t T + Copy> Serialize for TensorPart<'_, E> {
    fn serialize<F: Serializer>(&self, serializer: F) -> Result<F::Ok, F::Error> {
        match self.sizes {
            [] => (self.element)(self.first).serialize(serializer),
            [size, rest @ ..] => write_parts(self.element, self.first, *size, rest, serializer),
        }
    }
}

/// Reads a tensor of a shape, or an array of as many as there are, and hands the elements on in C order.
pub(super) fn read<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    shape: SizeList,
    mut put: impl FnMut(T),
    deserializer: D,
) -> Result<(), D::Error> {
    if !shape.free && shape.sizes.is_empty() {
        return buffered::read_single(shape, put, deserializer);
    }
    deserializer.deserialize_seq(Outer(Seed {
        shape,
        left: shape.sizes,
        put: &mut put,
        leaves: None,
        element: PhantomData,
    }))
}

/// What reads a part of a tensor: an element where no axes are left, else an array.
pub(super) struct Seed<'a, T, P> {
    pub(super) shape: SizeList<'a>,
    /// The sizes of the axes that are left.
    pub(super) left: &'a [usize],
    pub(super) put: &'a mut P,
    /// Where it is noted what the elements were.
    pub(super) leaves: Option<&'a Leaves>,
    element: PhantomData<fn() -> T>,
}

impl<'de, T: Deserialize<'de>, P: FnMut(T)> Seed<'_, T, P> {
    /// What reads a part along the axes `left`.
    pub(super) fn part<'b>(&'b mut self, left: &'b [usize]) -> Seed<'b, T, P> {
        Seed { shape: self.shape, left, put: &mut *self.put, leaves: self.leaves, element: PhantomData }
    }

    /// Reads the parts along an axis, of which some have been read.
    fn parts<A: SeqAccess<'de>>(mut self, mut found: usize, mut parts: A) -> Result<(), A::Error> {
        let [size, rest @ ..] = self.left else { return Err(A::Error::custom("an element is not an array")) };
        while found < *size {
            if parts.next_element_seed(self.part(rest))?.is_none() {
                return Err(A::Error::invalid_length(found, &self));
            }
            found += 1;
        }
        while parts.next_element::<IgnoredAny>()?.is_some() {
            found += 1;
        }
        if found == *size { Ok(()) } else { Err(A::Error::invalid_length(found, &self)) }
    }
}

impl<'de, T: Deserialize<'de>, P: FnMut(T)> DeserializeSeed<'de> for Seed<'_, T, P> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if !self.left.is_empty() {
            return deserializer.deserialize_seq(self);
        }
        (self.put)(match self.leaves {
            Some(mut leaves) => T::deserialize(Watched { inner: deserializer, watcher: &mut leaves })?,
            None => T::deserialize(deserializer)?,
        });
        Ok(())
    }
}

impl<'de, T: Deserialize<'de>, P: FnMut(T)> Visitor<'de> for Seed<'_, T, P> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let size = self.left.first().copied().unwrap_or(1);
        let elements = if size == 1 { "element" } else { "elements" };
        let axis = usize::from(self.shape.free) + self.shape.sizes.len() - self.left.len();
        write!(f, "{size} {elements} along axis {axis} of shape {}", self.shape)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, parts: A) -> Result<(), A::Error> {
        self.parts(0, parts)
    }
}

/// What reads the outermost array, or the sizes and elements that a buffer may hold in its place.
pub(super) struct Outer<'a, T, P>(pub(super) Seed<'a, T, P>);

impl<'de, T: Deserialize<'de>, P: FnMut(T)> Outer<'_, T, P> {
    /// The parts of the array after some.
    pub(super) fn rest<A: SeqAccess<'de>>(mut self, found: usize, mut parts: A) -> Result<(), A::Error> {
        if !self.0.shape.free {
            return self.0.parts(found, parts);
        }
        let sizes = self.0.left;
        while parts.next_element_seed(self.0.part(sizes))?.is_some() {}
        Ok(())
    }
}

impl<'de, T: Deserialize<'de>, P: FnMut(T)> Visitor<'de> for Outer<'_, T, P> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.shape.free {
            write!(f, "an array along axis 0 of shape {}", self.0.shape)
        } else {
            self.0.expecting(f)
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, parts: A) -> Result<(), A::Error> {
        // A text does not know how many parts there are, a buffer does.
        match parts.size_hint() {
            Some(compact::PARTS) => buffered::read_either(self, parts),
            Some(2) if self.0.shape.free && *self.0.shape.sizes == [2] => buffered::read_two_pairs(self, parts),
            _ => self.rest(0, parts),
        }
    }
}
