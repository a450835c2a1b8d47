//! The names that most programs need: `use shapewise::prelude::*;`.
//!
//! These are the types, the macros that write types, and the bounds for facts about sizes, with the sizes that follow from them. The bounds for
//! whole shapes and for axes are in [`shape`](mod@crate::shape). The documentation of each operation names its bounds.
//!
//! The digits `D0` to `D9` are not here; `dim!` and `shape!` write them.
//!
//! `Dim`, `Sum` and `Product` are also names of other crates. An explicit `use` wins over globs: beside `use ndarray::prelude::*;` write
//! `use shapewise::Dim;`. If you import `std::iter::Sum` by name, write the size as `shapewise::Sum<A, B>`.

pub use crate::TensorSlice;
#[cfg(feature = "alloc")]
pub use crate::TensorVec;
pub use crate::dim::windows::{HasRoomFor, KeptBy, Windows};
pub use crate::dim::{AtLeast, Difference, DivisibleBy, MoreThan, Natural, Quotient};
pub use crate::shape::batch::{Batched, RoomForAxis};
pub use crate::shape::reshape::Reshape;
#[doc(hidden)]
pub use crate::words::{
    arange, concatenate, dot, eye, hstack, len, linspace, matmul, ones, relu, reshape, softmax, transpose, vstack,
    where_, zeros,
};
pub use crate::{Broadcast, Dim, Extent, Idx, Product, Sum};
pub use crate::{ContiguousData, Data, DataMut, Real, Shape};
pub use crate::{Expr, Lazy};
pub use crate::{StridedView, StridedViewMut, Tensor, View, ViewMut};
pub use crate::{axes, dim, dims, einsum, index, pad, shape, slice, tensor};
pub use crate::{concat, stack};
