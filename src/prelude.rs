//! What a program needs: `use shapewise::prelude::*;`.
//!
//! The digits `D0` to `D9` are not here; `dim!` and `shape!` write them.

pub use crate::{
    Broadcast, ContiguousData, Data, DataMut, Dim, Extent, Idx, Product, Real, Shape, StridedView, StridedViewMut, Sum,
    Tensor, View, ViewMut,
};
pub use crate::{axes, dim, dims, index, shape, tensor};
