//! Expressions that are evaluated in one pass: `((x.lazy() - &m) / &s * &g + &b).eval()`.
//!
//! An operator between tensors computes its result at once. A formula of four operators goes through memory four times.
//! [`lazy`](Tensor::lazy) makes an expression of a tensor instead. Operators, functions, comparisons, [`select`](Lazy::select) and casts then
//! only make the expression longer. Their other operands may be tensors, single elements or expressions. [`eval`](Lazy::eval) or a reduction
//! ends the expression. It reads every element once, applies the whole formula, and writes the result once, or not at all.
//!
//! ```
//! use shapewise::prelude::*;
//!
//! fn mean_squared_error<T: Real, S: Shape>(x: &Tensor<T, S>, y: &Tensor<T, S>) -> T {
//!     (x.lazy() - y).pow(2).mean() // no tensor of differences, none of squares
//! }
//! assert_eq!(mean_squared_error(&tensor![1.0, 2.0], &tensor![3.0, 2.0]), 2.0);
//! ```
//!
//! Shapes are those of the operators: operands broadcast, and operands that do not fit do not compile. Values are those of the operators too, bit for
//! bit. Only the sum of a strided operand may add up in another order than the sum of a tensor with the same elements.
//!
//! An expression borrows an operand that is written `&m`, and owns an operand that is written `m`. Every [`eval`](Lazy::eval) recomputes the
//! expression, and a broadcast operand is recomputed for each element. If you need a result twice, keep the tensor that `eval` gives. Printing
//! evaluates. Joining, sorting and matrix products take tensors: call `eval` first.
//!
//! A chain may have about 120 operators, because rustc follows types no deeper by default: see [the limits](crate::guide::limits#computing).
//!
//! [`assign`](Tensor::assign), `+=` and the like take expressions on their right, and then nothing is allocated:
//!
//! ```
//! use shapewise::prelude::*;
//!
//! let mut weights = tensor![1.0, 2.0];
//! let gradient = tensor![10.0, 20.0];
//! weights -= gradient.lazy() * 0.01;
//! assert_eq!(weights, tensor![0.9, 1.8]);
//! ```
//!
//! The type says what will be computed, `Lazy<f64, (D2,), ZipMap<…, Minus>>`. A function that returns an expression leaves that out:
//! `Lazy<T, S, impl Expr<Elem = T>>`.

use core::fmt;

pub use crate::expr::{Expr, Function, Held, InMemory, Leaf, Map, Scalar, Zip, ZipMap};
pub use crate::ops::function;
pub use crate::ops::operand::LazyZip;
pub use expression::Lazy;

use crate::dim::sealed::Token;
use crate::ops::operand::Operand;
use crate::shape::Shape;
use crate::shape::join::JoinShape;
use crate::storage::Data;
use crate::tensor::Tensor;
use crate::tensor::display::DisplayElement;

mod arithmetic;
mod close;
mod elementwise;
pub(crate) mod expression;
mod join;
mod mask;
mod notation;
mod reduce;

impl<T, S: Shape, E> Lazy<T, S, E> {
    /// `f` of each pair of elements, broadcast together.
    #[inline(always)]
    pub(crate) fn zip<U, R: Operand<U>, F: Function<(T, U)>>(self, other: R, f: F) -> LazyZip<F::Output, S, E, R, U, F>
    where
        S: JoinShape<R::Shape>,
    {
        Lazy::new(ZipMap(self.expression, other.into_expr(), f))
    }
}

/// # Lazy expressions
///
/// A formula that is computed in one pass.
impl<T: Copy, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// This tensor as an expression that is evaluated in one pass: see [the module](crate::lazy).
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// fn normalize<T: Real, N: Dim, C: Dim>(x: &Tensor<T, (N, C)>, g: &Tensor<T, (C,)>, b: &Tensor<T, (C,)>) -> Tensor<T, (N, C)> {
    ///     let (mean, std) = (x.over(axes![0]).mean(), x.over(axes![0]).std());
    ///     ((x.lazy() - mean) / std * g + b).eval()
    /// }
    /// let y = normalize(&tensor![[1.0], [3.0]], &tensor![2.0], &tensor![1.0]);
    /// assert_eq!(y, tensor![[-1.0], [3.0]]);
    /// ```
    #[inline(always)]
    pub fn lazy(&self) -> Lazy<T, S, Leaf<'_, T, S, D::Layout>> {
        Lazy::new(self.leaf())
    }
}

impl<T: Copy, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// This tensor as an expression that owns it. Use it after a product, for example, where [`lazy`](Tensor::lazy) would borrow from a temporary.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// fn layer<T: Real, N: Dim, I: Dim, O: Dim>(
    ///     x: &Tensor<T, (N, I)>, w: &Tensor<T, (I, O)>, b: &Tensor<T, (O,)>,
    /// ) -> Tensor<T, (N, O)> {
    ///     (x.matmul(w).into_lazy() + b).relu().eval() // the product, then bias and activation in one pass
    /// }
    /// let y = layer(&tensor![[1.0, 2.0]], &tensor![[1.0, 0.0], [0.0, 1.0]], &tensor![1.0, -3.0]);
    /// assert_eq!(y, tensor![[2.0, 0.0]]);
    /// ```
    #[inline(always)]
    pub fn into_lazy(self) -> Lazy<T, S, Held<T, Self>> {
        Lazy::new(Held::new(self))
    }
}

/// An expression is an operand of tensors and of other expressions.
#[diagnostic::do_not_recommend]
impl<T, S: Shape, E: Expr<Elem = T>> Operand<T> for Lazy<T, S, E> {
    const SEALED: Token = Token;
    type Shape = S;
    type Expr = E;

    #[inline(always)]
    fn into_expr(self) -> E {
        self.expression
    }
}

impl<T, S, E: Clone> Clone for Lazy<T, S, E> {
    fn clone(&self) -> Self {
        Lazy::new(self.expression.clone())
    }
}

impl<T, S, E: Copy> Copy for Lazy<T, S, E> {}

/// The elements, computed to be printed as those of a tensor are.
impl<T: DisplayElement, S: Shape, E: Expr<Elem = T>> fmt::Display for Lazy<T, S, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.evaluated().fmt(f)
    }
}

/// The expression, and its shape.
impl<T, S: Shape, E: fmt::Debug> fmt::Debug for Lazy<T, S, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lazy").field("expression", &self.expression).field("shape", &S::SIZES).finish()
    }
}
