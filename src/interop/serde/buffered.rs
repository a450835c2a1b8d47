//! Which form the data has that serde has kept in a buffer.
//!
//! `#[serde(flatten)]`, `#[serde(tag = "…")]` and `#[serde(untagged)]` read everything into a buffer first. The buffer
//! says that its format is for people, whatever the format was. So where nested arrays are read, the sizes and the
//! elements may stand. They are known by the null before them.

use core::cell::Cell;
use core::fmt;
use core::marker::PhantomData;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, SeqAccess, Visitor};

use super::compact;
use super::nested::{Outer, Seed};
use super::watched::{Noted, Seen, Watched, Watcher};
use crate::interop::sizes::SizeList;

/// Reads three parts: those of nested arrays, or a null, the sizes and the elements.
pub(super) fn read_either<'de, T: Deserialize<'de>, P: FnMut(T), A: SeqAccess<'de>>(
    mut outer: Outer<'_, T, P>,
    mut parts: A,
) -> Result<(), A::Error> {
    let shape = outer.0.shape;
    let sizes = if shape.free { shape.sizes } else { &shape.sizes[1..] };
    if sizes.is_empty() {
        return read_either_by_elements(outer, parts);
    }
    match parts.next_element_seed(NullOr(outer.0.part(sizes)))? {
        Some(true) => compact::read_sizes_and_elements(shape, outer.0.put, parts),
        first => outer.rest(usize::from(first.is_some()), parts),
    }
}

/// The same where the parts of nested arrays are elements, which may be nulls and sequences themselves.
fn read_either_by_elements<'de, T: Deserialize<'de>, P: FnMut(T), A: SeqAccess<'de>>(
    outer: Outer<'_, T, P>,
    mut parts: A,
) -> Result<(), A::Error> {
    let shape = outer.0.shape;
    let mut noted = Noted(None);
    let first = parts.next_element_seed(Watched { inner: PhantomData::<T>, watcher: &mut noted });
    if noted.0 != Some(Seen::Unit) {
        first?.map(&mut *outer.0.put);
        return outer.rest(1, parts);
    }
    let may_be_nested = shape.free || *shape.sizes == [compact::PARTS];
    let Some(first) = first.ok().flatten().filter(|_| may_be_nested) else {
        return compact::read_sizes_and_elements(shape, outer.0.put, parts);
    };
    let mut second = Second { shape, len: None, may_be_size: None };
    let element = parts.next_element_seed(Watched { inner: PhantomData::<T>, watcher: &mut second });
    if let Some(len) = second.len {
        return compact::read_elements(shape, len, outer.0.put, parts);
    }
    (outer.0.put)(first);
    element?.map(&mut *outer.0.put);
    if let Some(size) = second.may_be_size {
        let mut third = Length(None);
        let element = parts.next_element_seed(Watched { inner: PhantomData::<T>, watcher: &mut third });
        let Some(element) = element.ok().flatten().filter(|_| third.0 != Some(size)) else {
            return Err(A::Error::custom(format_args!(
                "found a null and two arrays, which are three elements, or a tensor of shape {shape}: cannot tell which"
            )));
        };
        (outer.0.put)(element);
        return outer.rest(compact::PARTS, parts);
    }
    outer.rest(2, parts)
}

/// How many elements a sequence had.
struct Length(Option<u64>);

impl Watcher<'_> for Length {
    fn value(&mut self, _: Seen) {}

    fn sequence(&mut self, taken: usize, _: Option<Seen>) {
        self.0 = Some(taken as u64);
    }
}

/// What watches the part after a null: it is an element, or the sizes, of which there is one.
struct Second<'a> {
    shape: SizeList<'a>,
    /// The number of elements, where the part was the sizes.
    len: Option<usize>,
    /// The size, where the part was an element that would be the sizes as well.
    may_be_size: Option<u64>,
}

impl<'de> Watcher<'de> for Second<'_> {
    fn value(&mut self, _: Seen) {}

    fn sequence(&mut self, taken: usize, first: Option<Seen>) {
        if let (1, Some(Seen::Integer { value, .. })) = (taken, first) {
            self.may_be_size = Some(value);
        }
    }

    fn refused<A: SeqAccess<'de>>(&mut self, taken: usize, first: Option<Seen>, sizes: A) -> Result<(), A::Error> {
        match first {
            None if taken == 0 => self.len = Some(compact::ReadSizes(self.shape).visit_seq(sizes)?),
            // The element has taken the one size, and refused it.
            Some(Seen::Integer { value, .. }) if taken == 1 => {
                self.len = usize::try_from(value).ok().filter(|size| self.shape.free || self.shape.sizes == [*size]);
            }
            _ => {}
        }
        Ok(())
    }
}

/// What reads a null, or a part of nested arrays; whether it was a null.
struct NullOr<S>(S);

impl<'de, T: Deserialize<'de>, P: FnMut(T)> DeserializeSeed<'de> for NullOr<Seed<'_, T, P>> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, T: Deserialize<'de>, P: FnMut(T)> Visitor<'de> for NullOr<Seed<'_, T, P>> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(f)
    }

    fn visit_unit<E: Error>(self) -> Result<bool, E> {
        Ok(true)
    }

    fn visit_none<E: Error>(self) -> Result<bool, E> {
        Ok(true)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, parts: A) -> Result<bool, A::Error> {
        self.0.visit_seq(parts).map(|()| false)
    }
}

/// Reads the element of a tensor of rank 0: the element itself, or in a buffer a null, no sizes and the element.
pub(super) fn read_single<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    shape: SizeList,
    put: impl FnMut(T),
    deserializer: D,
) -> Result<(), D::Error> {
    let mut single = Single { shape, put, is_read: false, element: PhantomData };
    let element = T::deserialize(Watched { inner: deserializer, watcher: &mut single });
    if !single.is_read {
        (single.put)(element?);
    }
    Ok(())
}

/// What watches the element of a tensor of rank 0.
struct Single<'a, T, P> {
    shape: SizeList<'a>,
    put: P,
    /// Whether the element has been read out of the sizes and elements.
    is_read: bool,
    element: PhantomData<fn() -> T>,
}

impl<'de, T: Deserialize<'de>, P: FnMut(T)> Watcher<'de> for Single<'_, T, P> {
    fn value(&mut self, _: Seen) {}

    fn refused<A: SeqAccess<'de>>(&mut self, taken: usize, first: Option<Seen>, mut parts: A) -> Result<(), A::Error> {
        let is_null = match (taken, parts.size_hint()) {
            // An element that is no sequence has left all parts.
            (0, Some(compact::PARTS)) => {
                let mut noted = Noted(None);
                let _ = parts.next_element_seed(Watched { inner: PhantomData::<()>, watcher: &mut noted });
                noted.0 == Some(Seen::Unit)
            }
            (1, Some(2)) => first == Some(Seen::Unit),
            _ => false,
        };
        if is_null {
            compact::read_sizes_and_elements(self.shape, &mut self.put, parts)?;
            self.is_read = true;
        }
        Ok(())
    }
}

/// Reads two arrays of two elements each, which are two tensors of shape `(2,)`; or an earlier version wrote the sizes
/// of one, `(1, 2)`, and its elements.
///
/// In text the integers are as wide as these. MessagePack has narrow ones, and then the data was never nested arrays of
/// this library. Where sizes are followed by no integers, CBOR is as likely as a text. Both are refused.
pub(super) fn read_two_pairs<'de, T: Deserialize<'de>, P: FnMut(T), A: SeqAccess<'de>>(
    mut outer: Outer<'_, T, P>,
    mut parts: A,
) -> Result<(), A::Error> {
    let leaves = Leaves::default();
    let mut found = 0;
    let mut noting = outer.0.part(&[2]);
    noting.leaves = Some(&leaves);
    while found < 2 && parts.next_element_seed(noting.part(&[2]))?.is_some() {
        found += 1;
    }
    if leaves.may_be_sizes_and_elements() {
        return Err(A::Error::custom(
            "found two tensors of shape (2,), or the sizes (1, 2) and the elements of one, as earlier versions wrote it: cannot tell which",
        ));
    }
    outer.rest(found, parts)
}

/// What the first four elements were.
#[derive(Default)]
pub(super) struct Leaves {
    seen: Cell<[Option<Seen>; 4]>,
    count: Cell<usize>,
}

impl Leaves {
    fn may_be_sizes_and_elements(&self) -> bool {
        let [Some(Seen::Integer { value: 1, is_wide }), Some(Seen::Integer { value: 2, .. }), third, fourth] =
            self.seen.get()
        else {
            return false;
        };
        let is_integer = |seen| matches!(seen, Some(Seen::Integer { .. }));
        !is_wide || !is_integer(third) && !is_integer(fourth)
    }
}

impl Watcher<'_> for &Leaves {
    fn value(&mut self, value: Seen) {
        let (mut seen, count) = (self.seen.get(), self.count.get());
        if let Some(place) = seen.get_mut(count) {
            *place = Some(value);
        }
        self.seen.set(seen);
        self.count.set(count + 1);
    }
}
