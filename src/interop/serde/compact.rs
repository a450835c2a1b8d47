//! The sizes, then all elements in C order, for formats that programs read.
//!
//! A unit stands before the sizes. Formats that do not describe themselves (postcard, bincode) have no bytes for it.
//! The others write a null, which tells this form from nested arrays: inside of `#[serde(flatten)]` and the like serde
//! keeps the data in a buffer, and the buffer does not know which kind of format it came from. Earlier versions wrote
//! no unit.

use core::fmt;
use core::marker::PhantomData;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeTuple, Serializer};

use crate::interop::sizes::SizeList;
use crate::shape::MAX_RANK;

/// The most sizes there are: a length before those of a shape.
const MAX_SIZES: usize = MAX_RANK + 1;
/// A unit, the sizes and the elements.
pub(super) const PARTS: usize = 3;
/// What earlier versions wrote: the sizes and the elements.
const OLD_PARTS: usize = 2;

/// Writes the elements of a shape.
pub(super) fn write<'t, T: Serialize + 't, F: Serializer>(
    sizes: &[usize],
    elements: impl Iterator<Item = &'t T> + Clone,
    serializer: F,
) -> Result<F::Ok, F::Error> {
    let mut parts = serializer.serialize_tuple(PARTS)?;
    parts.serialize_element(&())?;
    parts.serialize_element(sizes)?;
    parts.serialize_element(&ElementSequence(elements))?;
    parts.end()
}

/// Writes the elements of `count` tensors of one shape.
pub(super) fn write_many<'t, T: Serialize + 't, F: Serializer>(
    count: usize,
    sizes: &[usize],
    elements: impl Iterator<Item = &'t T> + Clone,
    serializer: F,
) -> Result<F::Ok, F::Error> {
    let mut all = [count; MAX_SIZES];
    all[1..=sizes.len()].copy_from_slice(sizes);
    write(&all[..=sizes.len()], elements, serializer)
}

/// A sequence of elements.
struct ElementSequence<I>(I);

impl<'t, T: Serialize + 't, I: Iterator<Item = &'t T> + Clone> Serialize for ElementSequence<I> {
    fn serialize<F: Serializer>(&self, serializer: F) -> Result<F::Ok, F::Error> {
        serializer.collect_seq(self.0.clone())
    }
}

/// Reads a tensor of a shape, or as many as there are, and hands the elements on in C order.
pub(super) fn read<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    shape: SizeList,
    put: impl FnMut(T),
    deserializer: D,
) -> Result<(), D::Error> {
    deserializer.deserialize_tuple(PARTS, SizesAndElements { shape, put, element: PhantomData })
}

/// Reads the sizes and the elements, where the unit before them has been read.
pub(super) fn read_sizes_and_elements<'de, T: Deserialize<'de>, A: SeqAccess<'de>>(
    shape: SizeList,
    put: impl FnMut(T),
    mut parts: A,
) -> Result<(), A::Error> {
    let mut reader = SizesAndElements { shape, put, element: PhantomData };
    let Some(len) = parts.next_element_seed(ReadSizes(shape))? else {
        return Err(A::Error::invalid_length(PARTS - 2, &reader));
    };
    reader.elements(len, parts)
}

/// Reads the elements, where the sizes have been read.
pub(super) fn read_elements<'de, T: Deserialize<'de>, A: SeqAccess<'de>>(
    shape: SizeList,
    len: usize,
    put: impl FnMut(T),
    parts: A,
) -> Result<(), A::Error> {
    SizesAndElements { shape, put, element: PhantomData }.elements(len, parts)
}

/// What reads the sizes and the elements.
struct SizesAndElements<'a, T, P> {
    shape: SizeList<'a>,
    put: P,
    element: PhantomData<fn() -> T>,
}

impl<'de, T: Deserialize<'de>, P: FnMut(T)> SizesAndElements<'_, T, P> {
    fn elements<A: SeqAccess<'de>>(&mut self, len: usize, mut parts: A) -> Result<(), A::Error> {
        if parts.next_element_seed(ReadElements { len, reader: self })?.is_none() {
            return Err(A::Error::invalid_length(PARTS - 1, self));
        }
        if parts.next_element::<IgnoredAny>()?.is_some() {
            return Err(A::Error::invalid_length(PARTS + 1, self));
        }
        Ok(())
    }
}

impl<'de, T: Deserialize<'de>, P: FnMut(T)> Visitor<'de> for SizesAndElements<'_, T, P> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a unit, the sizes and the elements of a tensor of shape {}", self.shape)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<(), A::Error> {
        // A format that describes itself knows that there are two in what an earlier version wrote. To the others two
        // and three are the same.
        if parts.size_hint() != Some(OLD_PARTS) && parts.next_element::<()>()?.is_none() {
            return Err(A::Error::invalid_length(0, &self));
        }
        read_sizes_and_elements(self.shape, self.put, parts)
    }
}

/// What reads sizes and compares them with those of a shape. It gives the number of elements.
pub(super) struct ReadSizes<'a>(pub(super) SizeList<'a>);

impl<'de> DeserializeSeed<'de> for ReadSizes<'_> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for ReadSizes<'_> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the {} sizes of shape {}", usize::from(self.0.free) + self.0.sizes.len(), self.0)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sizes: A) -> Result<usize, A::Error> {
        let mut found = [0; MAX_SIZES];
        let mut rank = 0;
        while let Some(size) = sizes.next_element::<usize>()? {
            if let Some(place) = found.get_mut(rank) {
                *place = size;
            }
            rank += 1;
        }
        let free = usize::from(self.0.free);
        if rank != free + self.0.sizes.len() {
            return Err(A::Error::invalid_length(rank, &self));
        }
        let found = &found[..rank];
        if found[free..] != *self.0.sizes {
            let found = SizeList::of(found);
            return Err(A::Error::custom(format_args!("invalid shape {found}, expected {}", self.0)));
        }
        let len = found.iter().try_fold(1, |len: usize, size| len.checked_mul(*size));
        len.ok_or_else(|| A::Error::custom(format_args!("{} tensors have too many elements for memory", found[0])))
    }
}

/// What reads as many elements as the sizes say.
struct ReadElements<'a, 's, T, P> {
    len: usize,
    reader: &'a mut SizesAndElements<'s, T, P>,
}

impl<'de, T: Deserialize<'de>, P: FnMut(T)> DeserializeSeed<'de> for ReadElements<'_, '_, T, P> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de, T: Deserialize<'de>, P: FnMut(T)> Visitor<'de> for ReadElements<'_, '_, T, P> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let elements = if self.len == 1 { "element" } else { "elements" };
        write!(f, "{} {elements}, of shape {}", self.len, self.reader.shape)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<(), A::Error> {
        // A format that knows the length says so before the elements.
        if let Some(found) = elements.size_hint().filter(|found| *found != self.len) {
            return Err(A::Error::invalid_length(found, &self));
        }
        for found in 0..self.len {
            match elements.next_element()? {
                Some(element) => (self.reader.put)(element),
                None => return Err(A::Error::invalid_length(found, &self)),
            }
        }
        let mut found = self.len;
        while elements.next_element::<T>()?.is_some() {
            found += 1;
        }
        if found == self.len { Ok(()) } else { Err(A::Error::invalid_length(found, &self)) }
    }
}
