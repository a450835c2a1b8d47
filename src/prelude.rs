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
pub use crate::{axes, dim, dims, index, pad, shape, slice, tensor};
pub use crate::{concat, stack};
pub use crate::{
    Broadcast, ContiguousData, Data, DataMut, Dim, Extent, Idx, Product, Real, Shape, StridedView, StridedViewMut, Sum,
    Tensor, View, ViewMut,
pub use crate::{axes, dim, dims, einsum, index, shape, tensor};
