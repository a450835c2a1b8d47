//! `prod`.

use super::super::masked::Masked;
use super::super::over::Over;
use super::super::selection::Selection;
use crate::lazy::expression::Lazy;
use crate::shape::layout::Layout;
use crate::storage::Data;
use crate::storage::TensorSlice;
use num_traits::One;

use super::super::inside::selected_or;
use super::fold;
use super::refine::ForEveryReduction;
use super::{FromNothing, Reduction};
use crate::element::Element;
use crate::expr::{Expr, Map};
use crate::shape::Shape;
use crate::tensor::Tensor;

/// The product, from one on.
#[derive(Clone, Copy, Debug, Default)]
pub struct Prod;

#[diagnostic::do_not_recommend]
impl<T: Element> Reduction<T> for Prod {
    type State = T::Accumulator;
    type Output = T::Accumulator;

    #[inline(always)]
    fn begin(&self, first: T) -> T::Accumulator {
        first.to_accumulator()
    }

    #[inline(always)]
    fn step(&self, product: &mut T::Accumulator, element: T) {
        *product = *product * element.to_accumulator();
    }

    #[inline(always)]
    fn join(&self, product: &mut T::Accumulator, other: T::Accumulator) {
        *product = *product * other;
    }

    #[inline(always)]
    fn finish(&self, product: T::Accumulator, _: usize) -> T::Accumulator {
        product
    }

    fn reduce_axes<S: Shape, K: Shape, R: Shape, E: Expr<Elem = T>>(&self, elements: &E) -> Tensor<T::Accumulator, R> {
        Tensor::of(fold::product::<S, K, R, _>(&Map(elements, T::to_accumulator)))
    }

    super::selected_as_masked!();
}

#[diagnostic::do_not_recommend]
impl<T: Element> FromNothing<T> for Prod {
    #[inline(always)]
    fn nothing(&self) -> T::Accumulator {
        T::Accumulator::one()
    }

    fn reduce_masked<S: Shape, K: Shape, R: Shape, E: Expr<Elem = T>, M: Expr<Elem = bool>>(
        &self,
        elements: &E,
        mask: &M,
    ) -> Tensor<T::Accumulator, R> {
        let selected = selected_or(elements, mask, T::to_accumulator, T::Accumulator::one());
        Tensor::of(fold::product::<S, K, R, _>(&selected))
    }
}

impl<T: Element, S: Shape, D: Data<T>> Tensor<T, S, D> {
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
    pub fn prod(&self /* no argument: axes are `x.over(axes![0]).prod()` */) -> T::Accumulator {
        self.reduce(Prod)
    }
}

impl<T: Element, S: Shape, X, K: Shape, R: Shape, E, F> Over<'_, T, S, X, K, R, E, F> {
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
    pub fn prod(self /* the axes come before: `x.over(axes![0]).prod()` */) -> Tensor<T::Accumulator, R>
    where
        E: Expr<Elem = T>,
        F: ForEveryReduction,
    {
        self.reduce(Prod)
    }
}

impl<T: Element, S: Shape, K: Shape, R: Shape, E: Expr<Elem = T>, M: Expr<Elem = bool>, F> Masked<T, S, K, R, E, M, F> {
    /// The products of the selected elements: `np.prod(x, axis, where=mask)`. One if no element is selected.
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
    /// let x = tensor![[1, 2], [3, 4]];
    /// let products: Tensor<i64, shape![2]> = x.over(axes![1]).masked(&x.gt(2)).prod();
    /// assert_eq!(products, tensor![1, 12]);
    /// ```
    pub fn prod(self) -> Tensor<T::Accumulator, R>
    where
        F: ForEveryReduction,
    {
        self.reduce(Prod)
    }
}

impl<T: Element, S: Shape, E> Lazy<T, S, E> {
    /// The product of all elements: [`Tensor::prod`](crate::Tensor::prod), in one pass.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let likelihoods = tensor![0.5_f64, 0.75];
    /// let at_least_one: f64 = 1.0 - (1.0 - likelihoods.lazy()).prod();
    /// assert_eq!(at_least_one, 0.875);
    /// ```
    pub fn prod(self) -> T::Accumulator
    where
        E: Expr<Elem = T>,
    {
        self.reduce(Prod)
    }
}

impl<T: Element, S: Shape, L: Layout, M: Layout> Selection<'_, T, S, L, M> {
    /// The product of the selected elements, one where there is none: `np.prod(x[mask])`.
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
    /// let x = tensor![2, -2, 3];
    /// let product: i64 = x.masked_select(&x.gt(0)).prod();
    /// assert_eq!(product, 6);
    /// ```
    pub fn prod(&self) -> T::Accumulator {
        self.reduced(Prod)
    }
}

impl<T: Element, S: Shape> TensorSlice<T, S> {
    /// The product of the tensors, place by place: `np.prod(x, axis=0)`. Ones where there are none.
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
    /// let factors: TensorVec<i32, shape![2]> = [tensor![2, 3], tensor![5, 7]].into_iter().collect();
    /// let products: Tensor<i64, shape![2]> = factors.prod();
    /// assert_eq!(products, tensor![10, 21]);
    /// ```
    pub fn prod(&self) -> Tensor<T::Accumulator, S> {
        self.reduced(Prod)
    }
}
