//! Cutting, at every axis of every rank, of tensors and of strided views, against loops over indices.

use shapewise::prelude::*;

use crate::random::{flat, position};

/// Sizes and elements, of which nothing is known to the compiler.
type Loose = (Vec<usize>, Vec<i32>);

fn loose<S: Shape, D: Data<i32>>(x: &Tensor<i32, S, D>) -> Loose {
    (x.shape().as_ref().to_vec(), x.iter().copied().collect())
}

/// A part has the shape `R`, and the elements of the whole, `from` further along the axis.
#[track_caller]
fn is_part<R: Shape>((sizes, elements): Loose, whole: &Loose, axis: usize, from: usize) {
    assert_eq!(sizes, R::SIZES.as_ref());
    assert_eq!(elements.len(), R::LEN);
    for (i, element) in elements.iter().enumerate() {
        let mut position = position(&sizes, i);
        position[axis] += from;
        assert_eq!(*element, whole.1[flat(&whole.0, &position)]);
    }
}

/// An axis of 6 is cut into 1, 3 and 2, into 2 and the rest, and into equal parts.
macro_rules! splits {
    ($($test:ident $axis:literal $back:literal:
        [$($size:literal),*] in [$($one:literal),*] [$($three:literal),*] [$($two:literal),*], [$($four:literal),*];)*) => { $(
        #[test]
        fn $test() {
            type One = shape![$($one),*];
            type Two = shape![$($two),*];
            type Three = shape![$($three),*];
            type Four = shape![$($four),*];
            /// What holds of a tensor and of a view alike.
            fn laws<D: Data<i32>>(x: &Tensor<i32, shape![$($size),*], D>) {
                let whole = loose(x);
                let (a, b, c) = x.split::<shape![1, 3, 2], _>(axes![$axis]);
                is_part::<One>(loose(&a), &whole, $axis, 0);
                is_part::<Three>(loose(&b), &whole, $axis, 1);
                is_part::<Two>(loose(&c), &whole, $axis, 4);
                assert_eq!(concat((&a, &b, &c), axes![$axis]), *x);

                let (first, rest) = x.split_at::<dim!(2), _>(axes![$back]);
                is_part::<Two>(loose(&first), &whole, $axis, 0);
                is_part::<Four>(loose(&rest), &whole, $axis, 2);
                assert_eq!(first.concat(&rest, axes![$back]), *x);

                let thirds = x.chunks::<dim!(3), _>(axes![$axis]);
                assert_eq!(thirds.len(), 3);
                for (i, third) in thirds.enumerate() {
                    is_part::<Two>(loose(&third), &whole, $axis, 2 * i);
                }
                let single = x.chunks::<dim!(6), _>(axes![$back]).rev();
                for (i, single) in single.enumerate() {
                    is_part::<One>(loose(&single), &whole, $axis, 5 - i);
                }
                assert!(x.chunks::<dim!(1), _>(axes![$axis]).all(|whole| whole == *x));
            }
            let mut next = 0..;
            let x = Tensor::<i32, shape![$($size),*]>::from_fn(|_| next.next().unwrap());
            laws(&x);
            let turned = x.transpose().to_tensor();
            laws(&turned.transpose());
        }
    )* };
}

splits! {
    rank_1_axis_0 0 -1: [6] in [1] [3] [2], [4];
    rank_2_axis_0 0 -2: [6, 3] in [1, 3] [3, 3] [2, 3], [4, 3];
    rank_2_axis_1 1 -1: [2, 6] in [2, 1] [2, 3] [2, 2], [2, 4];
    rank_3_axis_0 0 -3: [6, 3, 2] in [1, 3, 2] [3, 3, 2] [2, 3, 2], [4, 3, 2];
    rank_3_axis_1 1 -2: [2, 6, 2] in [2, 1, 2] [2, 3, 2] [2, 2, 2], [2, 4, 2];
    rank_3_axis_2 2 -1: [2, 3, 6] in [2, 3, 1] [2, 3, 3] [2, 3, 2], [2, 3, 4];
    rank_4_axis_0 0 -4: [6, 3, 2, 1] in [1, 3, 2, 1] [3, 3, 2, 1] [2, 3, 2, 1], [4, 3, 2, 1];
    rank_4_axis_1 1 -3: [2, 6, 2, 1] in [2, 1, 2, 1] [2, 3, 2, 1] [2, 2, 2, 1], [2, 4, 2, 1];
    rank_4_axis_2 2 -2: [2, 3, 6, 1] in [2, 3, 1, 1] [2, 3, 3, 1] [2, 3, 2, 1], [2, 3, 4, 1];
    rank_4_axis_3 3 -1: [2, 3, 2, 6] in [2, 3, 2, 1] [2, 3, 2, 3] [2, 3, 2, 2], [2, 3, 2, 4];
    rank_5_axis_0 0 -5: [6, 3, 2, 1, 2] in [1, 3, 2, 1, 2] [3, 3, 2, 1, 2] [2, 3, 2, 1, 2], [4, 3, 2, 1, 2];
    rank_5_axis_1 1 -4: [2, 6, 2, 1, 2] in [2, 1, 2, 1, 2] [2, 3, 2, 1, 2] [2, 2, 2, 1, 2], [2, 4, 2, 1, 2];
    rank_5_axis_2 2 -3: [2, 3, 6, 1, 2] in [2, 3, 1, 1, 2] [2, 3, 3, 1, 2] [2, 3, 2, 1, 2], [2, 3, 4, 1, 2];
    rank_5_axis_3 3 -2: [2, 3, 2, 6, 2] in [2, 3, 2, 1, 2] [2, 3, 2, 3, 2] [2, 3, 2, 2, 2], [2, 3, 2, 4, 2];
    rank_5_axis_4 4 -1: [2, 3, 2, 1, 6] in [2, 3, 2, 1, 1] [2, 3, 2, 1, 3] [2, 3, 2, 1, 2], [2, 3, 2, 1, 4];
    rank_6_axis_0 0 -6: [6, 3, 2, 1, 2, 3] in [1, 3, 2, 1, 2, 3] [3, 3, 2, 1, 2, 3] [2, 3, 2, 1, 2, 3], [4, 3, 2, 1, 2, 3];
    rank_6_axis_1 1 -5: [2, 6, 2, 1, 2, 3] in [2, 1, 2, 1, 2, 3] [2, 3, 2, 1, 2, 3] [2, 2, 2, 1, 2, 3], [2, 4, 2, 1, 2, 3];
    rank_6_axis_2 2 -4: [2, 3, 6, 1, 2, 3] in [2, 3, 1, 1, 2, 3] [2, 3, 3, 1, 2, 3] [2, 3, 2, 1, 2, 3], [2, 3, 4, 1, 2, 3];
    rank_6_axis_3 3 -3: [2, 3, 2, 6, 2, 3] in [2, 3, 2, 1, 2, 3] [2, 3, 2, 3, 2, 3] [2, 3, 2, 2, 2, 3], [2, 3, 2, 4, 2, 3];
    rank_6_axis_4 4 -2: [2, 3, 2, 1, 6, 3] in [2, 3, 2, 1, 1, 3] [2, 3, 2, 1, 3, 3] [2, 3, 2, 1, 2, 3], [2, 3, 2, 1, 4, 3];
    rank_6_axis_5 5 -1: [2, 3, 2, 1, 2, 6] in [2, 3, 2, 1, 2, 1] [2, 3, 2, 1, 2, 3] [2, 3, 2, 1, 2, 2], [2, 3, 2, 1, 2, 4];
    rank_7_axis_0 0 -7: [6, 3, 2, 1, 2, 3, 1] in [1, 3, 2, 1, 2, 3, 1] [3, 3, 2, 1, 2, 3, 1] [2, 3, 2, 1, 2, 3, 1], [4, 3, 2, 1, 2, 3, 1];
    rank_7_axis_1 1 -6: [2, 6, 2, 1, 2, 3, 1] in [2, 1, 2, 1, 2, 3, 1] [2, 3, 2, 1, 2, 3, 1] [2, 2, 2, 1, 2, 3, 1], [2, 4, 2, 1, 2, 3, 1];
    rank_7_axis_2 2 -5: [2, 3, 6, 1, 2, 3, 1] in [2, 3, 1, 1, 2, 3, 1] [2, 3, 3, 1, 2, 3, 1] [2, 3, 2, 1, 2, 3, 1], [2, 3, 4, 1, 2, 3, 1];
    rank_7_axis_3 3 -4: [2, 3, 2, 6, 2, 3, 1] in [2, 3, 2, 1, 2, 3, 1] [2, 3, 2, 3, 2, 3, 1] [2, 3, 2, 2, 2, 3, 1], [2, 3, 2, 4, 2, 3, 1];
    rank_7_axis_4 4 -3: [2, 3, 2, 1, 6, 3, 1] in [2, 3, 2, 1, 1, 3, 1] [2, 3, 2, 1, 3, 3, 1] [2, 3, 2, 1, 2, 3, 1], [2, 3, 2, 1, 4, 3, 1];
    rank_7_axis_5 5 -2: [2, 3, 2, 1, 2, 6, 1] in [2, 3, 2, 1, 2, 1, 1] [2, 3, 2, 1, 2, 3, 1] [2, 3, 2, 1, 2, 2, 1], [2, 3, 2, 1, 2, 4, 1];
    rank_7_axis_6 6 -1: [2, 3, 2, 1, 2, 3, 6] in [2, 3, 2, 1, 2, 3, 1] [2, 3, 2, 1, 2, 3, 3] [2, 3, 2, 1, 2, 3, 2], [2, 3, 2, 1, 2, 3, 4];
    rank_8_axis_0 0 -8: [6, 3, 2, 1, 2, 3, 1, 2] in [1, 3, 2, 1, 2, 3, 1, 2] [3, 3, 2, 1, 2, 3, 1, 2] [2, 3, 2, 1, 2, 3, 1, 2], [4, 3, 2, 1, 2, 3, 1, 2];
    rank_8_axis_1 1 -7: [2, 6, 2, 1, 2, 3, 1, 2] in [2, 1, 2, 1, 2, 3, 1, 2] [2, 3, 2, 1, 2, 3, 1, 2] [2, 2, 2, 1, 2, 3, 1, 2], [2, 4, 2, 1, 2, 3, 1, 2];
    rank_8_axis_2 2 -6: [2, 3, 6, 1, 2, 3, 1, 2] in [2, 3, 1, 1, 2, 3, 1, 2] [2, 3, 3, 1, 2, 3, 1, 2] [2, 3, 2, 1, 2, 3, 1, 2], [2, 3, 4, 1, 2, 3, 1, 2];
    rank_8_axis_3 3 -5: [2, 3, 2, 6, 2, 3, 1, 2] in [2, 3, 2, 1, 2, 3, 1, 2] [2, 3, 2, 3, 2, 3, 1, 2] [2, 3, 2, 2, 2, 3, 1, 2], [2, 3, 2, 4, 2, 3, 1, 2];
    rank_8_axis_4 4 -4: [2, 3, 2, 1, 6, 3, 1, 2] in [2, 3, 2, 1, 1, 3, 1, 2] [2, 3, 2, 1, 3, 3, 1, 2] [2, 3, 2, 1, 2, 3, 1, 2], [2, 3, 2, 1, 4, 3, 1, 2];
    rank_8_axis_5 5 -3: [2, 3, 2, 1, 2, 6, 1, 2] in [2, 3, 2, 1, 2, 1, 1, 2] [2, 3, 2, 1, 2, 3, 1, 2] [2, 3, 2, 1, 2, 2, 1, 2], [2, 3, 2, 1, 2, 4, 1, 2];
    rank_8_axis_6 6 -2: [2, 3, 2, 1, 2, 3, 6, 2] in [2, 3, 2, 1, 2, 3, 1, 2] [2, 3, 2, 1, 2, 3, 3, 2] [2, 3, 2, 1, 2, 3, 2, 2], [2, 3, 2, 1, 2, 3, 4, 2];
    rank_8_axis_7 7 -1: [2, 3, 2, 1, 2, 3, 1, 6] in [2, 3, 2, 1, 2, 3, 1, 1] [2, 3, 2, 1, 2, 3, 1, 3] [2, 3, 2, 1, 2, 3, 1, 2], [2, 3, 2, 1, 2, 3, 1, 4];
}

#[test]
fn into_two_to_eight_parts() {
    let x: Tensor<i32, shape![2, 8]> = tensor![[0, 1, 2, 3, 4, 5, 6, 7], [10, 11, 12, 13, 14, 15, 16, 17]];
    let (a, b) = x.split::<shape![3, 5], _>(axes![1]);
    assert_eq!((a[[1, 2]], b[[1, 0]]), (12, 13));
    let parts = x.split::<shape![1, 1, 1, 5], _>(axes![1]);
    assert_eq!(parts.3[[1, 4]], 17);
    let parts = x.split::<shape![1, 1, 1, 1, 4], _>(axes![1]);
    assert_eq!(concat((parts.4, parts.3, parts.2, parts.1, parts.0), axes![1])[[0, 7]], 0);
    let parts = x.split::<shape![1, 1, 1, 1, 1, 3], _>(axes![1]);
    assert_eq!(parts.5[[0, 0]], 5);
    let parts = x.split::<shape![1, 1, 1, 1, 1, 1, 2], _>(axes![1]);
    assert_eq!(parts.6, tensor![[6, 7], [16, 17]]);
    let parts = x.split::<shape![1, 1, 1, 1, 1, 1, 1, 1], _>(axes![1]);
    assert_eq!((parts.0[[0, 0]], parts.7[[1, 0]]), (0, 17));
}

/// Parts along the first axis are contiguous, those along others strided; and a part of a part is one.
#[test]
fn views() {
    let x = Tensor::<usize, shape![4, 6]>::from_fn(|[i, j]| 10 * i + j);
    let (top, bottom): (View<usize, shape![1, 6]>, View<usize, shape![3, 6]>) = x.split_at::<dim!(1), _>(axes![0]);
    assert_eq!(top.as_slice(), [0, 1, 2, 3, 4, 5]);
    assert_eq!(bottom.as_slice().as_ptr(), &raw const x[[1, 0]]);
    let (_, right) = bottom.split_at::<dim!(4), _>(axes![1]);
    let (_, corner) = right.split_at::<dim!(2), _>(axes![0]);
    assert_eq!(corner, tensor![[34, 35]]);
    assert_eq!(&raw const corner[[0, 1]], &raw const x[[3, 5]]);
    let halves: Vec<View<usize, shape![2, 6]>> = x.chunks::<dim!(2), _>(axes![0]).collect();
    assert_eq!(halves[1].into_slice().len(), 12);
}

/// A name is cut by its number, into numbers and names.
#[test]
fn names() {
    dims! { Batch = 5; Train = 3; Test = 2; Feature = 2; }
    let x = Tensor::<usize, (Batch, Feature)>::from_fn(|[i, j]| 2 * i + j);
    let (train, test) = x.split::<(Train, Test), _>(axes![Batch]);
    let (train, test): (Tensor<usize, (Train, Feature)>, Tensor<usize, (Test, Feature)>) =
        (train.to_tensor(), test.to_tensor());
    assert_eq!((train.sum(), test.sum()), (15, 30));
    let (_, rest) = x.split_at::<Train, _>(axes![Batch]);
    assert_eq!(rest.to_tensor().rename(), test);
    assert_eq!(x.chunks::<Feature, _>(axes![Feature]).len(), 2);
}
