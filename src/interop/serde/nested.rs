//! Nested arrays, for formats that people read.

use core::fmt;
use core::marker::PhantomData;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeSeq, Serializer};

use crate::interop::sizes::Sizes;

/// Writes the elements of a shape, each found by its place in C order.
pub(super) fn write<'t, T: Serialize + 't, F: Serializer>(
    element: impl Fn(usize) -> &'t T + Copy,
    sizes: &[usize],
    serializer: F,
) -> Result<F::Ok, F::Error> {
    Part { element, first: 0, sizes }.serialize(serializer)
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
        parts.serialize_element(&Part { element, first: first + i * len, sizes })?;
    }
    parts.end()
}

/// The part of a tensor that starts at the place `first`: an element, or an array of parts.
struct Part<'a, E> {
    element: E,
    first: usize,
    sizes: &'a [usize],
}

impl<'t, T: Serialize + 't, E: Fn(usize) -> &'t T + Copy> Serialize for Part<'_, E> {
    fn serialize<F: Serializer>(&self, serializer: F) -> Result<F::Ok, F::Error> {
        match self.sizes {
            [] => (self.element)(self.first).serialize(serializer),
            [size, rest @ ..] => write_parts(self.element, self.first, *size, rest, serializer),
        }
    }
}

/// Reads a tensor of a shape, or an array of as many as there are, and hands the elements on in C order.
pub(super) fn read<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    shape: Sizes,
    mut put: impl FnMut(T),
    deserializer: D,
) -> Result<(), D::Error> {
    let seed = Seed { shape, left: shape.sizes, put: &mut put, element: PhantomData };
    if shape.free { deserializer.deserialize_seq(Many(seed)) } else { seed.deserialize(deserializer) }
}

/// What reads a part of a tensor: an element where no axes are left, else an array.
struct Seed<'a, T, P> {
    shape: Sizes<'a>,
    /// The sizes of the axes that are left.
    left: &'a [usize],
    put: &'a mut P,
    element: PhantomData<fn() -> T>,
}

impl<T, P> Seed<'_, T, P> {
    /// What reads a part along the axes `left`.
    fn part<'b>(&'b mut self, left: &'b [usize]) -> Seed<'b, T, P> {
        Seed { shape: self.shape, left, put: &mut *self.put, element: PhantomData }
    }
}

impl<'de, T: Deserialize<'de>, P: FnMut(T)> DeserializeSeed<'de> for Seed<'_, T, P> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if self.left.is_empty() {
            (self.put)(T::deserialize(deserializer)?);
            Ok(())
        } else {
            deserializer.deserialize_seq(self)
        }
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

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut parts: A) -> Result<(), A::Error> {
        let [size, rest @ ..] = self.left else { return Err(A::Error::custom("an element is not an array")) };
        for found in 0..*size {
            if parts.next_element_seed(self.part(rest))?.is_none() {
                return Err(A::Error::invalid_length(found, &self));
            }
        }
        let mut found = *size;
        while parts.next_element::<IgnoredAny>()?.is_some() {
            found += 1;
        }
        if found == *size { Ok(()) } else { Err(A::Error::invalid_length(found, &self)) }
    }
}

/// What reads an array of any length.
struct Many<'a, T, P>(Seed<'a, T, P>);

impl<'de, T: Deserialize<'de>, P: FnMut(T)> Visitor<'de> for Many<'_, T, P> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an array along axis 0 of shape {}", self.0.shape)
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut parts: A) -> Result<(), A::Error> {
        let sizes = self.0.left;
        while parts.next_element_seed(self.0.part(sizes))?.is_some() {}
        Ok(())
    }
}
