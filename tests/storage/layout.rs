//! Tensors in place have the size and the alignment of arrays.

use shapewise::prelude::*;

#[derive(Clone, Copy)]
#[repr(align(64))]
struct Wide;

#[track_caller]
fn like_an_array<T, S: Shape>() {
    assert_eq!(size_of::<Tensor<T, S>>(), S::LEN * size_of::<T>(), "{:?}", S::SIZES);
    assert_eq!(align_of::<Tensor<T, S>>(), align_of::<T>(), "{:?}", S::SIZES);
}

fn for_every_element<S: Shape>() {
    like_an_array::<u8, S>();
    like_an_array::<u16, S>();
    like_an_array::<f64, S>();
    like_an_array::<u128, S>();
    like_an_array::<(), S>();
    like_an_array::<[u64; 0], S>();
    like_an_array::<(u8, u32), S>();
    like_an_array::<[u8; 3], S>();
    like_an_array::<String, S>();
    like_an_array::<Wide, S>();
}

#[test]
fn sizes_and_alignments() {
    for_every_element::<()>();
    for_every_element::<shape![1]>();
    for_every_element::<shape![3]>();
    for_every_element::<shape![10]>();
    for_every_element::<shape![64]>();
    for_every_element::<shape![99]>();
    for_every_element::<shape![100]>();
    for_every_element::<shape![101]>();
    for_every_element::<shape![128]>();
    for_every_element::<shape![2, 3]>();
    for_every_element::<shape![1, 1, 1]>();
    for_every_element::<shape![11, 5]>();
    for_every_element::<shape![2, 2, 2, 2, 2, 2, 2, 1]>();
    for_every_element::<shape![1, 2, 1, 3, 1, 2, 2, 1]>();
}

#[test]
fn broadcast_axes_take_no_room() {
    like_an_array::<f64, (dim!(7), Broadcast<dim!(1000)>)>();
    assert_eq!(size_of::<Tensor<f64, (dim!(7), Broadcast<dim!(1000)>)>>(), 56);
    dims! { Huge = 1000000; }
    like_an_array::<f64, (Broadcast<Huge>, Broadcast<Broadcast<Huge>>)>();
}

/// A box of a slice: pointer and length. The second could be spared, and that would not be a breaking change.
#[cfg(feature = "alloc")]
#[test]
fn large_tensors_are_small() {
    assert!(size_of::<Tensor<f64, shape![32, 3, 64, 64]>>() <= size_of::<Box<[f64]>>());
    assert_eq!(size_of::<Tensor<f64, shape![1000]>>(), size_of::<Option<Tensor<f64, shape![1000]>>>());
}

/// Views are a slice, whatever they look at.
#[test]
fn views_are_slices() {
    assert_eq!(size_of::<View<f64, shape![2, 3]>>(), size_of::<&[f64]>());
    assert_eq!(size_of::<ViewMut<f64, shape![100, 3]>>(), size_of::<&[f64]>());
    assert_eq!(size_of::<Idx<dim!(3)>>(), size_of::<usize>());
}
