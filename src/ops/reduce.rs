//! Reductions over the whole tensor: `x.sum()` is one element.
//!
//! Over some axes only: [`over`](super::over).

#[cfg(feature = "rayon")]
use num_traits::Zero;

use super::fold;
use super::spread::{self, Wanted};
#[cfg(feature = "rayon")]
use crate::element::Number;
use crate::element::{Element, Real};
use crate::expr::Map;
use crate::kernel::{Largest, Smallest};
use crate::shape::Shape;
#[cfg(feature = "rayon")]
use crate::shape::layout::Layout;
use crate::storage::{Buffer, Data};
use crate::tensor::Tensor;

/// The one element of a result of rank 0.
fn item<T: Copy>(result: Buffer<T, ()>) -> T {
    result.as_slice()[0]
}

#[cfg(feature = "rayon")]
impl<T, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// All elements, if they lie side by side.
    #[inline]
    fn side_by_side(&self) -> Option<&[T]> {
        if D::Layout::CONTIGUOUS { Some(&self.memory()[..S::LEN]) } else { None }
    }
}

impl<T: Element, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// The sum of all elements: `np.sum(x)`.
    ///
    /// # Element type
    ///
    /// `T::Accumulator`: integers are summed in 64 bits, bools are counted in `i64`, floats stay. Floats are summed pairwise, so that
    /// the error grows with the logarithm of the number of elements: up to 128 elements in NumPy's order, more in more lanes.
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
    /// let total: i64 = tensor![[1, 2, 3], [4, 5, 6]].sum();
    /// assert_eq!(total, 21);
    /// ```
    pub fn sum(&self) -> T::Accumulator {
        #[cfg(feature = "rayon")]
        if let Some(sum) = self.side_by_side().and_then(T::accumulate_slice) {
            return T::Accumulator::zero() + sum;
        }
        item(fold::accumulate::<S, (), (), T>(&self.leaf()))
    }

    /// The product of all elements: `np.prod(x)`.
    ///
    /// # Element type
    ///
    /// `T::Accumulator`: 64 bits for integers and bools, floats stay.
    ///
    /// # Panics
    ///
    /// When the product of integers overflows 64 bits, in debug builds.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let product: i64 = tensor![1, 2, 3, 4].prod();
    /// assert_eq!(product, 24);
    /// ```
    pub fn prod(&self) -> T::Accumulator {
        item(fold::product::<S, (), (), _>(&Map(self.leaf(), T::to_accumulator)))
    }

    /// The mean of all elements: `np.mean(x)`. Of a mask, the share of `true`.
    ///
    /// # Element type
    ///
    /// `T::Quotient`: `f64` for integers and bools, floats stay. Floats whose sum would be infinite have a mean, too. (In NumPy it is infinite.)
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mean: f64 = tensor![1, 2, 3, 4].mean();
    /// assert_eq!(mean, 2.5);
    /// assert_eq!(tensor![true, false].mean(), 0.5);
    /// assert_eq!(tensor![f64::MAX, f64::MAX].mean(), f64::MAX);
    /// ```
    pub fn mean(&self) -> T::Quotient {
        #[cfg(feature = "rayon")]
        if let Some(sum) = self.side_by_side().and_then(T::add_up_slice).filter(Number::is_a_number) {
            return (T::Quotient::zero() + sum).divided_by_count(S::LEN);
        }
        item(fold::mean_of_all::<S, (), (), T>(&self.leaf()))
    }

    /// The variance of all elements: `np.var(x)`, the mean of the squared deviations from the mean.
    ///
    /// Dividing by one less than the number of elements: `x.over_all().ddof(1).var()`. In two passes, and a third where the mean is far from
    /// zero, which takes back its rounding error. Infinite only where the variance is.
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
    /// let variance: f64 = tensor![1, 2, 3, 4].var();
    /// assert_eq!(variance, 1.25);
    /// ```
    pub fn var(&self) -> T::Quotient
    where
        T::Quotient: Real,
    {
        item(spread::of_all::<S, (), (), T, _>(&self.leaf(), 0, Wanted::Variance))
    }

    /// The standard deviation of all elements: `np.std(x)`, the square root of [`var`](Tensor::var).
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
    /// let deviation: f64 = tensor![1.0, 3.0].std();
    /// assert_eq!(deviation, 1.0);
    /// ```
    pub fn std(&self) -> T::Quotient
    where
        T::Quotient: Real,
    {
        item(spread::of_all::<S, (), (), T, _>(&self.leaf(), 0, Wanted::Deviation))
    }
}

impl<T: Copy + PartialOrd, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// The largest element: `np.max(x)`. NaN where there is one.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let largest: i32 = tensor![[1, 5], [3, 4]].max();
    /// assert_eq!(largest, 5);
    /// assert!(tensor![1.0, f64::NAN, 3.0].max().is_nan());
    /// ```
    #[doc(alias = "amax")]
    pub fn max(&self) -> T {
        item(fold::fold_from_first::<S, (), (), _, _>(&self.leaf(), &Largest))
    }

    /// The smallest element: `np.min(x)`. NaN where there is one.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let smallest: i32 = tensor![[2, 5], [1, 4]].min();
    /// assert_eq!(smallest, 1);
    /// ```
    #[doc(alias = "amin")]
    pub fn min(&self) -> T {
        item(fold::fold_from_first::<S, (), (), _, _>(&self.leaf(), &Smallest))
    }
}

impl<S: Shape, D: Data<bool>> Tensor<bool, S, D> {
    /// Whether any element is true: `np.any(mask)`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let any: bool = tensor![1, 2, 3].gt(2).any();
    /// assert!(any);
    /// ```
    pub fn any(&self) -> bool {
        self.iter().any(|&element| element)
    }

    /// Whether all elements are true: `np.all(mask)`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let all: bool = tensor![1, 2, 3].gt(2).all();
    /// assert!(!all);
    /// ```
    pub fn all(&self) -> bool {
        self.iter().all(|&element| element)
    }

    /// How many elements are true: `np.count_nonzero(mask)`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let positive: i64 = tensor![1, -2, 3].gt(0).count();
    /// assert_eq!(positive, 2);
    /// ```
    #[doc(alias = "count_nonzero")]
    pub fn count(&self) -> i64 {
        self.sum()
    }
}
