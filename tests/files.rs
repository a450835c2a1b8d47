//! Tensors in files: the formats of serde, and NumPy's own.
#![allow(unsafe_code, reason = "a global allocator that counts is an unsafe trait")]
#![allow(clippy::type_complexity, reason = "shapes in types are what this crate is about")]

#[path = "support/counted.rs"]
mod counted;

#[path = "files/npy_headers.rs"]
mod npy_headers;
#[path = "files/npy_mistakes.rs"]
mod npy_mistakes;
#[path = "files/npy_mutations.rs"]
mod npy_mutations;
#[path = "files/npy_versions.rs"]
mod npy_versions;
#[path = "files/npz.rs"]
mod npz;
#[path = "files/npz_failures.rs"]
mod npz_failures;
#[path = "files/numpy_reads.rs"]
mod numpy_reads;
#[path = "files/serde_buffered.rs"]
mod serde_buffered;
#[path = "files/serde_errors.rs"]
mod serde_errors;
#[path = "files/serde_formats.rs"]
mod serde_formats;
