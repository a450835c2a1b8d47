//! Axes of size 1, put in and left out, at every place of every rank, of tensors and of strided views.

use shapewise::prelude::*;

/// Elements that all differ.
fn counted<S: Shape>() -> Tensor<usize, S> {
    let mut next = 0..;
    Tensor::from_fn(|_| next.next().unwrap())
}

fn with_one_at(sizes: &[usize], place: usize) -> Vec<usize> {
    let mut sizes = sizes.to_vec();
    sizes.insert(place, 1);
    sizes
}

/// For each place of a shape: as the places from the start and from the end, the axis is put in and left out again.
macro_rules! places {
    ($($test:ident [$($size:literal),*]: $($place:literal $back:literal),*;)*) => { $(
        #[test]
        fn $test() {
            type S = shape![$($size),*];
            let x = counted::<S>();
            $(
                let wide = x.clone().unsqueeze(axes![$place]);
                assert_eq!(wide.shape().as_slice(), with_one_at(&S::SIZES, $place));
                assert_eq!(wide.as_slice(), x.as_slice());
                assert_eq!(wide, x.clone().unsqueeze(axes![$back]));
                for (position, element) in wide.indexed_iter() {
                    let mut position = position.to_vec();
                    assert_eq!(position.remove($place), 0);
                    assert_eq!(x[<[usize; S::RANK]>::try_from(position).unwrap()], *element);
                }
                assert_eq!(wide.clone().squeeze(axes![$place]), x);
                assert_eq!(wide.view().squeeze(axes![$back]), x);

                let turned = x.transpose().unsqueeze(axes![$place]);
                let copied = x.transpose().to_tensor().unsqueeze(axes![$place]);
                assert_eq!(turned.shape(), copied.shape());
                assert!(turned.indexed_iter().eq(copied.indexed_iter()));
                assert_eq!(turned.to_tensor(), copied);
                assert_eq!(turned.squeeze(axes![$back]), x.transpose());
            )*
        }
    )* };
}

places! {
    rank_0 []: 0 -1;
    rank_1 [3]: 0 -2, 1 -1;
    rank_2 [2, 3]: 0 -3, 1 -2, 2 -1;
    rank_3 [2, 1, 3]: 0 -4, 1 -3, 2 -2, 3 -1;
    rank_4 [2, 3, 1, 2]: 0 -5, 1 -4, 2 -3, 3 -2, 4 -1;
    rank_5 [1, 2, 3, 2, 2]: 0 -6, 1 -5, 2 -4, 3 -3, 4 -2, 5 -1;
    rank_6 [2, 1, 1, 3, 2, 2]: 0 -7, 1 -6, 2 -5, 3 -4, 4 -3, 5 -2, 6 -1;
    rank_7 [2, 2, 1, 3, 1, 2, 2]: 0 -8, 1 -7, 2 -6, 3 -5, 4 -4, 5 -3, 6 -2, 7 -1;
}

#[test]
fn all_eight_axes_are_left_out() {
    let x: Tensor<i32, shape![1, 1, 1, 1, 1, 1, 1, 1]> = Tensor::full(7);
    let element: Tensor<i32, ()> = x.squeeze(axes![0, 1, 2, 3, 4, 5, 6, 7]);
    assert_eq!(element, Tensor::from(7));
    assert_eq!(x.squeeze(axes![]), x);
}

#[test]
fn several_axes_at_once_in_any_order() {
    let x = counted::<shape![1, 2, 1, 3, 1]>();
    let squeezed: Tensor<usize, shape![2, 1, 3]> = x.squeeze(axes![-1, 0]);
    assert_eq!(squeezed.as_slice(), x.as_slice());
    let turned: Tensor<usize, shape![3, 2]> = x.transpose().squeeze(axes![0, 4, 2]).to_tensor();
    assert_eq!(turned, counted::<shape![2, 3]>().transpose());
}

#[test]
fn a_view_that_can_be_written_to_stays_one() {
    let mut x = tensor![[1, 2, 3]];
    let mut row: ViewMut<i32, shape![3]> = x.view_mut().squeeze(axes![0]);
    row += 10;
    let mut columns = x.transpose_mut().unsqueeze(axes![1]);
    columns[[2, 0, 0]] = 0;
    columns += 1;
    assert_eq!(x, tensor![[12, 13, 1]]);
}

#[test]
fn names_and_kept_axes() {
    dims! { One = 1; Row = 2; }
    let x: Tensor<i32, (One, Row)> = Tensor::full(3);
    let row: Tensor<i32, (Row,)> = x.squeeze(axes![One]);
    let before_row: Tensor<i32, (dim!(1), Row)> = row.unsqueeze(axes![Row]);
    assert_eq!(before_row.sum(), 6);
    let sums: Tensor<i64, (One,)> = x.over(axes![Row]).keepdims().sum().squeeze(axes![-1]);
    assert_eq!(sums, Tensor::full(6));
}

/// A tensor on the heap moves.
#[test]
#[cfg(feature = "alloc")]
fn nothing_is_copied() {
    let x = counted::<shape![1, 1000]>();
    let first = x.as_slice().as_ptr();
    let moved = x.squeeze(axes![0]).unsqueeze(axes![1]);
    assert_eq!(moved.as_slice().as_ptr(), first);
}
