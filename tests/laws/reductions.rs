//! Reductions over any axes in any order equal a loop over all elements; kept dimensions change nothing but the shape.

use proptest::prelude::*;
use proptest::sample::select;
use shapewise::prelude::*;

use crate::random::{flat, for_all, position, tensor};

/// Folds the elements of an array along axes, one after another.
fn reduce<T: Copy, A: Clone>(x: &[T], sizes: &[usize], axes: &[isize], start: A, f: impl Fn(A, T) -> A) -> Vec<A> {
    let rank = sizes.len() as isize;
    let gone = |axis: usize| axes.iter().any(|&named| named.rem_euclid(rank) == axis as isize);
    let kept: Vec<usize> = (0..sizes.len()).map(|axis| if gone(axis) { 1 } else { sizes[axis] }).collect();
    let mut results = vec![start; kept.iter().product()];
    for (i, element) in x.iter().enumerate() {
        let at: Vec<usize> = position(sizes, i).iter().zip(&kept).map(|(at, kept)| at % kept).collect();
        let result = &mut results[flat(&kept, &at)];
        *result = f(result.clone(), *element);
    }
    results
}

/// Every reduction over some axes, with and without the axes kept, masked and not.
macro_rules! reductions {
    ($($name:ident: $S:ty; $([$($axis:literal),*])*;)*) => { $(
        #[test]
        fn $name() {
            let cases = (tensor::<i32, $S>(-9..9), tensor::<bool, $S>(any::<bool>()), tensor::<i32, $S>(select(vec![-1, 1])));
            for_all(cases, |(x, mask, signs)| { $(
                let sizes = x.shape();
                let reduced = |start: i64, f: fn(i64, i64) -> i64| {
                    reduce(x.as_slice(), &sizes, &[$($axis),*], start, |a, x| f(a, x.into()))
                };
                let over = || x.over(axes![$($axis),*]);
                let sums = reduced(0, |a, x| a + x);
                assert_eq!(over().sum().as_slice(), sums);
                assert_eq!(over().keepdims().sum().as_slice(), sums);
                assert_eq!(over().sum().shape().len() + [$($axis),*].len(), x.rank());
                assert_eq!(over().keepdims().sum().rank(), x.rank());
                assert_eq!(over().sum().sum(), x.sum());
                assert_eq!(over().max().cast::<i64>().as_slice(), reduced(-10, i64::max));
                assert_eq!(over().keepdims().min().cast::<i64>().as_slice(), reduced(10, i64::min));
                assert_eq!(over().max().max(), x.max());

                let count = (x.len() / over().sum().len()) as f64;
                let means: Vec<f64> = sums.iter().map(|&sum| sum as f64 / count).collect();
                assert_eq!(over().mean().as_slice(), means);
                assert_eq!(over().keepdims().mean().as_slice(), means);

                let products = reduce(signs.as_slice(), &sizes, &[$($axis),*], 1, |a, x| a * i64::from(x));
                assert_eq!(signs.over(axes![$($axis),*]).prod().as_slice(), products);

                let of_mask = mask.over(axes![$($axis),*]).count();
                assert_eq!(of_mask.as_slice(), reduce(mask.as_slice(), &sizes, &[$($axis),*], 0, |a, x| a + i64::from(x)));
                assert_eq!(mask.over(axes![$($axis),*]).any(), of_mask.gt(0));
                assert_eq!(mask.over(axes![$($axis),*]).all(), of_mask.equal(count as i64));

                let kept = mask.select(&x, 0).over(axes![$($axis),*]).sum();
                assert_eq!(over().masked(&mask).sum(), kept);
                assert_eq!(over().masked(&mask).keepdims().sum().as_slice(), kept.as_slice());
                assert_eq!(over().masked(&mask).count(), of_mask);
                assert_eq!(over().masked(&mask).max(-10), mask.select(&x, -10).over(axes![$($axis),*]).max());
                assert_eq!(over().masked(&mask).min(10), mask.select(&x, 10).over(axes![$($axis),*]).min());
            )* });
        }
    )* };
}

dims! { N = 3; C = 2; }

reductions! {
    rank_1: shape![7]; [0] [-1];
    rank_2: shape![3, 4]; [0] [1] [-1] [-2] [0, 1] [1, 0] [-1, 0];
    rank_3: shape![2, 3, 4]; [0] [1] [2] [0, 1] [1, 0] [0, 2] [2, 0] [1, 2] [-1, 1] [2, 0, 1];
    rank_4: shape![2, 3, 2, 3]; [0, 2, 3] [3, 0, 2] [1] [-3] [1, 3] [0, 1, 2, 3] [3, 2, 1, 0];
    ones: shape![1, 3, 1, 2]; [0] [1] [2] [0, 2] [1, 3] [0, 1, 2, 3];
    all_ones: shape![1, 1]; [0] [1] [0, 1];
    rank_8: shape![2, 1, 2, 1, 2, 1, 2, 2]; [0] [7] [-8] [1, 3, 5] [0, 2, 4, 6] [7, 6, 5, 4, 3, 2, 1, 0];
    large_rows: shape![3, 150]; [0] [1] [0, 1];
    large_columns: shape![150, 3]; [0] [1] [1, 0];
    large_inside: shape![5, 9, 7]; [1] [0, 2] [0, 1] [1, 2];
}

/// A dimension names the axis where it stands, so these are the axes 0 and 1 in every order and spelling.
#[test]
fn names_numbers_and_orders_agree() {
    for_all(tensor::<i32, (N, C, dim!(4))>(-9..9), |x| {
        let sums = x.over(axes![0, 1]).sum();
        assert_eq!(x.over(axes![N, C]).sum(), sums);
        assert_eq!(x.over(axes![C, N]).sum(), sums);
        assert_eq!(x.over(axes![1, N]).sum(), sums);
        assert_eq!(x.over(axes![-2, 0]).sum(), sums);
        assert_eq!(x.over(axes![N]).sum().over(axes![C]).sum(), sums);
        assert_eq!(x.over(axes![C]).sum().over(axes![N]).sum(), sums);
        assert_eq!(x.over(axes![]).sum(), x.cast::<i64>());
    });
}

/// The axes of one call after the other are the axes of one call.
#[test]
fn one_axis_after_the_other() {
    for_all(tensor::<i32, shape![2, 3, 4]>(-9..9), |x| {
        let at_once: i64 = x.sum();
        assert_eq!(x.over(axes![0]).sum().over(axes![0]).sum().over(axes![0]).sum().item(), at_once);
        assert_eq!(x.over(axes![2]).sum().over(axes![1]).sum().over(axes![0]).sum().item(), at_once);
        assert_eq!(x.over(axes![1]).sum().over(axes![0, 1]).sum().item(), at_once);
        assert_eq!(x.over(axes![2, 1, 0]).sum().item(), at_once);
        assert_eq!(x.iter().map(|&x| i64::from(x)).sum::<i64>(), at_once);
    });
}

/// Running sums: the last one is the sum, and their differences are the elements.
#[test]
fn running_sums() {
    for_all(tensor::<i32, shape![4, 5]>(-9..9), |x| {
        let down = x.over(axes![0]).cumsum();
        assert_eq!(down.subtensor(3), x.over(axes![0]).sum());
        let across = x.over(axes![1]).cumsum();
        let mut all = 0;
        for i in 0..4 {
            for j in 0..5 {
                let above = if i == 0 { 0 } else { down[[i - 1, j]] };
                let before = if j == 0 { 0 } else { across[[i, j - 1]] };
                let element = i64::from(x[[i, j]]);
                assert_eq!((down[[i, j]] - above, across[[i, j]] - before), (element, element));
                all += element;
                assert_eq!(x.cumsum()[[i, j]], all);
            }
        }
        assert_eq!(all, x.sum());
    });
    for_all(tensor::<i32, shape![3, 2, 4]>(-2..3), |x| {
        let running = x.over(axes![1]).cumprod();
        let products = x.over(axes![1]).prod();
        assert!(running.indexed_iter().all(|([i, j, k], &p)| j == 0 || p == products[[i, k]]));
        assert!(running.indexed_iter().all(|([i, j, k], &p)| j == 1 || p == i64::from(x[[i, 0, k]])));
        assert_eq!(x.cumprod()[[2, 1, 3]], x.prod());
    });
}
