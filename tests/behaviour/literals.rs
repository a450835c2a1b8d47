//! `tensor!`, `shape!`, `dim!`: the shape is what was written.

use std::any::TypeId;

use shapewise::dim::{D0, D1, D2, D3, D4, D5, D6, D9};
use shapewise::prelude::*;

#[test]
fn every_rank() {
    assert_eq!(tensor![5].shape(), [1]);
    assert_eq!(tensor![[1, 2, 3], [4, 5, 6]].shape(), [2, 3]);
    assert_eq!(tensor![[[1, 2]], [[3, 4]], [[5, 6]]].shape(), [3, 1, 2]);
    assert_eq!(tensor![[[[1], [2]], [[3], [4]]]].shape(), [1, 2, 2, 1]);
    assert_eq!(tensor![[[[[1, 2], [3, 4], [5, 6]]]]].shape(), [1, 1, 1, 3, 2]);
    assert_eq!(tensor![[[[[[1]]]], [[[[2]]]]]].shape(), [1, 2, 1, 1, 1, 1]);
    assert_eq!(tensor![[[[[[[1, 2], [3, 4]]]]]]].shape(), [1, 1, 1, 1, 1, 2, 2]);
    assert_eq!(tensor![[[[[[[[1, 2]]]]]], [[[[[[3, 4]]]]]]]].shape(), [1, 2, 1, 1, 1, 1, 1, 2]);
    assert_eq!(tensor![[[[[[[[1, 2]]]]]], [[[[[[3, 4]]]]]]]].as_slice(), [1, 2, 3, 4]);
}

#[test]
fn the_type_follows_from_the_literal() {
    let x: Tensor<i32, (D2, D3)> = tensor![[1, 2, 3], [4, 5, 6]];
    let y: Tensor<f64, (D3,)> = tensor![1.0, 2.0, 3.0];
    let z: Tensor<u8, (D1, D2)> = tensor![[1, 2]];
    let b: Tensor<bool, (D1,)> = tensor![true];
    let words = tensor!["one".to_string(), "two".to_string()];
    assert_eq!((x.len(), y.len(), z.len(), b.len(), words.len()), (6, 3, 2, 1, 2));
}

#[test]
fn trailing_commas() {
    assert_eq!(tensor![1, 2, 3,], tensor![1, 2, 3]);
    #[rustfmt::skip]
    let x = tensor![
        [1, 2,],
        [3, 4,],
    ];
    assert_eq!(x, tensor![[1, 2], [3, 4]]);
    #[rustfmt::skip]
    let x: Tensor<i32, shape![2, 3,]> = tensor![[1, 2, 3,], [4, 5, 6,],];
    assert_eq!(x.over(axes![0, 1,]).sum().item(), 21);
}

#[test]
fn elements_are_expressions() {
    let a = 3;
    let x = tensor![a * 2, if a > 2 { 1 } else { 0 }, [7, 8][1], i32::from(true), (2), { 4 }];
    assert_eq!(x.as_slice(), [6, 1, 8, 1, 2, 4]);
    let x = tensor![[f64::from(a), -1.0], [f64::sqrt(4.0), 1e3]];
    assert_eq!(x, tensor![[3.0, -1.0], [2.0, 1000.0]]);
    let mut calls = 0;
    let mut next = || {
        calls += 1;
        calls
    };
    assert_eq!(tensor![[next(), next()], [next(), next()]], tensor![[1, 2], [3, 4]]);
}

/// A literal of so many ones, by doubling.
macro_rules! ones {
    (1024 [$($one:tt)*]) => { ones!(@ $($one)* $($one)*) };
    (512 [$($one:tt)*]) => { ones!(1024 [$($one)* $($one)*]) };
    (256 [$($one:tt)*]) => { ones!(512 [$($one)* $($one)*]) };
    (128 [$($one:tt)*]) => { ones!(256 [$($one)* $($one)*]) };
    (64 [$($one:tt)*]) => { ones!(128 [$($one)* $($one)*]) };
    (@ $($one:tt)*) => { tensor![$($one),*] };
}

#[test]
fn long_literals() {
    let x: Tensor<i32, shape![11]> = tensor![1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
    assert_eq!(x.sum(), 66_i64);
    let x = ones!(64 [1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1]);
    let x: Tensor<i32, shape![1280]> = x;
    assert_eq!(x.sum(), 1280_i64);
}

#[test]
fn shapes_mix_everything() {
    const BATCH: usize = 32;
    dims! { Height = BATCH * 2; }
    fn same<A: 'static, B: 'static>() {
        assert_eq!(TypeId::of::<A>(), TypeId::of::<B>(), "{}", std::any::type_name::<A>());
    }
    same::<shape![], ()>();
    same::<shape![7], (dim!(7),)>();
    same::<shape![10], (D1<D0>,)>();
    same::<shape![{ BATCH }, 3, Height], (D3<D2>, D3, Height)>();
    same::<shape![{ BATCH / 2 + 1 }, { 2 }], (dim!(17), D2)>();
    same::<shape![1024, 99], (D1<D0<D2<D4>>>, D9<D9>)>();
    same::<shape![D4, Broadcast<D5>, Sum<D2, D3>], (D4, Broadcast<D5>, D5)>();
    same::<shape![100000, 99999999], (D1<D0<D0<D0<D0<D0>>>>>, dim!(99999999))>();
    same::<<Height as Dim>::Number, D6<D4>>();
    fn in_generic_code<N: Dim>() -> [usize; 3] {
        Tensor::<u8, shape![{ BATCH }, N, 2]>::zeros().shape()
    }
    assert_eq!(in_generic_code::<dim!(5)>(), [32, 5, 2]);
}

#[test]
fn constants_of_shapes() {
    type S = shape![32, 3, 64];
    assert_eq!((S::RANK, S::SIZES, S::LEN), (3, [32, 3, 64], 6144));
    assert_eq!((<()>::RANK, <()>::SIZES, <()>::LEN), (0, [], 1));
    const LEN: usize = <S as Shape>::LEN;
    let x = [0_u8; LEN];
    assert_eq!(x.len(), 6144);
    let y = Tensor::<u8, S>::zeros();
    assert_eq!((y.rank(), y.shape(), y.len()), (3, [32, 3, 64], 6144));
    assert_eq!(format!("{:?}", <shape![10, 3]>::default()), "(10, 3)");
}
