//! Statistics as plain tensors: how they get from one machine to another.

use super::moments::Moments;
use super::{Measured, Statistics};
use crate::kernel::DoubleWord;
use crate::shape::Shape;
use crate::tensor::Tensor;

/// What [`Statistics`] consist of, to be stored or sent in whatever format, and put together again elsewhere.
pub struct Parts<T: Measured, S: Shape> {
    /// How many tensors there were, at least 1.
    pub count: usize,
    /// The sum of the tensors, and what it was rounded by; of integers, how often it wrapped.
    pub sum: [Tensor<T::Accumulator, S>; 2],
    /// The sum of the squared deviations from the mean, and what it was rounded by.
    pub squares: [Tensor<T::Quotient, S>; 2],
    /// The largest elements.
    pub max: Tensor<T, S>,
    /// The smallest elements.
    pub min: Tensor<T, S>,
}

impl<T: Measured, S: Shape> Statistics<T, S> {
    /// What they consist of, or `None` where there were no tensors.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    /// use shapewise::tensor_vec::{Parts, Statistics};
    ///
    /// let points: TensorVec<f64, shape![2]> = vec![1.0, 2.0, 3.0, 8.0].try_into().unwrap();
    /// let parts: Parts<f64, shape![2]> = points.statistics().parts().unwrap();
    /// assert_eq!((parts.count, parts.sum[0]), (2, tensor![4.0, 10.0]));
    ///
    /// let statistics: Statistics<f64, shape![2]> = parts.into();
    /// assert_eq!(statistics.std(), Some(tensor![1.0, 3.0]));
    /// ```
    pub fn parts(&self) -> Option<Parts<T, S>> {
        let sum = self.each(|moments| moments.sum.words())?;
        let squares = self.each(|moments| moments.squares.words())?;
        Some(Parts {
            count: self.count(),
            sum: [sum.map(|[high, _]| high), sum.map(|[_, low]| low)],
            squares: [squares.map(|[high, _]| high), squares.map(|[_, low]| low)],
            max: self.max()?,
            min: self.min()?,
        })
    }
}

impl<T: Measured, S: Shape> From<Parts<T, S>> for Statistics<T, S> {
    fn from(parts: Parts<T, S>) -> Self {
        let Parts { count, sum, squares, max, min } = parts;
        let [sum, sum_low] = sum.each_ref().map(Tensor::as_slice);
        let [squares, squares_low] = squares.each_ref().map(Tensor::as_slice);
        let moments = Tensor::from_flat_fn(|i| Moments {
            sum: DoubleWord::from_words([sum[i], sum_low[i]]),
            squares: DoubleWord::from_words([squares[i], squares_low[i]]),
            max: max.as_slice()[i],
            min: min.as_slice()[i],
        });
        Statistics::of(count, moments)
    }
}
