//! What a program needs: `use shapewise::prelude::*;`.
//!
//! Types, the macros that write types, and the bounds that generic code asks for where there is something to prove, with the sizes that they
//! leave. Code that is generic in whole shapes or in axes finds its bounds in [`shape`](mod@crate::shape), each named in the docs of its operation.
//!
//! The digits `D0` to `D9` are not here; `dim!` and `shape!` write them.

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
