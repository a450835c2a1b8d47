//! Looking up and writing at indices, at every rank and along every axis, against loops over positions.

use proptest::prelude::*;
use shapewise::prelude::*;
use shapewise::shape::place::HasAxis;
use shapewise::shape::take::{HasRoomForAxesOf, IndexAlong, LooksUpIn, Taken};

use crate::random::{flat, for_all, position, tensor};

/// Random indices along an axis of dimension `N`.
fn indices<N: Dim, S: Shape>() -> impl Strategy<Value = Tensor<Idx<N>, S>> {
    tensor(any::<usize>().prop_map(|place| Idx::new(place % N::SIZE).unwrap()))
}

/// `np.take`, a loop over the positions of the result. Their number is that of the values.
fn taken<S: Shape, J: Shape, N: Dim>(axis: usize, at: &[usize], indices: &Tensor<Idx<N>, J>) -> usize {
    let place = indices.as_slice()[flat(J::SIZES.as_ref(), &at[axis..][..J::RANK])].get();
    let from = [&at[..axis], &[place], &at[axis + J::RANK..]].concat();
    flat(S::SIZES.as_ref(), &from)
}

fn take_along<S, J, N, X>(axis: usize, along: X)
where
    S: HasAxis<X> + HasRoomForAxesOf<J> + HasRoomForAxesOf<()>,
    X: Copy + 'static,
    J: Shape,
    N: Dim,
    Idx<N>: IndexAlong<S, X>,
{
    let cases = (tensor::<i32, S>(-99..99), indices::<N, J>(), tensor::<i32, Taken<S, X, J>>(-99..99));
    for_all(cases, |(x, places, values)| {
        let result = x.take(&places, along);
        let sizes = result.shape();
        for (i, &element) in result.iter().enumerate() {
            let from = taken::<S, J, N>(axis, &position(sizes.as_ref(), i), &places);
            assert_eq!(element, x.as_slice()[from]);
        }
        assert_eq!(x.view().take(&places.view(), along), result);

        // Adding at indices is the transpose of taking: the loop, and the inner products.
        let (mut sums, mut expected) = (x.clone(), x.clone());
        sums.index_add(&places, &values, along);
        for (i, &value) in values.iter().enumerate() {
            expected.as_slice_mut()[taken::<S, J, N>(axis, &position(sizes.as_ref(), i), &places)] += value;
        }
        assert_eq!(sums, expected);
        let mut gradient = Tensor::<i32, S>::zeros();
        gradient.index_add(&places, &values, along);
        assert_eq!((&result * &values).sum(), (&x * &gradient).sum());
    });
    for_all(tensor::<i32, S>(-99..99), |x| {
        for i in Idx::<N>::all() {
            let one = x.take(&Tensor::<_, ()>::full(i), along);
            assert!(x.index_axis(i, along).iter().eq(&one));
            let mut zeroed = x.clone();
            let mut part = zeroed.index_axis_mut(i, along);
            part *= 0;
            assert_eq!(x.sum() - zeroed.sum(), one.sum());
        }
    });
}

/// Where `gather` finds the element at `at`.
fn gathered<S: Shape>(axis: usize, at: &[usize], place: usize) -> usize {
    let mut from = at.to_vec();
    from[axis] = place;
    flat(S::SIZES.as_ref(), &from)
}

fn gather_along<S, R, N, X>(axis: usize, along: X)
where
    S: HasAxis<X>,
    X: Copy + 'static,
    R: LooksUpIn<S, X>,
    N: Dim,
    Idx<N>: IndexAlong<S, X>,
{
    let cases = (tensor::<i32, S>(-99..99), indices::<N, R>(), tensor::<i32, R>(-99..99));
    for_all(cases, |(x, places, values)| {
        let result: Tensor<i32, R> = x.gather(&places, along);
        let (mut put, mut sums) = (x.clone(), x.clone());
        put.scatter(&places, &values, along);
        sums.scatter_add(&places, &values, along);
        let (mut expected_put, mut expected_sums) = (x.clone(), x.clone());
        for (i, &element) in result.iter().enumerate() {
            let from = gathered::<S>(axis, &position(R::SIZES.as_ref(), i), places.as_slice()[i].get());
            assert_eq!(element, x.as_slice()[from]);
            expected_put.as_slice_mut()[from] = values.as_slice()[i];
            expected_sums.as_slice_mut()[from] += values.as_slice()[i];
        }
        assert_eq!((put, sums), (expected_put, expected_sums));

        let mut gradient = Tensor::<i32, S>::zeros();
        gradient.scatter_add(&places, &values, along);
        assert_eq!((&result * &values).sum(), (&x * &gradient).sum());
    });
}

/// `axis of (shape), of dimension N: taken by (indices), gathered by (indices)`.
macro_rules! along {
    ($($axis:literal of [$($S:tt)*], $N:literal: take [$($J:tt)*] gather [$($R:tt)*];)*) => { $(
        take_along::<shape![$($S)*], shape![$($J)*], dim!($N), _>($axis, axes![$axis]);
        gather_along::<shape![$($S)*], shape![$($R)*], dim!($N), _>($axis, axes![$axis]);
    )* };
}

#[test]
fn vectors_and_matrices() {
    along! {
        0 of [5], 5: take [] gather [5];
        0 of [1], 1: take [3] gather [2];
        0 of [4], 4: take [2, 3] gather [7];
        0 of [3, 4], 3: take [5] gather [2, 4];
        1 of [3, 4], 4: take [2, 2] gather [3, 6];
        0 of [3, 1], 3: take [] gather [1, 1];
        1 of [1, 3], 3: take [2] gather [1, 2];
        0 of [20, 9], 20: take [12] gather [3, 9];
        1 of [9, 40], 40: take [11] gather [9, 50];
    }
}

#[test]
fn three_and_four_axes() {
    along! {
        0 of [2, 3, 4], 2: take [3] gather [5, 3, 4];
        1 of [2, 3, 4], 3: take [2, 1, 2] gather [2, 1, 4];
        2 of [2, 3, 4], 4: take [] gather [2, 3, 2];
        0 of [2, 1, 3, 2], 2: take [2, 2] gather [3, 1, 3, 2];
        1 of [2, 1, 3, 2], 1: take [2] gather [2, 2, 3, 2];
        2 of [2, 1, 3, 2], 3: take [4] gather [2, 1, 1, 2];
        3 of [2, 1, 3, 2], 2: take [1, 2, 1, 2, 1] gather [2, 1, 3, 3];
    }
}

#[test]
fn five_to_eight_axes() {
    along! {
        0 of [3, 1, 2, 1, 2], 3: take [2] gather [2, 1, 2, 1, 2];
        2 of [2, 1, 3, 1, 2], 3: take [2, 2] gather [2, 1, 4, 1, 2];
        4 of [2, 1, 2, 1, 3], 3: take [1, 2, 1, 2] gather [2, 1, 2, 1, 5];
        3 of [2, 1, 1, 3, 1, 2], 3: take [2, 2, 1] gather [2, 1, 1, 2, 1, 2];
        5 of [2, 1, 1, 2, 1, 3], 3: take [2] gather [2, 1, 1, 2, 1, 2];
        0 of [3, 1, 2, 1, 2, 1, 2], 3: take [2, 2] gather [2, 1, 2, 1, 2, 1, 2];
        6 of [2, 1, 2, 1, 2, 1, 3], 3: take [2, 1] gather [2, 1, 2, 1, 2, 1, 1];
        0 of [3, 1, 2, 1, 2, 1, 2, 1], 3: take [2] gather [4, 1, 2, 1, 2, 1, 2, 1];
        4 of [2, 1, 2, 1, 3, 1, 2, 1], 3: take [] gather [2, 1, 2, 1, 2, 1, 2, 1];
        7 of [2, 1, 2, 1, 2, 1, 1, 3], 3: take [2] gather [2, 1, 2, 1, 2, 1, 1, 2];
    }
}

/// By all indices in order, nothing changes; by a permutation and its inverse, neither.
#[test]
fn identities() {
    for_all(tensor::<i32, shape![3, 4, 2]>(-99..99), |x| {
        let all = Tensor::<Idx<dim!(4)>, shape![4]>::try_from_iter(Idx::all()).unwrap();
        let same: Tensor<i32, shape![3, 4, 2]> = x.take(&all, axes![1]);
        assert_eq!(same, x);
        let order = x.over(axes![1]).argsort();
        let inverse = order.over(axes![1]).argsort();
        assert_eq!(x.gather(&order, axes![1]).gather(&inverse, axes![1]), x);
        let mut sorted: Tensor<i32, shape![3, 4, 2]> = Tensor::zeros();
        sorted.scatter(&inverse, x, axes![1]);
        assert_eq!(sorted, x.over(axes![1]).sort());
        let best = x.over(axes![1]).keepdims().argmax();
        assert_eq!(x.gather(&best, axes![1]), x.over(axes![1]).keepdims().max());
    });
}

/// Elements and indices that do not lie in C order, axes by their dimension and from the end.
#[test]
fn of_views() {
    dims! { Row = 3; Column = 4; }
    type Places = Tensor<Idx<Row>, shape![2, 5]>;
    for_all((tensor::<i32, (Row, Column)>(-99..99), indices::<Row, shape![2, 5]>()), |(x, places): (_, Places)| {
        let turned: Tensor<i32, (Column, dim!(5), dim!(2))> = x.transpose().take(&places.transpose(), axes![Row]);
        let straight: Tensor<i32, (dim!(2), dim!(5), Column)> = x.take(&places, axes![-2]);
        assert_eq!(turned, straight.transpose());
        let mut sums = Tensor::<i32, (Column, Row)>::zeros();
        sums.transpose_mut().index_add(&places, straight.view(), axes![Row]);
        let mut expected = Tensor::<i32, (Row, Column)>::zeros();
        expected.index_add(&places, straight, axes![0]);
        assert_eq!(sums.transpose(), expected);

        let order = x.transpose().over(axes![Row]).argsort();
        assert_eq!(x.transpose().gather(&order, axes![Row]), x.over(axes![Row]).sort().transpose());
        assert_eq!(x.gather(&order.transpose(), axes![Row]), x.over(axes![Row]).sort());
        let mut in_place = x.transpose().to_tensor();
        in_place.transpose_mut().sort_in_place(axes![Row]);
        assert_eq!(in_place.transpose(), x.over(axes![0]).sort());
        let stretched = x.broadcast_to::<(dim!(2), Row, Column)>();
        assert_eq!(stretched.over(axes![0]).sort(), stretched);
    });
}

#[test]
#[cfg(feature = "alloc")]
fn large_ones_on_a_small_stack() {
    let x = Tensor::<f32, shape![1000, 300]>::from_fn(|[i, j]| (i * 7 + j * 13 % 101) as f32);
    let places =
        Tensor::<Idx<dim!(1000)>, shape![2, 700]>::from_fn(|[i, j]| Idx::new((i * 31 + j * 17) % 1000).unwrap());
    let rows = x.take(&places, axes![0]);
    assert_eq!(rows[[1, 699, 250]], x[[(31 + 699 * 17) % 1000, 250]]);
    let mut gradient = Tensor::<f32, shape![1000, 300]>::zeros();
    gradient.index_add(&places, &rows, axes![0]);
    assert_eq!(gradient.over(axes![1]).sort_descending().over(axes![0]).sort()[[999, 0]], gradient.max());
    let (best, at) = x.over(axes![0]).top_k::<dim!(3)>();
    assert_eq!((best[[0, 299]], at[[0, 299]].get()), (x.over(axes![0]).max()[[299]], 999));
    assert_eq!(places.one_hot::<u8>().over(axes![2]).sum(), Tensor::ones());
}

/// One-hot vectors against the identity.
fn one_hot<S: RoomForAxis, N: Dim>() {
    for_all(indices::<N, S>(), |places| {
        let hot = places.one_hot::<f32>();
        assert_eq!((hot.shape().as_ref().split_last().unwrap().1, hot.len()), (S::SIZES.as_ref(), S::LEN * N::SIZE));
        for (i, &element) in hot.iter().enumerate() {
            assert_eq!(element, f32::from(places.as_slice()[i / N::SIZE].get() == i % N::SIZE));
        }
        assert_eq!(places.one_hot::<bool>().count(), S::LEN as i64);
    });
}

#[test]
fn one_hot_vectors() {
    one_hot::<(), dim!(3)>();
    one_hot::<(), dim!(1)>();
    one_hot::<shape![5], dim!(3)>();
    one_hot::<shape![3, 4], dim!(12)>();
    one_hot::<shape![2, 1, 3], dim!(1)>();
    one_hot::<shape![2, 2, 1, 3], dim!(2)>();
    one_hot::<shape![2, 1, 2, 1, 2], dim!(3)>();
    one_hot::<shape![2, 1, 2, 1, 1, 2], dim!(3)>();
    one_hot::<shape![2, 1, 2, 1, 2, 1, 2], dim!(3)>();
    for_all(indices::<dim!(3), shape![4, 2]>(), |places| {
        let rows = Tensor::<f64, shape![3, 3]>::eye().take(&places, axes![0]);
        assert_eq!(places.one_hot::<f64>(), rows);
        assert_eq!(rows.over(axes![2]).argmax(), places);
        assert_eq!(places.transpose().one_hot::<f64>(), rows.swap_axes(axes![0, 1]));
    });
}
