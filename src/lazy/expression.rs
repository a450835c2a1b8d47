//! The type of a lazy expression, and its evaluation. What it computes is written by the methods of the other files, and of `ops/`.

use core::marker::PhantomData;

use crate::dim::Invariant;
use crate::engine::collect;
use crate::expr::Expr;
use crate::shape::Shape;
use crate::tensor::Tensor;

/// An expression with elements `T` and the shape `S`, which [`eval`](Lazy::eval) or a reduction evaluates in one pass.
///
/// [`Tensor::lazy`] makes one.
#[must_use = "nothing is computed until `eval()` or a reduction"]
pub struct Lazy<T, S, E> {
    pub(crate) expression: E,
    is: PhantomData<(fn() -> T, Invariant<S>)>,
}

impl<T, S, E> Lazy<T, S, E> {
    #[inline(always)]
    pub(crate) fn new(expression: E) -> Self {
        Lazy { expression, is: PhantomData }
    }
}

// The bound of `E` stands at the methods that evaluate: where an element type lacks a function, that is all that rustc says.
impl<T, S: Shape, E> Lazy<T, S, E> {
    /// The tensor of all elements, each computed once.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![1.0, 2.0, 3.0];
    /// let y: Tensor<f64, shape![3]> = (x.lazy() * 2.0 + 1.0).eval();
    /// assert_eq!(y, tensor![3.0, 5.0, 7.0]);
    /// ```
    #[inline]
    pub fn eval(self) -> Tensor<T, S>
    where
        E: Expr<Elem = T>,
    {
        Tensor::of(collect::<S, S, _>(&self.expression))
    }

    /// [`eval`](Lazy::eval) in the threads of [`rayon`], with the same bits. A small shape is computed in one thread, which is faster.
    ///
    /// Threads share the expression. So what closures capture must be `Sync`, which all numbers and tensors of numbers are.
    ///
    /// # Panics
    ///
    /// When a closure does, after all threads have come to an end.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = Tensor::<f64, shape![400, 400]>::from_fn(|[i, j]| (i + j) as f64);
    /// let y: Tensor<f64, shape![400, 400]> = (x.lazy() * 2.0 + 1.0).map(f64::sqrt).par_eval();
    /// assert_eq!(y[[4, 0]], 3.0);
    /// assert_eq!(y, (x.lazy() * 2.0 + 1.0).map(f64::sqrt).eval());
    /// ```
    #[cfg(feature = "rayon")]
    #[inline]
    pub fn par_eval(self) -> Tensor<T, S>
    where
        T: Send,
        E: Expr<Elem = T> + Sync,
    {
        Tensor::of(crate::engine::collect_shared::<S, S, _>(&self.expression))
    }

    /// The same, of an expression that is kept.
    pub(crate) fn evaluated(&self) -> Tensor<T, S>
    where
        E: Expr<Elem = T>,
    {
        Tensor::of(collect::<S, S, _>(&self.expression))
    }
}
