//! Which tensors live in place and are `Copy`: those whose sizes, each rounded up to a power of two, multiply to at most 128.
//!
//! The rule is a promise, since `Copy` hangs on it, and the type level computes it digit by digit; here it is checked by arithmetic.

use std::marker::PhantomData;

use shapewise::prelude::*;
use shapewise::tensor::InPlaceShape;

/// Says of a concrete type whether it is `Copy`: the inherent constant comes first, where its bound holds.
struct Probe<T>(PhantomData<T>);

trait Otherwise {
    const COPY: bool = false;
    const IN_PLACE: bool = false;
}

impl<T> Otherwise for Probe<T> {}

impl<T: Copy> Probe<T> {
    const COPY: bool = true;
}

/// The same for shapes, whether they say of themselves that they live in place.
struct ProbeShape<S>(PhantomData<S>);

impl<S> Otherwise for ProbeShape<S> {}

impl<S: InPlaceShape> ProbeShape<S> {
    const IN_PLACE: bool = true;
}

struct Place {
    sizes: Vec<usize>,
    copy: bool,
    in_place: bool,
    bytes: usize,
}

macro_rules! place {
    ($S:ty) => {
        Place {
            sizes: <$S as Shape>::SIZES.to_vec(),
            copy: Probe::<Tensor<u8, $S>>::COPY,
            in_place: ProbeShape::<$S>::IN_PLACE,
            bytes: size_of::<Tensor<u8, $S>>(),
        }
    };
}

fn check(places: &[Place]) {
    for Place { sizes, copy, in_place, bytes } in places {
        let rounded: usize = sizes.iter().map(|size| size.next_power_of_two()).product();
        let small = rounded <= 128;
        assert_eq!((*copy, *in_place), (small, small), "shape {sizes:?}");
        let array = sizes.iter().product();
        let expected = if small || cfg!(not(feature = "alloc")) { array } else { size_of::<Box<[u8]>>() };
        assert_eq!(*bytes, expected, "shape {sizes:?}");
    }
}

/// All numbers of these digits.
macro_rules! hundreds {
    ($places:ident: $($hundred:literal)*) => { $( hundreds!(@ $places $hundred: 0 1 2 3 4 5 6 7 8 9); )* };
    (@ $places:ident $hundred:literal: $($ten:literal)*) => { $(
        hundreds!(@@ $places $hundred $ten: 0 1 2 3 4 5 6 7 8 9);
    )* };
    (@@ $places:ident $hundred:literal $ten:literal: $($one:literal)*) => {
        $( $places.push(place!(shape![{ $hundred * 100 + $ten * 10 + $one }])); )*
    };
}

#[test]
fn one_axis() {
    let mut places = vec![
        place!(shape![1]),
        place!(shape![2]),
        place!(shape![3]),
        place!(shape![4]),
        place!(shape![5]),
        place!(shape![6]),
        place!(shape![7]),
        place!(shape![8]),
        place!(shape![9]),
    ];
    hundreds!(@@ places 0 1: 0 1 2 3 4 5 6 7 8 9);
    hundreds!(@@ places 0 2: 0 1 2 3 4 5 6 7 8 9);
    hundreds!(@@ places 0 3: 0 1 2 3 4 5 6 7 8 9);
    hundreds!(@@ places 0 4: 0 1 2 3 4 5 6 7 8 9);
    hundreds!(@@ places 0 5: 0 1 2 3 4 5 6 7 8 9);
    hundreds!(@@ places 0 6: 0 1 2 3 4 5 6 7 8 9);
    hundreds!(@@ places 0 7: 0 1 2 3 4 5 6 7 8 9);
    hundreds!(@@ places 0 8: 0 1 2 3 4 5 6 7 8 9);
    hundreds!(@@ places 0 9: 0 1 2 3 4 5 6 7 8 9);
    hundreds!(places: 1 2);
    places.push(place!(shape![300]));
    places.push(place!(shape![1000]));
    places.push(place!(shape![1280]));
    places.push(place!(shape![12800]));
    assert_eq!(places.iter().map(|place| place.sizes[0]).collect::<Vec<_>>()[..300], (1..=300).collect::<Vec<_>>());
    check(&places);
}

/// Every pair of these sizes.
macro_rules! pairs {
    ($places:ident: $($rows:literal)*; $columns:tt) => { $( pairs!(@ $places $rows: $columns); )* };
    (@ $places:ident $rows:literal: ($($columns:literal)*)) => { $( $places.push(place!(shape![$rows, $columns])); )* };
}

#[test]
#[expect(clippy::vec_init_then_push, reason = "the pairs are made by a macro")]
fn two_axes() {
    let mut places = Vec::new();
    pairs!(places: 1 2 3 4 5 7 8 9 11 15 16 17 31 32 33 63 64 65 100 128 129 1000;
        (1 2 3 4 5 7 8 9 11 15 16 17 31 32 33 63 64 65 100 128 129 1000));
    assert_eq!(places.len(), 22 * 22);
    check(&places);
}

#[test]
fn other_ranks() {
    check(&[
        place!(shape![]),
        place!(shape![2, 3, 5]),
        place!(shape![4, 4, 8]),
        place!(shape![4, 5, 8]),
        place!(shape![3, 3, 3]),
        place!(shape![5, 5, 3]),
        place!(shape![3, 3, 3, 2]),
        place!(shape![3, 3, 3, 3]),
        place!(shape![1, 1, 1, 128]),
        place!(shape![129, 1, 1, 1]),
        place!(shape![2, 2, 2, 2, 2, 2, 2]),
        place!(shape![2, 2, 2, 2, 2, 2, 2, 1]),
        place!(shape![2, 2, 2, 2, 2, 2, 2, 2]),
        place!(shape![32, 3, 8, 8]),
    ]);
}

#[test]
fn names_and_broadcasts_count_as_their_sizes() {
    dims! { Eight = 8; Nine = 9; }
    check(&[
        place!((Eight, dim!(16))),
        place!((Nine, dim!(16))),
        place!((Broadcast<Nine>, dim!(128))),
        place!((Sum<Eight, Nine>, dim!(4))),
        place!((Sum<Eight, Nine>, dim!(5))),
        place!((Product<Eight, Nine>, dim!(1))),
        place!((Product<Eight, Nine>, dim!(2))),
    ]);
}

/// A copy is a tensor of its own.
#[test]
fn copies() {
    let x = tensor![[1, 2], [3, 4]];
    let mut y = x;
    y[[0, 0]] = 10;
    assert_eq!((x[[0, 0]], y[[0, 0]]), (1, 10));
}

/// Indices are numbers while they are sorted, and indices when all are there: in place and on the heap.
#[test]
fn sorted_places() {
    let many = Tensor::<u8, shape![3, 50]>::from_fn(|[i, j]| (i * 7 + j * 31 % 50) as u8);
    let places: Tensor<Idx<dim!(50)>, shape![3, 50]> = many.over(axes![1]).argsort();
    assert_eq!(many.gather(&places, axes![1]), many.over(axes![1]).sort());
    let few = tensor![[3, 1, 2], [4, 6, 5]];
    let (best, places) = few.over(axes![1]).top_k::<dim!(2)>();
    assert_eq!(few.gather(&places, axes![1]), best);
    assert_eq!(few.over(axes![0]).argmax().cast::<i32>(), tensor![1, 1, 1]);
}

/// What is tiled is copied from what is there already.
#[test]
fn tiles() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    let tiled: Tensor<i32, shape![10, 21]> = x.tile::<shape![5, 7]>();
    assert!(tiled.indexed_iter().all(|([i, j], &element)| element == x[[i % 2, j % 3]]));
    let in_place: Tensor<i32, shape![4, 3]> = x.tile::<shape![2, 1]>();
    assert_eq!(in_place, tensor![[1, 2, 3], [4, 5, 6], [1, 2, 3], [4, 5, 6]]);
}
