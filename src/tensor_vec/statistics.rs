//! Reductions that can be taken apart: each part of the data on its own, and then merged.

use core::fmt;

use num_traits::Float;

use super::moments::{Counts, Merge, Moments, Push};
use crate::element::{Element, Number, Real};
use crate::engine::update_each;
use crate::expr::Function;
use crate::ops::operand::map;
use crate::shape::Shape;
use crate::shape::layout::Contiguous;
use crate::storage::Data;
use crate::tensor::Tensor;

/// An element type that has a variance and an order: all of the crate's.
///
/// `T: Real` implies it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an element that has a mean, a variance and extremes",
    label = "no statistics of `{Self}` elements",
    note = "it needs `PartialOrd`, and `Element` with a quotient that is a float: `f32` or `f64`"
)]
pub trait Measured:
    Element<Quotient: Real, Accumulator: Element<Quotient = <Self as Element>::Quotient>> + PartialOrd
{
}

#[diagnostic::do_not_recommend]
impl<T, Q: Real> Measured for T where T: Element<Quotient = Q, Accumulator: Element<Quotient = Q>> + PartialOrd {}

/// Count, sum, mean, variance, standard deviation and extremes of tensors of shape `S`, place by place, in one pass.
///
/// Tensors are [pushed](Self::push) one by one or collected, and need not be in memory together. Statistics of two parts of the data are
/// [merged](Self::merge) into those of the whole, so a data set that no single machine holds is reduced where its parts are. The mean, the
/// variance and the extremes of nothing do not exist, hence `Option`.
///
/// # Accuracy
///
/// Counts, extremes, sums of integers and of bools are exact: the same whatever the parts are and in which order they are merged. Floats
/// are within bounds that hold for any parts and any order, where nothing overflows or underflows. With `n` tensors, `eps` the
/// epsilon of the element type, and what is smaller by another factor of `eps` left out:
///
/// | | absolute error at most |
/// |---|---|
/// | sum | `eps/2 · abs(sum) + n · eps² · Σ abs(x)` |
/// | mean | that of the sum divided by `n`, and `eps · abs(mean)` |
/// | var | `(5 + 3 · sqrt(log2(n))) · (1 + n · eps) · eps · var`, and nearly `n · eps² · mean²` |
///
/// Why: sums are kept in two words, the second of which holds what the first rounds away, so `n` hardly matters. The variance adds up
/// squares of differences of means. Those have two words as well: far from zero they are nearly equal, and their difference is still known
/// within `eps`. Such a difference weighs as much as the smaller part has elements, and an element is at most `log2(n)` times in the
/// smaller part: hence the root, by the inequality of Cauchy and Schwarz.
///
/// NaN and infinite elements give what NumPy gives: NaN is in every result but the count, and infinite elements have no variance.
///
/// # Examples
///
/// ```
/// use shapewise::prelude::*;
/// use shapewise::tensor_vec::Statistics;
///
/// let points: TensorVec<f64, shape![2]> = vec![1.0, 10.0, 3.0, 20.0, 8.0, 60.0].try_into().unwrap();
/// let (here, elsewhere) = points.split_at(1);
///
/// let mut statistics: Statistics<f64, shape![2]> = here.statistics();
/// statistics.merge(&elsewhere.statistics());
/// assert_eq!(statistics.count(), 3);
/// assert_eq!(statistics.sum(), tensor![12.0, 90.0]);
/// assert_eq!(statistics.mean(), Some(tensor![4.0, 30.0]));
/// assert_eq!(statistics.ddof(1).var(), Some(tensor![13.0, 700.0]));
/// assert_eq!(statistics.min(), Some(tensor![1.0, 10.0]));
/// ```
pub struct Statistics<T: Measured, S: Shape> {
    count: usize,
    /// There are some as soon as there is an element.
    moments: Option<Tensor<Moments<T>, S>>,
}

impl<T: Measured, S: Shape> Statistics<T, S> {
    /// Those of nothing.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    /// use shapewise::tensor_vec::Statistics;
    ///
    /// let nothing: Statistics<f64, shape![2]> = Statistics::new();
    /// assert_eq!((nothing.count(), nothing.mean()), (0, None));
    /// ```
    pub const fn new() -> Self {
        Statistics { count: 0, moments: None }
    }

    /// Those of `count` tensors with the given moments.
    pub(super) fn of(count: usize, moments: Tensor<Moments<T>, S>) -> Self {
        Statistics { count, moments: (count > 0).then_some(moments) }
    }

    /// One tensor more.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    /// use shapewise::tensor_vec::Statistics;
    ///
    /// let mut statistics = Statistics::new();
    /// statistics.push(&tensor![1, 10]);
    /// statistics.push(&tensor![2, 20]);
    /// assert_eq!(statistics.mean(), Some(tensor![1.5, 15.0]));
    /// ```
    pub fn push<D: Data<T>>(&mut self, tensor: &Tensor<T, S, D>) {
        self.add(1, tensor, Moments::of, Push);
    }

    /// Those of another part of the data, too.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    /// use shapewise::tensor_vec::Statistics;
    ///
    /// let mut statistics: Statistics<i32, shape![2]> = [tensor![1, 10]].iter().collect();
    /// let others: Statistics<i32, shape![2]> = [tensor![2, 20], tensor![3, 60]].iter().collect();
    /// statistics.merge(&others);
    /// assert_eq!(statistics.mean(), Some(tensor![2.0, 30.0]));
    /// ```
    pub fn merge(&mut self, other: &Self) {
        if let Some(moments) = &other.moments {
            self.add(other.count, moments, |moments| moments, Merge);
        }
    }

    /// Those of `count` tensors more: `first` where there were none before, `next` where there were.
    #[inline]
    fn add<U: Copy, D: Data<U>, N: Function<(Moments<T>, U), Output = Moments<T>>>(
        &mut self,
        count: usize,
        tensor: &Tensor<U, S, D>,
        first: impl Fn(U) -> Moments<T>,
        next: impl Fn(Counts<T::Quotient>) -> N,
    ) {
        let total = self.count.checked_add(count).expect("the number of tensors fits in a usize");
        match &mut self.moments {
            None => self.moments = Some(map(tensor, first)),
            Some(all) => {
                let counts = Counts::new(self.count, count);
                update_each::<S, Contiguous, _, _, _>(all.as_slice_mut(), &tensor.leaf(), next(counts));
            }
        }
        self.count = total;
    }

    /// How many tensors there were.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    /// use shapewise::tensor_vec::Statistics;
    ///
    /// let statistics: Statistics<i32, shape![2]> = [tensor![1, 2], tensor![3, 4]].iter().collect();
    /// assert_eq!(statistics.count(), 2);
    /// ```
    pub fn count(&self) -> usize {
        self.count
    }

    /// The sum of the tensors; zeros where there were none.
    ///
    /// # Element type
    ///
    /// `T::Accumulator`: 64 bits for integers and bools, floats stay.
    ///
    /// # Panics
    ///
    /// When a sum of integers does not fit in 64 bits, in debug builds. (The mean is exact all the same.)
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    /// use shapewise::tensor_vec::Statistics;
    ///
    /// let statistics: Statistics<i32, shape![2]> = [tensor![1, 2], tensor![3, 4]].iter().collect();
    /// let sum: Tensor<i64, shape![2]> = statistics.sum();
    /// assert_eq!(sum, tensor![4, 6]);
    /// ```
    pub fn sum(&self) -> Tensor<T::Accumulator, S> {
        self.each(Moments::sum).unwrap_or_else(Tensor::zeros)
    }

    /// The mean of the tensors.
    ///
    /// # Element type
    ///
    /// `T::Quotient`: `f64` for integers and bools, floats stay.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    /// use shapewise::tensor_vec::Statistics;
    ///
    /// let statistics: Statistics<i32, shape![2]> = [tensor![1, 2], tensor![4, 5]].iter().collect();
    /// let mean: Option<Tensor<f64, shape![2]>> = statistics.mean();
    /// assert_eq!(mean, Some(tensor![2.5, 3.5]));
    /// ```
    pub fn mean(&self) -> Option<Tensor<T::Quotient, S>> {
        let count = T::Quotient::from_count(self.count);
        self.each(|moments| moments.mean(count))
    }

    /// The variance of the tensors: the mean of the squared deviations from the mean.
    ///
    /// # Element type
    ///
    /// `T::Quotient`: `f64` for integers and bools, floats stay.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    /// use shapewise::tensor_vec::Statistics;
    ///
    /// let statistics: Statistics<i32, shape![2]> = [tensor![1, 2], tensor![3, 8]].iter().collect();
    /// let variance: Option<Tensor<f64, shape![2]>> = statistics.var();
    /// assert_eq!(variance, Some(tensor![1.0, 9.0]));
    /// ```
    pub fn var(&self) -> Option<Tensor<T::Quotient, S>> {
        self.ddof(0).var()
    }

    /// The standard deviation of the tensors, the square root of [`var`](Self::var).
    ///
    /// # Element type
    ///
    /// `T::Quotient`: `f64` for integers and bools, floats stay.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    /// use shapewise::tensor_vec::Statistics;
    ///
    /// let statistics: Statistics<i32, shape![2]> = [tensor![1, 2], tensor![3, 8]].iter().collect();
    /// let deviation: Option<Tensor<f64, shape![2]>> = statistics.std();
    /// assert_eq!(deviation, Some(tensor![1.0, 3.0]));
    /// ```
    pub fn std(&self) -> Option<Tensor<T::Quotient, S>> {
        self.ddof(0).std()
    }

    /// `var` and `std` with a division by so many less than the number of tensors: `ddof=` in NumPy.
    ///
    /// `ddof(1)` gives the unbiased estimate from a sample. Where nothing is left to divide by, the result is infinite or NaN, as in NumPy.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    /// use shapewise::tensor_vec::Statistics;
    ///
    /// let statistics: Statistics<i32, shape![2]> = [tensor![1, 2], tensor![3, 8]].iter().collect();
    /// let variance: Option<Tensor<f64, shape![2]>> = statistics.ddof(1).var();
    /// assert_eq!(variance, Some(tensor![2.0, 18.0]));
    /// ```
    pub fn ddof(&self, ddof: usize) -> WithDdof<'_, T, S> {
        WithDdof { statistics: self, ddof }
    }

    /// The largest element in each place; NaN if any element was NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    /// use shapewise::tensor_vec::Statistics;
    ///
    /// let statistics: Statistics<i32, shape![2]> = [tensor![1, 9], tensor![3, 4]].iter().collect();
    /// assert_eq!(statistics.max(), Some(tensor![3, 9]));
    /// ```
    pub fn max(&self) -> Option<Tensor<T, S>> {
        self.each(|moments| moments.max)
    }

    /// The smallest element in each place; NaN if any element was NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    /// use shapewise::tensor_vec::Statistics;
    ///
    /// let statistics: Statistics<i32, shape![2]> = [tensor![1, 9], tensor![3, 4]].iter().collect();
    /// assert_eq!(statistics.min(), Some(tensor![1, 4]));
    /// ```
    pub fn min(&self) -> Option<Tensor<T, S>> {
        self.each(|moments| moments.min)
    }

    /// `f` of the moments in each place, where there are some.
    pub(super) fn each<U>(&self, f: impl Fn(&Moments<T>) -> U) -> Option<Tensor<U, S>> {
        self.moments.as_ref().map(|moments| map(moments, |moments| f(&moments)))
    }
}

/// [`Statistics`] whose variance divides by less than the number of tensors: what [`Statistics::ddof`] returns.
#[must_use = "`var` or `std` ends it: `statistics.ddof(1).std()`"]
pub struct WithDdof<'a, T: Measured, S: Shape> {
    statistics: &'a Statistics<T, S>,
    ddof: usize,
}

impl<T: Measured, S: Shape> WithDdof<'_, T, S> {
    /// The variance of the tensors.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let points: TensorVec<f64, shape![2]> = vec![1.0, 2.0, 3.0, 8.0].try_into().unwrap();
    /// assert_eq!(points.statistics().ddof(1).var(), Some(tensor![2.0, 18.0]));
    /// ```
    pub fn var(self) -> Option<Tensor<T::Quotient, S>> {
        let left = T::Quotient::from_count(self.statistics.count.saturating_sub(self.ddof));
        self.statistics.each(|moments| moments.squares() / left)
    }

    /// The standard deviation of the tensors.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let points: TensorVec<f64, shape![1]> = vec![1.0, 3.0].try_into().unwrap();
    /// assert_eq!(points.statistics().ddof(1).std(), Some(tensor![2.0_f64.sqrt()]));
    /// ```
    pub fn std(self) -> Option<Tensor<T::Quotient, S>> {
        self.var().map(|variance| map(&variance, Float::sqrt))
    }
}

impl<T: Measured, S: Shape> fmt::Debug for WithDdof<'_, T, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WithDdof").field("statistics", self.statistics).field("ddof", &self.ddof).finish()
    }
}

impl<T: Measured, S: Shape> Clone for Statistics<T, S> {
    fn clone(&self) -> Self {
        Statistics { count: self.count, moments: self.moments.clone() }
    }
}

impl<T: Measured, S: Shape> Default for Statistics<T, S> {
    fn default() -> Self {
        Statistics::new()
    }
}

/// The count; the rest may be much.
impl<T: Measured, S: Shape> fmt::Debug for Statistics<T, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Statistics").field("count", &self.count).finish_non_exhaustive()
    }
}

/// Tensors or views by value.
impl<T: Measured, S: Shape, D: Data<T>> Extend<Tensor<T, S, D>> for Statistics<T, S> {
    fn extend<I: IntoIterator<Item = Tensor<T, S, D>>>(&mut self, tensors: I) {
        tensors.into_iter().for_each(|tensor| self.push(&tensor));
    }
}

/// Tensors or views by reference.
impl<'a, T: Measured, S: Shape, D: Data<T>> Extend<&'a Tensor<T, S, D>> for Statistics<T, S> {
    fn extend<I: IntoIterator<Item = &'a Tensor<T, S, D>>>(&mut self, tensors: I) {
        tensors.into_iter().for_each(|tensor| self.push(tensor));
    }
}

/// Tensors or views by value.
impl<T: Measured, S: Shape, D: Data<T>> FromIterator<Tensor<T, S, D>> for Statistics<T, S> {
    fn from_iter<I: IntoIterator<Item = Tensor<T, S, D>>>(tensors: I) -> Self {
        let mut statistics = Statistics::new();
        statistics.extend(tensors);
        statistics
    }
}

/// Tensors or views by reference.
impl<'a, T: Measured, S: Shape, D: Data<T>> FromIterator<&'a Tensor<T, S, D>> for Statistics<T, S> {
    fn from_iter<I: IntoIterator<Item = &'a Tensor<T, S, D>>>(tensors: I) -> Self {
        let mut statistics = Statistics::new();
        statistics.extend(tensors);
        statistics
    }
}
