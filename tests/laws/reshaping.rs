//! Reshaping keeps C order, whatever the shapes, and each operation has its inverse.

use proptest::prelude::*;
use shapewise::prelude::*;

use crate::random::{flat, for_all, position, tensor};

/// Index by index: the element at a position of `R` is that at the position of `S` with the same number in C order.
fn keeps_order<S: Reshape<R>, R: Reshape<S>>() {
    for_all(tensor::<u16, S>(any::<u16>()), |x| {
        let y = x.clone().reshape::<R>();
        let elements: Vec<(Vec<usize>, u16)> = x.indexed_iter().map(|(at, &v)| (at.as_ref().to_vec(), v)).collect();
        for (at, &value) in y.indexed_iter() {
            let number = flat(R::SIZES.as_ref(), at.as_ref());
            assert_eq!(elements[number], (position(S::SIZES.as_ref(), number), value));
        }
        assert_eq!(x.view().reshape::<R>(), y);
        assert_eq!(x.clone().flatten().as_slice(), y.as_slice());
        assert_eq!(y.reshape::<S>(), x);
        let mut z = x.clone();
        z.view_mut().reshape::<R>().as_slice_mut()[R::LEN - 1] = 7;
        assert_eq!(z.as_slice()[S::LEN - 1], 7);
    });
}

dims! { Two = 2; Three = 3; Twelve = 12; }

#[test]
fn every_rank() {
    keeps_order::<(), ()>();
    keeps_order::<(), shape![1]>();
    keeps_order::<(), shape![1, 1, 1, 1, 1, 1, 1, 1]>();
    keeps_order::<shape![6], shape![2, 3]>();
    keeps_order::<shape![6], shape![1, 6, 1]>();
    keeps_order::<shape![2, 6], shape![4, 3]>();
    keeps_order::<shape![2, 6], shape![6, 2]>();
    keeps_order::<shape![2, 3, 4], shape![4, 6]>();
    keeps_order::<shape![2, 3, 4], shape![3, 2, 4]>();
    keeps_order::<shape![5, 2, 3, 4], shape![3, 10, 4]>();
    keeps_order::<shape![5, 2, 3, 4], shape![12, 10]>();
    keeps_order::<shape![2, 2, 2, 2, 2, 2, 2, 2], shape![256]>();
    keeps_order::<shape![2, 2, 2, 2, 2, 2, 2, 2], shape![4, 4, 4, 4]>();
    keeps_order::<shape![1, 3, 1, 2, 1, 2, 1, 2], shape![2, 1, 2, 1, 2, 1, 3, 1]>();
    keeps_order::<shape![10, 10, 10], shape![25, 40]>();
}

#[test]
fn names_go_by_their_numbers() {
    keeps_order::<(Two, Twelve), shape![24]>();
    keeps_order::<(Two, Twelve), (Twelve, Two)>();
    keeps_order::<(Three, Two, Two), (Twelve,)>();
    keeps_order::<(Two, Two), shape![4]>();
    keeps_order::<(Broadcast<dim!(7)>, Two), (Two,)>();
}

/// In place, on the heap, and from the one to the other: 129 ones round up to more than 128.
#[test]
fn every_place() {
    keeps_order::<shape![8, 16], shape![128]>();
    keeps_order::<shape![128], shape![2, 64]>();
    keeps_order::<shape![5, 5, 5], shape![125]>();
    keeps_order::<shape![11, 11], shape![121]>();
    keeps_order::<shape![300], shape![3, 100]>();
}

#[test]
fn what_is_left_out_is_what_the_others_leave() {
    let x: Tensor<i32, shape![4, 6]> = Tensor::<i32, shape![24]>::arange().reshape::<shape![4, _]>();
    let y: Tensor<i32, shape![2, 3, 4]> = x.reshape::<shape![2, _, 4]>();
    assert_eq!(y[[1, 2, 3]], 23);
    let z: Tensor<i32, shape![24]> = y.reshape::<shape![_]>();
    assert_eq!(z, Tensor::arange());
    let named: Tensor<i32, (Two, Twelve)> = z.reshape::<(Two, Twelve)>();
    let first: Tensor<i32, (dim!(8), Three)> = named.reshape::<shape![_, Three]>();
    let one: Tensor<i32, shape![24, 1]> = first.reshape::<shape![24, _]>();
    let scalar: Tensor<i32, ()> = Tensor::from(5).reshape::<shape![_]>().reshape::<()>();
    assert_eq!((one[[23, 0]], scalar.item()), (23, 5));
    let eight: Tensor<i32, shape![2, 2, 1, 3, 1, 1, 2, 1]> = one.reshape::<shape![2, 2, 1, 3, 1, 1, _, 1]>();
    assert_eq!(eight.as_slice(), z.as_slice());
}

#[test]
fn flattening_and_back() {
    for_all(tensor::<i32, shape![2, 3, 4, 5]>(any::<i32>()), |x| {
        let all: Tensor<i32, shape![120]> = x.clone().flatten();
        assert_eq!(all.as_slice(), x.as_slice());
        let run: Tensor<i32, shape![2, 12, 5]> = x.clone().flatten_axes(axes![1, 2]);
        for ([n, m, k], &value) in run.indexed_iter() {
            assert_eq!(value, x[[n, m / 4, m % 4, k]]);
        }
        assert_eq!(run.clone().unflatten::<shape![3, 4], _>(axes![1]), x);
        assert_eq!(run.unflatten::<shape![3, 4], _>(axes![-2]), x);
        let front: Tensor<i32, shape![24, 5]> = x.clone().flatten_axes(axes![0, 1, 2]);
        assert_eq!(front.unflatten::<shape![2, 3, 4], _>(axes![0]), x);
        assert_eq!(x.clone().flatten_axes(axes![0, 1, 2, 3]), all);
        assert_eq!(x.clone().flatten_axes(axes![2]), x);
        assert_eq!(x.clone().flatten_axes(axes![-2, -1]), x.view().reshape::<shape![2, 3, 20]>());
        let view: View<i32, shape![6, 4, 5]> = x.view().flatten_axes(axes![0, 1]);
        assert_eq!(view.unflatten::<shape![2, 3], _>(axes![0]), x);
    });
}

#[test]
fn flattening_axes_by_their_names() {
    let x: Tensor<i32, (Two, Three, Twelve)> = Tensor::<i32, shape![72]>::arange().reshape::<(Two, Three, Twelve)>();
    let y: Tensor<i32, shape![6, Twelve]> = x.view().flatten_axes(axes![Two, Three]).to_tensor();
    let z: Tensor<i32, (Two, Three, dim!(3), dim!(4))> =
        y.unflatten::<(Two, Three), _>(axes![0]).unflatten::<shape![3, 4], _>(axes![Twelve]);
    assert_eq!(z.as_slice(), x.as_slice());
}

#[test]
fn the_highest_rank() {
    let x: Tensor<u8, shape![2, 1, 2, 1, 2, 1, 4]> =
        Tensor::<u8, shape![32]>::arange().reshape::<shape![2, 1, 2, 1, 2, 1, _]>();
    let y: Tensor<u8, shape![2, 1, 2, 1, 2, 1, 2, 2]> = x.unflatten::<shape![2, 2], _>(axes![6]);
    assert_eq!(y.flatten_axes(axes![6, 7]), x);
    let one: Tensor<u8, shape![1]> = Tensor::<u8, ()>::from(3).flatten();
    assert_eq!(one, tensor![3]);
    let scalar: Tensor<u8, ()> = one.unflatten::<(), _>(axes![0]);
    assert_eq!(scalar.item(), 3);
}
