//! Slices, diagonals and triangles: each against a loop over positions, on tensors and on strided views.

use proptest::prelude::*;
use shapewise::prelude::*;

use crate::random::{flat, for_all, position, tensor};

/// What a slice takes of one axis: start, end and step as they are after NumPy's rules, or one index.
#[derive(Clone, Copy)]
enum Taken {
    Part(usize, usize, usize),
    Index(usize),
}
use Taken::{Index, Part};

/// The elements that a slice takes, in C order, and their number along each axis that is left.
fn naive(sizes: &[usize], elements: &[i32], taken: &[Taken]) -> (Vec<usize>, Vec<i32>) {
    let full = |axis: usize| taken.get(axis).copied().unwrap_or(Part(0, sizes[axis], 1));
    let along: Vec<Vec<usize>> = (0..sizes.len())
        .map(|axis| match full(axis) {
            Part(start, end, step) => (start..end).step_by(step).collect(),
            Index(index) => vec![index],
        })
        .collect();
    let left = (0..sizes.len()).filter(|&axis| matches!(full(axis), Part(..))).map(|axis| along[axis].len()).collect();
    let counts: Vec<usize> = along.iter().map(Vec::len).collect();
    let picked = (0..counts.iter().product()).map(|i| {
        let at: Vec<usize> = position(&counts, i).iter().zip(&along).map(|(&i, along)| along[i]).collect();
        elements[flat(sizes, &at)]
    });
    (left, picked.collect())
}

/// Each case: the shape, the slice, what it takes of each axis, and the shape of the result.
macro_rules! slices {
    ($($name:ident: $S:ty, [$($slice:tt)*], [$($taken:expr),*] => $R:ty;)*) => { $(
        #[test]
        fn $name() {
            for_all(tensor::<i32, $S>(any::<i32>()), |mut x| {
                let (left, picked) = naive(&<$S>::SIZES, x.as_slice(), &[$($taken),*]);
                assert_eq!(left, <$R>::SIZES);
                let expected: Tensor<i32, $R> = Tensor::try_from_iter(picked.iter().copied()).unwrap();
                let turned = x.transpose().to_tensor();
                assert_eq!(x.slice(slice![$($slice)*]), expected);
                assert_eq!(x.view().slice(slice![$($slice)*]).to_tensor(), expected);
                assert_eq!(turned.transpose().slice(slice![$($slice)*]), expected);
                assert_eq!(turned.transpose().slice(slice![$($slice)*]).map(|x| x), expected);
                assert!(x.slice(slice![$($slice)*]).iter().copied().eq(picked.iter().copied()));

                // What is assigned to a slice is there afterwards, and nothing else has changed.
                let before = x.clone();
                let new = expected.map(|x| x.wrapping_add(1));
                x.slice_mut(slice![$($slice)*]).assign(&new);
                assert_eq!(x.slice(slice![$($slice)*]), new);
                assert_eq!(x.zip_map(&before, |a, b| (a != b) as usize).sum(), new.len() as u64);
                x.slice_mut(slice![$($slice)*]).assign(&expected);
                assert_eq!(x, before);
                x.slice_mut(slice![$($slice)*]).fill(7);
                assert_eq!(x.slice(slice![$($slice)*]), Tensor::<i32, $R>::full(7));
                let mut turned = turned;
                turned.transpose_mut().slice_mut(slice![$($slice)*]).fill(7);
                assert_eq!(turned.transpose(), x);
            });
        }
    )* };
}

const EIGHT: usize = 8;

slices! {
    nothing_of_a_scalar: shape![], [], [] => shape![];
    all_of_a_vector: shape![10], [..], [] => shape![10];
    a_part: shape![10], [2..5], [Part(2, 5, 1)] => shape![3];
    from_a_start: shape![10], [3..], [Part(3, 10, 1)] => shape![7];
    to_an_end: shape![10], [..4], [Part(0, 4, 1)] => shape![4];
    from_zero: shape![10], [0..4], [Part(0, 4, 1)] => shape![4];
    to_the_whole: shape![10], [..10], [] => shape![10];
    the_last_ones: shape![10], [-3..], [Part(7, 10, 1)] => shape![3];
    all_but_the_last: shape![10], [..-3], [Part(0, 7, 1)] => shape![7];
    the_middle: shape![10], [2..-3], [Part(2, 7, 1)] => shape![5];
    of_the_last_ones: shape![10], [-5..-2], [Part(5, 8, 1)] => shape![3];
    the_overlap: shape![10], [-7..5], [Part(3, 5, 1)] => shape![2];
    included: shape![10], [2..=4], [Part(2, 5, 1)] => shape![3];
    included_from_the_start: shape![10], [..=4], [Part(0, 5, 1)] => shape![5];
    the_first_alone: shape![10], [..1], [Part(0, 1, 1)] => shape![1];
    the_last_alone: shape![10], [-1..], [Part(9, 10, 1)] => shape![1];
    minus_zero: shape![10], [-0..4], [Part(0, 4, 1)] => shape![4];
    even_ones: shape![10], [..;2], [Part(0, 10, 2)] => shape![5];
    every_third: shape![10], [..;3], [Part(0, 10, 3)] => shape![4];
    every_third_of_a_part: shape![10], [1..-1;3], [Part(1, 9, 3)] => shape![3];
    a_step_too_far: shape![10], [4..;100], [Part(4, 10, 100)] => shape![1];
    a_step_of_one: shape![10], [..;1], [] => shape![10];
    braced: shape![10], [{EIGHT - 6}..{EIGHT};{EIGHT / 4}], [Part(2, 8, 2)] => shape![3];
    an_index: shape![10], [3], [Index(3)] => shape![];
    the_first: shape![10], [0], [Index(0)] => shape![];
    the_last: shape![10], [-1], [Index(9)] => shape![];
    from_the_end: shape![10], [-10], [Index(0)] => shape![];
    rows: shape![5, 4], [1..3], [Part(1, 3, 1)] => shape![2, 4];
    columns: shape![5, 4], [.., 1..3], [Part(0, 5, 1), Part(1, 3, 1)] => shape![5, 2];
    a_row: shape![5, 4], [2], [Index(2)] => shape![4];
    a_column: shape![5, 4], [.., -2], [Part(0, 5, 1), Index(2)] => shape![5];
    a_block: shape![5, 4], [..-1, 1..;2], [Part(0, 4, 1), Part(1, 4, 2)] => shape![4, 2];
    of_three: shape![4, 5, 6], [1..3, .., 1..;3], [Part(1, 3, 1), Part(0, 5, 1), Part(1, 6, 3)] => shape![2, 5, 2];
    the_middle_of_three: shape![4, 5, 6], [.., 3], [Part(0, 4, 1), Index(3)] => shape![4, 6];
    of_four: shape![2, 3, 4, 5], [-1, ..;2, 1, 1..-1], [Index(1), Part(0, 3, 2), Index(1), Part(1, 4, 1)] => shape![2, 3];
    of_five: shape![2, 1, 3, 2, 3], [.., .., 1.., .., ..2], [Part(0, 2, 1), Part(0, 1, 1), Part(1, 3, 1), Part(0, 2, 1), Part(0, 2, 1)] => shape![2, 1, 2, 2, 2];
    of_six: shape![2, 2, 3, 1, 2, 3], [0, 1, ..;2, 0], [Index(0), Index(1), Part(0, 3, 2), Index(0)] => shape![2, 2, 3];
    of_seven: shape![2, 1, 2, 3, 1, 2, 2], [.., .., .., 1.., .., 1], [Part(0, 2, 1), Part(0, 1, 1), Part(0, 2, 1), Part(1, 3, 1), Part(0, 1, 1), Index(1)] => shape![2, 1, 2, 2, 1, 2];
    of_eight: shape![2, 1, 2, 1, 3, 1, 2, 3], [1.., .., .., .., ..;2, .., .., -2..], [Part(1, 2, 1), Part(0, 1, 1), Part(0, 2, 1), Part(0, 1, 1), Part(0, 3, 2), Part(0, 1, 1), Part(0, 2, 1), Part(1, 3, 1)] => shape![1, 1, 2, 1, 2, 1, 2, 2];
    all_indices_of_eight: shape![2, 1, 2, 1, 3, 1, 2, 3], [1, 0, 1, 0, 2, 0, -1, -3], [Index(1), Index(0), Index(1), Index(0), Index(2), Index(0), Index(1), Index(0)] => shape![];
    long_rows: shape![3, 120], [.., 10..110], [Part(0, 3, 1), Part(10, 110, 1)] => shape![3, 100];
}

#[test]
fn a_slice_of_a_slice() {
    for_all(tensor::<i32, shape![9, 8]>(any::<i32>()), |x| {
        let once: Tensor<i32, shape![2, 3]> = x.slice(slice![3..8;4, 2..-1;2]).to_tensor();
        assert_eq!(x.slice(slice![1..]).slice(slice![2..7, 2..]).slice(slice![..;4, ..-1;2]), once);
        assert_eq!(x.slice(slice![-2]).slice(slice![3]).item(), x[[7, 3]]);
        assert_eq!(x.slice(slice![.., ..4]).transpose().slice(slice![1]), x.slice(slice![.., 1]));
    });
}

#[test]
fn padding_and_slicing_undo_each_other() {
    for_all(tensor::<i32, shape![3, 4]>(any::<i32>()), |x| {
        assert_eq!(x.pad(pad![(1, 2), 3], 0).slice(slice![1..-2, 3..-3]), x);
        assert_eq!(x.pad_edge(pad![(1, 2), 3]).slice(slice![1..-2, 3..-3]), x);
        assert_eq!(x.pad_reflect(pad![(0, 2), 3]).slice(slice![..-2, 3..-3]), x);
        let framed = x.slice(slice![1..-1, 1..-1]).pad(pad![1, 1], 0);
        assert_eq!(framed.sum(), x.slice(slice![1..-1, 1..-1]).sum());
        assert_eq!(x.tile::<shape![2, 3]>().slice(slice![..3, 4..8]), x);
        assert_eq!(x.repeat::<dim!(5), _>(axes![1]).slice(slice![.., 2..;5]), x);
        assert_eq!(x.flip(axes![1]).slice(slice![.., -1]), x.slice(slice![.., 0]));
    });
}

#[test]
fn slices_are_operands() {
    for_all(tensor::<i32, shape![6, 4]>(-99..99), |x| {
        let steps: Tensor<i32, shape![5, 4]> = x.slice(slice![1..]) - x.slice(slice![..-1]);
        assert_eq!(steps, Tensor::<i32, shape![5, 4]>::from_fn(|[i, j]| x[[i + 1, j]] - x[[i, j]]));
        let sums: Tensor<i64, shape![2]> = x.slice(slice![..;2, 1..3]).over(axes![0]).sum();
        assert_eq!(sums, Tensor::<i64, shape![2]>::from_fn(|[j]| (0..3).map(|i| i64::from(x[[2 * i, j + 1]])).sum()));
        assert_eq!(
            x.slice(slice![.., ..3]).matmul(&x.slice(slice![..3])),
            x.slice(slice![.., ..3]).to_tensor().matmul(&x.slice(slice![..3]).to_tensor())
        );
        let mut y = x;
        let mut columns = y.slice_mut(slice![.., ..;2]);
        columns += tensor![100, 1000];
        columns *= 2;
        assert_eq!(
            y,
            Tensor::<i32, shape![6, 4]>::from_fn(|[i, j]| match j {
                0 => 2 * (x[[i, j]] + 100),
                2 => 2 * (x[[i, j]] + 1000),
                _ => x[[i, j]],
            })
        );
    });
}

/// Triangles and diagonals, batches included, against loops.
macro_rules! matrices {
    ($($name:ident: $S:ty;)*) => { $(
        #[test]
        fn $name() {
            for_all(tensor::<i32, $S>(1..1000), |x| {
                let turned = x.transpose().to_tensor();
                for k in [0, 1, -1, 2, -3, 100, -100, isize::MAX, isize::MIN] {
                    let (lower, upper) = (x.tril(k), x.triu(k));
                    assert_eq!(turned.transpose().tril(k), lower);
                    assert_eq!(turned.transpose().triu(k), upper);
                    for (i, element) in x.iter().enumerate() {
                        let at = position(&<$S>::SIZES, i);
                        let (row, column) = (at[at.len() - 2] as isize, at[at.len() - 1] as isize);
                        assert_eq!(lower.as_slice()[i], if column - row <= k { *element } else { 0 });
                        assert_eq!(upper.as_slice()[i], if column - row >= k { *element } else { 0 });
                    }
                    if k > isize::MIN {
                        assert_eq!(x.tril(k - 1) + upper, x);
                    }
                }
            });
        }
    )* };
}

matrices! {
    triangles_of_one: shape![1, 1];
    triangles_of_a_square: shape![4, 4];
    triangles_of_a_wide_matrix: shape![2, 5];
    triangles_of_a_tall_matrix: shape![5, 2];
    triangles_of_a_column: shape![5, 1];
    triangles_of_a_row: shape![1, 5];
    triangles_of_a_batch: shape![2, 3, 3];
    triangles_of_a_batch_of_columns: shape![3, 2, 4, 1];
    triangles_of_a_batch_of_rows: shape![3, 2, 1, 4];
    triangles_of_rank_five: shape![2, 1, 2, 3, 2];
    triangles_of_rank_six: shape![2, 1, 2, 1, 2, 3];
    triangles_of_rank_seven: shape![1, 2, 1, 2, 1, 2, 2];
    triangles_of_rank_eight: shape![2, 1, 2, 1, 2, 1, 3, 2];
    triangles_of_long_rows: shape![3, 130];
}

#[test]
fn diagonals() {
    for_all(tensor::<i32, shape![4, 4]>(any::<i32>()), |x| {
        let diagonal: Tensor<i32, shape![4]> = x.diagonal().to_tensor();
        assert_eq!(diagonal, Tensor::<i32, shape![4]>::from_fn(|[i]| x[[i, i]]));
        assert_eq!(x.transpose().diagonal(), diagonal);
        assert_eq!(x.trace(), diagonal.sum());
        assert_eq!(diagonal.diag().diagonal(), diagonal);
        assert_eq!(diagonal.diag(), x.tril(0).triu(0));
        assert_eq!(diagonal.diag(), x.diagonal().diag());
        assert_eq!(
            x.tril(0).map(i64::from) + x.triu(0).map(i64::from) - diagonal.diag().map(i64::from),
            x.map(i64::from)
        );
        let below: Tensor<i32, shape![3]> = x.slice(slice![1.., ..-1]).diagonal().to_tensor();
        assert_eq!(below, tensor![x[[1, 0]], x[[2, 1]], x[[3, 2]]]);
        let mut y = x;
        y.diagonal_mut().assign(0);
        assert_eq!(y, x.tril(-1) + x.triu(1));
    });
    for_all(tensor::<i32, shape![2, 1, 3, 2, 3, 3]>(any::<i32>()), |x| {
        let diagonals: Tensor<i32, shape![2, 1, 3, 2, 3]> = x.diagonal().to_tensor();
        assert_eq!(diagonals, Tensor::<i32, shape![2, 1, 3, 2, 3]>::from_fn(|[a, b, c, d, i]| x[[a, b, c, d, i, i]]));
    });
    assert_eq!(tensor![[7]].diagonal(), tensor![7]);
    assert_eq!(tensor![7].diag(), tensor![[7]]);
    assert_eq!(tensor![[true, false], [true, true]].trace(), 2_i64);
}

/// Only the dimension has to be the same, whatever its name.
#[test]
fn diagonals_of_names() {
    dims! { Item = 3; }
    let similarity: Tensor<f64, (Item, Item)> = Tensor::eye();
    let own: Tensor<f64, (Item,)> = similarity.diagonal().to_tensor();
    assert_eq!(own, Tensor::ones());
    let first: Tensor<f64, (Item,)> = similarity.slice(slice![0]).to_tensor();
    assert_eq!(first.sum(), 1.0);
}
