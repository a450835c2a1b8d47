//! Where the largest and the smallest elements are.
//!
//! Along one axis: [`Over::argmax`](super::over::Over::argmax).

use super::reduce::fold;
use crate::kernel::{is_larger, is_smaller};
use crate::shape::Shape;
use crate::storage::Data;
use crate::tensor::Tensor;

impl<T: Copy + PartialOrd, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// Where the largest element is: `np.unravel_index(np.argmax(x), x.shape)`.
    ///
    /// Of equal elements the first. If an element is NaN, the first NaN.
    ///
    /// # Element type
    ///
    /// One [`Idx`](crate::Idx) for each axis, so that indexing by it cannot fail.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[1, 5, 3], [4, 2, 6]];
    /// let best: (Idx<dim!(2)>, Idx<dim!(3)>) = x.argmax();
    /// assert_eq!((best.0.get(), best.1.get()), (1, 2));
    /// assert_eq!(x[best], 6);
    /// ```
    pub fn argmax(&self /* along an axis: `x.over(axes![0]).argmax()` */) -> S::Indices {
        let best = fold::arg::<S, (), (), T, _>(self.leaf(), is_larger);
        S::indices(best.as_slice()[0].1)
    }

    /// Where the smallest element is: `np.unravel_index(np.argmin(x), x.shape)`.
    ///
    /// Of equal elements the first. If an element is NaN, the first NaN.
    ///
    /// # Element type
    ///
    /// One [`Idx`](crate::Idx) for each axis, so that indexing by it cannot fail.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let best: (Idx<dim!(3)>,) = tensor![3, 1, 2].argmin();
    /// assert_eq!(best.0.get(), 1);
    /// ```
    pub fn argmin(&self /* along an axis: `x.over(axes![0]).argmin()` */) -> S::Indices {
        let best = fold::arg::<S, (), (), T, _>(self.leaf(), is_smaller);
        S::indices(best.as_slice()[0].1)
    }
}
