//! All ways to an element lead to the same one.

use proptest::prelude::*;
use shapewise::prelude::*;

use crate::random::{flat, for_all, position, tensor};

/// Whatever the rank: iterators and indices agree with the slice.
fn flat_order<S: Shape<Sizes = [usize; RANK]>, const RANK: usize>() {
    for_all(tensor::<u16, S>(any::<u16>()), |x| {
        let elements = x.as_slice();
        assert!(x.iter().eq(elements) && x.clone().into_iter().eq(elements.iter().copied()));
        for (i, (at, element)) in x.indexed_iter().enumerate() {
            assert_eq!(at.as_slice(), position(&S::SIZES, i));
            assert_eq!((x[at], x.get(at), element), (elements[i], Some(&elements[i]), &elements[i]));
        }
        let mut y = x.clone();
        for (i, at) in x.indexed_iter().map(|(at, _)| at).enumerate() {
            y[at] = i as u16;
            *y.get_mut(at).unwrap() += 1;
        }
        assert_eq!(y, Tensor::<u16, S>::from_fn(|at| flat(&S::SIZES, &at) as u16 + 1));
    });
    // Out of range along any axis is out of range, even where the sum of the offsets would be inside.
    for axis in 0..RANK {
        for beyond in [S::SIZES[axis], S::SIZES[axis] + 1, usize::MAX] {
            let mut at = [0; RANK];
            at[axis] = beyond;
            assert_eq!(Tensor::<u8, S>::zeros().get(at), None);
            assert_eq!(Tensor::<u8, S>::zeros().get_mut(at), None);
        }
    }
}

#[test]
fn every_rank() {
    flat_order::<(), 0>();
    flat_order::<shape![5], 1>();
    flat_order::<shape![3, 4], 2>();
    flat_order::<shape![2, 1, 4], 3>();
    flat_order::<shape![2, 3, 1, 2], 4>();
    flat_order::<shape![1, 3, 1, 2, 2], 5>();
    flat_order::<shape![2, 1, 1, 3, 1, 2], 6>();
    flat_order::<shape![2, 1, 2, 1, 2, 1, 2], 7>();
    flat_order::<shape![2, 1, 2, 1, 2, 1, 2, 3], 8>();
    flat_order::<shape![20, 9], 2>();
}

#[test]
fn all_ways_to_an_element() {
    for_all((tensor::<i32, shape![3, 4, 2]>(any::<i32>()), 0..3_usize, 0..4_usize, 0..2_usize), |(x, i, j, k)| {
        let element = x.as_slice()[(4 * i + j) * 2 + k];
        assert_eq!(x[[i, j, k]], element);
        assert_eq!(x.get([i, j, k]), Some(&element));
        assert_eq!(x.subtensor(i)[[j, k]], element);
        assert_eq!(x.subtensor(i).subtensor(j)[[k]], element);
        assert_eq!(x.subtensor(i).subtensor(j).subtensor(k).item(), element);
        assert_eq!(x.subtensors().nth(i).unwrap()[[j, k]], element);
        assert_eq!(x.view()[[i, j, k]], element);
        assert_eq!(x.iter().nth(8 * i + 2 * j + k), Some(&element));
        assert_eq!(x.as_array::<[[[i32; 2]; 4]; 3]>()[i][j][k], element);
        assert_eq!(x[(Idx::new(i).unwrap(), Idx::new(j).unwrap(), Idx::new(k).unwrap())], element);
        let mut changed = x;
        changed.subtensor_mut(i).subtensor_mut(j)[[k]] ^= 1;
        changed.view_mut()[[i, j, k]] ^= 2;
        changed.subtensors_mut().nth(i).unwrap()[[j, k]] ^= 4;
        changed.as_array_mut::<[[[i32; 2]; 4]; 3]>()[i][j][k] ^= 8;
        *changed.iter_mut().nth(8 * i + 2 * j + k).unwrap() ^= 16;
        changed[[i, j, k]] ^= 31;
        assert_eq!(changed, x);
    });
}

/// Constant indices, all of them.
#[test]
fn constant_indices() {
    for_all(tensor::<i32, shape![2, 3]>(any::<i32>()), |x| {
        let by_constants = [
            [*x.at(index![0, 0]), *x.at(index![0, 1]), *x.at(index![0, 2])],
            [*x.at(index![1, 0]), *x.at(index![1, 1]), *x.at(index![1, 2])],
        ];
        assert_eq!(Tensor::from(by_constants), x);
        let mut y = x;
        *y.at_mut(index![1, 2]) = 7;
        *y.at_mut(index![0, 1]) = 8;
        assert_eq!((y[[1, 2]], y[[0, 1]], y[[0, 2]]), (7, 8, x[[0, 2]]));
    });
    let long = Tensor::<usize, shape![3, 120]>::from_fn(|[i, j]| 120 * i + j);
    assert_eq!((*long.at(index![2, 119]), *long.at(index![1, 10]), *long.at(index![0, 99])), (359, 130, 99));
    assert_eq!(*Tensor::<i32, ()>::from(5).at(index![]), 5);
}

#[test]
fn arrays_slices_vectors() {
    for_all(tensor::<i16, shape![3, 5]>(any::<i16>()), |x| {
        let array: [[i16; 5]; 3] = *x.as_array();
        assert_eq!(Tensor::<i16, shape![3, 5]>::from(array), x);
        assert_eq!(Tensor::<i16, shape![3, 5]>::from_array(array), x);
        assert_eq!(Tensor::<i16, shape![3, 5]>::try_from(x.as_slice()).unwrap(), x);
        assert_eq!(View::<i16, shape![3, 5]>::try_from(array.as_flattened()).unwrap(), x);
        assert_eq!(Tensor::<i16, shape![3, 5]>::try_from_iter(x).unwrap(), x);
        #[cfg(feature = "alloc")]
        assert_eq!(Tensor::<i16, shape![3, 5]>::try_from(x.into_vec()).unwrap(), x);
        assert_eq!(x.view().to_tensor(), x);
    });
}
