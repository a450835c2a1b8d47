//! Matrices and vectors of the crate `nalgebra`, version 0.35: feature `nalgebra-0_35`, which needs Rust 1.89.
//!
//! A tensor of shape `(A, B)` is a matrix of `A` rows and `B` columns, one of shape `(A,)` a column vector. Rows and columns that `nalgebra` has
//! in its types are compared with the shape by the compiler; those that it knows when the program runs ([`Dyn`]) are tried.
//!
//! `nalgebra` keeps matrices column by column, a tensor row by row. So what owns its elements is copied into the other order, and what borrows them is
//! not: a matrix is seen as a [`ColumnMajorView`], and a tensor as the view of its transpose. (`nalgebra` also has
//! views with other strides. In version 0.35 some products of them read outside of their memory, so none are made here.)
//!
//! | from | to | |
//! |---|---|---|
//! | `x`, a tensor | [`SMatrix`], [`SVector`](::nalgebra::SVector) | |
//! | `x`, a tensor | [`DMatrix`](::nalgebra::DMatrix), [`DVector`](::nalgebra::DVector), … | no copy of a vector on the heap |
//! | an `SMatrix`, a `DMatrix` (tried), any view (tried) | [`Tensor`] | no copy of a vector on the heap |
//! | `x.transpose()`, or `x` with one axis, one row or one column | [`MatrixView`], tried | no copy |
//! | `x.transpose_mut()`, … | [`MatrixViewMut`], tried | no copy |
//! | `&matrix`: an `SMatrix`, a `DMatrix` (tried), … | [`ColumnMajorView`], [`ColumnMajorViewMut`] | no copy |
//! | a view whose type says that it has no gaps | the same, tried | no copy |
//!
//! What is tried fails with [`WrongShape`], or with [`ViewError`], which says when the layout is in the way.
//!
//! # Examples
//!
//! ```
//! use nalgebra::{DMatrix, DMatrixView, Matrix2x3, SMatrix, Vector2, Vector3};
//! use shapewise::interop::nalgebra::ColumnMajorView;
//! use shapewise::prelude::*;
//!
//! let x: Tensor<f64, shape![2, 3]> = tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
//! let matrix: Matrix2x3<f64> = x.into(); // `Matrix3x2` would not compile
//! assert_eq!(matrix, SMatrix::<f64, 2, 3>::new(1.0, 2.0, 3.0, 4.0, 5.0, 6.0));
//! assert_eq!(matrix * Vector3::new(1.0, 1.0, 1.0), Vector2::new(6.0, 15.0));
//!
//! let transposed: DMatrixView<f64> = x.transpose().try_into()?; // 3 rows, without a copy
//! assert_eq!(transposed.tr_mul(&Vector3::new(1.0, 1.0, 1.0)), Vector2::new(6.0, 15.0));
//! let by_rows: Result<DMatrixView<f64>, _> = (&x).try_into();
//! assert_eq!(
//!     by_rows.unwrap_err().to_string(),
//!     "the elements of shape (2, 3) do not lie in the order of the view, but with strides (3, 1): convert a copy"
//! );
//!
//! let y: ColumnMajorView<f64, shape![2, 3]> = (&matrix).into();
//! assert_eq!(y.over(axes![1]).mean(), tensor![2.0, 5.0]);
//! let z: Tensor<f64, shape![2, 3]> = matrix.into();
//! assert_eq!(z, x);
//!
//! let dynamic = DMatrix::from_row_slice(2, 2, &[1.0, 2.0, 3.0, 4.0]);
//! let wrong: Result<Tensor<f64, shape![2, 3]>, _> = dynamic.clone().try_into();
//! assert_eq!(wrong.unwrap_err().to_string(), "the tensor has shape (2, 3), but (2, 2) was found");
//! let right: Tensor<f64, shape![2, 2]> = dynamic.try_into()?;
//! assert_eq!(right, tensor![[1.0, 2.0], [3.0, 4.0]]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use alloc::vec::Vec;

use nalgebra::base::storage::{IsContiguous, RawStorage, RawStorageMut};
use nalgebra::{
    Const, Dyn, Matrix, MatrixView, MatrixViewMut, SMatrix, Scalar, U1, VecStorage, ViewStorage, ViewStorageMut,
};
use typenum::ToUInt;

use super::{ViewError, WrongShape};
use crate::dim::Dim;
use crate::dim::positive::Positive;
use crate::dim::sealed::Token;
use crate::shape::layout::{Contiguous, Mapped, strides_of};
use crate::shape::permute::Backwards;
use crate::shape::{MAX_RANK, Shape};
use crate::storage::{Data, DataMut, Strided};
use crate::tensor::Tensor;

/// A size that the dimension `R` of `nalgebra` may have: the same number for a [`Const`], any for [`Dyn`].
#[diagnostic::on_unimplemented(
    message = "the size `{Self}` is not that of `{R}`",
    label = "another number of rows or columns",
    note = "numbers above 1024 are matched with `Dyn`"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait SizeOf<R>: Dim {
    #[doc(hidden)]
    const SEALED: Token;
    /// The size, as `nalgebra` has it.
    #[doc(hidden)]
    fn size() -> R;
}

#[diagnostic::do_not_recommend]
impl<N: Dim> SizeOf<Dyn> for N {
    const SEALED: Token = Token;
    fn size() -> Dyn {
        Dyn(N::SIZE)
    }
}

#[diagnostic::do_not_recommend]
impl<N, U, const R: usize> SizeOf<Const<R>> for N
where
    typenum::Const<R>: ToUInt<Output = U>,
    U: Positive,
    N: Dim<Number = <U as Positive>::Decimal>,
{
    const SEALED: Token = Token;
    fn size() -> Const<R> {
        Const
    }
}

/// The shape of matrices with `R` rows and `C` columns: `(R, C)`, and `(R,)` for column vectors.
///
/// # Examples
///
/// ```
/// use nalgebra::DMatrix;
/// use shapewise::prelude::*;
///
/// fn trace<N: Dim>(x: &Tensor<f64, (N, N)>) -> f64 {
///     DMatrix::from(x.to_tensor()).trace() // `(N, N)` has two axes, which needs no bound
/// }
/// assert_eq!(trace(&tensor![[1.0, 2.0], [3.0, 4.0]]), 5.0);
/// ```
#[diagnostic::on_unimplemented(
    message = "a tensor of shape `{Self}` is not a matrix of `{R}` rows and `{C}` columns",
    label = "another number of axes",
    note = "a matrix has two axes; a tensor of one axis is a column vector"
)]
pub trait MatrixShape<R, C>: Shape {
    #[doc(hidden)]
    const SEALED: Token;
    /// The numbers of rows and columns, as `nalgebra` has them.
    #[doc(hidden)]
    fn sizes() -> (R, C);
}

impl<A: SizeOf<R>, B: SizeOf<C>, R, C> MatrixShape<R, C> for (A, B) {
    const SEALED: Token = Token;
    fn sizes() -> (R, C) {
        (A::size(), B::size())
    }
}

impl<A: SizeOf<R>, R> MatrixShape<R, U1> for (A,) {
    const SEALED: Token = Token;
    fn sizes() -> (R, U1) {
        (A::size(), Const)
    }
}

/// A shape of one or two axes, whose elements may lie column by column.
#[diagnostic::on_unimplemented(
    message = "a tensor of shape `{Self}` is neither a matrix nor a vector",
    label = "needs one or two axes"
)]
pub trait ColumnMajor: Shape {
    #[doc(hidden)]
    const SEALED: Token;
    /// What holds the elements of a matrix.
    type Held<'a, T: 'a>: Data<T, Elements<Self> = &'a [T]>;
    /// What holds the elements of a matrix that can be written to.
    type HeldMut<'a, T: 'a>: DataMut<T, Elements<Self> = &'a mut [T]>;
}

impl<A: Dim, B: Dim> ColumnMajor for (A, B) {
    const SEALED: Token = Token;
    type Held<'a, T: 'a> = Strided<&'a [T], Mapped<Contiguous, (B, A), Backwards>>;
    type HeldMut<'a, T: 'a> = Strided<&'a mut [T], Mapped<Contiguous, (B, A), Backwards>>;
}

impl<A: Dim> ColumnMajor for (A,) {
    const SEALED: Token = Token;
    type Held<'a, T: 'a> = &'a [T];
    type HeldMut<'a, T: 'a> = &'a mut [T];
}

/// A view of elements that lie column by column, as those of a matrix of `nalgebra` do: what `transpose` makes of a [`View`](crate::View).
pub type ColumnMajorView<'a, T, S> = Tensor<T, S, <S as ColumnMajor>::Held<'a, T>>;

/// The same, to be written to.
pub type ColumnMajorViewMut<'a, T, S> = Tensor<T, S, <S as ColumnMajor>::HeldMut<'a, T>>;

/// The numbers of rows and columns and the step from column to column, if elements below each other are neighbours in memory.
fn columns<T, S: MatrixShape<R, C>, D: Data<T>, R, C, Y: nalgebra::Dim>() -> Result<(R, C, Y), ViewError> {
    let strides = const { strides_of::<S, D::Layout>() };
    let (sizes, strides) = (S::SIZES, &strides[MAX_RANK - S::RANK..]);
    let (sizes, known) = (sizes.as_ref(), Y::try_to_usize());
    let step = match *sizes {
        // Between the columns there is nothing.
        [rows] | [rows, 1] => known.unwrap_or(rows),
        _ => strides[1],
    };
    let is_below = sizes[0] == 1 || strides[0] == 1;
    if is_below && step > 0 && known.is_none_or(|known| known == step) {
        let (rows, columns) = S::sizes();
        return Ok((rows, columns, Y::from_usize(step)));
    }
    let strides = strides.iter().map(|stride| *stride as isize).collect();
    Err(ViewError::Layout { shape: sizes.to_vec(), strides })
}

macro_rules! seen_as_matrices {
    ($($(#[doc = $doc:literal])* D: [$($D:tt)*], $Tensor:ty => $View:ident, |$tensor:ident| $memory:expr;)*) => { $(
        $(#[doc = $doc])*
        ///
        /// # Errors
        ///
        /// When the elements of a column are not neighbours in memory, or columns are not as far apart as the type of the view says.
        impl<'a, T: Scalar, S, D: $($D)*, R: nalgebra::Dim, C: nalgebra::Dim, Y: nalgebra::Dim> TryFrom<$Tensor>
            for $View<'a, T, R, C, U1, Y>
        where
            S: MatrixShape<R, C>,
        {
            type Error = ViewError;

            fn try_from($tensor: $Tensor) -> Result<Self, ViewError> {
                let (rows, columns, step) = columns::<T, S, D, R, C, Y>()?;
                Ok($View::from_slice_with_strides_generic($memory, rows, columns, Const, step))
            }
        }
    )* };
}
seen_as_matrices! {
    /// A tensor or a view, seen as a matrix.
    D: [Data<T>], &'a Tensor<T, S, D> => MatrixView, |tensor| tensor.memory();
    /// A view, strided or not, as a view of `nalgebra`.
    D: [Data<T, Elements<S> = &'a [T]>], Tensor<T, S, D> => MatrixView, |view| view.into_elements();
    /// A tensor or a view that can be written to, seen as a matrix.
    D: [DataMut<T>], &'a mut Tensor<T, S, D> => MatrixViewMut, |tensor| tensor.memory_mut();
    /// A view that can be written to, strided or not, as a view of `nalgebra`.
    D: [Data<T, Elements<S> = &'a mut [T]>], Tensor<T, S, D> => MatrixViewMut, |view| view.into_elements();
}

/// Elements by row as elements by column.
fn by_columns<T: Scalar, S: Shape>(tensor: Tensor<T, S>, rows: usize, columns: usize) -> Vec<T> {
    let elements = tensor.into_vec();
    if rows == 1 || columns == 1 {
        return elements;
    }
    (0..columns).flat_map(|j| elements[j..].iter().step_by(columns).cloned()).collect()
}

/// The elements of a tensor as a matrix whose size the compiler knows.
impl<T: Scalar, S: MatrixShape<Const<R>, Const<C>>, const R: usize, const C: usize> From<Tensor<T, S>>
    for SMatrix<T, R, C>
{
    fn from(tensor: Tensor<T, S>) -> Self {
        Self::from_row_iterator(tensor)
    }
}

/// The elements of a tensor as a matrix on the heap, moved where they are one row or one column.
impl<T: Scalar, S: MatrixShape<R, C>, R: nalgebra::Dim, C: nalgebra::Dim> From<Tensor<T, S>>
    for Matrix<T, R, C, VecStorage<T, R, C>>
where
    VecStorage<T, R, C>: RawStorage<T, R, C>,
{
    fn from(tensor: Tensor<T, S>) -> Self {
        let (rows, columns) = S::sizes();
        let elements = by_columns(tensor, rows.value(), columns.value());
        Matrix::from_data(VecStorage::new(rows, columns, elements))
    }
}

/// Whether a matrix has the shape `S`.
fn check<S: MatrixShape<R, C>, R: nalgebra::Dim, C: nalgebra::Dim>(
    (rows, columns): (usize, usize),
) -> Result<(), WrongShape> {
    let found = [rows, columns];
    // A vector has one column, which its shape does not mention.
    WrongShape::check::<S>(&found[..S::RANK])
}

/// The elements of a matrix of the right size, cloned into the order of rows.
fn by_rows<T: Scalar, S: Shape, R: nalgebra::Dim, C: nalgebra::Dim, M: RawStorage<T, R, C>>(
    matrix: &Matrix<T, R, C, M>,
) -> Tensor<T, S> {
    let columns = matrix.ncols();
    Tensor::from_flat_fn(|flat| matrix[(flat / columns, flat % columns)].clone())
}

/// The elements of a matrix whose size the compiler knows.
#[diagnostic::do_not_recommend]
impl<T: Scalar, S: MatrixShape<Const<R>, Const<C>>, const R: usize, const C: usize> From<SMatrix<T, R, C>>
    for Tensor<T, S>
{
    fn from(matrix: SMatrix<T, R, C>) -> Self {
        by_rows(&matrix)
    }
}

/// The elements of a matrix on the heap, moved where they are one row or one column.
///
/// # Errors
///
/// When the matrix has another shape.
impl<T: Scalar, S: MatrixShape<R, C>, R: nalgebra::Dim, C: nalgebra::Dim> TryFrom<Matrix<T, R, C, VecStorage<T, R, C>>>
    for Tensor<T, S>
where
    VecStorage<T, R, C>: RawStorage<T, R, C>,
{
    type Error = WrongShape;

    fn try_from(matrix: Matrix<T, R, C, VecStorage<T, R, C>>) -> Result<Self, WrongShape> {
        check::<S, R, C>(matrix.shape())?;
        if matrix.nrows() > 1 && matrix.ncols() > 1 {
            return Ok(by_rows(&matrix));
        }
        Ok(Tensor::try_from(Vec::from(matrix.data)).expect("a vector has as many elements as its shape"))
    }
}

/// The elements of a view of a matrix with any strides, cloned.
///
/// # Errors
///
/// When the view has another shape.
impl<T: Scalar, S, R, C, X, Y> TryFrom<MatrixView<'_, T, R, C, X, Y>> for Tensor<T, S>
where
    S: MatrixShape<R, C>,
    R: nalgebra::Dim,
    C: nalgebra::Dim,
    X: nalgebra::Dim,
    Y: nalgebra::Dim,
{
    type Error = WrongShape;

    fn try_from(view: MatrixView<'_, T, R, C, X, Y>) -> Result<Self, WrongShape> {
        check::<S, R, C>(view.shape())?;
        Ok(by_rows(&view))
    }
}

/// What is always seen as a tensor without a copy.
macro_rules! known_sizes {
    ($([$($N:ident)*] $S:ty;)*) => { $(
        /// A matrix whose size the compiler knows, seen as a tensor.
        #[diagnostic::do_not_recommend]
        impl<'a, T, $($N: Dim,)* const R: usize, const C: usize> From<&'a SMatrix<T, R, C>> for ColumnMajorView<'a, T, $S>
        where
            $S: MatrixShape<Const<R>, Const<C>>,
        {
            fn from(matrix: &'a SMatrix<T, R, C>) -> Self {
                Tensor::of(matrix.as_slice())
            }
        }

        /// A matrix whose size the compiler knows, seen as a tensor that can be written to.
        #[diagnostic::do_not_recommend]
        impl<'a, T, $($N: Dim,)* const R: usize, const C: usize> From<&'a mut SMatrix<T, R, C>>
            for ColumnMajorViewMut<'a, T, $S>
        where
            $S: MatrixShape<Const<R>, Const<C>>,
        {
            fn from(matrix: &'a mut SMatrix<T, R, C>) -> Self {
                Tensor::of(matrix.as_mut_slice())
            }
        }
    )* };
}
known_sizes! { [A B] (A, B); [A] (A,); }

/// What is seen as a tensor without a copy, if it has the right size: for each shape, each kind of matrix.
macro_rules! found_sizes {
    (@ [$($N:ident)*] $S:ty:) => {};
    (@ [$($N:ident)*] $S:ty:
        #[doc = $doc:literal] <$($Y:ident)?> $Matrix:ty, $Storage:ty: $Raw:ident => $View:ident, |$matrix:ident| $elements:expr;
        $($kinds:tt)*
    ) => {
        #[doc = $doc]
        ///
        /// # Errors
        ///
        /// When it has another shape.
        impl<'a, T: Scalar, $($N: Dim,)* R: nalgebra::Dim, C: nalgebra::Dim $(, $Y: nalgebra::Dim)?> TryFrom<$Matrix>
            for $View<'a, T, $S>
        where
            $S: MatrixShape<R, C>,
            $Storage: $Raw<T, R, C> + IsContiguous,
        {
            type Error = WrongShape;

            fn try_from($matrix: $Matrix) -> Result<Self, WrongShape> {
                check::<$S, R, C>($matrix.shape())?;
                Ok(Tensor::of($elements))
            }
        }
        found_sizes! { @ [$($N)*] $S: $($kinds)* }
    };
    ($($kinds:tt)*) => {
        found_sizes! { @ [A B] (A, B): $($kinds)* }
        found_sizes! { @ [A] (A,): $($kinds)* }
    };
}
found_sizes! {
    /// A matrix on the heap, seen as a tensor.
    <> &'a Matrix<T, R, C, VecStorage<T, R, C>>, VecStorage<T, R, C>: RawStorage
        => ColumnMajorView, |matrix| matrix.as_slice();
    /// A matrix on the heap, seen as a tensor that can be written to.
    <> &'a mut Matrix<T, R, C, VecStorage<T, R, C>>, VecStorage<T, R, C>: RawStorageMut
        => ColumnMajorViewMut, |matrix| matrix.as_mut_slice();
    /// A view of a matrix without gaps, seen as a tensor.
    <Y> MatrixView<'a, T, R, C, U1, Y>, ViewStorage<'a, T, R, C, U1, Y>: RawStorage
        => ColumnMajorView, |view| view.data.into_slice();
    /// A view of a matrix without gaps that can be written to, seen as a tensor.
    <Y> MatrixViewMut<'a, T, R, C, U1, Y>, ViewStorageMut<'a, T, R, C, U1, Y>: RawStorageMut
        => ColumnMajorViewMut, |view| view.data.into_slice_mut();
}
