//! Matrices and vectors of `nalgebra`.

use nalgebra::{DMatrix, DMatrixView, DMatrixViewMut, DVector, DVectorView, MatrixView2, MatrixView3x2, MatrixXx3};
use nalgebra::{RowVector3, SMatrix, SVector, Vector2, Vector3, VectorView3, VectorViewMut3};
use shapewise::interop::nalgebra::{ColumnMajorView, ColumnMajorViewMut};
use shapewise::interop::{ViewError, WrongShape};
use shapewise::prelude::*;

fn counted<S: Shape>() -> Tensor<i32, S> {
    let mut next = 0..;
    Tensor::try_from_iter((&mut next).take(S::LEN)).unwrap()
}

fn matrix() -> SMatrix<i32, 2, 3> {
    SMatrix::<i32, 2, 3>::new(0, 1, 2, 3, 4, 5)
}

#[test]
fn tensors_seen_as_matrices() {
    let x: Tensor<i32, shape![2, 3]> = counted();
    let view: MatrixView3x2<i32> = x.transpose().try_into().unwrap();
    assert_eq!((view.clone_owned(), view.as_ptr()), (matrix().transpose(), x.as_slice().as_ptr()));
    assert_eq!(view.tr_mul(&Vector3::new(1, 1, 1)), Vector2::new(3, 12));
    assert_eq!(view * Vector2::new(1, 1), Vector3::new(3, 5, 7));
    let view: DMatrixView<i32> = x.transpose().slice(slice![..2, ..]).try_into().unwrap();
    assert_eq!(view, DMatrix::from_row_slice(2, 2, &[0, 3, 1, 4]));
    let column: VectorView3<i32> = x.subtensor(1).try_into().unwrap();
    assert_eq!(column, Vector3::new(3, 4, 5));
    let row: Tensor<i32, shape![3]> = counted();
    let column: DVectorView<i32> = (&row).try_into().unwrap();
    assert_eq!((column.shape(), column.dot(&column)), ((3, 1), 5));
    let one_column: DMatrixView<i32> = row.view().unsqueeze(axes![1]).try_into().unwrap();
    assert_eq!(one_column, DMatrix::from_row_slice(3, 1, &[0, 1, 2]));
    let one_row: DMatrixView<i32> = row.view().unsqueeze(axes![0]).try_into().unwrap();
    assert_eq!((one_row.iter().sum::<i32>(), one_row.iter().rev().max()), (3, Some(&2)));
    assert_eq!(one_row, DMatrix::from_row_slice(1, 3, &[0, 1, 2]));
    let single: Tensor<i32, shape![1, 1]> = tensor![[7]];
    assert_eq!(DMatrixView::<i32>::try_from(&single).unwrap(), DMatrix::from_element(1, 1, 7));
    let lines: DMatrixView<i32> = row.windows::<shape![2]>().try_into().unwrap();
    assert_eq!(lines, DMatrix::from_row_slice(2, 2, &[0, 1, 1, 2]));
    let on_heap: Tensor<i32, shape![20, 30]> = counted();
    let view: DMatrixView<i32> = on_heap.transpose().try_into().unwrap();
    assert_eq!((view[(29, 19)], view.as_ptr()), (599, on_heap.as_slice().as_ptr()));
}

#[test]
fn layouts_refused() {
    let x: Tensor<i32, shape![2, 3]> = counted();
    let by_rows = DMatrixView::<i32>::try_from(&x);
    assert_eq!(by_rows.unwrap_err(), ViewError::Layout { shape: vec![2, 3], strides: vec![3, 1] });
    let every_other: Result<DMatrixView<i32>, _> = x.transpose().slice(slice![..; 2, ..]).try_into();
    assert_eq!(every_other.unwrap_err(), ViewError::Layout { shape: vec![2, 2], strides: vec![2, 3] });
    // Its columns are 3 apart, and the type of the view says 2.
    let apart: Result<MatrixView2<i32>, _> = x.transpose().slice(slice![..2, ..]).try_into();
    assert_eq!(apart.unwrap_err(), ViewError::Layout { shape: vec![2, 2], strides: vec![1, 3] });
    let column: Result<DVectorView<i32>, _> = x.index_axis(Idx::new(0).unwrap(), axes![1]).try_into();
    assert_eq!(column.unwrap_err(), ViewError::Layout { shape: vec![2], strides: vec![3] });
    let row: Tensor<i32, shape![3]> = counted();
    let rows: Result<DMatrixView<i32>, _> = row.broadcast_to::<shape![2, 3]>().try_into();
    assert_eq!(rows.unwrap_err(), ViewError::Layout { shape: vec![2, 3], strides: vec![0, 1] });
    let columns: Result<DMatrixView<i32>, _> = row.view().unsqueeze(axes![1]).broadcast_to::<shape![3, 2]>().try_into();
    assert_eq!(columns.unwrap_err(), ViewError::Layout { shape: vec![3, 2], strides: vec![1, 0] });
}

#[test]
fn matrices_written_through() {
    let mut x: Tensor<i32, shape![2, 3]> = counted();
    let mut view: DMatrixViewMut<i32> = x.transpose_mut().try_into().unwrap();
    view[(2, 0)] = 7;
    view.column_mut(1).fill(9);
    assert_eq!(x, tensor![[0, 1, 7], [9, 9, 9]]);
    let mut line: Tensor<i32, shape![3]> = counted();
    VectorViewMut3::<i32>::try_from(&mut line).unwrap().axpy(2, &Vector3::new(1, 1, 1), 1);
    assert_eq!(line, tensor![2, 3, 4]);

    let mut matrix = matrix();
    let mut y: ColumnMajorViewMut<i32, shape![2, 3]> = (&mut matrix).into();
    y += tensor![10, 20, 30];
    assert_eq!(matrix, SMatrix::<i32, 2, 3>::new(10, 21, 32, 13, 24, 35));
    let mut dynamic = DMatrix::from_row_slice(2, 2, &[1, 2, 3, 4]);
    let mut y: ColumnMajorViewMut<i32, shape![2, 2]> = (&mut dynamic).try_into().unwrap();
    y *= 2;
    assert_eq!(dynamic, DMatrix::from_row_slice(2, 2, &[2, 4, 6, 8]));
    let mut column: ColumnMajorViewMut<i32, shape![2]> = dynamic.column_mut(1).try_into().unwrap();
    column += 1;
    assert_eq!(dynamic, DMatrix::from_row_slice(2, 2, &[2, 5, 6, 9]));
}

#[test]
fn matrices_seen_as_tensors() {
    let matrix = matrix();
    let x: ColumnMajorView<i32, shape![2, 3]> = (&matrix).into();
    assert_eq!(x, counted::<shape![2, 3]>());
    assert_eq!(&raw const x[[0, 0]], matrix.as_ptr());
    assert_eq!(x.transpose().to_tensor().as_slice(), [0, 3, 1, 4, 2, 5]);
    let vector = Vector3::new(1, 2, 3);
    let x: View<i32, shape![3]> = (&vector).into();
    assert_eq!(x, tensor![1, 2, 3]);
    assert_eq!(x.as_slice().as_ptr(), vector.as_ptr());
    let column: View<i32, shape![2]> = matrix.column(1).try_into().unwrap();
    assert_eq!(column, tensor![1, 4]);
    assert_eq!(column.as_slice().as_ptr(), &raw const matrix[(0, 1)]);
    let pair: ColumnMajorView<i32, shape![2, 2]> = matrix.fixed_columns::<2>(1).try_into().unwrap();
    assert_eq!(pair, tensor![[1, 2], [4, 5]]);
    let dynamic = DMatrix::from_row_slice(2, 3, &[0, 1, 2, 3, 4, 5]);
    let x: ColumnMajorView<i32, shape![2, 3]> = (&dynamic).try_into().unwrap();
    assert_eq!((x.sum(), &raw const x[[0, 0]]), (15, dynamic.as_ptr()));
    let wrong: Result<ColumnMajorView<i32, shape![3, 2]>, WrongShape> = (&dynamic).try_into();
    assert_eq!(wrong.unwrap_err(), WrongShape { expected: vec![3, 2], found: vec![2, 3] });
}

#[test]
fn owned_matrices() {
    let x: Tensor<i32, shape![2, 3]> = counted();
    assert_eq!(SMatrix::<i32, 2, 3>::from(x), matrix());
    assert_eq!(SVector::<i32, 3>::from(x.subtensor(1).to_tensor()), Vector3::new(3, 4, 5));
    assert_eq!(RowVector3::from(tensor![[1, 2, 3]]), RowVector3::new(1, 2, 3));
    assert_eq!(DMatrix::from(x), DMatrix::from_row_slice(2, 3, &[0, 1, 2, 3, 4, 5]));
    assert_eq!(MatrixXx3::from(x), MatrixXx3::from_row_slice(&[0, 1, 2, 3, 4, 5]));
    assert_eq!(Tensor::<i32, shape![2, 3]>::from(matrix()), x);
    assert_eq!(Tensor::<i32, shape![3]>::from(Vector3::new(1, 2, 3)), tensor![1, 2, 3]);
    assert_eq!(Tensor::<i32, shape![3, 1]>::from(Vector3::new(1, 2, 3)), tensor![[1], [2], [3]]);
    let back: Tensor<i32, shape![2, 3]> = DMatrix::from(x).try_into().unwrap();
    assert_eq!(back, x);
    let part: Tensor<i32, shape![1, 2]> = matrix().view((1, 1), (1, 2)).try_into().unwrap();
    assert_eq!(part, tensor![[4, 5]]);
    let row: Tensor<i32, shape![1, 3]> = matrix().row(1).try_into().unwrap();
    assert_eq!(row, tensor![[3, 4, 5]]);
}

/// The same along both axes, far from zero: there, the `column_variance` of nalgebra 0.35.0 is below zero.
#[test]
fn variances_of_matrices() {
    let row = [1e9 + 4.0, 1e9 + 7.0, 1e9 + 13.0, 1e9 + 16.0];
    let x = Tensor::<f64, shape![1, 4]>::from(SMatrix::<f64, 1, 4>::from_row_slice(&row));
    assert_eq!(x.over(axes![1]).var(), tensor![22.5]);
    assert_eq!(x.transpose().over(axes![0]).var(), tensor![22.5]);
}

#[test]
fn vectors_on_the_heap_move() {
    let x: Tensor<i32, shape![500]> = counted();
    let address = x.as_slice().as_ptr();
    let vector: DVector<i32> = x.into();
    assert_eq!(vector.as_ptr(), address);
    let back: Tensor<i32, shape![500]> = vector.try_into().unwrap();
    assert_eq!((back.as_slice().as_ptr(), back.sum()), (address, 124_750));
}

#[test]
fn matrices_refused() {
    let dynamic = DMatrix::from_row_slice(2, 3, &[0, 1, 2, 3, 4, 5]);
    let wrong: Result<Tensor<i32, shape![2, 4]>, WrongShape> = dynamic.try_into();
    assert_eq!(wrong.unwrap_err().to_string(), "the tensor has shape (2, 4), but (2, 3) was found");
    let wrong: Result<Tensor<i32, shape![4]>, WrongShape> = DVector::from_vec(vec![1, 2, 3]).try_into();
    assert_eq!(wrong.unwrap_err().to_string(), "the tensor has shape (4,), but (3,) was found");
    let wrong: Result<Tensor<i32, shape![3, 3]>, WrongShape> = MatrixXx3::<i32>::zeros(2).try_into();
    assert_eq!(wrong.unwrap_err().to_string(), "the tensor has shape (3, 3), but (2, 3) was found");
}

#[test]
fn generic_code() {
    fn sum_of_squares<A: Dim, B: Dim>(x: &Tensor<f64, (A, B)>) -> f64 {
        let x: DMatrixView<f64> = x.transpose().try_into().unwrap();
        x.iter().map(|x| x * x).sum()
    }
    assert_eq!(sum_of_squares(&tensor![[1.0, 2.0], [3.0, 4.0]]), 30.0);
    fn transposed<T: Real, A: Dim, B: Dim>(x: Tensor<T, (A, B)>) -> Tensor<T, (B, A)> {
        DMatrix::from(x).transpose().try_into().unwrap()
    }
    assert_eq!(transposed(tensor![[1.0, 2.0]]), tensor![[1.0], [2.0]]);
}

/// Both globs bring `Dim`. Named once, it is that of this library; the README says so.
mod both_globs {
    use nalgebra::*;
    use shapewise::Dim;
    use shapewise::prelude::*;

    fn mean<T: Real, N: Dim>(x: &Tensor<T, (N,)>) -> T {
        x.mean()
    }

    #[test]
    fn a_name_wins_over_globs() {
        let x: Tensor<f64, shape![2]> = tensor![1.0, 3.0];
        let column: DVectorView<f64> = (&x).try_into().unwrap();
        assert_eq!((mean(&x), column.dot(&column)), (2.0, 10.0));
    }
}
