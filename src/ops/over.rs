//! Reductions over axes: `x.over(axes![0, 2]).mean()`.
//!
//! [`over`](Tensor::over) checks that the axes exist and are named once. Its result is refined by [`keepdims`](Over::keepdims),
//! [`ddof`](Over::ddof) and [`masked`](Over::masked), and a [reduction](super::reduce) ends it. The type knows the refinements:
//! `ddof` before a sum and `keepdims` before `sort` do not compile.
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

use super::inside::Second;
use core::fmt;
use core::marker::PhantomData;

use super::masked::Masked;
use super::operand::Operand;
use super::reduce::Reduction;
use super::reduce::fold;
pub use super::reduce::refine::{Ddof, ForEveryReduction, ForNoReduction, Keepdims, Plain, Refinement};
use crate::dim::Idx;
use crate::dim::Invariant;
use crate::element::Element;
use crate::expr::{Expr, Leaf};
use crate::kernel::{is_larger, is_smaller};
use crate::shape::Shape;
use crate::shape::join::FitsInto;
use crate::shape::reduce::{AlongOneAxis, AxisOver, CanReduce, KeepAllDims, KeepDims, KeptAxis, ReduceShape, Reduced};
use crate::storage::{Buffer, Data, indices_of};
use crate::tensor::Tensor;

/// A tensor of shape `S`, about to be reduced over the axes `X` to the shape `R`: what [`Tensor::over`] returns.
///
/// `K` is `KeepDims<S, X>`. It stands here so that the reductions need not ask for it: a mistake in the axes is reported by
/// `over` alone. `E` is what is read: the elements of a tensor, or a [lazy](crate::lazy) expression.
#[must_use = "a reduction ends it: `x.over(axes![0]).sum()`"]
pub struct Over<'a, T, S, X, K, R, E = Leaf<'a, T, S>, F = Plain> {
    pub(super) elements: E,
    pub(super) ddof: usize,
    /// For as long as the tensor is borrowed.
    reads: PhantomData<fn() -> (&'a (), T, F)>,
    result: Invariant<(S, X, K, R)>,
}

impl<T, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// Names the axes of a reduction, which follows: `x.over(axes![0]).sum()`. NumPy's `axis=`.
    ///
    /// The axes are numbers, negative numbers from the end, or dimension types, in any order: `axes![0, -1, Batch]`. The compiler checks
    /// that all of them exist and that none is named twice.
    ///
    /// A dimension names the one axis that has exactly this type. So three names are refused: `N` if two axes are `N`, the number of a named
    /// dimension (`dim!(2)` for `dims! { Batch = 2; }`), and `N` if the axis is a `Broadcast<N>`. A position always works.
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
    pub fn over<X /* two axes: `axes![0, 1]` */>(
        &self,
        axes: X,
    ) -> Over<'_, T, S, X, KeepDims<S, X>, Reduced<S, X>, Leaf<'_, T, S, D::Layout>>
    where
        S: ReduceShape<X> + CanReduce<X>,
    {
        let _ = axes;
        Over::new(self.leaf())
    }

    /// Names all axes of a reduction, which follows: NumPy's `axis=None`, with [`ddof`](Over::ddof) or [`masked`](Over::masked).
    ///
    /// If you need neither, call the methods of the tensor. They give the element itself: [`sum`](Tensor::sum), [`std`](Tensor::std).
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
    pub fn over_all(&self) -> Over<'_, T, S, (), KeepAllDims<S>, (), Leaf<'_, T, S, D::Layout>> {
        Over::new(self.leaf())
    }
}

impl<T, S, X, K, R, E> Over<'_, T, S, X, K, R, E> {
    pub(crate) fn new(elements: E) -> Self {
        Over { elements, ddof: 0, reads: PhantomData, result: PhantomData }
    }
}

impl<'a, T: Copy, S: Shape, X, K: Shape, R: Shape, E, F> Over<'a, T, S, X, K, R, E, F> {
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
    pub fn keepdims(self /* no argument: it keeps the axes */) -> Over<'a, T, S, X, K, K, E, F::WithKeepdims>
    where
        F: Refinement,
    {
        Over { elements: self.elements, ddof: self.ddof, reads: PhantomData, result: PhantomData }
    }

    /// Makes [`var`](Over::var) and [`std`](Over::std) divide by the number of elements minus `ddof`: NumPy's `ddof=`.
    ///
    /// Without it, `ddof` is 0. `ddof(1)` gives the unbiased estimate from a sample. If the divisor is 0, the
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
    pub fn ddof(self, ddof: usize) -> Over<'a, T, S, X, K, R, E, Ddof> {
        Over { elements: self.elements, ddof, reads: PhantomData, result: PhantomData }
    }

    /// Reduces only the elements where a mask is true: `where=` in NumPy.
    ///
    /// The mask, a tensor or a [lazy](crate::lazy) expression, has the tensor's shape, or stretches to it. The shape of the result does not
    /// depend on the mask. Each reduction of [`Masked`] says what it gives if no element is selected.
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
    pub fn masked<M: Operand<bool>>(self, mask: M) -> Masked<T, S, K, R, E, M::Expr, F>
    where
        E: Expr<Elem = T>,
        M::Shape: FitsInto<S>,
    {
        Masked::new(self.elements, mask.into_expr(), self.ddof)
    }

    /// Applies a [`Reduction`] along the axes: one of this library, or your own.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::ops::reduce::{Max, Min};
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[1, 5, 3], [4, 2, 6]];
    /// let bounds: Tensor<(i32, i32), shape![2]> = x.over(axes![1]).reduce((Min, Max));
    /// assert_eq!(bounds, tensor![(1, 5), (2, 6)]);
    /// ```
    pub fn reduce<Q: Reduction<T>>(self, reduction: Q) -> Tensor<Q::Output, R>
    where
        E: Expr<Elem = T>,
        F: ForEveryReduction,
    {
        self.reduced(reduction)
    }

    /// Where the largest elements are along one axis: `np.argmax(x, axis)`. Of equal elements the first. If an element is NaN, the first NaN.
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
    pub fn argmax(self, /* the axis comes before: `x.over(axes![0]).argmax()` */) -> Tensor<Idx<AxisOver<S, X, K>>, R>
    where
        E: Expr<Elem = T>,
        T: PartialOrd,
        S: AlongOneAxis<X>,
        K: KeptAxis<S, X>,
        F: ForEveryReduction,
    {
        indices(fold::arg::<S, K, R, T, _>(self.elements, is_larger))
    }

    /// Where the smallest elements are along one axis: `np.argmin(x, axis)`. Of equal elements the first. If an element is NaN, the first NaN.
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
    pub fn argmin(self, /* the axis comes before: `x.over(axes![0]).argmin()` */) -> Tensor<Idx<AxisOver<S, X, K>>, R>
    where
        E: Expr<Elem = T>,
        T: PartialOrd,
        S: AlongOneAxis<X>,
        K: KeptAxis<S, X>,
        F: ForEveryReduction,
    {
        indices(fold::arg::<S, K, R, T, _>(self.elements, is_smaller))
    }
}

impl<T, S: Shape, X, K: Shape, R: Shape, E: Expr<Elem = T>, F> Over<'_, T, S, X, K, R, E, F> {
    /// By a reduction, whatever the refinement.
    pub(super) fn reduced<Q: Reduction<T>>(self, reduction: Q) -> Tensor<Q::Output, R> {
        reduction.reduce_axes::<S, K, R, E>(&self.elements)
    }
}

/// The places of the best ones, as indices.
fn indices<T: Copy, N: crate::dim::Dim, R: Shape>(best: Buffer<(T, usize), R>) -> Tensor<Idx<N>, R> {
    Tensor::own(indices_of(super::operand::map(&Tensor::own(best), Second).into_elements()))
}

impl<T: Element, S: Shape, X, K: Shape, R: Shape, E, F> Over<'_, T, S, X, K, R, E, F> {
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
        F: ForNoReduction,
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
        F: ForNoReduction,
    {
        super::cumulative::cumprod::<S, K, T>(self.elements)
    }
}

/// The tensor, and the shape of the result.
impl<T, S, X, K, R: Shape, E: fmt::Debug, F> fmt::Debug for Over<'_, T, S, X, K, R, E, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Over").field("elements", &self.elements).field("result", &R::SIZES).finish_non_exhaustive()
    }
}
