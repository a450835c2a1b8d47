//! Reductions over the run-time axis, as NumPy has them: the elements in the same place of all tensors become one.
//!
//! The reductions themselves stand in [`ops::reduce`](crate::ops::reduce). A mean and a maximum of no tensors do not exist, hence `Option`; a
//! sum is then zero. For sums, means and variances in one pass, more exactly, and in parts that can be merged, there are [`Statistics`].

use super::{Measured, Statistics, TensorSlice};
use crate::ops::reduce::{FromNothing, Reduction};
use crate::shape::Shape;
use crate::tensor::Tensor;

impl<T, S: Shape> TensorSlice<T, S> {
    /// Count, sum, mean, variance, standard deviation and extremes in one pass: [`Statistics`].
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let points: TensorVec<f64, shape![2]> = vec![1.0, 2.0, 3.0, 8.0].try_into().unwrap();
    /// let statistics = points.statistics();
    /// assert_eq!(statistics.mean(), Some(tensor![2.0, 5.0]));
    /// assert_eq!(statistics.ddof(1).var(), Some(tensor![2.0, 18.0]));
    /// assert_eq!(statistics.max(), Some(tensor![3.0, 8.0]));
    /// ```
    pub fn statistics(&self) -> Statistics<T, S>
    where
        T: Measured,
    {
        self.iter().collect()
    }
}

impl<T: Copy, S: Shape> TensorSlice<T, S> {
    /// The elements in the same place of all tensors by a [`Reduction`]; `None` where there are no tensors.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::ops::reduce::{Max, Min};
    /// use shapewise::prelude::*;
    ///
    /// let points: TensorVec<f64, shape![2]> = [tensor![1.0, 8.0], tensor![3.0, 2.0]].into_iter().collect();
    /// let bounds: Option<Tensor<(f64, f64), shape![2]>> = points.reduce((Min, Max));
    /// assert_eq!(bounds, Some(tensor![(1.0, 3.0), (2.0, 8.0)]));
    /// ```
    pub fn reduce<Q: Reduction<T>>(&self, reduction: Q) -> Option<Tensor<Q::Output, S>> {
        reduction.reduce_tensors(self.as_slice())
    }

    /// By a reduction that has a value for no tensors.
    pub(crate) fn reduced<Q: FromNothing<T>>(&self, reduction: Q) -> Tensor<Q::Output, S> {
        let all = reduction.reduce_tensors(self.as_slice());
        all.unwrap_or_else(|| Tensor::from_flat_fn(|_| reduction.finish(reduction.nothing(), 0)))
    }
}
