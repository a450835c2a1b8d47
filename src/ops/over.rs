//! Reductions over axes: `x.over(axes![0, 2]).mean()`.
//!
//! [`over`](Tensor::over) proves that the axes exist and are named once. What it returns is refined by [`keepdims`](Over::keepdims),
//! [`ddof`](Over::ddof) and [`masked`](Over::masked), and ended by a reduction. So every reduction is one method here,
//! beside the one of [`Tensor`] that reduces everything.
//!
//! ```
//! use shapewise::prelude::*;
//!
//! let x = tensor![[1, 2, 3], [4, 5, 6]];
//! let columns: Tensor<f64, shape![3]> = x.over(axes![0]).mean();
//! let rows: Tensor<i64, (dim!(2), Broadcast<dim!(3)>)> = x.over(axes![1]).keepdims().sum();
//! assert_eq!(columns, tensor![2.5, 3.5, 4.5]);
//! assert_eq!(rows.to_string(), "[[ 6]\n [15]]");
//! ```

use super::inside::AsIndex;
use core::fmt;
use core::marker::PhantomData;

use super::fold;
use super::masked::Masked;
use super::operand::Operand;
use super::spread::{self, Wanted};
use crate::dim::Idx;
use crate::dim::Invariant;
use crate::element::{Element, Real};
use crate::expr::{Expr, Leaf, Map, collect};
use crate::kernel::{Largest, Smallest, is_larger, is_smaller};
use crate::shape::Shape;
use crate::shape::join::FitsInto;
use crate::shape::reduce::{AlongOneAxis, AxisDim, KeepDims, Reduce, ReduceShape, Reduced};
use crate::storage::{Buffer, Data};
use crate::tensor::Tensor;

/// A tensor of shape `S`, about to be reduced over the axes `X` to the shape `R`: what [`Tensor::over`] returns.
///
/// `K` is `KeepDims<S, X>`. It stands here so that the reductions need not ask for it: a mistake in the axes is reported by
/// `over` alone. `E` is what is read: the elements of a tensor, or a [lazy](crate::lazy) expression.
#[must_use = "a reduction ends it: `x.over(axes![0]).sum()`"]
pub struct Over<'a, T, S, X, K, R, E = Leaf<'a, T, S>> {
    pub(super) elements: E,
    ddof: usize,
    result: PhantomData<(fn() -> (&'a (), T), Invariant<(S, X, K, R)>)>,
}

impl<T, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// This tensor, to be reduced over a set of axes: `axis=` in NumPy.
    ///
    /// The axes are numbers, negative numbers from the end, or dimension types, in any order: `axes![0, -1, Batch]`. The compiler checks
    /// that all of them exist and that none is named twice.
    ///
    /// A dimension type names the one axis that has exactly this type. So these names are refused: `N` where two axes are `N`, the number of
    /// a named dimension (`dim!(2)` beside `dims! { Batch = 2; }`), and `N` where the axis is a `Broadcast<N>`. A position names all of them.
    ///
    /// # Shape
    ///
    /// The reductions give [`Reduced<S, X>`](crate::shape::reduce::Reduced): `(N, C, H, W)` over `axes![0, 2, 3]` is `(C,)`.
    /// After [`keepdims`](Over::keepdims) they give [`KeepDims<S, X>`](crate::shape::reduce::KeepDims).
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// fn channel_means<T: Real, N: Dim, C: Dim, H: Dim, W: Dim>(x: &Tensor<T, (N, C, H, W)>) -> Tensor<T, (C,)> {
    ///     x.over(axes![0, 2, 3]).mean()
    /// }
    /// let images: Tensor<f64, shape![2, 3, 4, 4]> = Tensor::ones();
    /// assert_eq!(channel_means(&images), Tensor::ones());
    /// ```
    #[doc(alias = "axis")]
    pub fn over<X>(&self, axes: X) -> Over<'_, T, S, X, KeepDims<S, X>, Reduced<S, X>, Leaf<'_, T, S, D::Layout>>
    where
        S: Reduce<X>,
    {
        let _ = axes;
        Over::new(self.leaf())
    }

    /// This tensor, to be reduced over everything: `axis=None` in NumPy, with [`ddof`](Over::ddof) or [`masked`](Over::masked).
    ///
    /// Without those, the methods of the tensor do the same and give the element itself: [`sum`](Tensor::sum), [`std`](Tensor::std).
    ///
    /// # Shape
    ///
    /// The reductions give `()`, for an abstract shape too.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// fn sample_std<T: Real, S: Shape>(x: &Tensor<T, S>) -> T {
    ///     x.over_all().ddof(1).std().item()
    /// }
    /// assert_eq!(sample_std(&tensor![[1.0, 2.0], [4.0, 5.0]]), (10.0_f64 / 3.0).sqrt());
    /// ```
    pub fn over_all(&self) -> Over<'_, T, S, (), (), (), Leaf<'_, T, S, D::Layout>> {
        Over::new(self.leaf())
    }
}

impl<T, S, X, K, R, E> Over<'_, T, S, X, K, R, E> {
    pub(crate) fn new(elements: E) -> Self {
        Over { elements, ddof: 0, result: PhantomData }
    }
}

impl<'a, T: Copy, S: Shape, X, K: Shape, R: Shape, E> Over<'a, T, S, X, K, R, E> {
    /// Keeps the reduced axes as [`Broadcast`](crate::Broadcast): `keepdims=True` in NumPy.
    ///
    /// The result has size 1 there, and broadcasts with the tensor that it came from.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// fn center_rows<T: Real, N: Dim, C: Dim>(x: &Tensor<T, (N, C)>) -> Tensor<T, (N, C)> {
    ///     x - x.over(axes![C]).keepdims().mean()
    /// }
    /// assert_eq!(center_rows(&tensor![[1.0, 3.0], [4.0, 8.0]]), tensor![[-1.0, 1.0], [-2.0, 2.0]]);
    /// ```
    #[doc(alias = "keepdim")]
    pub fn keepdims(self) -> Over<'a, T, S, X, K, K, E> {
        Over { elements: self.elements, ddof: self.ddof, result: PhantomData }
    }

    /// Divides by so many less than the number of elements, in [`var`](Over::var) and [`std`](Over::std): `ddof=` in NumPy.
    ///
    /// 0 unless it is set. `ddof(1)` gives the unbiased estimate from a sample. Where nothing is left to divide by, the
    /// result is infinite or NaN, as in NumPy.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let variance: Tensor<f64, ()> = tensor![1.0, 3.0].over(axes![0]).ddof(1).var();
    /// assert_eq!(variance.item(), 2.0);
    /// ```
    pub fn ddof(self, ddof: usize) -> Self {
        Over { ddof, ..self }
    }

    /// Reduces only the elements where a mask is true: `where=` in NumPy.
    ///
    /// The mask, a tensor or a [lazy](crate::lazy) expression, has the tensor's shape, or stretches to it. The shape of the result does not
    /// depend on the mask; what a result is for which no element is selected, each reduction of [`Masked`] says.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
    /// let means: Tensor<f64, shape![2]> = x.over(axes![1]).masked(&x.gt(1.5)).mean();
    /// assert_eq!(means, tensor![2.5, 5.0]);
    /// ```
    pub fn masked<M: Operand<bool>>(self, mask: M) -> Masked<T, S, K, R, E, M::Expr>
    where
        E: Expr<Elem = T>,
        M::Shape: FitsInto<S>,
    {
        Masked::new(self.elements, mask.into_expr(), self.ddof)
    }

    /// The largest elements: `np.max(x, axis)`. NaN where there is one.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let largest: Tensor<i32, shape![3]> = tensor![[1, 5, 3], [4, 2, 6]].over(axes![0]).max();
    /// assert_eq!(largest, tensor![4, 5, 6]);
    /// ```
    pub fn max(self) -> Tensor<T, R>
    where
        E: Expr<Elem = T>,
        T: PartialOrd,
    {
        Tensor::of(fold::fold_from_first::<S, K, R, _, _>(&self.elements, &Largest))
    }

    /// The smallest elements: `np.min(x, axis)`. NaN where there is one.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let smallest: Tensor<i32, shape![2]> = tensor![[1, 5, 3], [4, 2, 6]].over(axes![1]).min();
    /// assert_eq!(smallest, tensor![1, 2]);
    /// ```
    pub fn min(self) -> Tensor<T, R>
    where
        E: Expr<Elem = T>,
        T: PartialOrd,
    {
        Tensor::of(fold::fold_from_first::<S, K, R, _, _>(&self.elements, &Smallest))
    }

    /// Where the largest elements are along one axis: `np.argmax(x, axis)`. The first of equal ones; NaN where there is one.
    ///
    /// # Element type
    ///
    /// [`Idx<N>`](Idx), `N` being the dimension of the axis: an index that is in range.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let best: Tensor<Idx<dim!(3)>, shape![2]> = tensor![[1, 5, 3], [4, 2, 6]].over(axes![1]).argmax();
    /// assert_eq!(best.to_string(), "[1 2]");
    /// ```
    pub fn argmax(self) -> Tensor<Idx<AxisDim<S, X>>, R>
    where
        E: Expr<Elem = T>,
        T: PartialOrd,
        S: ReduceShape<X> + AlongOneAxis<X>,
    {
        indices(fold::arg::<S, K, R, T, _>(self.elements, is_larger))
    }

    /// Where the smallest elements are along one axis: `np.argmin(x, axis)`. The first of equal ones; NaN where there is one.
    ///
    /// # Element type
    ///
    /// [`Idx<N>`](Idx), `N` being the dimension of the axis: an index that is in range.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let best: Tensor<Idx<dim!(2)>, shape![3]> = tensor![[1, 5, 3], [4, 2, 6]].over(axes![0]).argmin();
    /// assert_eq!(best.to_string(), "[0 1 0]");
    /// ```
    pub fn argmin(self) -> Tensor<Idx<AxisDim<S, X>>, R>
    where
        E: Expr<Elem = T>,
        T: PartialOrd,
        S: ReduceShape<X> + AlongOneAxis<X>,
    {
        indices(fold::arg::<S, K, R, T, _>(self.elements, is_smaller))
    }
}

/// The places of the best ones, as indices.
fn indices<T: Copy, N: crate::dim::Dim, R: Shape>(best: Buffer<(T, usize), R>) -> Tensor<Idx<N>, R> {
    super::operand::map(&Tensor::own(best), AsIndex(PhantomData))
}

impl<T: Element, S: Shape, X, K: Shape, R: Shape, E> Over<'_, T, S, X, K, R, E> {
    /// The sums: `np.sum(x, axis)`.
    ///
    /// # Element type
    ///
    /// `T::Accumulator`: integers are summed in 64 bits, bools are counted in `i64`, floats stay.
    ///
    /// # Panics
    ///
    /// When a sum of integers overflows 64 bits, in debug builds.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let columns: Tensor<i64, shape![3]> = tensor![[1, 2, 3], [4, 5, 6]].over(axes![0]).sum();
    /// assert_eq!(columns, tensor![5, 7, 9]);
    /// ```
    pub fn sum(self) -> Tensor<T::Accumulator, R>
    where
        E: Expr<Elem = T>,
    {
        Tensor::of(fold::accumulate::<S, K, R, T>(&self.elements))
    }

    /// The products: `np.prod(x, axis)`.
    ///
    /// # Element type
    ///
    /// `T::Accumulator`: 64 bits for integers and bools, floats stay.
    ///
    /// # Panics
    ///
    /// When a product of integers overflows 64 bits, in debug builds.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let rows: Tensor<i64, shape![2]> = tensor![[1, 2, 3], [4, 5, 6]].over(axes![1]).prod();
    /// assert_eq!(rows, tensor![6, 120]);
    /// ```
    pub fn prod(self) -> Tensor<T::Accumulator, R>
    where
        E: Expr<Elem = T>,
    {
        Tensor::of(fold::product::<S, K, R, _>(&Map(self.elements, T::to_accumulator)))
    }

    /// The means: `np.mean(x, axis)`.
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
    /// let columns: Tensor<f64, shape![3]> = tensor![[1, 2, 3], [4, 5, 6]].over(axes![0]).mean();
    /// assert_eq!(columns, tensor![2.5, 3.5, 4.5]);
    /// ```
    pub fn mean(self) -> Tensor<T::Quotient, R>
    where
        E: Expr<Elem = T>,
    {
        if const { E::PURE || T::SMALL } {
            return Tensor::of(fold::mean_of_all::<S, K, R, T>(&self.elements));
        }
        // A closure is called once for each element, and a sum that is infinite is taken again.
        let once: Buffer<T, S> = collect::<S, S, _>(&self.elements);
        Tensor::of(fold::mean_of_all::<S, K, R, T>(&fold::leaf(&once)))
    }

    /// The variances: `np.var(x, axis)`, dividing by the number of elements less [`ddof`](Over::ddof).
    ///
    /// In two passes, and a third where a mean is far from zero, which takes back its rounding error. Infinite only where the variance is.
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
    /// let columns: Tensor<f64, shape![2]> = tensor![[1.0, 2.0], [3.0, 8.0]].over(axes![0]).var();
    /// assert_eq!(columns, tensor![1.0, 9.0]);
    /// ```
    pub fn var(self) -> Tensor<T::Quotient, R>
    where
        E: Expr<Elem = T>,
        T::Quotient: Real,
    {
        Tensor::of(spread::of_all::<S, K, R, T, _>(&self.elements, self.ddof, Wanted::Variance))
    }

    /// The standard deviations: `np.std(x, axis)`, the square roots of [`var`](Over::var).
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
    /// let columns: Tensor<f64, shape![2]> = tensor![[1.0, 2.0], [3.0, 8.0]].over(axes![0]).std();
    /// assert_eq!(columns, tensor![1.0, 3.0]);
    /// ```
    pub fn std(self) -> Tensor<T::Quotient, R>
    where
        E: Expr<Elem = T>,
        T::Quotient: Real,
    {
        Tensor::of(spread::of_all::<S, K, R, T, _>(&self.elements, self.ddof, Wanted::Deviation))
    }

    /// The running sums along one axis: `np.cumsum(x, axis)`.
    ///
    /// # Shape
    ///
    /// That of the tensor.
    ///
    /// # Element type
    ///
    /// `T::Accumulator`: 64 bits for integers and bools, floats stay.
    ///
    /// # Panics
    ///
    /// On overflow of 64 bits, in debug builds.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let sums: Tensor<i64, shape![2, 3]> = tensor![[1, 2, 3], [4, 5, 6]].over(axes![1]).cumsum();
    /// assert_eq!(sums, tensor![[1, 3, 6], [4, 9, 15]]);
    /// ```
    pub fn cumsum(self) -> Tensor<T::Accumulator, S>
    where
        E: Expr<Elem = T>,
        S: AlongOneAxis<X>,
    {
        super::cumulative::cumsum::<S, K, T>(self.elements)
    }

    /// The running products along one axis: `np.cumprod(x, axis)`.
    ///
    /// # Shape
    ///
    /// That of the tensor.
    ///
    /// # Element type
    ///
    /// `T::Accumulator`: 64 bits for integers and bools, floats stay.
    ///
    /// # Panics
    ///
    /// On overflow of 64 bits, in debug builds.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let products: Tensor<i64, shape![2, 3]> = tensor![[1, 2, 3], [4, 5, 6]].over(axes![0]).cumprod();
    /// assert_eq!(products, tensor![[1, 2, 3], [4, 10, 18]]);
    /// ```
    pub fn cumprod(self) -> Tensor<T::Accumulator, S>
    where
        E: Expr<Elem = T>,
        S: AlongOneAxis<X>,
    {
        super::cumulative::cumprod::<S, K, T>(self.elements)
    }
}

impl<S: Shape, X, K: Shape, R: Shape, E> Over<'_, bool, S, X, K, R, E> {
    /// Whether any is true: `np.any(mask, axis)`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let rows: Tensor<bool, shape![2]> = tensor![[1, 2], [3, 4]].gt(2).over(axes![1]).any();
    /// assert_eq!(rows, tensor![false, true]);
    /// ```
    pub fn any(self) -> Tensor<bool, R>
    where
        E: Expr<Elem = bool>,
    {
        Tensor::of(fold::any::<S, K, R, _>(&self.elements))
    }

    /// Whether all are true: `np.all(mask, axis)`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let columns: Tensor<bool, shape![2]> = tensor![[1, 2], [3, 4]].gt(1).over(axes![0]).all();
    /// assert_eq!(columns, tensor![false, true]);
    /// ```
    pub fn all(self) -> Tensor<bool, R>
    where
        E: Expr<Elem = bool>,
    {
        Tensor::of(fold::all::<S, K, R, _>(&self.elements))
    }

    /// How many are true: `np.count_nonzero(mask, axis)`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let columns: Tensor<i64, shape![2]> = tensor![[1, 2], [3, 4]].gt(1).over(axes![0]).count();
    /// assert_eq!(columns, tensor![1, 2]);
    /// ```
    pub fn count(self) -> Tensor<i64, R>
    where
        E: Expr<Elem = bool>,
    {
        self.sum()
    }
}

/// The tensor, and the shape of the result.
impl<T, S, X, K, R: Shape, E: fmt::Debug> fmt::Debug for Over<'_, T, S, X, K, R, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Over").field("elements", &self.elements).field("result", &R::SIZES).finish_non_exhaustive()
    }
}
