//! Linear layers: a product of matrices, a bias and an activation in one go.

use core::convert;

use super::matmul::MatrixPair;
use super::operand::Operand;
use crate::element::Number;
use crate::engine::{collect, contract, contract_then, go, update_each};
use crate::expr::{Function, Leaf};
use crate::kernel::level::{Level, Work};
use crate::shape::join::FitsInto;
use crate::shape::layout::Contiguous;
use crate::shape::matmul::{CanMatMul, MatMulOf, MatMulShape};
use crate::shape::{MAX_RANK, Shape};
use crate::storage::{Buffer, Data};
use crate::tensor::Tensor;

impl<T: Number, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// The matrix product plus a bias: `x @ w + b`.
    ///
    /// # Shape
    ///
    /// That of the product, [`MatMulOf<S, R>`](MatMulOf), into which the bias [fits](FitsInto). (PyTorch's `linear` takes the transpose of `w`.)
    ///
    /// # Element type
    ///
    /// That of the operands; it is not widened.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let w = tensor![[1.0, 0.0, 2.0], [0.0, 1.0, 3.0]];
    /// let y: Tensor<f64, shape![1, 3]> = tensor![[1.0, 2.0]].linear(&w, tensor![0.5, 0.5, 0.5]);
    /// assert_eq!(y, tensor![[1.5, 2.5, 8.5]]);
    /// ```
    pub fn linear<R: Shape, E: Data<T>, B: Operand<T>>(
        &self,
        weights: &Tensor<T, R, E>,
        bias: B,
    ) -> Tensor<T, MatMulOf<S, R>>
    where
        S: MatMulShape<R> + CanMatMul<R>,
        B::Shape: FitsInto<MatMulOf<S, R>>,
    {
        self.linear_then(weights, bias, convert::identity)
    }

    /// A function of each element of the matrix product plus a bias: `f(x @ w + b)`.
    ///
    /// Bias and function are applied to blocks of the product while these are in a cache. The function is a closure, or has a
    /// [name](crate::lazy::function). For floats a function with a name is faster.
    ///
    /// # Shape
    ///
    /// That of the product, [`MatMulOf<S, R>`](MatMulOf), into which the bias [fits](FitsInto).
    ///
    /// # Element type
    ///
    /// That of the operands; it is not widened.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::lazy::function::Relu;
    /// use shapewise::prelude::*;
    ///
    /// fn layer<T: Real, N: Dim, I: Dim, O: Dim>(
    ///     x: &Tensor<T, (N, I)>, w: &Tensor<T, (I, O)>, b: &Tensor<T, (O,)>,
    /// ) -> Tensor<T, (N, O)> {
    ///     x.linear_then(w, b, Relu)
    /// }
    /// let w = tensor![[1.0, 0.0, 2.0], [0.0, 1.0, 3.0]];
    /// assert_eq!(layer(&tensor![[1.0, 2.0]], &w, &tensor![-2.0, 0.5, 0.5]), tensor![[0.0, 2.5, 8.5]]);
    /// ```
    pub fn linear_then<R: Shape, E: Data<T>, B: Operand<T>, F: Function<T, Output = T>>(
        &self,
        weights: &Tensor<T, R, E>,
        bias: B,
        f: F,
    ) -> Tensor<T, MatMulOf<S, R>>
    where
        S: MatMulShape<R> + CanMatMul<R>,
        B::Shape: FitsInto<MatMulOf<S, R>>,
    {
        type Product<S, D, R, E> = MatrixPair<S, D, R, E, MatMulOf<S, R>>;
        let bias: Buffer<T, B::Shape> = collect::<B::Shape, B::Shape, _>(&bias.into_expr());
        let (left, right) = (self.memory(), weights.memory());
        let finish = Finish { bias: bias.as_slice(), f: &f };
        if const { !is_a_row::<B::Shape, MatMulOf<S, R>>() } {
            let mut product = contract::<T, MatMulOf<S, R>, Product<S, D::Layout, R, E::Layout>>(left, right);
            let bias = Leaf::<T, B::Shape>::new(bias.as_slice());
            update_each::<MatMulOf<S, R>, Contiguous, _, _, _>(product.as_slice_mut(), &bias, finish);
            return Tensor::of(product);
        }
        let product =
            contract_then::<T, MatMulOf<S, R>, Product<S, D::Layout, R, E::Layout>>(left, right, |_, rows| {
                go::<MatMulOf<S, R>, _>(InRows(rows, &finish));
            });
        Tensor::of(product)
    }
}

/// Whether a bias is one for each column of a product, or one for all.
const fn is_a_row<B: Shape, P: Shape>() -> bool {
    B::RANK == 0 || B::RANK == 1 && B::LEN == P::ALIGNED[MAX_RANK - 1]
}

/// What is done with the elements of a product: each gets its bias, and goes through the function.
struct Finish<'a, T, F> {
    bias: &'a [T],
    f: &'a F,
}

#[diagnostic::do_not_recommend]
impl<T: Number, F: Function<T, Output = T>> Function<(T, T)> for Finish<'_, T, F> {
    type Output = T;
    const FUSED: bool = F::FUSED;

    #[inline(always)]
    fn at<V: Level>(&self, (element, bias): (T, T)) -> T {
        self.f.at::<V>(element + bias)
    }
}

/// The same with whole rows.
struct InRows<'a, T, F>(&'a mut [T], &'a Finish<'a, T, F>);

impl<T: Number, F: Function<T, Output = T>> Work for InRows<'_, T, F> {
    type Output = ();
    const FUSED: bool = F::FUSED;

    #[inline(always)]
    fn run<V: Level>(self) {
        let InRows(rows, finish) = self;
        for row in rows.chunks_exact_mut(finish.bias.len()) {
            for (element, bias) in row.iter_mut().zip(finish.bias) {
                *element = finish.at::<V>((*element, *bias));
            }
        }
    }
}
