//! `diff` along an axis.

use super::function::Minus;
use super::split::RestOf;
use crate::dim::{D1, MoreThan};
use crate::element::Number;
use crate::engine::collect;
use crate::expr::{Map, Zip};
use crate::shape::Shape;
use crate::shape::place::CanGoAlong;
use crate::shape::reduce::{AxisDim, ReduceShape, Replaced};
use crate::storage::Data;
use crate::tensor::Tensor;

/// The shape `S` with one element less along the axis `X`.
pub type Differences<S, X> = Replaced<S, X, RestOf<S, X, D1>>;

impl<T: Copy, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// The differences of neighbours along an axis, each element less the one before it: `np.diff(x, axis=axis)`.
    ///
    /// [`cumsum`](crate::ops::over::Over::cumsum) undoes it, except for the first element. NumPy's `n=2` is `diff` twice.
    ///
    /// # Shape
    ///
    /// `(N, C)` along `axes![0]` gives `(Difference<N, D1>, C)`. The axis is [more than](MoreThan) 1, since no tensor is empty.
    ///
    /// # Element type
    ///
    /// That of the tensor. (NumPy compares the neighbours in a mask: `x.slice(slice![1..]).not_equal(…)`.)
    ///
    /// # Panics
    ///
    /// When a difference of integers does not fit, in debug builds. (NumPy wraps.)
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[1, 2, 4], [9, 5, 0]];
    /// let along_rows: Tensor<i32, shape![2, 2]> = x.diff(axes![1]);
    /// assert_eq!(along_rows, tensor![[1, 2], [-4, -5]]);
    /// assert_eq!(x.diff(axes![0]), tensor![[8, 3, -4]]);
    /// ```
    pub fn diff<X /* along which axis: `x.diff(axes![0])` */>(&self, axes: X) -> Tensor<T, Differences<S, X>>
    where
        T: Number,
        S: ReduceShape<X> + CanGoAlong<X>,
        AxisDim<S, X>: MoreThan<D1>,
    {
        let _ = axes;
        let (later, earlier) = (self.part_from::<X, RestOf<S, X, D1>>(1), self.part_from::<X, RestOf<S, X, D1>>(0));
        Tensor::of(collect::<Differences<S, X>, Differences<S, X>, _>(&Map(Zip(later.leaf(), earlier.leaf()), Minus)))
    }
}
