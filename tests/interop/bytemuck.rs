//! Tensors in place as plain bytes.

use std::marker::PhantomData;

use bytemuck::{Pod, Zeroable};
use shapewise::prelude::*;

/// Whether a type has a trait: `Has::<T>::POD`. What the type itself has is found before what any type has from a trait.
struct Has<T>(PhantomData<T>);

trait HasNot {
    const POD: bool = false;
    const ZEROABLE: bool = false;
}

impl<T> HasNot for Has<T> {}

struct Zeroed<T>(PhantomData<T>);

impl<T> HasNot for Zeroed<T> {}

impl<T: Pod> Has<T> {
    const POD: bool = true;
}

impl<T: Zeroable> Zeroed<T> {
    const ZEROABLE: bool = true;
}

/// A number that is not made of plain bytes.
#[derive(Clone, Copy)]
#[allow(dead_code)]
struct Padded(u8, u32);

/// The compiler decides which tensors are plain bytes.
const _: () = {
    assert!(Has::<Tensor<f32, ()>>::POD);
    assert!(Has::<Tensor<f32, shape![2, 3]>>::POD);
    assert!(Has::<Tensor<u8, shape![128]>>::POD && Zeroed::<Tensor<u8, shape![128]>>::ZEROABLE);
    assert!(Has::<Tensor<Tensor<u16, shape![3]>, shape![5]>>::POD);
    // A pointer is not.
    assert!(!Has::<Tensor<u8, shape![129]>>::POD && !Zeroed::<Tensor<u8, shape![129]>>::ZEROABLE);
    assert!(!Has::<Tensor<f32, shape![100, 100]>>::POD);
    assert!(!Has::<View<f32, shape![2]>>::POD && !Zeroed::<View<f32, shape![2]>>::ZEROABLE);
    assert!(!Has::<ViewMut<f32, shape![2]>>::POD && !Zeroed::<ViewMut<f32, shape![2]>>::ZEROABLE);
    // Nor are elements that are not: of 2, no `bool` is made, and a hole has no bytes.
    assert!(!Has::<Tensor<bool, shape![2]>>::POD && Zeroed::<Tensor<bool, shape![2]>>::ZEROABLE);
    assert!(!Has::<Tensor<Padded, shape![2]>>::POD && !Zeroed::<Tensor<Padded, shape![2]>>::ZEROABLE);
};

#[test]
fn bytes_of_tensors() {
    let x: Tensor<u16, shape![2, 3]> = tensor![[1, 2, 3], [4, 5, 6]];
    assert_eq!(bytemuck::bytes_of(&x), bytemuck::cast_slice::<u16, u8>(&[1, 2, 3, 4, 5, 6]));
    assert_eq!(bytemuck::cast::<_, [u16; 6]>(x), [1, 2, 3, 4, 5, 6]);
    let back: Tensor<u16, shape![2, 3]> = bytemuck::pod_read_unaligned(bytemuck::bytes_of(&x));
    assert_eq!(back, x);
    assert!(bytemuck::try_from_bytes::<Tensor<u16, shape![2, 3]>>(&[0; 11]).is_err());
}

/// Layout and size are those of an array, for sizes of one digit and of more.
#[test]
fn no_padding() {
    fn check<T: Pod, S: Shape>()
    where
        Tensor<T, S>: Pod,
    {
        assert_eq!(size_of::<Tensor<T, S>>(), S::LEN * size_of::<T>());
        assert_eq!(align_of::<Tensor<T, S>>(), align_of::<T>());
    }
    check::<u8, ()>();
    check::<u8, shape![1]>();
    check::<u64, shape![1, 7, 1]>();
    check::<u8, shape![10]>();
    check::<u16, shape![64]>();
    check::<f32, shape![121]>();
    check::<u8, shape![3, 11]>();
    check::<u128, shape![2, 2, 2, 2, 2, 2, 2]>();
}

#[test]
fn slices_without_a_copy() {
    let numbers: Vec<f32> = (0..12).map(|i| i as f32).collect();
    let rows: &[Tensor<f32, shape![2, 3]>] = bytemuck::cast_slice(&numbers);
    assert_eq!((rows.len(), rows.as_ptr().cast()), (2, numbers.as_ptr()));
    assert_eq!(rows[1], tensor![[6.0, 7.0, 8.0], [9.0, 10.0, 11.0]]);
    let mut points: [Tensor<i32, shape![2]>; 2] = Zeroable::zeroed();
    bytemuck::cast_slice_mut::<_, i32>(&mut points)[3] = 5;
    assert_eq!(points, [tensor![0, 0], tensor![0, 5]]);
    let masks: [Tensor<bool, shape![3]>; 1] = Zeroable::zeroed();
    assert_eq!(masks[0].count(), 0);
}
