#![doc = include_str!("../README.md")]
#![no_std]
#![warn(missing_docs)]
// The hosted documentation says which feature an item needs.
#![cfg_attr(docsrs, feature(doc_cfg))]
// Without a heap, links to what needs one lead nowhere.
#![cfg_attr(not(feature = "alloc"), allow(rustdoc::broken_intra_doc_links))]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(any(feature = "std", test))]
extern crate std;

// The programs of the book are tests.
#[cfg(all(doctest, feature = "std"))]
mod book;

/// What the macros are made of: each `macro_rules` passes `$crate` to its procedural macro.
#[doc(hidden)]
pub use shapewise_macros as __macros;

pub use dim::{Broadcast, Dim, Extent, Idx, Named, Product, Sum};
pub use element::{Element, Number, Real};
pub use lazy::{Expr, Lazy};
pub use ops::concat::{concat, stack};
pub use shape::Shape;
pub use storage::{ContiguousData, Data, DataMut, Owned, Strided};
pub use tensor::{StridedView, StridedViewMut, Tensor, View, ViewMut};
pub use tensor_vec::TensorSlice;
#[cfg(feature = "alloc")]
pub use tensor_vec::TensorVec;

// The documentation of `Tensor` shows methods in the order of these modules; rustfmt sorts those that follow each other without a space.

pub mod tensor;

pub mod ops;

pub mod lazy;

pub mod tensor_vec;

pub mod words;

pub mod derivatives;
pub mod dim;
pub mod element;
mod engine;
mod expr;
pub mod guide;
pub mod interop;
mod kernel;
#[cfg(feature = "alloc")]
#[doc(hidden)]
pub mod prebuilt;
pub mod prelude;
pub mod shape;
mod storage;
