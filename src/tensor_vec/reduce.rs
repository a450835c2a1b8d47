//! Reductions over the run-time axis, as NumPy has them: the elements in the same place of all tensors become one.
//!
//! A mean and a maximum of no tensors do not exist, hence `Option`; a sum is then zero. The order of the additions is NumPy's, and so are
//! the bits: tensor after tensor, but pairwise where each is a single element. For the same in one pass, more
//! exactly, and in parts that can be merged, there are [`Statistics`].

use num_traits::{Float, One, Zero};

use super::{Measured, Statistics, TensorSlice};
use crate::element::{Element, Number, Real};
use crate::expr::{Change, Expr, Function, Leaf, Map, Scalar, Zip, first, update, update_each};
use crate::kernel::sum_of_next;
use crate::ops::function::{Larger, Minus, Smaller, Times};
use crate::ops::inside::{AddTo, Halved, Square};
use crate::ops::mean::halvings;
use crate::ops::operand::map;
use crate::ops::spread::{Correct, Spread, Sums, Wanted, error_of, scale};
use crate::shape::Shape;
use crate::shape::layout::Contiguous;
use crate::storage::{Buffer, DataMut};
use crate::tensor::{Tensor, View};

/// The sum of what each tensor is read as.
fn sum_of<'a, T, S: Shape, E: Expr<Elem: Number>>(
    tensors: &'a TensorSlice<T, S>,
    read: impl Fn(View<'a, T, S>) -> E,
) -> Tensor<E::Elem, S> {
    let zero = E::Elem::zero();
    if S::LEN == 1 {
        let mut elements = tensors.iter().map(|x| first(&read(x)));
        return Tensor::full(zero + sum_of_next(&mut elements, tensors.len()));
    }
    let mut sum = Tensor::full(zero);
    for x in tensors {
        change(&mut sum, &read(x), &AddTo);
    }
    sum
}

/// Changes each element by the one in its place.
fn change<T, S: Shape, D: DataMut<T>, E: Expr>(target: &mut Tensor<T, S, D>, by: &E, change: &impl Change<T, E::Elem>) {
    update::<S, D::Layout, T, E, _>(target.memory_mut(), by, change);
}

impl<T: Element, S: Shape> TensorSlice<T, S> {
    /// The sum of all tensors: `np.sum(x, axis=0)`; zeros where there are none.
    ///
    /// # Element type
    ///
    /// `T::Accumulator`: integers are summed in 64 bits, bools are counted in `i64`, floats stay.
    ///
    /// # Panics
    ///
    /// When the sum of integers overflows 64 bits, in debug builds.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let points: TensorVec<i32, shape![2]> = vec![1, 2, 3, 4, 5, 6].try_into().unwrap();
    /// let sum: Tensor<i64, shape![2]> = points.sum();
    /// assert_eq!(sum, tensor![9, 12]);
    /// assert_eq!(points[..0].sum(), tensor![0, 0]);
    /// ```
    pub fn sum(&self) -> Tensor<T::Accumulator, S> {
        sum_of(self, |x| Map(Leaf::<T, S>::new(x.into_slice()), T::to_accumulator))
    }

    /// The mean of all tensors: `np.mean(x, axis=0)`, or `None` where there are none.
    ///
    /// # Element type
    ///
    /// `T::Quotient`: `f64` for integers and bools, floats stay.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let points: TensorVec<i32, shape![2]> = vec![1, 2, 3, 4, 5, 7].try_into().unwrap();
    /// let mean: Option<Tensor<f64, shape![2]>> = points.mean();
    /// assert_eq!(mean, Some(tensor![3.0, 13.0 / 3.0]));
    /// assert_eq!(points[..0].mean(), None);
    /// ```
    pub fn mean(&self) -> Option<Tensor<T::Quotient, S>> {
        let count = self.len();
        (count > 0).then(|| {
            let sum = sum_of(self, |x| Map(Leaf::<T, S>::new(x.into_slice()), T::to_quotient));
            let mean = map(&sum, |sum: T::Quotient| sum.divided_by_count(count));
            if T::SMALL || sum.iter().all(Number::is_a_number) {
                return mean;
            }
            let times = halvings(count);
            let halves = sum_of(self, |x| Map(Map(Leaf::<T, S>::new(x.into_slice()), T::to_quotient), Halved(times)));
            mean.zip_map(&halves, |mean, sum| mean.or_mean_of_halved(sum, times, count))
        })
    }

    /// The variance of all tensors: `np.var(x, axis=0)`, or `None` where there are none.
    ///
    /// In two passes, as NumPy does it, and a third where the mean is far from zero, which takes back its rounding error. With `ddof`:
    /// `x.statistics().ddof(1).var()`.
    ///
    /// # Element type
    ///
    /// `T::Quotient`: `f64` for integers and bools, floats stay.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let points: TensorVec<i32, shape![2]> = vec![1, 2, 3, 4, 5, 6].try_into().unwrap();
    /// let variance: Option<Tensor<f64, shape![2]>> = points.var();
    /// assert_eq!(variance, Some(tensor![8.0 / 3.0, 8.0 / 3.0]));
    /// ```
    pub fn var(&self) -> Option<Tensor<T::Quotient, S>>
    where
        T::Quotient: Real,
    {
        self.spread(Wanted::Variance)
    }

    /// The standard deviation of all tensors: `np.std(x, axis=0)`, or `None` where there are none.
    ///
    /// # Element type
    ///
    /// `T::Quotient`: `f64` for integers and bools, floats stay.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let points: TensorVec<f64, shape![2]> = vec![1.0, 2.0, 3.0, 8.0].try_into().unwrap();
    /// let deviation: Option<Tensor<f64, shape![2]>> = points.std();
    /// assert_eq!(deviation, Some(tensor![1.0, 3.0]));
    /// ```
    pub fn std(&self) -> Option<Tensor<T::Quotient, S>>
    where
        T::Quotient: Real,
    {
        self.spread(Wanted::Deviation)
    }

    fn spread(&self, wanted: Wanted) -> Option<Tensor<T::Quotient, S>>
    where
        T::Quotient: Real,
    {
        if self.is_empty() {
            return None;
        }
        let count = T::Quotient::from_count(self.len());
        let (factor, back) = scale::<T::Quotient>();
        let plain = self.squares(T::Quotient::one());
        let scaled = (!plain.is_finite()).then(|| self.squares(factor).sums);
        Some(Tensor::from_flat_fn(|i| {
            let squares = plain.sums.as_slice()[i].squares;
            match &scaled {
                Some(sums) if !squares.is_finite() => wanted.of(sums.as_slice()[i].squares / count, back),
                _ => wanted.of(squares / count, T::Quotient::one()),
            }
        }))
    }

    /// The squared deviations of the tensors times a factor.
    fn squares(&self, factor: T::Quotient) -> Spread<T::Quotient, S>
    where
        T::Quotient: Real,
    {
        fn times<'a, T: Element, S: Shape>(
            tensor: View<'a, T, S>,
            factor: T::Quotient,
        ) -> impl Expr<Elem = T::Quotient> + use<'a, T, S> {
            // The factor is an operand: a loop would load anew what a closure has captured.
            Map(Zip(Map(Leaf::<T, S>::new(tensor.into_slice()), T::to_quotient), Scalar(factor)), Times)
        }
        let count = T::Quotient::from_count(self.len());
        let mut means = sum_of(self, |tensor| times(tensor, factor));
        for mean in means.as_slice_mut() {
            *mean /= count;
        }
        // One after another, or in pairs.
        let additions = if S::LEN == 1 { 26 + self.len().ilog2() as usize } else { self.len() + 1 };
        let means = means.into_elements();
        let correct = Correct::Beyond(error_of(additions));
        Spread::around(
            means,
            |_| self.len(),
            correct,
            |means: &Buffer<T::Quotient, S>, deviations_too: bool| {
                let left = |tensor| Map(Zip(times(tensor, factor), Leaf::<_, S>::new(means.as_slice())), Minus);
                let squares = sum_of(self, |tensor| Map(left(tensor), Square));
                let deviations = deviations_too.then(|| sum_of(self, left));
                let sums = |i: usize| Sums {
                    deviations: deviations.as_ref().map_or_else(T::Quotient::zero, |sums| sums.as_slice()[i]),
                    squares: squares.as_slice()[i],
                };
                Tensor::from_flat_fn(sums).into_elements()
            },
        )
    }
}

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

impl<T: Copy + PartialOrd, S: Shape> TensorSlice<T, S> {
    /// The largest element in each place: `np.max(x, axis=0)`, or `None` where there are no tensors. NaN where there is one.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let points: TensorVec<i32, shape![2]> = vec![1, 6, 3, 4, 5, 2].try_into().unwrap();
    /// let largest: Option<Tensor<i32, shape![2]>> = points.max();
    /// assert_eq!(largest, Some(tensor![5, 6]));
    /// ```
    pub fn max(&self) -> Option<Tensor<T, S>> {
        self.fold(Larger)
    }

    /// The smallest element in each place: `np.min(x, axis=0)`, or `None` where there are no tensors. NaN where there is one.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let points: TensorVec<i32, shape![2]> = vec![1, 6, 3, 4, 5, 2].try_into().unwrap();
    /// let smallest: Option<Tensor<i32, shape![2]>> = points.min();
    /// assert_eq!(smallest, Some(tensor![1, 2]));
    /// ```
    pub fn min(&self) -> Option<Tensor<T, S>> {
        self.fold(Smaller)
    }

    /// The best of the elements in each place, of equal ones the first.
    fn fold(&self, better: impl Function<(T, T), Output = T> + Copy) -> Option<Tensor<T, S>> {
        let mut tensors = self.iter();
        let mut best = tensors.next()?.to_tensor();
        for x in tensors {
            update_each::<S, Contiguous, _, _, _>(best.as_slice_mut(), &x.leaf(), better);
        }
        Some(best)
    }
}

impl<S: Shape> TensorSlice<bool, S> {
    /// Whether any is true in each place: `np.any(x, axis=0)`; `false` where there are no tensors.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let masks: TensorVec<bool, shape![2]> = vec![false, true, false, false].try_into().unwrap();
    /// let any: Tensor<bool, shape![2]> = masks.any();
    /// assert_eq!(any, tensor![false, true]);
    /// ```
    pub fn any(&self) -> Tensor<bool, S> {
        self.max().unwrap_or_else(|| Tensor::full(false))
    }

    /// Whether all are true in each place: `np.all(x, axis=0)`; `true` where there are no tensors.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let masks: TensorVec<bool, shape![2]> = vec![true, true, false, true].try_into().unwrap();
    /// let all: Tensor<bool, shape![2]> = masks.all();
    /// assert_eq!(all, tensor![false, true]);
    /// ```
    pub fn all(&self) -> Tensor<bool, S> {
        self.min().unwrap_or_else(|| Tensor::full(true))
    }
}
