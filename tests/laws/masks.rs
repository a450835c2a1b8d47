//! Masks and what they select.

use proptest::prelude::*;
use shapewise::prelude::*;

use crate::random::{for_all, tensor};

type S = shape![4, 5];

fn cases() -> impl Strategy<Value = (Tensor<i32, S>, Tensor<i32, S>, Tensor<bool, S>, Tensor<bool, S>)> {
    let (x, y) = (tensor(-99..99), tensor(-99..99));
    (x, y, tensor(any::<bool>()), tensor(any::<bool>()))
}

#[test]
fn the_algebra_of_masks() {
    for_all(cases(), |(_, _, m, n)| {
        assert_eq!(!(m & n), !m | !n);
        assert_eq!(m ^ n, (m | n) & !(m & n));
        assert_eq!(m ^ n, m.not_equal(n));
        assert_eq!(!!m, m);
        assert_eq!(m | !m, Tensor::full(true));
        assert_eq!((m & n).count() + (m | n).count(), m.count() + n.count());
        assert_eq!((m.any(), m.all()), (m.count() > 0, m.count() == 20));
        assert_eq!(m.mean(), m.count() as f64 / 20.0);
        assert_eq!((m & true, m | false, m ^ true), (m, m, !m));
    });
}

#[test]
fn comparisons_are_a_total_order_on_integers() {
    for_all(cases(), |(x, y, ..)| {
        assert_eq!(x.lt(y) | x.equal(y), x.le(y));
        assert_eq!(!x.lt(y), x.ge(y));
        assert_eq!(x.gt(y), y.lt(x));
        assert_eq!(!x.equal(y), x.not_equal(y));
        assert_eq!((x == y), x.equal(y).all());
        assert_eq!(x.gt(3), x.gt(Tensor::<i32, S>::full(3)));
    });
}

#[test]
fn selecting_one_of_two() {
    for_all(cases(), |(x, y, m, _)| {
        assert_eq!(m.select(x, y) + m.select(y, x), x + y);
        assert_eq!(m.select(x, y), (!m).select(y, x));
        assert_eq!(m.select(&x, x.view()), x);
        assert_eq!(m.select(x, 0) + (!m).select(x, 0), x);
        assert_eq!(m.select(1, 0), m.cast::<i32>());
        let expected = Tensor::<i32, S>::from_fn(|at| if m[at] { x[at] } else { y[at] });
        assert_eq!(m.select(x, y), expected);
        let row = y.subtensor(2);
        assert_eq!(m.select(x, row), Tensor::<i32, S>::from_fn(|[i, j]| if m[[i, j]] { x[[i, j]] } else { row[[j]] }));
    });
}

#[test]
fn selections() {
    for_all(cases(), |(x, _, m, _)| {
        let kept: Vec<i32> = x.iter().zip(&m).filter(|(_, m)| **m).map(|(x, _)| *x).collect();
        let selection = x.masked_select(&m);
        assert!(selection.iter().eq(&kept));
        assert!(selection.iter().rev().eq(kept.iter().rev()));
        #[cfg(feature = "alloc")]
        assert_eq!(selection.to_vec(), kept);
        assert_eq!(selection.count(), kept.len());
        let sum: i64 = kept.iter().map(|&x| i64::from(x)).sum();
        assert_eq!(selection.sum(), sum);
        assert_eq!((selection.max(), selection.min()), (kept.iter().copied().max(), kept.iter().copied().min()));
        assert_eq!(selection.mean(), (!kept.is_empty()).then(|| sum as f64 / kept.len() as f64));
        assert_eq!(selection.sum() + x.masked_select(&!m).sum(), x.sum());
    });
}

/// A mask of everything changes nothing, and a mask of nothing leaves what each reduction promises.
#[test]
fn all_and_nothing() {
    for_all(tensor::<f64, S>(-9.0..9.0), |x| {
        let (all, nothing) = (Tensor::<bool, S>::full(true), Tensor::<bool, S>::full(false));
        let over = || x.over(axes![0]);
        assert_eq!(over().masked(&all).sum(), over().sum());
        assert_eq!(over().masked(&all).mean(), over().mean());
        assert_eq!(over().masked(&all).ddof(1).var(), over().ddof(1).var());
        assert_eq!(over().masked(&all).std(), over().std());
        assert_eq!(over().masked(&all).prod(), over().prod());
        assert_eq!(over().masked(&all).max(-10.0), over().max());
        let none = || over().masked(&nothing);
        assert!(none().sum().iter().all(|sum| sum.to_bits() == 0));
        assert_eq!((none().prod(), none().count()), (Tensor::ones(), Tensor::zeros()));
        assert!(none().mean().is_nan().all() && none().var().is_nan().all() && none().std().is_nan().all());
        assert_eq!((none().max(1.5), none().min(-1.5)), (Tensor::full(1.5), Tensor::full(-1.5)));
        let flags = x.gt(0.0);
        assert!(
            !flags.over(axes![0]).masked(&nothing).any().any() && flags.over(axes![0]).masked(&nothing).all().all()
        );
        let empty = x.masked_select(&nothing);
        assert_eq!((empty.sum(), empty.mean(), empty.max(), empty.count()), (0.0, None, None, 0));
    });
}

/// A mask may stretch: one row, or one column, for all.
#[test]
fn masks_that_stretch() {
    for_all((tensor::<i32, S>(-99..99), tensor::<bool, shape![5]>(any::<bool>())), |(x, row)| {
        let whole = Tensor::<bool, S>::from_fn(|[_, j]| row[[j]]);
        assert_eq!(x.over(axes![1]).masked(&row).sum(), x.over(axes![1]).masked(&whole).sum());
        assert_eq!(x.over(axes![0]).masked(&row).count(), x.over(axes![0]).masked(&whole).count());
        let (stretched, expected) = (x.over(axes![1]).masked(&row).mean(), x.over(axes![1]).masked(&whole).mean());
        assert!(stretched.iter().zip(&expected).all(|(a, b)| a == b || a.is_nan() && b.is_nan()));
    });
}

/// Everything selected is summed as the tensor is. Else what is not selected counts as nothing in its place: another order of addition than that
/// of a tensor of the selected ones, so either sum is `(12 + log2(n)) * u` times the sum of the absolute values from the true one, at most.
#[test]
fn a_selection_is_summed_like_a_tensor_of_its_elements() {
    for_all(tensor::<f64, shape![1003]>(-1e3..1e3), |x| {
        assert_eq!(x.masked_select(&Tensor::full(true)).sum(), x.sum());
        let odd = Tensor::<bool, shape![1003]>::from_fn(|[i]| i % 2 == 1);
        let picked: Tensor<f64, shape![501]> = Tensor::try_from_iter(x.masked_select(&odd).iter().copied()).unwrap();
        let bound = 2.0 * (12.0 + 1003_f64.log2()) * f64::EPSILON / 2.0 * picked.abs().sum();
        assert!((x.masked_select(&odd).sum() - picked.sum()).abs() <= bound);
        let mean = x.masked_select(&odd).mean().unwrap();
        assert!((mean - picked.mean()).abs() <= bound / 501.0 + f64::EPSILON * mean.abs());
    });
}

/// Filling and putting by masks, stretched or not, against a loop; the places of a mask.
#[test]
fn updates() {
    type S = shape![3, 4];
    let cases = (tensor::<i32, S>(-9..9), tensor::<bool, S>(any::<bool>()), tensor::<bool, shape![4]>(any::<bool>()));
    for_all((cases, tensor::<i32, shape![3, 1]>(-9..9)), |((x, mask, columns), values)| {
        let by = |selected: &dyn Fn([usize; 2]) -> bool, value: &dyn Fn([usize; 2]) -> i32| {
            Tensor::<i32, S>::from_fn(|at| if selected(at) { value(at) } else { x[at] })
        };
        assert_eq!(x.masked_fill(&mask, 7), by(&|at| mask[at], &|_| 7));
        assert_eq!(x.masked_fill(&columns, values), by(&|[_, j]| columns[[j]], &|[i, _]| values[[i, 0]]));
        assert_eq!(x.transpose().masked_fill(&mask.transpose(), 7), x.masked_fill(&mask, 7).transpose());
        let mut y = x;
        y.put_mask(&columns, values);
        assert_eq!(y, x.masked_fill(&columns, values));
        y = x;
        y.transpose_mut().put_mask(&mask.transpose(), x.transpose() * 2);
        assert_eq!(y, mask.select(x * 2, x));

        let places: Vec<[usize; 2]> = mask.argwhere().map(|(i, j)| [i.get(), j.get()]).collect();
        let expected: Vec<[usize; 2]> =
            mask.indexed_iter().filter(|(_, selected)| **selected).map(|(at, _)| at).collect();
        assert_eq!(places, expected);
        assert!(mask.argwhere().map(|at| x[at]).eq(x.masked_select(&mask).iter().copied()));
        assert!(mask.argwhere().rev().eq(mask.argwhere().collect::<Vec<_>>().into_iter().rev()));
    });
    let one = Tensor::<bool, ()>::from(true);
    assert_eq!(one.argwhere().count(), 1);
    assert_eq!(Tensor::<i32, ()>::from(3).masked_fill(&one, 4).item(), 4);
    let long = Tensor::<i32, shape![2, 1, 2, 1, 2, 1, 2, 500]>::ones();
    assert_eq!(long.masked_fill(&long.gt(0), 2).sum(), 16 * 1000);
}
