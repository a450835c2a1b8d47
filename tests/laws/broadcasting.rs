//! Broadcasting equals the loop that the manual of NumPy describes, for operands of any kind.

use shapewise::prelude::*;
use shapewise::shape::join::{FitsInto, JoinShape, Joined};

use crate::random::{flat, for_all, position, tensor};

/// The sizes that two shapes stretch to: aligned at the last axis, the larger of each pair.
fn joined(l: &[usize], r: &[usize]) -> Vec<usize> {
    let rank = l.len().max(r.len());
    let size = |sizes: &[usize], axis: usize| (axis + sizes.len()).checked_sub(rank).map_or(1, |axis| sizes[axis]);
    (0..rank).map(|axis| size(l, axis).max(size(r, axis))).collect()
}

/// The element of a stretched tensor at a position of the result.
fn stretched<T: Copy>(elements: &[T], sizes: &[usize], at: &[usize]) -> T {
    let own = &at[at.len() - sizes.len()..];
    let own: Vec<usize> = own.iter().zip(sizes).map(|(&at, &size)| if size == 1 { 0 } else { at }).collect();
    elements[flat(sizes, &own)]
}

fn broadcasts<L: Shape + JoinShape<R>, R: Shape>() {
    let (l_sizes, r_sizes) = (L::SIZES, R::SIZES);
    let (l_sizes, r_sizes) = (l_sizes.as_ref(), r_sizes.as_ref());
    let sizes = joined(l_sizes, r_sizes);
    assert_eq!(<Joined<L, R> as Shape>::SIZES.as_ref(), sizes);
    for_all((tensor::<i32, L>(-1000..1000), tensor::<i32, R>(-1000..1000)), |(x, y)| {
        let pairs: Vec<(i32, i32)> = (0..sizes.iter().product())
            .map(|i| position(&sizes, i))
            .map(|at| (stretched(x.as_slice(), l_sizes, &at), stretched(y.as_slice(), r_sizes, &at)))
            .collect();
        let difference: Vec<i32> = pairs.iter().map(|(a, b)| a - b).collect();
        assert_eq!((&x - &y).as_slice(), difference);
        assert_eq!((&x - y.clone()).as_slice(), difference);
        assert_eq!((x.clone() - &y).as_slice(), difference);
        assert_eq!((x.clone() - y.clone()).as_slice(), difference);
        assert_eq!((x.view() - y.view()).as_slice(), difference);
        assert_eq!((&x - &y.view()).as_slice(), difference);
        assert_eq!(x.zip_map(&y, |a, b| a - b).as_slice(), difference);
        let less: Vec<bool> = pairs.iter().map(|(a, b)| a < b).collect();
        assert_eq!(x.lt(&y).as_slice(), less);
        let smaller: Vec<i32> = pairs.iter().map(|&(a, b)| a.min(b)).collect();
        assert_eq!(x.minimum(&y).as_slice(), smaller);
        let quotient: Vec<f64> = pairs.iter().map(|&(a, b)| f64::from(a) / (f64::from(b) + 0.5)).collect();
        assert_eq!((x.cast::<f64>() / (y.cast::<f64>() + 0.5)).as_slice(), quotient);
    });
}

/// The right side stretches to the left one.
fn assigns<L: Shape, R: Shape + FitsInto<L>>() {
    let (l_sizes, r_sizes) = (L::SIZES, R::SIZES);
    let (l_sizes, r_sizes) = (l_sizes.as_ref(), r_sizes.as_ref());
    for_all((tensor::<i32, L>(-1000..1000), tensor::<i32, R>(1..1000)), |(x, y)| {
        let elements = |f: fn(i32, i32) -> i32| -> Vec<i32> {
            let element = |i| f(x.as_slice()[i], stretched(y.as_slice(), r_sizes, &position(l_sizes, i)));
            (0..L::LEN).map(element).collect()
        };
        let mut z = x.clone();
        z -= &y;
        assert_eq!(z.as_slice(), elements(|a, b| a - b));
        let mut z = x.clone();
        z.view_mut().add_assign(y.view());
        assert_eq!(z.as_slice(), elements(|a, b| a + b));
        let mut z = x.clone();
        z *= y.clone();
        assert_eq!(z.as_slice(), elements(|a, b| a * b));
        let mut z = x.clone();
        z %= &y;
        assert_eq!(z.as_slice(), elements(i32::rem_euclid));
    });
}

use std::ops::AddAssign;

dims! { Batch = 4; Feature = 3; }

macro_rules! pairs {
    ($law:ident: $($name:ident: $left:ty, $right:ty;)*) => { $(
        #[test]
        fn $name() {
            $law::<$left, $right>();
        }
    )* };
}

pairs! { broadcasts:
    two_scalars: (), ();
    a_scalar_on_the_left: (), shape![2, 3];
    a_scalar_on_the_right: shape![2, 3], ();
    equal_shapes: shape![2, 3], shape![2, 3];
    a_row: shape![4, 3], shape![3];
    a_row_on_the_left: shape![3], shape![4, 3];
    a_column: shape![4, 3], shape![4, 1];
    both_stretch: shape![4, 1], shape![1, 3];
    both_stretch_across_ranks: shape![4, 1], shape![3];
    both_stretch_twice: shape![2, 1, 3, 1], shape![4, 1, 5];
    ones_inside: shape![2, 1, 3], shape![2, 4, 1];
    ones_at_the_end: shape![3, 1, 1], shape![3, 4, 1];
    ones_everywhere: shape![1, 1, 1], shape![1, 1];
    ones_and_a_scalar: shape![1, 1], ();
    a_middle_axis: shape![2, 3, 4], shape![3, 1];
    a_first_axis: shape![2, 3, 4], shape![2, 1, 1];
    rank_8: shape![2, 1, 2, 3, 1, 2, 1, 2], shape![1, 3, 2, 1, 2, 2, 1, 1];
    rank_8_and_1: shape![2, 1, 2, 1, 2, 3, 1, 2], shape![2];
    rank_8_and_0: (), shape![2, 1, 2, 1, 2, 2, 1, 2];
    on_the_heap: shape![12, 11], shape![11];
    on_the_heap_from_columns: shape![1, 13], shape![17, 1];
    from_the_heap: shape![1, 150], shape![1];
    names: (Batch, Feature), (Feature,);
    names_and_ones: shape![Batch, 1], shape![1, Feature];
    kept_dimensions: (Batch, Broadcast<Feature>), (Broadcast<Batch>, Feature);
    kept_and_whole: (Batch, Feature), (Batch, Broadcast<Feature>);
    kept_by_kept: (Broadcast<Batch>, Feature), (Broadcast<Batch>, Feature);
    large_kept_and_whole: (Broadcast<dim!(40)>, dim!(9)), shape![40, 9];
}

pairs! { assigns:
    assign_a_scalar: shape![2, 3], ();
    assign_an_equal_shape: shape![2, 3], shape![2, 3];
    assign_a_row: shape![4, 3], shape![3];
    assign_a_column: shape![4, 3], shape![4, 1];
    assign_ones: shape![2, 3, 4], shape![1, 3, 1];
    assign_at_rank_8: shape![2, 1, 2, 3, 1, 2, 1, 2], shape![1, 2, 1, 1, 1, 1, 2];
    assign_on_the_heap: shape![12, 11], shape![12, 1];
    assign_kept_dimensions: (Batch, Feature), (Broadcast<Batch>, Feature);
}
