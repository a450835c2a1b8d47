//! `any`, `all` and `count` of bools.

use super::super::inside::selected_or;
use super::super::masked::Masked;
use super::super::over::Over;
use super::super::selection::Selection;
use super::fold;
use super::refine::ForEveryReduction;
use super::{FromNothing, Reduction, Total};
use crate::expr::Expr;
use crate::lazy::expression::Lazy;
use crate::shape::Shape;
use crate::shape::layout::Layout;
use crate::storage::Data;
use crate::storage::TensorSlice;
use crate::tensor::Tensor;

/// Whether one of these is as wanted. Looks at so many together, and at no more than it must.
#[inline]
fn has(elements: &[bool], wanted: bool) -> bool {
    const TOGETHER: usize = 256;
    elements.chunks(TOGETHER).any(|chunk| chunk.iter().fold(false, |found, &element| found | (element == wanted)))
}

macro_rules! logic {
    ($($(#[$doc:meta])* $Name:ident: $fold:ident, $nothing:literal, |$a:ident, $b:ident| $rule:expr;)*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default)]
        pub struct $Name;

        #[diagnostic::do_not_recommend]
        impl Reduction<bool> for $Name {
            type State = bool;
            type Output = bool;

            #[inline(always)]
            fn begin(&self, first: bool) -> bool {
                first
            }

            #[inline(always)]
            fn step(&self, $a: &mut bool, $b: bool) {
                *$a = $rule;
            }

            #[inline(always)]
            fn join(&self, $a: &mut bool, $b: bool) {
                *$a = $rule;
            }

            #[inline(always)]
            fn finish(&self, state: bool, _: usize) -> bool {
                state
            }

            fn reduce_axes<S: Shape, K: Shape, R: Shape, E: Expr<Elem = bool>>(&self, elements: &E) -> Tensor<bool, R> {
                match super::side_by_side::<S, K, E>(elements) {
                    Some(elements) => Tensor::full(has(elements, !$nothing) != $nothing),
                    None => Tensor::of(fold::$fold::<S, K, R, _>(elements)),
                }
            }

            super::selected_as_masked!(bool);
        }

        #[diagnostic::do_not_recommend]
        impl FromNothing<bool> for $Name {
            #[inline(always)]
            fn nothing(&self) -> bool {
                $nothing
            }

            fn reduce_masked<S: Shape, K: Shape, R: Shape, E: Expr<Elem = bool>, M: Expr<Elem = bool>>(
                &self,
                elements: &E,
                mask: &M,
            ) -> Tensor<bool, R> {
                let selected = selected_or(elements, mask, core::convert::identity, $nothing);
                Tensor::of(fold::$fold::<S, K, R, _>(&selected))
            }
        }
    )* };
}

logic! {
    /// Whether any is true: false where there is none.
    Any: any, false, |a, b| *a | b;
    /// Whether all are true: true where there is none.
    All: all, true, |a, b| *a & b;
}

/// How many are true.
#[derive(Clone, Copy, Debug, Default)]
pub struct Count;

#[diagnostic::do_not_recommend]
impl Reduction<bool> for Count {
    type State = i64;
    type Output = i64;

    #[inline(always)]
    fn begin(&self, first: bool) -> i64 {
        i64::from(first)
    }

    #[inline(always)]
    fn step(&self, count: &mut i64, element: bool) {
        *count += i64::from(element);
    }

    #[inline(always)]
    fn join(&self, count: &mut i64, other: i64) {
        *count += other;
    }

    #[inline(always)]
    fn finish(&self, count: i64, _: usize) -> i64 {
        count
    }

    fn reduce_axes<S: Shape, K: Shape, R: Shape, E: Expr<Elem = bool>>(&self, elements: &E) -> Tensor<i64, R> {
        Total.reduce_axes::<S, K, R, E>(elements)
    }

    fn reduce_tensors<S: Shape>(&self, elements: &[bool]) -> Option<Tensor<i64, S>> {
        Total.reduce_tensors(elements)
    }

    super::selected_as_masked!(bool);
}

#[diagnostic::do_not_recommend]
impl FromNothing<bool> for Count {
    #[inline(always)]
    fn nothing(&self) -> i64 {
        0
    }

    fn reduce_masked<S: Shape, K: Shape, R: Shape, E: Expr<Elem = bool>, M: Expr<Elem = bool>>(
        &self,
        elements: &E,
        mask: &M,
    ) -> Tensor<i64, R> {
        Total.reduce_masked::<S, K, R, E, M>(elements, mask)
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
    pub fn any(&self /* no argument: axes are `m.over(axes![0]).any()` */) -> bool {
        self.reduce(Any)
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
    pub fn all(&self /* no argument: axes are `m.over(axes![0]).all()` */) -> bool {
        self.reduce(All)
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
    pub fn count(&self /* no argument: axes are `m.over(axes![0]).count()` */) -> i64 {
        self.reduce(Count)
    }
}

impl<S: Shape, X, K: Shape, R: Shape, E, F> Over<'_, bool, S, X, K, R, E, F> {
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
        F: ForEveryReduction,
    {
        self.reduce(Any)
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
        F: ForEveryReduction,
    {
        self.reduce(All)
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
        F: ForEveryReduction,
    {
        self.reduce(Count)
    }
}

impl<S: Shape, K: Shape, R: Shape, E: Expr<Elem = bool>, M: Expr<Elem = bool>, F> Masked<bool, S, K, R, E, M, F> {
    /// Whether any selected element is true: `np.any(x, axis, where=mask)`. False if no element is selected.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let answer = tensor![[true, false], [false, false]];
    /// let given = tensor![[false, true], [true, true]];
    /// let any: Tensor<bool, shape![2]> = answer.over(axes![0]).masked(&given).any();
    /// assert_eq!(any, tensor![false, false]);
    /// ```
    pub fn any(self) -> Tensor<bool, R>
    where
        F: ForEveryReduction,
    {
        self.reduce(Any)
    }

    /// Whether all selected elements are true: `np.all(x, axis, where=mask)`. True if no element is selected.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let answer = tensor![[true, false], [true, false]];
    /// let given = tensor![[true, false], [true, false]];
    /// let all: Tensor<bool, shape![2]> = answer.over(axes![1]).masked(&given).all();
    /// assert_eq!(all, tensor![true, true]);
    /// ```
    pub fn all(self) -> Tensor<bool, R>
    where
        F: ForEveryReduction,
    {
        self.reduce(All)
    }
}

impl<S: Shape, E> Lazy<bool, S, E> {
    /// Whether any element is true: [`Tensor::any`](crate::Tensor::any), in one pass.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![1.0, -5.0, 3.0];
    /// let negative: bool = x.lazy().lt(0.0).any();
    /// assert!(negative);
    /// ```
    pub fn any(self) -> bool
    where
        E: Expr<Elem = bool>,
    {
        self.reduce(Any)
    }

    /// Whether all elements are true: [`Tensor::all`](crate::Tensor::all), in one pass.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let (x, y) = (tensor![1.0, 2.0], tensor![1.0, 2.0 + 1e-9]);
    /// let close: bool = (x.lazy() - &y).abs().lt(1e-6).all();
    /// assert!(close);
    /// ```
    pub fn all(self) -> bool
    where
        E: Expr<Elem = bool>,
    {
        self.reduce(All)
    }

    /// How many elements are true: [`Tensor::count`](crate::Tensor::count), in one pass.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![1, 5, 3];
    /// let y = tensor![2, 4, 3];
    /// let count: i64 = x.lazy().gt(&y).count();
    /// assert_eq!(count, 1);
    /// ```
    pub fn count(self) -> i64
    where
        E: Expr<Elem = bool>,
    {
        self.reduce(Count)
    }
}

impl<S: Shape, L: Layout, M: Layout> Selection<'_, bool, S, L, M> {
    /// Whether any selected element is true: `np.any(x[mask])`. False if no element is selected.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let answers = tensor![true, false, false];
    /// let given = tensor![false, true, true];
    /// let any: bool = answers.masked_select(&given).any();
    /// assert!(!any);
    /// ```
    pub fn any(&self) -> bool {
        self.reduced(Any)
    }

    /// Whether all selected elements are true: `np.all(x[mask])`. True if no element is selected.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let answers = tensor![true, false, true];
    /// let given = tensor![true, false, true];
    /// let all: bool = answers.masked_select(&given).all();
    /// assert!(all);
    /// ```
    pub fn all(&self) -> bool {
        self.reduced(All)
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
        self.reduced(Any)
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
        self.reduced(All)
    }

    /// How many of the tensors are true in each place: `np.count_nonzero(x, axis=0)`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let masks: TensorVec<bool, shape![2]> = [tensor![true, false], tensor![true, true]].into_iter().collect();
    /// let counts: Tensor<i64, shape![2]> = masks.count();
    /// assert_eq!(counts, tensor![2, 1]);
    /// ```
    pub fn count(&self) -> Tensor<i64, S> {
        self.reduced(Count)
    }
}
