//! Elements whose order is only a part of one: all that sorts and compares has the same order, and none panics.

use std::cell::Cell;
use std::cmp::{Ordering, Reverse};

use shapewise::prelude::*;

/// One that does not equal itself comes last; all of those are alike, so they keep their order.
fn expected<T: Copy + PartialOrd>(x: &[T]) -> Vec<usize> {
    let is_nan = |x: &T| x.partial_cmp(x) != Some(Ordering::Equal);
    let mut places: Vec<usize> = (0..x.len()).collect();
    places.sort_by(|&i, &j| match (is_nan(&x[i]), is_nan(&x[j])) {
        (false, false) => x[i].partial_cmp(&x[j]).unwrap(),
        (a, b) => a.cmp(&b),
    });
    places
}

fn agree<T: Copy + PartialOrd + std::fmt::Debug + 'static>(element: impl Fn(usize) -> T) {
    agree_of::<T, dim!(7)>(&element);
    agree_of::<T, dim!(100)>(&element);
    agree_of::<T, dim!(1000)>(&element);
}

fn agree_of<T: Copy + PartialOrd + std::fmt::Debug + 'static, N: Dim + AtLeast<dim!(5)>>(
    element: &impl Fn(usize) -> T,
) {
    let x = Tensor::<T, (N,)>::from_fn(|[i]| element(i));
    let order = expected(x.as_slice());
    let show = |x: &[T]| format!("{x:?}");
    let sorted: Vec<T> = order.iter().map(|&i| x.as_slice()[i]).collect();
    assert_eq!(show(x.over(axes![0]).sort().as_slice()), show(&sorted));
    assert_eq!(x.over(axes![0]).argsort().map(Idx::get).as_slice(), order);
    let mut in_place = x.clone();
    in_place.sort_in_place(axes![0]);
    assert_eq!(show(in_place.as_slice()), show(&sorted));
    let down = x.over(axes![0]).sort_descending();
    let (best, places) = x.over(axes![0]).top_k::<dim!(5)>();
    assert_eq!(show(best.as_slice()), show(&down.as_slice()[..5]));
    assert_eq!(places.as_slice(), &x.over(axes![0]).argsort_descending().as_slice()[..5]);
    let (largest, smallest) = (show(&[x.max()]), show(&[x.min()]));
    assert_eq!(largest, show(&down.as_slice()[..1]));
    assert_eq!([largest.clone(), smallest.clone()], [show(&[x[x.argmax()]]), show(&[x[x.argmin()]])]);
    for (whole, part) in [(&largest, x.over(axes![0]).max()), (&smallest, x.over(axes![0]).min())] {
        assert_eq!(whole, &show(part.as_slice()));
    }
    assert_eq!(largest, show(&[x.lazy().map(|x| x).max()]));
    assert_eq!(smallest, show(&[x.lazy().map(|x| x).min()]));
    let twice = Tensor::<T, (N, dim!(2))>::from_fn(|[i, _]| x.as_slice()[i]);
    assert_eq!(show(twice.over(axes![0]).max().as_slice()), show(&[x.max(), x.max()]));
    assert_eq!(show(twice.over(axes![0]).sort().as_slice()[..2].as_ref()), show(&[sorted[0], sorted[0]]));
}

fn number(i: usize) -> f64 {
    (i * 37 % 100) as f64
}

fn with_nan(i: usize) -> f64 {
    if i % 7 == 3 { f64::NAN } else { number(i) }
}

#[test]
fn parts_of_elements_may_be_nan() {
    agree(|i| (number(i), with_nan(i / 3)));
    agree(|i| (with_nan(i), i));
    agree(|i| [1.0, with_nan(i), number(i)]);
    agree(|i| (with_nan(i) as f32, [with_nan(i + 1)]));
}

#[test]
fn numbers_and_what_holds_one() {
    agree(number);
    agree(with_nan);
    agree(|i| with_nan(i) as f32);
    agree(|i| if i % 5 == 2 { None } else { Some(with_nan(i)) });
    agree(|i| Reverse(with_nan(i)));
    agree(|i| (i * 37 % 100) as i16);
    agree(|i| i % 3 == 1);
    agree(|i| char::from(b'a' + (i * 7 % 26) as u8));
    agree(|i| (i * 7 % 11).cmp(&5));
}

/// Zeros of both signs are equal: the largest and the smallest are the first of them.
#[test]
fn zeros_of_both_signs() {
    fn first<N: Dim>(negative_first: bool) {
        let x = Tensor::<f64, (N,)>::from_fn(|[i]| if (i % 3 == 1) == negative_first { -0.0 } else { 0.0 });
        for zero in [x.max(), x.min(), x.over(axes![0]).max().item(), x[x.argmax()], x.lazy().map(|x| x).max()] {
            assert_eq!(zero.is_sign_negative(), x.as_slice()[0].is_sign_negative());
        }
        let mut lowered = x.clone();
        lowered.as_slice_mut()[0] = -1.0;
        assert_eq!(lowered.max().to_bits(), x.as_slice()[1].to_bits());
        assert_eq!((-&lowered).min().to_bits(), (-x.as_slice()[1]).to_bits());
        assert_eq!(lowered[lowered.argmax()].to_bits(), lowered.max().to_bits());
    }
    for negative_first in [false, true] {
        first::<dim!(2)>(negative_first);
        first::<dim!(40)>(negative_first);
        first::<dim!(1000)>(negative_first);
    }
}

/// A window of negative zeros has no other maximum, whatever stands around it.
#[test]
fn windows_of_zeros() {
    let x = tensor![[0.0, 5.0], [-0.0, 5.0]];
    let y = x.sliding().stride::<shape![1, 2]>().padding::<shape![0, 1]>().max_pool::<shape![1, 2]>();
    assert_eq!(y.map(f64::to_bits), tensor![[0.0, 5.0], [-0.0, 5.0]].map(f64::to_bits));
    let x = tensor![0.0, -0.0, -0.0, -3.0, -0.0, 0.0];
    let y = x.sliding().stride::<dim!(1)>().padding::<dim!(2)>().max_pool::<shape![3]>();
    assert_eq!(y.map(|x: f64| x.is_sign_negative()), tensor![false, false, false, true, true, true, true, false]);
    let x = Tensor::<f32, shape![1, 3, 3]>::full(-0.0);
    let y = x.sliding().padding::<dim!(1)>().stride::<dim!(1)>().max_pool::<shape![3, 3]>();
    assert!(y.iter().all(|x| x.is_sign_negative()));
}

/// Sets in the order of inclusion: most are not comparable.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Set(u32);

impl PartialOrd for Set {
    fn partial_cmp(&self, other: &Set) -> Option<Ordering> {
        match self.0 & other.0 {
            _ if self.0 == other.0 => Some(Ordering::Equal),
            both if both == self.0 => Some(Ordering::Less),
            both if both == other.0 => Some(Ordering::Greater),
            _ => None,
        }
    }
}

/// An element that answers anything.
#[derive(Clone, Copy, Debug)]
struct Liar(#[allow(dead_code)] usize);

fn coin() -> bool {
    thread_local! { static STATE: Cell<u64> = const { Cell::new(1) }; }
    STATE.with(|state| {
        let mut x = state.get();
        x ^= x << 13;
        x ^= x >> 7;
        x ^= x << 17;
        state.set(x);
        x & 4 == 0
    })
}

impl PartialEq for Liar {
    fn eq(&self, _: &Liar) -> bool {
        coin()
    }
}

impl PartialOrd for Liar {
    fn partial_cmp(&self, _: &Liar) -> Option<Ordering> {
        [None, Some(Ordering::Less), Some(Ordering::Greater), Some(Ordering::Equal)]
            [2 * coin() as usize + coin() as usize]
    }
}

/// Every element is there once, and nothing panics.
#[test]
fn orders_that_are_none() {
    let sets = Tensor::<Set, shape![300]>::from_fn(|[i]| Set((i as u32).wrapping_mul(2_654_435_761) >> 20));
    let sorted = sets.over(axes![0]).sort();
    let numbers = |x: &Tensor<Set, shape![300]>| {
        let mut numbers: Vec<u32> = x.iter().map(|x| x.0).collect();
        numbers.sort_unstable();
        numbers
    };
    assert_eq!(numbers(&sorted), numbers(&sets));
    let places = sets.over(axes![0]).argsort();
    assert_eq!(sets.gather(&places, axes![0]), sorted);
    let (best, best_places) = sets.over(axes![0]).top_k::<dim!(9)>();
    assert_eq!(best.as_slice(), &sets.over(axes![0]).sort_descending().as_slice()[..9]);
    assert_eq!(sets.gather(&best_places, axes![0]), best);
    assert_eq!((sets[sets.argmax()], sets[sets.argmin()]), (sets.max(), sets.min()));
    assert_eq!(sets.over(axes![0]).max().item(), sets.max());

    for _ in 0..20 {
        let liars = Tensor::<Liar, shape![2, 350]>::from_fn(|[i, j]| Liar(350 * i + j));
        let mut places = liars.over(axes![1]).argsort().map(Idx::get);
        places.sort_in_place(axes![1]);
        assert!(places.indexed_iter().all(|([_, j], &place)| place == j));
        let mut seen: Vec<usize> = liars.over(axes![0]).sort().iter().map(|liar| liar.0).collect();
        seen.sort_unstable();
        assert!(seen.iter().copied().eq(0..700));
        let _ = (liars.max(), liars.min(), liars.argmax(), liars.over(axes![0]).min(), liars.over(axes![1]).argmin());
        let _ = (liars.lazy().map(|x| x).max(), liars.over(axes![1]).top_k::<dim!(9)>());
        let _ = liars.sliding().padding::<dim!(1)>().max_pool::<shape![3]>();
        let _ = liars.over(axes![1]).masked(&liars.map(|x| x.0 % 3 == 0)).max(Liar(0));
    }
}
