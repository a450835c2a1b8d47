//! Reductions: many elements become one.
//!
//! Each stands in a file of its own, as a [`Reduction`]: what it keeps of the elements that it has seen, and its methods for all receivers.
//! So all of these have `sum`, `mean`, `median` and the others, and take a reduction of your own by `reduce`:
//!
//! | receiver | example | gives |
//! |---|---|---|
//! | a tensor, a view | `x.sum()` | one element |
//! | axes of them | [`x.over(axes![0]).sum()`](super::over) | a tensor of the other axes |
//! | axes, where a mask is true | [`x.over(axes![0]).masked(&mask).sum()`](super::masked) | the same |
//! | a lazy expression, or axes of it | [`(x.lazy() - &y).sum()`](crate::lazy) | the same, in one pass |
//! | what a mask selects | [`x.masked_select(&mask).sum()`](super::selection) | one element |
//! | tensors, along their run-time axis | [`batch.sum()`](crate::TensorSlice) | a tensor |
//! | tensors that come in parts | [`Reducer::new(Total)`](crate::tensor_vec::Reducer) | a tensor |
//!
//! Where there may be no elements, reductions that have no value then give an `Option`.

use crate::expr::Expr;
use crate::shape::Shape;
use crate::storage::Data;
use crate::tensor::Tensor;

pub use extremum::{Max, Min};
pub use logic::{All, Any, Count};
pub use logsumexp::LogSumExp;
pub use mean::Mean;
#[cfg(feature = "alloc")]
pub use median::Median;
pub use norm::Norm;
pub use prod::Prod;
pub use reduction::{FromNothing, Initial, Reduction};
pub use sum::Total;
pub use var::{Std, Var};

// In the order of the documentation.

mod sum;

mod prod;

mod mean;

mod var;

mod extremum;

#[cfg(feature = "alloc")]
mod median;

mod norm;

mod logsumexp;

mod logic;

pub(super) mod fold;
pub(super) mod large_sums;
mod reduction;
pub(crate) mod refine;
mod run_time;
pub(super) mod scratch;
pub(super) mod spread;
pub(crate) mod walk;

impl<T: Copy, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// All elements by a [`Reduction`], of this library or your own.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::ops::reduce::{Mean, Std};
    /// use shapewise::prelude::*;
    ///
    /// let (mean, deviation) = tensor![[1.0, 2.0], [2.0, 3.0]].reduce((Mean, Std { ddof: 1 }));
    /// assert_eq!((mean, deviation), (2.0, (2.0_f64 / 3.0).sqrt()));
    /// ```
    pub fn reduce<Q: Reduction<T>>(&self, reduction: Q) -> Q::Output {
        reduction.reduce_axes::<S, (), (), _>(&self.leaf()).into_item()
    }
}

/// All elements of an expression, if they lie side by side in memory and become one.
#[inline(always)]
fn side_by_side<S: Shape, K: Shape, E: Expr>(elements: &E) -> Option<&[E::Elem]> {
    elements.side_by_side().filter(|elements| K::LEN == 1 && elements.len() == S::LEN)
}

/// A [`FromNothing`] gives what a mask selects of a tensor as it does along axes.
macro_rules! selected_as_masked {
    () => {
        $crate::ops::reduce::selected_as_masked!(T);
    };
    ($T:ty) => {
        fn reduce_selected<
            S: $crate::shape::Shape,
            L: $crate::shape::layout::Layout,
            M: $crate::shape::layout::Layout,
        >(
            &self,
            elements: &$crate::expr::Leaf<'_, $T, S, L>,
            mask: &$crate::expr::Leaf<'_, bool, S, M>,
        ) -> Option<Self::Output> {
            let count = $crate::ops::reduce::fold::counts::<S, (), ()>(mask).as_slice()[0];
            (count > 0).then(|| self.reduce_masked::<S, (), (), _, _>(elements, mask).into_item())
        }
    };
}
pub(crate) use selected_as_masked;
