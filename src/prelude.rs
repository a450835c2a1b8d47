//! What a program needs: `use shapewise::prelude::*;`.
//!
//! The digits `D0` to `D9` are not here; `dim!` and `shape!` write them.

#[cfg(feature = "alloc")]
pub use crate::TensorVec;
pub use crate::dim::{AtLeast, Difference, DivisibleBy, MoreThan, Natural, Quotient};
pub use crate::shape::reshape::Reshape;
pub use crate::{Broadcast, Dim, Extent, Idx, Product, Sum};
pub use crate::{ContiguousData, Data, DataMut, Real, Shape};
pub use crate::{StridedView, StridedViewMut, Tensor, View, ViewMut};
pub use crate::{axes, dim, dims, einsum, index, pad, shape, slice, tensor};
pub use crate::{concat, stack};
