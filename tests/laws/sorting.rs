//! Sorting, at every rank and along every axis, against a stable sort of single rows.

use std::cmp::Ordering;

use proptest::prelude::*;
use proptest::sample::select;
use shapewise::prelude::*;
use shapewise::shape::place::HasAxis;
use shapewise::shape::reduce::{AlongOneAxis, AxisDim, Reduce, Replaced};
use shapewise::shape::take::{IndexAlong, LooksUpIn};

use crate::random::{flat, for_all, position, tensor};

/// Few values, so that there are ties, zeros of both signs, infinities, and often a NaN.
fn cases<S: Shape>() -> impl Strategy<Value = Tensor<f64, S>> {
    let few = select(vec![-0.0, 0.0, 1.0, -1.0, f64::INFINITY, f64::NEG_INFINITY]);
    let some_nan = prop_oneof![4 => few.clone(), 1 => Just(f64::NAN), 1 => Just(-f64::NAN)];
    prop_oneof![tensor(few), tensor(some_nan), tensor(-1.0..1.0)]
}

/// The order of NumPy: NaN last.
fn ascending(a: &f64, b: &f64) -> Ordering {
    a.partial_cmp(b).unwrap_or_else(|| a.is_nan().cmp(&b.is_nan()))
}

fn bits<S: Shape>(x: &Tensor<f64, S>) -> Vec<u64> {
    x.iter().map(|x| x.to_bits()).collect()
}

/// Where the elements of the row of `at` stand in C order, before and after sorting.
fn row<S: Shape>(x: &Tensor<f64, S>, axis: usize, at: &[usize], descending: bool) -> (Vec<usize>, Vec<usize>) {
    let places: Vec<usize> = (0..S::SIZES.as_ref()[axis])
        .map(|place| {
            let mut at = at.to_vec();
            at[axis] = place;
            flat(S::SIZES.as_ref(), &at)
        })
        .collect();
    let mut sorted = places.clone();
    sorted.sort_by(|&i, &j| {
        let (a, b) = (&x.as_slice()[i], &x.as_slice()[j]);
        if descending { ascending(b, a) } else { ascending(a, b) }
    });
    (places, sorted)
}

fn sorts_along<S, X, M>(axis: usize, along: X)
where
    S: HasAxis<X> + Reduce<X> + AlongOneAxis<X> + LooksUpIn<S, X>,
    X: Copy + 'static,
    M: Dim,
    AxisDim<S, X>: AtLeast<M>,
    Replaced<S, X, M>: LooksUpIn<S, X>,
    Idx<AxisDim<S, X>>: IndexAlong<S, X>,
{
    for_all(cases::<S>(), |x| {
        let (up, down) = (x.over(along).sort(), x.over(along).sort_descending());
        let (up_places, down_places) = (x.over(along).argsort(), x.over(along).argsort_descending());
        for i in 0..S::LEN {
            let at = position(S::SIZES.as_ref(), i);
            for (descending, values, at_places) in [(false, &up, &up_places), (true, &down, &down_places)] {
                let (places, sorted) = row(&x, axis, &at, descending);
                let expected = sorted[at[axis]];
                assert_eq!(values.as_slice()[i].to_bits(), x.as_slice()[expected].to_bits());
                assert_eq!(places[at_places.as_slice()[i].get()], expected);
            }
        }
        assert_eq!(bits(&x.gather(&up_places, along)), bits(&up));
        assert_eq!(bits(&x.gather(&down_places, along)), bits(&down));
        assert_eq!(bits(&up.over(along).sort()), bits(&up));
        let mut in_place = x.clone();
        in_place.sort_in_place(along);
        assert_eq!(bits(&in_place), bits(&up));

        // The best are the head of the descending order.
        let (best, best_places) = x.over(along).top_k::<M>();
        for (i, &element) in best.iter().enumerate() {
            let from = flat(S::SIZES.as_ref(), &position(best.shape().as_ref(), i));
            assert_eq!(element.to_bits(), down.as_slice()[from].to_bits());
            assert_eq!(best_places.as_slice()[i], down_places.as_slice()[from]);
        }
        assert_eq!(bits(&x.gather(&best_places, along)), bits(&best));
    });
}

/// `axis of (shape): the best M`.
macro_rules! along {
    ($($axis:literal of [$($S:tt)*]: $M:literal;)*) => { $(
        sorts_along::<shape![$($S)*], _, dim!($M)>($axis, axes![$axis]);
    )* };
}

#[test]
fn one_to_three_axes() {
    along! {
        0 of [1]: 1;
        0 of [7]: 7;
        0 of [8]: 3;
        0 of [40]: 5;
        0 of [3, 4]: 2;
        1 of [3, 4]: 4;
        0 of [5, 1]: 3;
        1 of [5, 1]: 1;
        0 of [2, 3, 4]: 1;
        1 of [2, 3, 4]: 2;
        2 of [2, 3, 4]: 3;
    }
}

#[test]
fn four_to_eight_axes() {
    along! {
        0 of [3, 1, 2, 2]: 2;
        2 of [2, 1, 3, 2]: 3;
        3 of [2, 1, 2, 5]: 1;
        2 of [2, 1, 5, 1, 2]: 2;
        4 of [2, 1, 1, 2, 4, 1]: 2;
        0 of [4, 1, 2, 1, 2, 1, 2]: 3;
        0 of [4, 1, 2, 1, 2, 1, 1, 2]: 3;
        5 of [2, 1, 1, 1, 2, 3, 1, 2]: 1;
        7 of [2, 1, 1, 1, 2, 1, 2, 4]: 4;
    }
}

/// Every element stays, as often as it was there.
#[test]
fn sorting_is_a_permutation() {
    for_all(tensor::<i8, shape![3, 50]>(any::<i8>()), |x| {
        let sorted = x.over(axes![1]).sort();
        for (before, after) in x.subtensors().zip(sorted.subtensors()) {
            let mut elements = before.as_slice().to_vec();
            elements.sort_unstable();
            assert_eq!(after.as_slice(), elements);
        }
        let places = x.over(axes![1]).argsort();
        assert_eq!(places.map(Idx::get).over(axes![1]).sort(), Tensor::<usize, shape![3, 50]>::from_fn(|[_, j]| j));
    });
}

/// Elements that compare as equal and are not the same: their order is that in which they were.
#[test]
fn equal_elements_keep_their_order() {
    #[derive(Clone, Copy, Debug)]
    struct Card {
        rank: u8,
        number: usize,
    }
    impl PartialEq for Card {
        fn eq(&self, other: &Card) -> bool {
            self.rank == other.rank
        }
    }
    impl PartialOrd for Card {
        fn partial_cmp(&self, other: &Card) -> Option<Ordering> {
            self.rank.partial_cmp(&other.rank)
        }
    }
    for_all(tensor::<u8, shape![60, 2]>(0..4_u8), |ranks| {
        let cards = Tensor::<Card, shape![60, 2]>::from_fn(|[i, j]| Card { rank: ranks[[i, j]], number: i });
        for (column, down) in [(cards.over(axes![0]).sort(), false), (cards.over(axes![0]).sort_descending(), true)] {
            for ([i, j], card) in column.indexed_iter().filter(|([i, _], _)| *i > 0) {
                let before = column[[i - 1, j]];
                assert!(if down { before.rank >= card.rank } else { before.rank <= card.rank });
                assert!(before.rank != card.rank || before.number < card.number);
            }
        }
    });
}

#[test]
fn bools_and_indices() {
    assert_eq!(tensor![true, false, true].over(axes![0]).sort(), tensor![false, true, true]);
    let places = tensor![3, 1, 2].over(axes![0]).argsort();
    assert_eq!(places.over(axes![0]).sort().to_string(), "[0 1 2]");
}
