//! Elements of unusual size and alignment, reached in every way there is.

use std::fmt::Debug;

use shapewise::prelude::*;

/// A number that must stand at a multiple of 64.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[repr(align(64))]
struct Wide(u8);

/// No size, but an alignment.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Empty([u128; 0]);

fn address<T>(element: &T) -> usize {
    (&raw const *element).addr()
}

/// Every way to an element leads to its place.
fn in_their_places<S: Shape<Sizes = [usize; 2]>>() {
    let mut count = 0;
    let x = Tensor::<Wide, S>::from_fn(|_| {
        count += 1;
        Wide(count)
    });
    let first = address(&x.as_slice()[0]);
    assert_eq!(first % 64, 0);
    for (flat, (position, element)) in x.indexed_iter().enumerate() {
        assert_eq!(usize::from(element.0), flat + 1);
        assert_eq!(address(element), first + 64 * flat);
        assert_eq!(address(&x[position]), first + 64 * flat);
    }
    let moved = Box::new(x);
    assert_eq!(address(&moved.as_slice()[1]) % 64, 0);
    for (element, i) in moved.into_iter().zip(1..) {
        assert_eq!(element.0, i);
        assert_eq!(address(&element) % 64, 0);
    }
}

#[test]
fn over_aligned_elements() {
    in_their_places::<shape![2, 3]>();
    in_their_places::<shape![12, 11]>();
    in_their_places::<shape![17, 9]>();
}

#[cfg(feature = "alloc")]
#[test]
fn over_aligned_vectors() {
    fn there_and_back<S: Shape>() {
        let elements: Vec<Wide> = (0..S::LEN).map(|i| Wide(i as u8)).collect();
        let x: Tensor<Wide, S> = elements.clone().try_into().unwrap();
        assert_eq!(x.into_vec(), elements);
    }
    there_and_back::<shape![2, 3]>();
    there_and_back::<shape![17, 9]>();
}

#[test]
fn elements_without_size() {
    fn check<S: Shape>() {
        let x: Tensor<Empty, S> = Tensor::default();
        assert_eq!(address(&x.as_slice()[0]) % align_of::<u128>(), 0);
        assert_eq!(x.iter().count(), S::LEN);
        assert_eq!(x.clone().into_iter().rev().count(), S::LEN);
        assert_eq!(x, Tensor::full(Empty([])));
    }
    check::<()>();
    check::<shape![2, 3]>();
    check::<shape![12, 11]>();
    assert_eq!(Tensor::<(), shape![3, 5]>::full(()).subtensors().count(), 3);
}

/// Rows that lie across memory are written by squares of eight by eight. Rows and columns may be left over.
#[test]
fn rows_that_lie_across() {
    fn turned<T: Clone + Debug + PartialEq, P: Dim, R: Dim, C: Dim>(element: impl Fn(usize) -> T) {
        let x = Tensor::<T, (P, R, C)>::from_fn(|[p, i, j]| element((p * R::SIZE + i) * C::SIZE + j));
        let turned = x.permute(axes![0, 2, 1]).to_tensor();
        for ([p, j, i], found) in turned.indexed_iter() {
            assert_eq!(found, &x[[p, i, j]], "at {:?} of {:?}", [p, j, i], turned.shape());
        }
    }
    fn of_all_sizes<T: Clone + Debug + PartialEq>(element: impl Fn(usize) -> T) {
        turned::<_, dim!(1), dim!(7), dim!(9)>(&element);
        turned::<_, dim!(1), dim!(8), dim!(8)>(&element);
        turned::<_, dim!(1), dim!(8), dim!(9)>(&element);
        turned::<_, dim!(2), dim!(9), dim!(8)>(&element);
        turned::<_, dim!(3), dim!(11), dim!(18)>(&element);
    }
    of_all_sizes(|i| i as u16);
    of_all_sizes(Box::new);
    // Too large for squares.
    of_all_sizes(|i| [i; 9]);
}

/// Sub-tensors that are written to at the same time do not overlap, and together they are everything.
#[test]
fn disjoint_views() {
    fn check<S: Shape<Sizes = [usize; 2]> + shapewise::shape::FirstAxis>() {
        let mut x = Tensor::<usize, S>::from_fn(|_| 0);
        let mut rows: Vec<_> = x.subtensors_mut().collect();
        rows.reverse();
        for (i, row) in rows.iter_mut().rev().enumerate() {
            for (j, element) in row.iter_mut().enumerate() {
                *element += 100 * i + j;
            }
        }
        let (first, rest) = rows.split_first_mut().unwrap();
        first.as_slice_mut().swap_with_slice(rest.last_mut().unwrap().as_slice_mut());
        let [last, ..] = S::SIZES;
        let swapped = |i| {
            if i == 0 {
                last - 1
            } else if i == last - 1 {
                0
            } else {
                i
            }
        };
        assert_eq!(x, Tensor::<usize, S>::from_fn(|[i, j]| 100 * swapped(i) + j));
    }
    check::<shape![3, 4]>();
    check::<shape![20, 9]>();
}

/// Pointers into a tensor reach all of it, not the first part of the nested storage alone.
#[test]
fn one_slice_of_everything() {
    fn check<S: Shape>() {
        let mut x = Tensor::<u16, S>::full(1);
        for (element, i) in x.as_slice_mut().iter_mut().zip(0..) {
            *element += i;
        }
        let sum: u64 = x.as_slice().iter().map(|&x| u64::from(x)).sum();
        let len = S::LEN as u64;
        assert_eq!(sum, len * (len + 1) / 2);
    }
    check::<shape![64]>();
    check::<shape![99]>();
    check::<shape![128]>();
    check::<shape![129]>();
    check::<shape![11, 11]>();
    check::<shape![2, 1, 3, 1, 2, 2, 1, 2]>();
}

#[test]
fn arrays_in_place() {
    let mut x = tensor![[1, 2, 3], [4, 5, 6]];
    assert_eq!(*x.as_array::<[[i32; 3]; 2]>(), [[1, 2, 3], [4, 5, 6]]);
    x.as_array_mut::<[[i32; 3]; 2]>()[1][0] = 40;
    assert_eq!(x, tensor![[1, 2, 3], [40, 5, 6]]);

    let mut large = Tensor::<usize, shape![3, 50]>::from_fn(|[i, j]| 50 * i + j);
    let rows: &mut [[usize; 50]; 3] = large.as_array_mut();
    assert_eq!(rows[2][49], 149);
    rows[0][49] = 0;
    assert_eq!(large[[0, 49]], 0);
}
