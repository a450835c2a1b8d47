//! `var` and `std`.

use super::super::masked::Masked;
use super::super::over::Over;
use super::super::selection::Selection;
use crate::lazy::expression::Lazy;
use crate::shape::layout::Layout;
use crate::storage::Data;
use crate::storage::TensorSlice;
use num_traits::Float;

use super::run_time;
use super::spread::{self, Wanted};
use super::{FromNothing, Reduction};
use crate::element::{Element, Real};
use crate::expr::Expr;
use crate::shape::Shape;
use crate::tensor::Tensor;

/// Number, mean, and sum of the squared deviations from it, of some of the elements.
///
/// Source: B. P. Welford, "Note on a method for calculating corrected sums of squares and products", Technometrics 4 (1962); joined as by
/// T. F. Chan, G. H. Golub, R. J. LeVeque, "Updating formulae and a pairwise algorithm for computing sample variances" (1979).
#[derive(Clone, Copy, Debug)]
pub struct Deviations<Q> {
    count: usize,
    mean: Q,
    squares: Q,
}

impl<Q: Real> Deviations<Q> {
    fn nothing() -> Self {
        Deviations { count: 0, mean: Q::zero(), squares: Q::zero() }
    }

    #[inline(always)]
    fn of(x: Q) -> Self {
        let mut state = Deviations::nothing();
        state.step(x);
        state
    }

    #[inline(always)]
    fn step(&mut self, x: Q) {
        self.count += 1;
        let before = x - self.mean;
        self.mean += before / Q::from_count(self.count);
        self.squares += before * (x - self.mean);
    }

    fn join(&mut self, other: Self) {
        if other.count == 0 {
            return;
        }
        if self.count == 0 {
            *self = other;
            return;
        }
        let (m, n) = (Q::from_count(self.count), Q::from_count(other.count));
        let between = other.mean - self.mean;
        self.count += other.count;
        self.mean += between * (n / (m + n));
        self.squares = self.squares + other.squares + between * between * (m / (m + n) * n);
    }

    fn finish(self, ddof: usize) -> Q {
        self.squares / Q::from_count(self.count.saturating_sub(ddof))
    }
}

macro_rules! spreads {
    ($($(#[$doc:meta])* $Name:ident;)*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default)]
        pub struct $Name {
            /// How many less than the number of elements the squares are divided by.
            pub ddof: usize,
        }

        impl $Name {
            /// Divided by the number of elements.
            pub const fn new() -> Self {
                $Name { ddof: 0 }
            }
        }
    )* };
}

spreads! {
    /// The variance: the mean of the squared deviations from the mean.
    Var;
    /// The standard deviation: the square root of the variance.
    Std;
}

macro_rules! reductions {
    ($($Name:ident: $wanted:expr, $root:expr;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<T: Element<Quotient: Real>> Reduction<T> for $Name {
            type State = Deviations<T::Quotient>;
            type Output = T::Quotient;

            #[inline(always)]
            fn begin(&self, first: T) -> Self::State {
                Deviations::of(first.to_quotient())
            }

            #[inline(always)]
            fn step(&self, state: &mut Self::State, element: T) {
                state.step(element.to_quotient());
            }

            fn join(&self, state: &mut Self::State, other: Self::State) {
                state.join(other);
            }

            fn finish(&self, state: Self::State, _: usize) -> T::Quotient {
                $root(state.finish(self.ddof))
            }

            fn reduce_axes<S: Shape, K: Shape, R: Shape, E: Expr<Elem = T>>(&self, elements: &E) -> Tensor<T::Quotient, R> {
                Tensor::of(spread::of_all::<S, K, R, T, _>(elements, self.ddof, $wanted))
            }

            fn reduce_tensors<S: Shape>(&self, elements: &[T]) -> Option<Tensor<T::Quotient, S>> {
                run_time::spread(elements, self.ddof, $wanted)
            }

            super::selected_as_masked!();
        }

        #[diagnostic::do_not_recommend]
        impl<T: Element<Quotient: Real>> FromNothing<T> for $Name {
            fn nothing(&self) -> Self::State {
                Deviations::nothing()
            }

            fn reduce_masked<S: Shape, K: Shape, R: Shape, E: Expr<Elem = T>, M: Expr<Elem = bool>>(
                &self,
                elements: &E,
                mask: &M,
            ) -> Tensor<T::Quotient, R> {
                Tensor::of(spread::of_selected::<S, K, R, T, _, _>(elements, mask, self.ddof, $wanted))
            }
        }
    )* };
}
reductions! {
    Var: Wanted::Variance, core::convert::identity;
    Std: Wanted::Deviation, Float::sqrt;
}

impl<T: Element, S: Shape, D: Data<T>> Tensor<T, S, D> {
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
    pub fn var(&self /* no argument: axes are `x.over(axes![0]).var()` */) -> T::Quotient
    where
        T::Quotient: Real,
    {
        self.reduce(Var::new())
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
    pub fn std(&self /* no argument: axes are `x.over(axes![0]).std()` */) -> T::Quotient
    where
        T::Quotient: Real,
    {
        self.reduce(Std::new())
    }
}

impl<T: Element, S: Shape, X, K: Shape, R: Shape, E, F> Over<'_, T, S, X, K, R, E, F> {
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
    pub fn var(self /* the axes come before: `x.over(axes![0]).var()` */) -> Tensor<T::Quotient, R>
    where
        E: Expr<Elem = T>,
        T::Quotient: Real,
    {
        let ddof = self.ddof;
        self.reduced(Var { ddof })
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
    pub fn std(self /* the axes come before: `x.over(axes![0]).std()` */) -> Tensor<T::Quotient, R>
    where
        E: Expr<Elem = T>,
        T::Quotient: Real,
    {
        let ddof = self.ddof;
        self.reduced(Std { ddof })
    }
}

impl<T: Element, S: Shape, K: Shape, R: Shape, E: Expr<Elem = T>, M: Expr<Elem = bool>, F> Masked<T, S, K, R, E, M, F> {
    /// The variances of the selected elements: `np.var(x, axis, where=mask)`. NaN if no element is selected.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[1.0, 3.0, 100.0]];
    /// let variance: Tensor<f64, shape![1]> = x.over(axes![1]).masked(&x.lt(50.0)).var();
    /// assert_eq!(variance, tensor![1.0]);
    /// ```
    pub fn var(self) -> Tensor<T::Quotient, R>
    where
        T::Quotient: Real,
    {
        let ddof = self.ddof;
        self.reduced(Var { ddof })
    }

    /// The standard deviations of the selected elements: `np.std(x, axis, where=mask)`. NaN if no element is selected.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[1.0, 5.0, 100.0]];
    /// let deviation: Tensor<f64, shape![1]> = x.over(axes![1]).masked(&x.lt(50.0)).std();
    /// assert_eq!(deviation, tensor![2.0]);
    /// ```
    pub fn std(self) -> Tensor<T::Quotient, R>
    where
        T::Quotient: Real,
    {
        let ddof = self.ddof;
        self.reduced(Std { ddof })
    }
}

impl<T: Element, S: Shape, E> Lazy<T, S, E> {
    /// The variance of all elements: [`Tensor::var`](crate::Tensor::var), in two passes, each of which evaluates the expression. One that
    /// has closures is evaluated once, into memory.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let (x, y) = (tensor![1.0, 5.0], tensor![0.0, 2.0]);
    /// let variance: f64 = (x.lazy() - &y).var();
    /// assert_eq!(variance, 1.0);
    /// ```
    pub fn var(self) -> T::Quotient
    where
        E: Expr<Elem = T>,
        T::Quotient: Real,
    {
        self.reduce(Var::new())
    }

    /// The standard deviation of all elements: [`Tensor::std`](crate::Tensor::std), in two passes, each of which evaluates the expression.
    /// One that has closures is evaluated once, into memory.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let (x, y) = (tensor![1.0, 5.0], tensor![0.0, 2.0]);
    /// let deviation: f64 = (x.lazy() - &y).std();
    /// assert_eq!(deviation, 1.0);
    /// ```
    pub fn std(self) -> T::Quotient
    where
        E: Expr<Elem = T>,
        T::Quotient: Real,
    {
        self.reduce(Std::new())
    }
}

impl<T: Element, S: Shape, L: Layout, M: Layout> Selection<'_, T, S, L, M> {
    /// The variance of the selected elements, or `None` if no element is selected: `np.var(x[mask])`.
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
    /// let x = tensor![1.0, 3.0, 100.0];
    /// let variance: Option<f64> = x.masked_select(&x.lt(50.0)).var();
    /// assert_eq!(variance, Some(1.0));
    /// ```
    pub fn var(&self) -> Option<T::Quotient>
    where
        T::Quotient: Real,
    {
        self.reduce(Var::new())
    }

    /// The standard deviation of the selected elements, or `None` if no element is selected: `np.std(x[mask])`.
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
    /// let x = tensor![1.0, 5.0, 100.0];
    /// let deviation: Option<f64> = x.masked_select(&x.lt(50.0)).std();
    /// assert_eq!(deviation, Some(2.0));
    /// ```
    pub fn std(&self) -> Option<T::Quotient>
    where
        T::Quotient: Real,
    {
        self.reduce(Std::new())
    }
}

impl<T: Element, S: Shape> TensorSlice<T, S> {
    /// The variance of all tensors: `np.var(x, axis=0)`, or `None` if there are no tensors.
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
        self.reduce(Var::new())
    }

    /// The standard deviation of all tensors: `np.std(x, axis=0)`, or `None` if there are no tensors.
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
        self.reduce(Std::new())
    }
}
