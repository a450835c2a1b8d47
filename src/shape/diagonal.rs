//! Matrices and their diagonals: the last two axes of a shape.

use super::layout::AxisMap;
use super::list::Cons;
use super::marks::AxisList;
use super::permute::Transposed;
use super::{MAX_RANK, Shape};
use crate::dim::Dim;
use crate::dim::sealed::Token;

/// A matrix, or a batch of matrices: `(…, N, M)`.
#[diagnostic::on_unimplemented(
    message = "`tril` and `triu` take matrices and batches of them, and a tensor of shape `{Self}` is neither",
    label = "`{Self}` has fewer than two axes"
)]
pub trait Matrices: Shape {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<S: Shape<Reversed = Cons<M, Cons<N, R>>>, N, M, R> Matrices for S {
    const SEALED: Token = Token;
}

/// A square matrix, or a batch of those: `(…, N, N)`.
#[diagnostic::on_unimplemented(
    message = "the last two axes of shape `{Self}` are not of one dimension: it has no diagonal",
    label = "`{Self}` is not square",
    note = "a slice of a matrix may be square: `x.slice(slice![.., ..3]).diagonal()`",
    note = "in generic code write the axes, as in `Tensor<T, (N, N)>` with `N: Dim`, or ask for the bound `S: SquareMatrices` of the shape `S`, of `shapewise::shape::diagonal`"
)]
pub trait SquareMatrices: Shape {
    #[doc(hidden)]
    const SEALED: Token;
}

/// The shape of the diagonals of square matrices, `S` without its last axis: `(B, N, N)` gives `(B, N)`.
pub type Diagonal<S> = Transposed<<Transposed<S> as Shape>::Rest>;

#[diagnostic::do_not_recommend]
impl<S: Shape<Reversed = Cons<N, Cons<N, R>>>, N, R> SquareMatrices for S {
    const SEALED: Token = Token;
}

/// A square matrix: `(N, N)`.
#[diagnostic::on_unimplemented(
    message = "`trace` is the sum of the diagonal of a square matrix, and a tensor of shape `{Self}` is none",
    label = "`{Self}` is not `(N, N)`",
    note = "the traces of a batch are `x.diagonal().over(axes![-1]).sum()`"
)]
pub trait SquareMatrix: SquareMatrices {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<N: Dim> SquareMatrix for (N, N) {
    const SEALED: Token = Token;
}

/// A vector: `(N,)`.
#[diagnostic::on_unimplemented(
    message = "`diag` makes a matrix of a vector, and a tensor of shape `{Self}` is none",
    label = "`{Self}` is not `(N,)`",
    note = "the diagonal of a matrix is `x.diagonal()`"
)]
pub trait OnDiagonal: Shape {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<N: Dim> OnDiagonal for (N,) {
    const SEALED: Token = Token;
}

/// The shape of the diagonal matrix of a vector: `(N,)` gives `(N, N)`.
pub type DiagonalMatrix<S> = (FirstSize<S>, FirstSize<S>);

type FirstSize<S> = <<S as Shape>::Axes as AxisList>::First;

/// The diagonal of the last two axes of `S`: a step along it is a step along both.
pub struct AlongDiagonal;

impl<S: Shape> AxisMap<S> for AlongDiagonal {
    const SEALED: Token = Token;
    const STEPS: [[usize; MAX_RANK]; MAX_RANK] = {
        let mut steps = [[0; MAX_RANK]; MAX_RANK];
        let mut to = 1;
        while to < MAX_RANK {
            steps[to][to - 1] = 1;
            to += 1;
        }
        steps[MAX_RANK - 1][MAX_RANK - 1] = 1;
        steps
    };
}
