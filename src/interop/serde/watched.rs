//! A deserializer that tells what it has handed to a visitor.
//!
//! Where serde keeps data in a buffer, nothing but the data says in which form it is. The type of an element can be
//! anything, so only its own reading shows whether it takes a value; meanwhile a [`Watcher`] notes what the value was.

use core::fmt;

use serde::de::value::{MapAccessDeserializer, StrDeserializer};
use serde::de::{DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, Visitor};

/// What a value was.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) enum Seen {
    /// A unit, or an option without a value.
    Unit,
    Integer {
        value: u64,
        /// Whether it came in 64 bits, as the integers of all texts do. MessagePack gives as few as there are.
        is_wide: bool,
    },
    Other,
}

/// Who is told what a value was.
pub(super) trait Watcher<'de> {
    fn value(&mut self, seen: Seen);

    /// A sequence was read: how many of its elements, and what the first was.
    fn sequence(&mut self, _taken: usize, _first: Option<Seen>) {
        self.value(Seen::Other);
    }

    /// A sequence was refused, with all elements but `taken` still in it.
    fn refused<A: SeqAccess<'de>>(
        &mut self,
        _taken: usize,
        _first: Option<Seen>,
        _sequence: A,
    ) -> Result<(), A::Error> {
        Ok(())
    }
}

/// A deserializer, or a visitor, that is watched.
pub(super) struct Watched<'w, D, W> {
    pub(super) inner: D,
    pub(super) watcher: &'w mut W,
}

/// By hints of a type a buffer would refuse a value without showing it. What is known by its content is shown.
macro_rules! ask_for_anything {
    ($($method:ident($($argument:ident: $Argument:ty),*);)*) => { $(
        fn $method<V: Visitor<'de>>(self, $($argument: $Argument,)* visitor: V) -> Result<V::Value, D::Error> {
            let _ = ($($argument,)*);
            self.inner.deserialize_any(Watched { inner: visitor, watcher: self.watcher })
        }
    )* };
}

macro_rules! ask_for_the_same {
    ($($method:ident($($argument:ident: $Argument:ty),*);)*) => { $(
        fn $method<V: Visitor<'de>>(self, $($argument: $Argument,)* visitor: V) -> Result<V::Value, D::Error> {
            self.inner.$method($($argument,)* Watched { inner: visitor, watcher: self.watcher })
        }
    )* };
}

impl<'de, D: Deserializer<'de>, W: Watcher<'de>> Deserializer<'de> for Watched<'_, D, W> {
    type Error = D::Error;

    ask_for_anything! {
        deserialize_any();
        deserialize_bool();
        deserialize_i8();
        deserialize_i16();
        deserialize_i32();
        deserialize_i64();
        deserialize_u8();
        deserialize_u16();
        deserialize_u32();
        deserialize_u64();
        deserialize_f32();
        deserialize_f64();
        deserialize_char();
        deserialize_str();
        deserialize_string();
        deserialize_bytes();
        deserialize_byte_buf();
        deserialize_unit();
        deserialize_seq();
        deserialize_tuple(len: usize);
        deserialize_tuple_struct(name: &'static str, len: usize);
        deserialize_map();
        deserialize_struct(name: &'static str, fields: &'static [&'static str]);
    }
    ask_for_the_same! {
        deserialize_i128();
        deserialize_u128();
        deserialize_option();
        deserialize_unit_struct(name: &'static str);
        deserialize_newtype_struct(name: &'static str);
        deserialize_identifier();
        deserialize_ignored_any();
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.inner.deserialize_any(Watched { inner: Variant(visitor), watcher: self.watcher })
    }

    fn is_human_readable(&self) -> bool {
        self.inner.is_human_readable()
    }
}

macro_rules! values {
    ($($method:ident $T:ty => |$value:pat_param| $seen:expr;)*) => { $(
        fn $method<E: Error>(self, value: $T) -> Result<V::Value, E> {
            let $value = &value;
            self.watcher.value($seen);
            self.inner.$method(value)
        }
    )* };
}

/// An integer; a negative one is no size.
fn integer(value: impl TryInto<u64>, is_wide: bool) -> Seen {
    value.try_into().map_or(Seen::Other, |value| Seen::Integer { value, is_wide })
}

impl<'de, V: Visitor<'de>, W: Watcher<'de>> Visitor<'de> for Watched<'_, V, W> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.expecting(f)
    }

    values! {
        visit_bool bool => |_| Seen::Other;
        visit_i8 i8 => |value| integer(*value, false);
        visit_i16 i16 => |value| integer(*value, false);
        visit_i32 i32 => |value| integer(*value, false);
        visit_i64 i64 => |value| integer(*value, true);
        visit_i128 i128 => |_| Seen::Other;
        visit_u8 u8 => |value| integer(*value, false);
        visit_u16 u16 => |value| integer(*value, false);
        visit_u32 u32 => |value| integer(*value, false);
        visit_u64 u64 => |value| integer(*value, true);
        visit_u128 u128 => |_| Seen::Other;
        visit_f32 f32 => |_| Seen::Other;
        visit_f64 f64 => |_| Seen::Other;
        visit_char char => |_| Seen::Other;
        visit_str &str => |_| Seen::Other;
        visit_borrowed_str &'de str => |_| Seen::Other;
        visit_bytes &[u8] => |_| Seen::Other;
        visit_borrowed_bytes &'de [u8] => |_| Seen::Other;
    }

    fn visit_none<E: Error>(self) -> Result<V::Value, E> {
        self.watcher.value(Seen::Unit);
        self.inner.visit_none()
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        self.watcher.value(Seen::Unit);
        self.inner.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<V::Value, D::Error> {
        self.inner.visit_some(Watched { inner: deserializer, watcher: self.watcher })
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<V::Value, D::Error> {
        self.inner.visit_newtype_struct(Watched { inner: deserializer, watcher: self.watcher })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<V::Value, A::Error> {
        let (mut taken, mut first) = (0, Noted(None));
        let result =
            self.inner.visit_seq(WatchedSequence { sequence: &mut sequence, taken: &mut taken, first: &mut first });
        match result {
            Ok(_) => self.watcher.sequence(taken, first.0),
            Err(_) => self.watcher.refused(taken, first.0, sequence)?,
        }
        result
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        self.watcher.value(Seen::Other);
        self.inner.visit_map(map)
    }

    fn visit_enum<A: EnumAccess<'de>>(self, variant: A) -> Result<V::Value, A::Error> {
        self.watcher.value(Seen::Other);
        self.inner.visit_enum(variant)
    }
}

/// The last thing that was seen.
pub(super) struct Noted(pub(super) Option<Seen>);

impl Watcher<'_> for Noted {
    fn value(&mut self, seen: Seen) {
        self.0 = Some(seen);
    }
}

/// A sequence of which the first element is watched, and all are counted.
struct WatchedSequence<'t, A> {
    sequence: &'t mut A,
    taken: &'t mut usize,
    first: &'t mut Noted,
}

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for WatchedSequence<'_, A> {
    type Error = A::Error;

    fn next_element_seed<X: DeserializeSeed<'de>>(&mut self, seed: X) -> Result<Option<X::Value>, A::Error> {
        if *self.taken > 0 {
            let element = self.sequence.next_element_seed(seed)?;
            *self.taken += usize::from(element.is_some());
            return Ok(element);
        }
        *self.taken = 1;
        let element = self.sequence.next_element_seed(Watched { inner: seed, watcher: self.first })?;
        if element.is_none() {
            *self.taken = 0;
        }
        Ok(element)
    }

    fn size_hint(&self) -> Option<usize> {
        self.sequence.size_hint()
    }
}

impl<'de, X: DeserializeSeed<'de>, W: Watcher<'de>> DeserializeSeed<'de> for Watched<'_, X, W> {
    type Value = X::Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<X::Value, D::Error> {
        self.inner.deserialize(Watched { inner: deserializer, watcher: self.watcher })
    }
}

/// The visitor of an enumeration, whose variants are strings and maps to formats that describe themselves.
struct Variant<V>(V);

impl<'de, V: Visitor<'de>> Visitor<'de> for Variant<V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(f)
    }

    fn visit_str<E: Error>(self, variant: &str) -> Result<V::Value, E> {
        self.0.visit_enum(StrDeserializer::new(variant))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        self.0.visit_enum(MapAccessDeserializer::new(map))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, variant: A) -> Result<V::Value, A::Error> {
        self.0.visit_enum(variant)
    }
}
