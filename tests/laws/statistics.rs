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

/// Integers from 0 to `spread` in no order, the first of them 0 and the second `spread`.
fn around_zero(i: usize, spread: usize) -> usize {
    if i < 2 { i * spread } else { i * 7919 % (spread + 1) }
}

/// The same variance wherever zero is, and whatever is reduced, as long as the elements are exact.
fn far_from_zero<T: Real, N: Dim>(offset: f64, tolerance: f64) {
    let exact = Tensor::<f64, (N, dim!(3))>::from_fn(|[i, j]| around_zero(i + j, 6 + j) as f64);
    let x: Tensor<T, (N, dim!(3))> = exact.map(|x| T::from_f64(offset + x));
    let near = |a: T, b: f64| (a.to_f64().unwrap() / b - 1.0).abs() <= tolerance * T::epsilon().to_f64().unwrap();
    let all = |a: Tensor<T, (dim!(3),)>, b: Tensor<f64, (dim!(3),)>| {
        assert!(a.iter().zip(&b).all(|(&a, &b)| near(a, b)), "{offset}: {a:?} is not {b:?}");
    };
    let columns = exact.over(axes![0]);
    all(x.over(axes![0]).var(), columns.var());
    all(x.over(axes![0]).std(), exact.over(axes![0]).std());
    all(x.over(axes![0]).ddof(1).var(), exact.over(axes![0]).ddof(1).var());
    all(x.transpose().over(axes![1]).var(), exact.over(axes![0]).var());
    all(x.transpose().to_tensor().over(axes![1]).std(), exact.over(axes![0]).std());
    all(x.lazy().over(axes![0]).var(), exact.over(axes![0]).var());
    all((x.lazy() + T::zero()).map(|x| x).over(axes![0]).std(), exact.over(axes![0]).std());
    assert!(near(x.var(), exact.var()) && near(x.std(), exact.std()), "{offset}: {:?} is not {}", x.var(), exact.var());
    let mask = Tensor::<bool, (N, dim!(3))>::from_fn(|[i, j]| (i + j) % 4 != 2);
    all(x.over(axes![0]).masked(&mask).var(), exact.over(axes![0]).masked(&mask).var());
    #[cfg(feature = "alloc")]
    {
        let rows: TensorVec<T, (dim!(3),)> = x.subtensors().collect();
        all(rows.var().unwrap(), exact.over(axes![0]).var());
        all(rows.std().unwrap(), exact.over(axes![0]).std());
        all(rows.statistics().var().unwrap(), exact.over(axes![0]).var());
        let (left, right) = rows.split_at(N::SIZE / 3);
        let mut merged = left.statistics();
        merged.merge(&right.statistics());
        all(merged.var().unwrap(), exact.over(axes![0]).var());
    }
    // Rows and columns less their mean, divided by their standard deviation.
    let normalised = exact.layer_norm(axes![0], 1.0, 0.0, 1e-5);
    let error = |y: Tensor<T, (N, dim!(3))>| (y.map(|y| y.to_f64().unwrap()) - &normalised).abs().max();
    let bound = tolerance * T::epsilon().to_f64().unwrap();
    let epsilon = T::from_f64(1e-5);
    let of_columns = error(x.layer_norm(axes![0], T::one(), T::zero(), epsilon));
    let of_rows = error(x.transpose().layer_norm(axes![1], T::one(), T::zero(), epsilon).transpose().to_tensor());
    assert!(of_columns <= bound && of_rows <= bound, "{offset}: {of_columns} and {of_rows} are more than {bound}");
}

#[test]
fn variances_far_from_zero() {
    for offset in [0.0, 100.0, 1e4, 1e6, 1e7, -1e7] {
        far_from_zero::<f32, dim!(16)>(offset, 30.0);
        far_from_zero::<f32, dim!(200)>(offset, 30.0);
        // Rows are added one by one, so that the error grows with their number.
        far_from_zero::<f32, dim!(3000)>(offset, 400.0);
    }
    for offset in [0.0, 1e6, 1e9, 1e12, 1e15, -3e15] {
        far_from_zero::<f64, dim!(16)>(offset, 30.0);
        far_from_zero::<f64, dim!(3000)>(offset, 400.0);
    }
}

/// The mean of a row is taken back a second time where it is more than four standard deviations: here it is exactly as many, or next to it.
///
/// All elements are positive, so the mean is off by at most 25 halves of an epsilon of itself (see above), which is `13 * ratio` epsilons of a
/// deviation; the roundings of what follows are few.
#[test]
fn normalised_rows_around_four_deviations_from_zero() {
    fn check<N: Dim>() {
        let epsilon = f64::from(f32::EPSILON);
        for deviation in [1.0, 0.3, 1024.0, 7e-4] {
            for ratio in [3.0, 4.0 - 4.0 * epsilon, 4.0, 4.0 + 8.0 * epsilon, 4.001, 5.0] {
                let row = Tensor::<f32, (N,)>::from_fn(|[i]| {
                    (deviation * (ratio + if i % 2 == 0 { 1.0 } else { -1.0 })) as f32
                });
                let exact = row.map(f64::from);
                let mean = exact.iter().sum::<f64>() / N::SIZE as f64;
                let var = exact.iter().map(|x| (x - mean) * (x - mean)).sum::<f64>() / N::SIZE as f64;
                let columns = Tensor::<f32, (N, dim!(2))>::from_fn(|[i, _]| row[[i]]);
                let normalised = [
                    row.layer_norm(axes![0], 1.0, 0.0, 0.0),
                    columns.layer_norm(axes![0], 1.0, 0.0, 0.0).transpose().subtensor(1).to_tensor(),
                    columns.transpose().layer_norm(axes![1], 1.0, 0.0, 0.0).subtensor(0).to_tensor(),
                ];
                for normalised in normalised {
                    for (x, y) in exact.iter().zip(&normalised) {
                        let expected = (x - mean) / var.sqrt();
                        let error = (f64::from(*y) - expected).abs();
                        assert!(
                            error <= epsilon * (13.0 * ratio + 10.0),
                            "{ratio} of {deviation}: {y} is not {expected}"
                        );
                    }
                }
            }
        }
    }
    check::<dim!(16)>();
    check::<dim!(64)>();
    check::<dim!(200)>();
}

/// Squares overflow long before the numbers do: variances only where they have no other value, deviations and normalised rows never.
#[test]
fn variances_of_large_numbers() {
    fn check<T: Real>(large: f64, infinite: bool) {
        // Few elements are reduced where they lie, many by loops that know no shape.
        check_size::<T, dim!(4), dim!(6)>(large, infinite);
        check_size::<T, dim!(40), dim!(60)>(large, infinite);
    }
    fn check_size<T: Real, N: Dim, M: Dim>(large: f64, infinite: bool) {
        let signs = Tensor::<T, (N, M)>::from_fn(|[i, j]| T::from_f64(if (i + j) % 2 == 0 { 1.0 } else { -1.0 }));
        let x = &signs * T::from_f64(large);
        let near = |a: T, b: f64| (a.to_f64().unwrap() / b - 1.0).abs() < 1e-6;
        assert!(
            near(x.std(), large)
                && x.over(axes![0]).std().iter().all(|&x| near(x, large))
                && x.over(axes![1]).std().iter().all(|&x| near(x, large))
        );
        assert_eq!(x.var().is_infinite(), infinite);
        // Half of each column is selected, and all of it has one sign: then the rest does not count.
        let positive = signs.gt(T::zero());
        assert!(x.over(axes![0]).masked(&positive).std().iter().all(|&x| x.to_f64().unwrap() < large * 1e-6));
        let upper = Tensor::<bool, (N, M)>::from_fn(|[i, _]| i < N::SIZE / 2);
        assert!(x.over(axes![0]).masked(&upper).std().iter().all(|&x| near(x, large)));
        for y in [
            x.layer_norm(axes![1], T::one(), T::zero(), T::from_f64(1e-5)),
            x.layer_norm(axes![0], T::one(), T::zero(), T::zero()),
        ] {
            assert!((y - &signs).abs().max() < T::from_f64(1e-6));
        }
        let shifted = x.layer_norm(axes![1], T::from_f64(2.0), T::one(), T::from_f64(1e-5));
        assert!((shifted - (&signs * T::from_f64(2.0) + T::one())).abs().max() < T::from_f64(1e-5));
        #[cfg(feature = "alloc")]
        {
            let rows: TensorVec<T, (M,)> = x.subtensors().collect();
            assert!(rows.std().unwrap().iter().all(|&x| near(x, large)));
        }
    }
    check::<f32>(1e30, true);
    check::<f32>(3e38, true);
    check::<f64>(1e200, true);
    check::<f64>(1e308, true);
    check::<f64>(1e153, false);
    let same = Tensor::<f32, shape![3, 8]>::full(3e38);
    assert_eq!(same.layer_norm(axes![1], 1.0, 0.5, 1e-5), Tensor::full(0.5));
    assert_eq!(same.layer_norm(axes![0], 1.0, 0.5, 1e-5), Tensor::full(0.5));
    // One row of large numbers changes no bit of another.
    let mixed = Tensor::<f32, shape![2, 8]>::from_fn(|[i, j]| if i == 0 { 1e30 * j as f32 } else { j as f32 });
    let alone = Tensor::<f32, shape![8]>::arange();
    assert_eq!(mixed.over(axes![1]).std()[[1]], alone.std());
    assert_eq!(mixed.layer_norm(axes![1], 1.0, 0.0, 0.0).subtensor(1), alone.layer_norm(axes![0], 1.0, 0.0, 0.0));
    let of_columns = mixed.transpose().layer_norm(axes![0], 1.0, 0.0, 0.0);
    assert!((of_columns.transpose().subtensor(1) - alone.layer_norm(axes![0], 1.0, 0.0, 0.0)).abs().max() < 1e-6);
    assert!(tensor![1.0, f64::INFINITY].var().is_nan() && tensor![1.0, f64::NAN].std().is_nan());
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
