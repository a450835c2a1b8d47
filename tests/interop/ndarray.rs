//! Arrays and views of `ndarray`.

use ndarray::{Array, Array0, Array1, Array2, ArrayD, ArrayView0, ArrayView2, ArrayView3, ArrayView6, ArrayViewD};
use ndarray::{ArrayViewMut1, ArrayViewMut2, Axis, array, s};
use shapewise::interop::{ViewError, WrongShape};
use shapewise::prelude::*;

fn counted<S: Shape>() -> Tensor<i32, S> {
    let mut next = 0..;
    Tensor::try_from_iter((&mut next).take(S::LEN)).unwrap()
}

#[test]
fn tensors_seen_as_arrays() {
    let x: Tensor<i32, shape![2, 3]> = counted();
    let view = ArrayView2::from(&x);
    assert_eq!(view, array![[0, 1, 2], [3, 4, 5]]);
    assert_eq!(view.as_ptr(), x.as_slice().as_ptr());
    assert!(view.is_standard_layout());

    let on_heap: Tensor<i32, shape![20, 30]> = counted();
    let view: ArrayView2<i32> = on_heap.view().into();
    assert_eq!((view.as_ptr(), view[[19, 29]]), (on_heap.as_slice().as_ptr(), 599));

    let single: Tensor<i32, ()> = Tensor::from(7);
    assert_eq!(ArrayView0::from(&single).into_scalar(), &7);
    assert_eq!(ArrayViewD::from(&single).shape(), [0_usize; 0]);
    let ones: Tensor<i32, shape![1, 2, 1, 1, 3, 1]> = counted();
    assert_eq!(ArrayView6::from(&ones).shape(), [1, 2, 1, 1, 3, 1]);
    assert_eq!(ArrayView6::from(&ones).iter().copied().collect::<Vec<_>>(), [0, 1, 2, 3, 4, 5]);
    let eight: Tensor<i32, shape![1, 2, 1, 1, 3, 1, 1, 2]> = counted();
    assert_eq!(ArrayViewD::from(&eight).sum(), 66);
}

#[test]
fn strided_views_seen_as_arrays() {
    let x: Tensor<i32, shape![4, 5]> = counted();
    let transposed = ArrayView2::from(x.transpose());
    assert_eq!((transposed.shape(), transposed.strides()), (&[5, 4][..], &[1, 5][..]));
    assert_eq!(transposed, ArrayView2::from(&x).t());
    assert_eq!(transposed.as_ptr(), x.as_slice().as_ptr());

    let part = x.slice(slice![1..4; 2, ..2]);
    assert_eq!(ArrayView2::from(part), ArrayView2::from(&x).slice(s![1..4;2, ..2]));
    assert_eq!(ArrayView2::from(&part), array![[5, 6], [15, 16]]);

    let row: Tensor<i32, shape![1, 3]> = counted();
    let stretched = ArrayView2::from(row.broadcast_to::<shape![2, 3]>());
    assert_eq!((stretched.strides(), stretched), (&[0, 1][..], array![[0, 1, 2], [0, 1, 2]].view()));
    let line: Tensor<i32, shape![4]> = counted();
    assert_eq!(ArrayView2::from(line.windows::<shape![3]>()), array![[0, 1, 2], [1, 2, 3]]);
    assert_eq!(ArrayView3::from(x.view().unsqueeze(axes![0])).shape(), [1, 4, 5]);
}

#[test]
fn arrays_written_through() {
    let mut x: Tensor<i32, shape![2, 3]> = counted();
    ArrayViewMut2::from(&mut x).row_mut(1).fill(9);
    assert_eq!(x, tensor![[0, 1, 2], [9, 9, 9]]);
    ArrayViewMut2::from(x.transpose_mut())[[2, 0]] = 7;
    assert_eq!(x, tensor![[0, 1, 7], [9, 9, 9]]);
    let mut column: ArrayViewMut1<i32> = x.index_axis_mut(Idx::new(0).unwrap(), axes![1]).into();
    column += 100;
    assert_eq!(x, tensor![[100, 1, 7], [109, 9, 9]]);
}

#[test]
fn arrays_seen_as_tensors() {
    let mut array: Array2<i32> = array![[1, 2, 3], [4, 5, 6]];
    let x: View<i32, shape![2, 3]> = (&array).try_into().unwrap();
    assert_eq!((x.as_slice().as_ptr(), x.sum()), (array.as_ptr(), 21));
    let last: View<i32, shape![1, 3]> = array.slice(s![1.., ..]).try_into().unwrap();
    assert_eq!(last, tensor![[4, 5, 6]]);
    let mut y: ViewMut<i32, shape![2, 3]> = (&mut array).try_into().unwrap();
    y *= 10;
    let mut first: ViewMut<i32, shape![3]> = array.index_axis_mut(Axis(0), 0).try_into().unwrap();
    first += 1;
    assert_eq!(array, array![[11, 21, 31], [40, 50, 60]]);
    let dynamic: ArrayD<i32> = array.clone().into_dyn();
    assert_eq!(View::<i32, shape![2, 3]>::try_from(&dynamic).unwrap()[[1, 2]], 60);
    let single = Array0::from_elem((), 5);
    assert_eq!(View::<i32, ()>::try_from(&single).unwrap().item(), 5);
}

#[test]
fn views_refused() {
    let array: Array2<i32> = array![[1, 2, 3], [4, 5, 6]];
    let wrong: Result<View<i32, shape![3, 2]>, _> = (&array).try_into();
    let shapes = WrongShape { expected: vec![3, 2], found: vec![2, 3] };
    assert_eq!(wrong.unwrap_err(), ViewError::Shape(shapes));
    let flat: Result<View<i32, shape![6]>, _> = (&array).try_into();
    assert_eq!(flat.unwrap_err().to_string(), "the tensor has shape (6,), but (2, 3) was found");
    let columns: Result<View<i32, shape![2, 2]>, _> = array.slice(s![.., ..2]).try_into();
    assert_eq!(columns.unwrap_err(), ViewError::Layout { shape: vec![2, 2], strides: vec![3, 1] });
    let backwards: Result<View<i32, shape![2, 3]>, _> = array.slice(s![..;-1, ..]).try_into();
    assert_eq!(backwards.unwrap_err(), ViewError::Layout { shape: vec![2, 3], strides: vec![-3, 1] });
    let mut array = array;
    let transposed: Result<ViewMut<i32, shape![3, 2]>, _> = array.view_mut().reversed_axes().try_into();
    assert_eq!(transposed.unwrap_err(), ViewError::Layout { shape: vec![3, 2], strides: vec![1, 3] });
    let empty = Array1::<i32>::zeros(0);
    let wrong = View::<i32, shape![1]>::try_from(&empty);
    assert_eq!(wrong.unwrap_err().to_string(), "the tensor has shape (1,), but (0,) was found");
}

#[test]
fn owned_arrays() {
    let x: Tensor<i32, shape![20, 30]> = counted();
    let address = x.as_slice().as_ptr();
    let array: Array2<i32> = x.into();
    assert_eq!(array.as_ptr(), address);
    let back: Tensor<i32, shape![20, 30]> = array.try_into().unwrap();
    assert_eq!((back.as_slice().as_ptr(), back.as_slice()[599]), (address, 599));

    let small: ArrayD<i32> = counted::<shape![2, 2]>().into();
    assert_eq!(small, array![[0, 1], [2, 3]].into_dyn());
    let single: Array0<i32> = Tensor::<i32, ()>::from(3).into();
    assert_eq!(Tensor::<i32, ()>::try_from(single).unwrap().item(), 3);
}

/// Elements that cannot be copied move, in the order of the axes, whatever the layout.
#[test]
fn any_layout_by_value() {
    let text = |shape: (usize, usize)| Array::from_shape_fn(shape, |(i, j)| format!("{i}{j}"));
    let x: Tensor<String, shape![2, 3]> = text((3, 2)).reversed_axes().try_into().unwrap();
    assert_eq!(x.as_slice(), ["00", "10", "20", "01", "11", "21"]);
    let x: Tensor<String, shape![1, 2]> = text((3, 2)).slice_move(s![1..2, ..]).try_into().unwrap();
    assert_eq!(x.as_slice(), ["10", "11"]);
    let x: Tensor<String, shape![2, 2]> = text((3, 2)).slice_move(s![..;-2, ..]).try_into().unwrap();
    assert_eq!(x.as_slice(), ["20", "21", "00", "01"]);
    let x: Tensor<String, shape![2, 3]> = (&text((3, 2)).t()).try_into().unwrap();
    assert_eq!(x.as_slice(), ["00", "10", "20", "01", "11", "21"]);
    let wrong: Result<Tensor<String, shape![2, 3]>, WrongShape> = text((3, 2)).try_into();
    assert_eq!(wrong.unwrap_err(), WrongShape { expected: vec![2, 3], found: vec![3, 2] });
}

#[test]
fn generic_code() {
    fn first_column<T: Copy, N: Dim, C: Dim, D: Data<T>>(x: &Tensor<T, (N, C), D>) -> Vec<T> {
        ArrayView2::from(x).column(0).to_vec()
    }
    assert_eq!(first_column(&tensor![[1, 2], [3, 4]]), [1, 3]);
    fn rank<T, S: Shape>(x: &Tensor<T, S>) -> usize {
        ArrayViewD::from(x).ndim()
    }
    assert_eq!(rank(&tensor![[1, 2], [3, 4]]), 2);
}

/// Both preludes bring `Dim`. Named once, it is that of this library; the README says so.
mod both_preludes {
    use ndarray::prelude::*;
    use shapewise::Dim;
    use shapewise::prelude::*;

    fn mean<T: Real, N: Dim>(x: &Tensor<T, (N,)>) -> T {
        x.mean()
    }

    #[test]
    fn a_name_wins_over_globs() {
        let array: Array1<f64> = array![1.0, 3.0];
        let x: Tensor<f64, shape![2]> = (&array).try_into().unwrap();
        assert_eq!((mean(&x), ArrayView1::from(&x).sum()), (2.0, 4.0));
    }
}

/// Names of the standard library hide those of the prelude, which are then written with their crate.
mod sums_of_the_standard_library {
    use std::iter::{Product, Sum};

    use shapewise::prelude::*;

    fn joined<A: Dim, B: Dim>(x: &Tensor<f64, (A,)>, y: &Tensor<f64, (B,)>) -> Tensor<f64, (shapewise::Sum<A, B>,)> {
        x.concat(y, axes![0])
    }

    fn flat<A: Dim, B: Dim>(x: Tensor<f64, (A, B)>) -> Tensor<f64, (shapewise::Product<A, B>,)> {
        x.flatten()
    }

    fn sum_and_product<T: Sum<T> + Product<T>>(x: impl Iterator<Item = T> + Clone) -> (T, T) {
        (x.clone().sum(), x.product())
    }

    #[test]
    fn both_kinds_of_sums_are_there() {
        let x = joined(&flat(tensor![[1.0, 2.0]]), &tensor![3.0]);
        assert_eq!(sum_and_product(x.as_slice().iter().copied()), (6.0, 6.0));
    }
}
