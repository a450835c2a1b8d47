//! Soundness of the storage: every element is dropped once, whatever panics; every allocation is given back; nothing lies about its
//! layout or crosses threads when it must not.
//!
//! These tests also run under Miri, which sees what a count cannot: `cargo +nightly miri test --test storage`. There they take
//! fewer cases, since Miri is slow.
#![allow(unsafe_code, reason = "a global allocator that counts is an unsafe trait")]
#![allow(clippy::type_complexity, reason = "shapes in types are what this crate is about")]

#[path = "support/counted.rs"]
mod counted;

#[path = "storage/allocations.rs"]
#[cfg(feature = "alloc")]
mod allocations;
#[path = "storage/elements.rs"]
mod elements;
#[path = "storage/large.rs"]
#[cfg(feature = "alloc")]
mod large;
#[path = "storage/large_elements.rs"]
#[cfg(feature = "alloc")]
mod large_elements;
#[path = "storage/layout.rs"]
mod layout;
#[path = "storage/liars.rs"]
mod liars;
#[path = "storage/panics.rs"]
mod panics;
#[path = "storage/places.rs"]
mod places;
#[path = "storage/tensor_vecs.rs"]
#[cfg(feature = "alloc")]
mod tensor_vecs;
#[path = "storage/threads.rs"]
mod threads;
