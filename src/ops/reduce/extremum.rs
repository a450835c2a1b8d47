//! `max` and `min`.

use super::super::over::Over;
use super::super::selection::Selection;
use super::Reduction;
use super::fold;
use super::refine::ForEveryReduction;
use crate::element::HasOrder;
use crate::expr::Expr;
use crate::kernel::{Largest, Smallest, max, min};
use crate::lazy::expression::Lazy;
use crate::shape::Shape;
use crate::shape::layout::Layout;
use crate::storage::Data;
use crate::storage::TensorSlice;
use crate::tensor::Tensor;

macro_rules! extremes {
    ($($(#[$doc:meta])* $Name:ident: $better:ident, $Fold:ident;)*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default)]
        pub struct $Name;

        #[diagnostic::do_not_recommend]
        impl<T: Copy + PartialOrd> Reduction<T> for $Name {
            type State = T;
            type Output = T;

            #[inline(always)]
            fn begin(&self, first: T) -> T {
                first
            }

            #[inline(always)]
            fn step(&self, best: &mut T, element: T) {
                *best = $better(*best, element);
            }

            #[inline(always)]
            fn join(&self, best: &mut T, other: T) {
                *best = $better(*best, other);
            }

            #[inline(always)]
            fn finish(&self, best: T, _: usize) -> T {
                best
            }

            fn reduce_axes<S: Shape, K: Shape, R: Shape, E: Expr<Elem = T>>(&self, elements: &E) -> Tensor<T, R> {
                Tensor::of(fold::fold_from_first::<S, K, R, _, _>(elements, &$Fold))
            }
        }
    )* };
}

extremes! {
    /// The largest element; NaN if any element is NaN.
    Max: max, Largest;
    /// The smallest element; NaN if any element is NaN.
    Min: min, Smallest;
}

impl<T, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// The largest element: `np.max(x)`. NaN if any element is NaN.
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
    pub fn max(&self /* no argument: axes are `x.over(axes![0]).max()` */) -> T
    where
        T: HasOrder,
    {
        self.reduce(Max)
    }

    /// The smallest element: `np.min(x)`. NaN if any element is NaN.
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
    pub fn min(&self /* no argument: axes are `x.over(axes![0]).min()` */) -> T
    where
        T: HasOrder,
    {
        self.reduce(Min)
    }
}

impl<T: Copy, S: Shape, X, K: Shape, R: Shape, E, F> Over<'_, T, S, X, K, R, E, F> {
    /// The largest elements: `np.max(x, axis)`. NaN if any element is NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let largest: Tensor<i32, shape![3]> = tensor![[1, 5, 3], [4, 2, 6]].over(axes![0]).max();
    /// assert_eq!(largest, tensor![4, 5, 6]);
    /// ```
    pub fn max(self /* the axes come before: `x.over(axes![0]).max()` */) -> Tensor<T, R>
    where
        T: HasOrder,
        E: Expr<Elem = T>,
        F: ForEveryReduction,
    {
        self.reduce(Max)
    }

    /// The smallest elements: `np.min(x, axis)`. NaN if any element is NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let smallest: Tensor<i32, shape![2]> = tensor![[1, 5, 3], [4, 2, 6]].over(axes![1]).min();
    /// assert_eq!(smallest, tensor![1, 2]);
    /// ```
    pub fn min(self /* the axes come before: `x.over(axes![0]).min()` */) -> Tensor<T, R>
    where
        T: HasOrder,
        E: Expr<Elem = T>,
        F: ForEveryReduction,
    {
        self.reduce(Min)
    }
}

impl<T: Copy + PartialOrd, S: Shape, E> Lazy<T, S, E> {
    /// The largest element: [`Tensor::max`](crate::Tensor::max), in one pass.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![1.0, -5.0, 3.0];
    /// let norm: f64 = x.lazy().abs().max();
    /// assert_eq!(norm, 5.0);
    /// ```
    pub fn max(self) -> T
    where
        E: Expr<Elem = T>,
    {
        self.reduce(Max)
    }

    /// The smallest element: [`Tensor::min`](crate::Tensor::min), in one pass.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![1, -5, 3];
    /// let smallest: i32 = x.lazy().abs().min();
    /// assert_eq!(smallest, 1);
    /// ```
    pub fn min(self) -> T
    where
        E: Expr<Elem = T>,
    {
        self.reduce(Min)
    }
}

impl<T: Copy + PartialOrd, S: Shape, L: Layout, M: Layout> Selection<'_, T, S, L, M> {
    /// The largest selected element, or `None` if no element is selected: `np.max(x[mask])`. NaN if a selected element is NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![1, -2, 3];
    /// let largest: Option<i32> = x.masked_select(&x.lt(3)).max();
    /// assert_eq!(largest, Some(1));
    /// ```
    pub fn max(&self) -> Option<T> {
        self.reduce(Max)
    }

    /// The smallest selected element, or `None` if no element is selected: `np.min(x[mask])`. NaN if a selected element is NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![1, -2, 3];
    /// let smallest: Option<i32> = x.masked_select(&x.gt(0)).min();
    /// assert_eq!(smallest, Some(1));
    /// ```
    pub fn min(&self) -> Option<T> {
        self.reduce(Min)
    }
}

impl<T: Copy + PartialOrd, S: Shape> TensorSlice<T, S> {
    /// The largest element in each place: `np.max(x, axis=0)`, or `None` where there are no tensors. NaN if any element is NaN.
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
        self.reduce(Max)
    }

    /// The smallest element in each place: `np.min(x, axis=0)`, or `None` where there are no tensors. NaN if any element is NaN.
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
        self.reduce(Min)
    }
}
