//! Sums, variances and softmax of floats: how near they must come to the exact values.

use proptest::prelude::*;
use shapewise::prelude::*;

use crate::random::{for_all, tensor};

/// Integers, as floats that hold them exactly: their sums are known exactly, whatever a float makes of them.
fn integers<S: Shape>() -> impl Strategy<Value = Tensor<i64, S>> {
    tensor(-(1_i64 << 52)..1 << 52)
}

/// Up to 128 elements are added up in eight lanes: an element goes through at most 15 additions in its lane, 3 of lanes, and up to 7 of what is
/// left over. Of more, in more lanes and in blocks that are joined pairwise, it goes through at most `12 + log2(n)`. The error is at most that
/// many times `u` times the sum of the absolute values (Higham 1993).
fn sums_pairwise<S: Shape>() {
    for_all(integers::<S>(), |x| {
        let exact: i128 = x.iter().map(|&x| i128::from(x)).sum();
        let size: i128 = x.iter().map(|&x| i128::from(x.abs())).sum();
        let additions = if S::LEN <= 128 { 25.0 } else { 12.0 + (S::LEN as f64).log2() };
        let error = x.cast::<f64>().sum() as i128 - exact;
        let bound = additions * f64::EPSILON / 2.0 * size as f64;
        assert!(error.abs() as f64 <= bound + 1.0, "{error} is more than {bound}");
    });
}

#[test]
fn sums() {
    sums_pairwise::<shape![7]>();
    sums_pairwise::<shape![128]>();
    sums_pairwise::<shape![300]>();
    sums_pairwise::<shape![5, 1000]>();
    sums_pairwise::<shape![10, 11, 12]>();
}

/// The harmless and the harmful: a sum one after another of these would lose every 1.
#[test]
#[cfg(feature = "alloc")] // Without a heap, tensors of this size do not fit on the stack.
fn sums_are_not_taken_one_by_one() {
    let x = Tensor::<f32, shape![65536]>::full(0.1);
    assert!((x.sum() - 6553.6).abs() < 0.01, "{}", x.sum());
    let total = Tensor::<f32, shape![512, 65536]>::ones();
    assert_eq!(total.sum(), 33_554_432.0);
    assert_eq!(total.mean(), 1.0);
    assert_eq!(total.over(axes![1]).sum().sum(), 33_554_432.0);
}

/// Of integers the variance is known exactly: `(n Σx² - (Σx)²) / n²`. Two passes give it to a few roundings for each element, and the square
/// of the error of the mean, which is nothing beside it.
#[test]
fn variances() {
    for_all(tensor::<i32, shape![9, 7]>(-1000..1000), |x| {
        let variance = |elements: &[i64], ddof: i64| {
            let n = elements.len() as i64;
            let (sum, squares) = elements.iter().fold((0, 0), |(sum, squares), x| (sum + x, squares + x * x));
            (n * squares - sum * sum) as f64 / (n * (n - ddof)) as f64
        };
        let near = |a: f64, b: f64| (a - b).abs() <= 70.0 * f64::EPSILON * b;
        let elements: Vec<i64> = x.iter().map(|&x| x.into()).collect();
        assert!(near(x.var(), variance(&elements, 0)));
        assert!(near(x.cast::<f64>().var(), variance(&elements, 0)));
        assert!(near(x.over(axes![0, 1]).ddof(1).var().item(), variance(&elements, 1)));
        assert_eq!(x.std(), x.var().sqrt());
        let columns = (x.over(axes![0]).var(), x.over(axes![0]).ddof(2).var());
        for j in 0..7 {
            let column: Vec<i64> = (0..9).map(|i| x[[i, j]].into()).collect();
            assert!(near(columns.0[[j]], variance(&column, 0)) && near(columns.1[[j]], variance(&column, 2)));
        }
        assert_eq!(x.over(axes![1]).keepdims().std().as_slice(), x.over(axes![1]).var().sqrt().as_slice());
    });
    assert_eq!(Tensor::<f64, shape![50]>::full(0.5).var(), 0.0);
}

/// The variance of the elements that a mask selects is that of the selection by itself.
#[test]
fn masked_variances() {
    for_all((tensor::<f64, shape![40]>(-1.0..1.0), tensor::<bool, shape![40]>(any::<bool>())), |(x, mask)| {
        let kept: Vec<f64> = x.masked_select(&mask).iter().copied().collect();
        let mean = kept.iter().sum::<f64>() / kept.len() as f64;
        let variance = kept.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / kept.len() as f64;
        let masked = x.over(axes![0]).masked(&mask).var().item();
        assert!((masked - variance).abs() <= 50.0 * f64::EPSILON || masked.is_nan() && kept.is_empty());
        let unbiased = x.over(axes![0]).masked(&mask).ddof(1).var().item();
        assert!((unbiased * (kept.len() as f64 - 1.0) - masked * kept.len() as f64).abs() < 1e-13 || kept.len() < 2);
    });
}

#[test]
fn softmax() {
    for_all((tensor::<f64, shape![4, 6]>(-700.0..700.0), -99.0..99.0_f64), |(x, shift)| {
        let p = x.softmax(axes![1]);
        assert!(p.ge(0.0).all() && p.le(1.0).all());
        assert!((p.over(axes![1]).sum() - 1.0).abs().max() <= 8.0 * f64::EPSILON);
        assert!((x.softmax(axes![0, 1]).sum() - 1.0).abs() <= 8.0 * f64::EPSILON);
        assert_eq!(p.over(axes![1]).argmax(), x.over(axes![1]).argmax());
        assert!(((x + shift).softmax(axes![1]) - p).abs().max() < 1e-12);
        let logarithms = x.log_softmax(axes![1]);
        assert!((logarithms.exp() - p).abs().max() <= 1e-12);
        let shifted = x - x.over(axes![1]).keepdims().max();
        // The exponentials may be of other instructions here and there: an ulp or two of each, and rounding of what is subtracted.
        let by_steps = shifted - shifted.exp().over(axes![1]).keepdims().sum().ln();
        assert!(((logarithms - by_steps).abs() / (by_steps.abs() + 1.0)).max() <= 8.0 * f64::EPSILON);
    });
}

#[test]
fn ranges() {
    for_all((-9.0..9.0_f64, -9.0..9.0_f64), |(start, end)| {
        let x: Tensor<f64, shape![11]> = Tensor::linspace(start, end);
        assert_eq!((x[[0]], x[[10]]), (start, end));
        let steps = Tensor::<f64, shape![10]>::from_fn(|[i]| x[[i + 1]] - x[[i]]);
        assert!((steps - (end - start) / 10.0).abs().max() <= 1e-14);
        let counted = Tensor::<f64, shape![11]>::arange() * end + start;
        assert!(counted.indexed_iter().all(|([i], &x)| x == start + i as f64 * end));
    });
}
