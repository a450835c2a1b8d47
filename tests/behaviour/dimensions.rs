//! Numbers as types: sums and products against arithmetic, typenum there and back, names, bounded indices.

use std::any::TypeId;
use std::collections::HashSet;

use shapewise::dim::{FromTypenum, ToTypenum};
use shapewise::ops::take::{IndexNumber, NotAnIndex};
use shapewise::prelude::*;
use typenum::{U1, U10, U64, U99, U100, U999, U1000, U1024, Unsigned};

/// Sum and product of two dimensions are those of their sizes, and the very numerals that one would write.
macro_rules! arithmetic {
    ($($a:literal $b:literal => $sum:literal $product:literal;)*) => { $(
        type Added = Sum<dim!($a), dim!($b)>;
        type Multiplied = Product<dim!($a), dim!($b)>;
        assert_eq!((Added::SIZE, Multiplied::SIZE), ($a + $b, $a * $b));
        assert_eq!(TypeId::of::<Added>(), TypeId::of::<dim!($sum)>(), "{} + {}", $a, $b);
        assert_eq!(TypeId::of::<Multiplied>(), TypeId::of::<dim!($product)>(), "{} * {}", $a, $b);
    )* };
}

#[test]
fn carries() {
    {
        arithmetic! { 1 1 => 2 1; }
    }
    {
        arithmetic! { 9 1 => 10 9; }
    }
    {
        arithmetic! { 99 1 => 100 99; }
    }
    {
        arithmetic! { 999 1 => 1000 999; }
    }
    {
        arithmetic! { 5 5 => 10 25; }
    }
    {
        arithmetic! { 999 999 => 1998 998001; }
    }
    {
        arithmetic! { 128 128 => 256 16384; }
    }
    {
        arithmetic! { 4096 1000 => 5096 4096000; }
    }
    {
        arithmetic! { 90 10 => 100 900; }
    }
    {
        arithmetic! { 12345 6789 => 19134 83810205; }
    }
}

/// Every pair of these numbers, by size; both orders give one type.
macro_rules! every_pair {
    ($($a:literal)*; $numbers:tt) => { $( every_pair!(@ $a $numbers); )* };
    (@ $a:literal ($($b:literal)*)) => { $( pair::<dim!($a), dim!($b)>($a, $b); )* };
}

fn pair<A: Dim, B: Dim>(a: usize, b: usize) {
    assert_eq!((A::SIZE, B::SIZE), (a, b));
    assert_eq!(<Sum<A, B>>::SIZE, a + b);
    assert_eq!(<Product<A, B>>::SIZE, a * b);
    assert_eq!(TypeId::of::<Sum<A, B>>(), TypeId::of::<Sum<B, A>>());
    assert_eq!(TypeId::of::<Product<A, B>>(), TypeId::of::<Product<B, A>>());
    assert_eq!((ToTypenum::<A>::USIZE, ToTypenum::<Sum<A, B>>::USIZE), (a, a + b));
    assert_eq!(TypeId::of::<FromTypenum<ToTypenum<Product<A, B>>>>(), TypeId::of::<Product<A, B>>());
}

#[test]
fn many_pairs() {
    every_pair!(1 2 3 5 7 8 9 10 11 15 16 19 31 45 50 64 99 100 101 127 255 500 999 1000 1024;
        (1 2 3 5 7 8 9 10 11 15 16 19 31 45 50 64 99 100 101 127 255 500 999 1000 1024));
}

#[test]
fn typenum_there_and_back() {
    fn same<A: 'static, B: 'static>() {
        assert_eq!(TypeId::of::<A>(), TypeId::of::<B>());
    }
    same::<ToTypenum<dim!(1)>, U1>();
    same::<ToTypenum<dim!(10)>, U10>();
    same::<ToTypenum<dim!(999)>, U999>();
    same::<ToTypenum<dim!(1024)>, U1024>();
    same::<FromTypenum<U64>, dim!(64)>();
    same::<FromTypenum<U99>, dim!(99)>();
    same::<FromTypenum<U100>, dim!(100)>();
    same::<FromTypenum<U1000>, dim!(1000)>();
    same::<FromTypenum<typenum::Diff<ToTypenum<dim!(64)>, ToTypenum<dim!(5)>>>, dim!(59)>();
    dims! { Batch = 32; }
    same::<ToTypenum<Batch>, typenum::U32>();
    same::<ToTypenum<Broadcast<Batch>>, U1>();
}

dims! {
    /// A name has attributes, a visibility, and a size from a constant.
    #[repr(C)]
    pub Batch = 32;
    Feature = LEN - 2;
    pub(crate) Pixel = 784;
}
const LEN: usize = 12;

#[test]
fn names() {
    assert_eq!((Batch::SIZE, Feature::SIZE, Pixel::SIZE), (32, 10, 784));
    assert_eq!(<<Feature as Dim>::Number as Extent>::SIZE, 10);
    assert_eq!(format!("{Batch:?} {:?}", Broadcast::<Feature>::default()), "Batch Broadcast<Feature>");
    assert_eq!(HashSet::from([Batch, Batch]).len(), 1);
    assert_eq!(<Sum<Batch, Feature>>::SIZE, 42);
    assert_eq!(TypeId::of::<Product<Batch, Feature>>(), TypeId::of::<dim!(320)>());
    let x: Tensor<f32, (Batch, Feature)> = Tensor::ones();
    let per_feature: Tensor<f32, (Feature,)> = x.over(axes![Batch]).sum();
    assert_eq!(format!("{per_feature:?}").find("(Feature,)"), Some(12));
}

#[test]
fn renaming() {
    dims! { Other = 32; }
    let x = Tensor::<usize, shape![32, 10]>::from_fn(|[i, j]| 10 * i + j);
    let named: Tensor<usize, (Batch, Feature)> = x.clone().rename();
    let other: Tensor<usize, (Other, dim!(10))> = named.rename();
    let back: Tensor<usize, shape![32, 10]> = other.rename();
    assert_eq!(back, x);
    let view: View<usize, (Batch, Feature)> = x.view().rename();
    assert_eq!(view.subtensor(3), x.subtensor(3).rename());
    let scalar: Tensor<u8, ()> = Tensor::from(1).rename();
    assert_eq!(scalar.item(), 1);
    // A kept dimension is one element, so it is renamed to a literal one.
    let kept: Tensor<u64, shape![1, 10]> = x.over(axes![0]).keepdims().sum().rename();
    assert_eq!(kept.subtensor(0), x.over(axes![0]).sum());
}

#[test]
fn bounded_indices() {
    type I = Idx<dim!(3)>;
    assert_eq!(I::new(2).map(Idx::get), Some(2));
    assert_eq!((I::new(3), I::new(usize::MAX), I::default()), (None, None, I::new(0).unwrap()));
    const FIRST: Option<I> = I::new(0);
    assert_eq!(FIRST, I::all().next());
    assert_eq!(I::all().map(usize::from).collect::<Vec<_>>(), [0, 1, 2]);
    assert_eq!(I::all().rev().map(|i| i.get()).collect::<Vec<_>>(), [2, 1, 0]);
    let [a, b] = [I::new(1).unwrap(), I::new(2).unwrap()];
    assert!(a < b && HashSet::from([a, b, a]).len() == 2);
    assert_eq!(format!("{a} {a:?} {:>3}", b), "1 1   2");
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    for i in Idx::<dim!(2)>::all() {
        for j in I::all() {
            assert_eq!(x[(i, j)], x[[i.get(), j.get()]]);
        }
    }
    assert_eq!(x.over(axes![1]).argmin().to_string(), "[0 0]");
}

#[test]
fn expanding_and_going_along() {
    fn rows<N: Dim, C: Dim>(x: &Tensor<i32, (N, C)>, by: &Tensor<i32, shape![N, 1]>) -> Tensor<i32, (N, C)> {
        x * by.expand::<C, _>(axes![1])
    }
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    assert_eq!(rows(&x, &tensor![[10], [100]]), tensor![[10, 20, 30], [400, 500, 600]]);
    let images = Tensor::<i32, shape![2, 3, 2, 2]>::ones();
    let scaled = images * tensor![1, 2, 3].along(&images, axes![0, 2, 3]);
    assert_eq!(scaled.over(axes![0, 2, 3]).sum(), tensor![8, 16, 24]);
    assert_eq!((images + tensor![7, 8].along(&images, axes![1, 2, 3]))[[1, 2, 1, 1]], 9);
}

/// A difference is that of the sizes, and the very numeral that one would write; a quotient likewise.
macro_rules! inverses {
    ($($op:ident $sign:tt: $($a:literal $b:literal => $result:literal;)*)*) => { $( $( {
        type Result = $op<dim!($a), dim!($b)>;
        assert_eq!(Result::SIZE, $a $sign $b);
        assert_eq!(TypeId::of::<Result>(), TypeId::of::<dim!($result)>(), "{} {} {}", $a, stringify!($sign), $b);
    } )* )* };
}

#[test]
fn differences_and_quotients() {
    inverses! {
        Difference -:
        2 1 => 1;
        10 1 => 9;
        10 9 => 1;
        100 1 => 99;
        100 99 => 1;
        101 100 => 1;
        1000 999 => 1;
        1000 1 => 999;
        20 11 => 9;
        640 3 => 637;
        12345 12344 => 1;
        99999 11111 => 88888;
        5 0 => 5;
        100 0 => 100;
        Quotient /:
        1 1 => 1;
        9 9 => 1;
        9 1 => 9;
        10 5 => 2;
        10 10 => 1;
        100 10 => 10;
        100 1 => 100;
        100 4 => 25;
        99 33 => 3;
        768 12 => 64;
        640 32 => 20;
        999 27 => 37;
        1000 8 => 125;
        65536 256 => 256;
        123456 643 => 192;
        1001 7 => 143;
        4096 64 => 64;
        990 99 => 10;
        81 9 => 9;
        72 8 => 9;
        63 7 => 9;
        54 6 => 9;
        45 5 => 9;
        36 4 => 9;
        27 3 => 9;
        18 2 => 9;
    }
}

#[test]
fn zero_is_a_number_but_no_size() {
    assert_eq!(<dim!(0)>::VALUE, 0);
    assert_eq!(TypeId::of::<Sum<dim!(12), dim!(0)>>(), TypeId::of::<dim!(12)>());
    assert_eq!(TypeId::of::<Difference<dim!(12), dim!(0)>>(), TypeId::of::<dim!(12)>());
}

#[test]
fn names_go_by_their_numbers() {
    dims! { Channels = 12; Heads = 4; }
    assert_eq!(TypeId::of::<Sum<Channels, Heads>>(), TypeId::of::<dim!(16)>());
    assert_eq!(TypeId::of::<Difference<Channels, Heads>>(), TypeId::of::<dim!(8)>());
    assert_eq!(TypeId::of::<Quotient<Channels, Heads>>(), TypeId::of::<dim!(3)>());
    assert_eq!(Heads::VALUE, 4);
}

/// The number of windows, counted: those places, a stride apart, from which the last element of the window is inside.
fn counted(h: usize, k: usize, stride: usize, padding: usize, dilation: usize) -> usize {
    (0..h + 2 * padding).step_by(stride).filter(|start| start + dilation * (k - 1) < h + 2 * padding).count()
}

fn count_windows<H: Dim + HasRoomFor<K, P, D>, K: Dim, S: Dim, P: Natural, D: Dim>() {
    let count = Windows::<H, K, S, P, D>::SIZE;
    assert_eq!(count, counted(H::SIZE, K::SIZE, S::SIZE, P::VALUE, D::SIZE));
}

#[test]
fn windows() {
    count_windows::<dim!(1), dim!(1), dim!(1), dim!(0), dim!(1)>();
    count_windows::<dim!(5), dim!(5), dim!(1), dim!(0), dim!(1)>();
    count_windows::<dim!(5), dim!(3), dim!(1), dim!(0), dim!(1)>();
    count_windows::<dim!(5), dim!(3), dim!(1), dim!(1), dim!(1)>();
    count_windows::<dim!(224), dim!(7), dim!(2), dim!(3), dim!(1)>();
    count_windows::<dim!(32), dim!(3), dim!(1), dim!(2), dim!(2)>();
    count_windows::<dim!(28), dim!(5), dim!(5), dim!(0), dim!(1)>();
    count_windows::<dim!(10), dim!(3), dim!(3), dim!(0), dim!(1)>();
    count_windows::<dim!(11), dim!(3), dim!(3), dim!(0), dim!(1)>();
    count_windows::<dim!(12), dim!(3), dim!(3), dim!(0), dim!(1)>();
    count_windows::<dim!(7), dim!(3), dim!(2), dim!(0), dim!(3)>();
    count_windows::<dim!(6), dim!(3), dim!(9), dim!(0), dim!(1)>();
    count_windows::<dim!(1), dim!(3), dim!(1), dim!(1), dim!(1)>();
    count_windows::<dim!(1), dim!(1), dim!(5), dim!(0), dim!(4)>();
    count_windows::<dim!(100), dim!(10), dim!(10), dim!(0), dim!(1)>();
    count_windows::<dim!(99), dim!(2), dim!(10), dim!(10), dim!(9)>();
    count_windows::<dim!(512), dim!(16), dim!(16), dim!(0), dim!(1)>();
    count_windows::<dim!(3), dim!(2), dim!(1), dim!(0), dim!(2)>();
    assert_eq!(TypeId::of::<Windows<dim!(224), dim!(7), dim!(2), dim!(3), dim!(1)>>(), TypeId::of::<dim!(112)>());
}

#[test]
fn numbers_become_indices() {
    type Indices = Tensor<Idx<dim!(3)>, shape![2, 2]>;
    fn checked<T: IndexNumber>(x: Tensor<T, shape![2, 2]>) -> Result<Indices, NotAnIndex<T>> {
        // A strided view as well.
        let turned = x.transpose().to_indices().map(|indices: Indices| indices.transpose().to_tensor());
        let indices = x.to_indices();
        assert_eq!(indices.is_ok(), turned.is_ok());
        indices
    }
    let indices = checked(tensor![[0_u8, 1], [2, 0]]).unwrap();
    assert_eq!(indices.map(Idx::get), tensor![[0, 1], [2, 0]]);
    assert_eq!(checked(tensor![[0_i64, 1], [2, 0]]), Ok(indices));
    // The first of those that are none; a number that is too large for `usize`, or negative, does not wrap.
    assert_eq!(checked(tensor![[0_u16, 3], [4, 0]]), Err(NotAnIndex { expected: 3, found: 3 }));
    assert_eq!(checked(tensor![[0, 0], [0, i64::MIN]]), Err(NotAnIndex { expected: 3, found: i64::MIN }));
    assert_eq!(checked(tensor![[u64::MAX, 0], [0, 0]]), Err(NotAnIndex { expected: 3, found: u64::MAX }));
    assert_eq!(Tensor::from(1_u8).to_indices::<dim!(1)>(), Err(NotAnIndex { expected: 1, found: 1 }));
    let error = tensor![-1].to_indices::<dim!(10)>().unwrap_err();
    assert_eq!(error.to_string(), "expected indices below 10, found -1");
}
