//! Complex numbers as elements.

use std::f64::consts::PI;

use num_complex::{Complex, Complex32, Complex64};
use shapewise::prelude::*;

const INFINITY: f64 = f64::INFINITY;
const NAN: f64 = f64::NAN;

fn z(re: f64, im: f64) -> Complex64 {
    Complex::new(re, im)
}

#[test]
fn arithmetic() {
    let x = tensor![z(1.0, 2.0), z(3.0, -4.0)];
    let y = tensor![z(0.0, 1.0), z(2.0, 0.0)];
    assert_eq!(x + y, tensor![z(1.0, 3.0), z(5.0, -4.0)]);
    assert_eq!(x - &y, tensor![z(1.0, 1.0), z(1.0, -4.0)]);
    assert_eq!(x * y, tensor![z(-2.0, 1.0), z(6.0, -8.0)]);
    let quotient: Tensor<Complex64, shape![2]> = x / y;
    assert_eq!(quotient, tensor![z(2.0, -1.0), z(1.5, -2.0)]);
    assert_eq!((x * z(0.0, 1.0), z(0.0, 1.0) * x), (tensor![z(-2.0, 1.0), z(4.0, 3.0)], x * z(0.0, 1.0)));
    assert_eq!((z(1.0, 0.0) - x, -x), (tensor![z(0.0, -2.0), z(-2.0, 4.0)], tensor![z(-1.0, -2.0), z(-3.0, 4.0)]));
    let mut w = x;
    w += y;
    w /= z(2.0, 0.0);
    assert_eq!(w, tensor![z(0.5, 1.5), z(2.5, -2.0)]);
    assert_eq!((x.lazy() * y + z(1.0, 0.0)).eval(), x * y + z(1.0, 0.0));
    assert_eq!(x.equal(z(1.0, 2.0)), tensor![true, false]);
    assert_eq!(x.magnitude().gt(3.0).select(x, z(0.0, 0.0)), tensor![z(0.0, 0.0), z(3.0, -4.0)]);
}

/// A part of a quotient: the same, or as near as three roundings of numbers as large as the quotient are.
fn same_part(found: f64, expected: f64, size: f64, epsilon: f64, smallest: f64) -> bool {
    let exact = found == expected || found.is_nan() && expected.is_nan();
    exact || (found - expected).abs() <= 3.0 * epsilon * size.max(smallest) && found.is_finite()
}

/// Quotients of numbers at all ends of the range, and by zero and infinity: short ones, long ones, lazily, in place, and of one number on either
/// side.
#[test]
fn quotients() {
    fn check<T: Real>(width: &str, make: impl Fn(&str) -> T)
    where
        Complex<T>: shapewise::element::Number + shapewise::element::Element<Quotient = Complex<T>>,
    {
        let lines = include_str!("complex_quotients.txt").lines().filter(|line| line.starts_with(width));
        let rows: Vec<Vec<T>> = lines.map(|line| line.split(' ').skip(1).map(&make).collect()).collect();
        let (epsilon, smallest) = (T::epsilon().to_f64().unwrap(), T::min_positive_value().to_f64().unwrap());
        let same = |found: Complex<T>, row: &[T]| {
            let [re, im, expected_re, expected_im] = [found.re, found.im, row[4], row[5]].map(|x| x.to_f64().unwrap());
            let size = expected_re.abs().max(expected_im.abs());
            // Where numbers give an infinity, it stands for a number beyond the largest one; others are what NumPy gives.
            let size =
                if row[..4].iter().all(|x| x.is_finite()) { size.min(T::max_value().to_f64().unwrap()) } else { 0.0 };
            let right = same_part(re, expected_re, size, epsilon, smallest);
            assert!(right && same_part(im, expected_im, size, epsilon, smallest), "{row:?}, not {found:?}");
        };
        assert!(rows.len() > 600);
        let number = |row: &Vec<T>, first: usize| Complex::new(row[first], row[first + 1]);
        for row in &rows {
            let (x, y) = (tensor![number(row, 0)], tensor![number(row, 2)]);
            same((x / y)[[0]], row);
            same((x / number(row, 2))[[0]], row);
            same((x.lazy() / &y).eval()[[0]], row);
        }
        let x = Tensor::<Complex<T>, shape![1000]>::from_fn(|[i]| number(&rows[i % rows.len()], 0));
        let y = Tensor::<Complex<T>, shape![1000]>::from_fn(|[i]| number(&rows[i % rows.len()], 2));
        for (i, &found) in (&x / &y).iter().enumerate() {
            same(found, &rows[i % rows.len()]);
        }
        for (i, &found) in (x / y).iter().enumerate() {
            same(found, &rows[i % rows.len()]);
        }
    }
    check::<f64>("64", |word| word.parse().unwrap());
    check::<f32>("32", |word| word.parse().unwrap());

    let mut x = tensor![z(1e200, 1e200), z(1e-200, -1e-200), z(3.0, 4.0)];
    x /= tensor![z(1e200, 1e200), z(1e-200, 0.0), z(INFINITY, 0.0)];
    assert_eq!(x, tensor![z(1.0, 0.0), z(1.0, -1.0), z(0.0, 0.0)]);
    let (large, small) = (2.0_f64.powi(1000), 2.0_f64.powi(-1000));
    assert_eq!(z(1.0, 0.0) / tensor![z(large, 0.0), z(0.0, small)], tensor![z(small, 0.0), z(0.0, -large)]);
    assert_eq!(tensor![z(6.0, 3.0)] / z(3.0, 0.0), tensor![z(2.0, 1.0)]);
}

/// A mean is a number where its elements are.
#[test]
fn means_of_large_numbers() {
    let large = z(f64::MAX, -f64::MAX);
    let x = tensor![[large, z(1.0, 2.0)], [large, z(3.0, INFINITY)]];
    assert_eq!(x.over(axes![0]).mean(), tensor![large, z(2.0, INFINITY)]);
    assert_eq!(tensor![large, large, large].mean(), large);
    assert_eq!(tensor![large, large].lazy().mean(), large);
    assert_eq!(x.over(axes![0]).masked(&tensor![[true, true], [true, false]]).mean(), tensor![large, z(1.0, 2.0)]);
    let single = Complex32::new(f32::MAX, 1.0);
    assert_eq!(tensor![single, single].mean(), single);
    let many: TensorVec<Complex64, shape![2]> = vec![large, z(1.0, 0.0), large, z(3.0, 0.0)].try_into().unwrap();
    assert_eq!(many.mean(), Some(tensor![large, z(2.0, 0.0)]));
    assert_eq!(tensor![z(1.0, 3.0), z(2.0, 3.0)].mean(), z(1.5, 3.0));
    let lengths = tensor![z(3e200, 4e200), z(3e-200, -4e-200)].magnitude();
    assert!(lengths.all_close(tensor![5e200, 5e-200], 1e-15, 0.0));
}

/// Counted from the position: one more than a large number may be the number.
#[test]
fn counted() {
    let x: Tensor<Complex64, shape![4]> = Tensor::arange();
    assert_eq!(x, tensor![z(0.0, 0.0), z(1.0, 0.0), z(2.0, 0.0), z(3.0, 0.0)]);
}

#[test]
fn reductions() {
    let x = Tensor::<Complex64, shape![2, 3]>::from_fn(|[i, j]| z(i as f64, j as f64));
    assert_eq!(
        (x.sum(), x.mean(), x.over(axes![0]).sum()),
        (z(3.0, 6.0), z(0.5, 1.0), tensor![z(1.0, 0.0), z(1.0, 2.0), z(1.0, 4.0)])
    );
    assert_eq!(x.over(axes![1]).mean(), tensor![z(0.0, 1.0), z(1.0, 1.0)]);
    assert_eq!(x.subtensor(1).prod(), z(1.0, 0.0) * z(1.0, 1.0) * z(1.0, 2.0));
    assert_eq!(x.subtensor(1).cumsum(), tensor![z(1.0, 0.0), z(2.0, 1.0), z(3.0, 3.0)]);
    assert_eq!(Tensor::<Complex64, ()>::from(z(1.0, 2.0)).sum(), z(1.0, 2.0));
    assert_eq!(x.transpose().over(axes![1]).sum(), x.over(axes![0]).sum());
}

/// Real and imaginary parts are summed pairwise, as floats are: the error does not grow with the number of elements.
#[test]
fn sums_are_accurate() {
    let x: Tensor<Complex32, shape![100, 1000]> = Tensor::full(Complex::new(0.1, -0.3));
    let (sum, exact) = (x.sum(), (0.1_f32 as f64 * 1e5, -0.3_f32 as f64 * 1e5));
    assert!((sum.re as f64 / exact.0 - 1.0).abs() < 1e-6 && (sum.im as f64 / exact.1 - 1.0).abs() < 1e-6, "{sum}");
    assert!((x.mean() - Complex::new(0.1, -0.3)).norm() < 1e-6);
    let calls = core::cell::Cell::new(0);
    let counted = x.lazy().map(|x| {
        calls.set(calls.get() + 1);
        x
    });
    assert_eq!((counted.sum(), calls.get()), (sum, 100_000));
}

#[test]
fn products() {
    let i = z(0.0, 1.0);
    let x = tensor![[i, z(1.0, 0.0)], [z(2.0, 0.0), -i]];
    assert_eq!(x.matmul(&x), tensor![[z(1.0, 0.0), z(0.0, 0.0)], [z(0.0, 0.0), z(1.0, 0.0)]]);
    assert_eq!(x.matmul(&x), Tensor::eye());
    let (u, v) = (tensor![i, z(2.0, 0.0)], tensor![i, i]);
    assert_eq!((u.dot(&v), u.conj().dot(&v)), (z(-1.0, 2.0), z(1.0, 2.0)));
    assert_eq!(einsum!((n, k), (k) -> (n); &x, &u), x.matmul(&u));
    // A Fourier matrix of 50 is unitary but for its length.
    let fourier = Tensor::<Complex64, shape![50, 50]>::from_fn(|[j, k]| {
        Complex::from_polar(1.0, -2.0 * PI * (j * k % 50) as f64 / 50.0)
    });
    let product = fourier.matmul(&fourier.conj().transpose());
    let expected = Tensor::<Complex64, shape![50, 50]>::eye() * z(50.0, 0.0);
    assert!((product - expected).magnitude().max() < 1e-12);
}

#[test]
fn parts_and_casts() {
    let x = tensor![z(3.0, -4.0), z(-1.0, 0.0)];
    assert_eq!((x.re(), x.im()), (tensor![3.0, -1.0], tensor![-4.0, 0.0]));
    assert_eq!((x.magnitude(), x.norm_sqr()), (tensor![5.0, 1.0], tensor![25.0, 1.0]));
    assert_eq!(x.arg()[[1]], PI);
    assert_eq!(x.view().conj().conj(), x);
    assert_eq!(x.re().zip_map(&x.im(), Complex::new), x);
    let single: Tensor<Complex32, shape![2]> = x.cast();
    assert_eq!(single, tensor![Complex::new(3.0, -4.0), Complex::new(-1.0, 0.0)]);
    assert_eq!(single.cast::<Complex64>(), x);
    assert_eq!(tensor![1, 2].cast::<Complex64>(), tensor![z(1.0, 0.0), z(2.0, 0.0)]);
    assert_eq!(tensor![true, false].cast::<Complex32>(), tensor![Complex::new(1.0, 0.0), Complex::new(0.0, 0.0)]);
    fn energy<T: Real, S: Shape>(x: &Tensor<Complex<T>, S>) -> T {
        x.norm_sqr().sum()
    }
    assert_eq!(energy(&x), 26.0);
}

/// What NumPy 2.4 prints.
#[test]
fn printed_as_by_numpy() {
    let check = |x: &[Complex64], text: &str| {
        let [a, b] = x else { panic!("two numbers") };
        assert_eq!(tensor![*a, *b].to_string(), text);
    };
    check(&[z(1.0, 2.0), z(3.5, -4.0)], "[1. +2.j 3.5-4.j]");
    check(&[z(1e10, 1.0), z(2.0, -0.5)], "[1.e+10+1.j  2.e+00-0.5j]");
    check(&[z(NAN, 1.0), z(INFINITY, -INFINITY)], "[nan +1.j inf-infj]");
    check(&[z(0.0, -0.0), z(0.0, 1.0)], "[0.-0.j 0.+1.j]");
    check(&[z(NAN, NAN), z(NAN, NAN)], "[nan+nanj nan+nanj]");
    check(&[z(-0.0, 1e-5), z(123.0, -1.0 / 3.0)], "[ -0.+1.00000000e-05j 123.-3.33333333e-01j]");
    check(&[z(1.0, INFINITY), z(-INFINITY, 2.25)], "[  1. +infj -inf+2.25j]");
    let x = Tensor::<f64, shape![3, 4]>::from_fn(|[i, j]| (4 * i + j) as f64).map(|x| z(x, 0.0) * z(1.0, -0.5));
    assert_eq!(
        x.to_string(),
        "[[ 0.+0.j   1.-0.5j  2.-1.j   3.-1.5j]\n [ 4.-2.j   5.-2.5j  6.-3.j   7.-3.5j]\n [ 8.-4.j   9.-4.5j 10.-5.j  11.-5.5j]]"
    );
    let x = Tensor::<Complex64, shape![1002]>::from_fn(|[i]| z(i as f64, i as f64));
    assert_eq!(
        x.to_string(),
        "[0.000e+00+0.000e+00j 1.000e+00+1.000e+00j 2.000e+00+2.000e+00j ...\n 9.990e+02+9.990e+02j 1.000e+03+1.000e+03j 1.001e+03+1.001e+03j]"
    );
    let x = Tensor::<Complex64, shape![16]>::from_fn(|[i]| if i % 2 == 0 { z(1.0, 2.0) } else { z(3.5, -4.0) });
    assert_eq!(
        x.to_string(),
        "[1. +2.j 3.5-4.j 1. +2.j 3.5-4.j 1. +2.j 3.5-4.j 1. +2.j 3.5-4.j 1. +2.j\n 3.5-4.j 1. +2.j 3.5-4.j 1. +2.j 3.5-4.j 1. +2.j 3.5-4.j]"
    );
    assert_eq!(tensor![Complex32::new(0.1, 0.2)].to_string(), "[0.1+0.2j]");
    assert_eq!(format!("{:.2}", tensor![z(1.23456, 2.34567), z(3.0, 0.0)]), "[1.23+2.35j 3.  +0.j  ]");
}

#[test]
fn single_ones_printed_as_by_numpy() {
    let check = |re, im, text: &str| assert_eq!(Tensor::from(z(re, im)).to_string(), text);
    check(1.0, 2.0, "(1+2j)");
    check(0.0, 2.0, "2j");
    check(-0.0, 2.0, "(-0+2j)");
    check(1e20, -1e-9, "(1e+20-1e-09j)");
    check(NAN, INFINITY, "(nan+infj)");
    check(0.0, NAN, "nanj");
    check(0.1, 0.25, "(0.1+0.25j)");
    check(0.0, -0.0, "-0j");
    check(0.0, 0.0, "0j");
    check(1.0, -0.0, "(1-0j)");
    check(1e16, 1e15, "(1e+16+1000000000000000j)");
    check(-1.5, -INFINITY, "(-1.5-infj)");
    assert_eq!(Tensor::from(Complex32::new(0.1, 1e7)).to_string(), "(0.1+1e+07j)");
}
