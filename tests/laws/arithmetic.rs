//! Arithmetic, powers, casts and functions, element by element.

use num_traits::{Float, Pow};
use proptest::num::{f32 as floats32, f64 as floats64};
use proptest::prelude::*;
use shapewise::prelude::*;

use crate::random::{for_all, tensor};

type S = shape![2, 7];

/// All pairs of bytes, but for a divisor of zero and the quotient that does not fit: `q * b + r == a`, and `r` has the sign of `b`.
#[test]
fn every_pair_of_bytes_is_divided() {
    let a = Tensor::<i8, shape![256, 1]>::from_fn(|[i, _]| (i as i16 - 128) as i8);
    for b in (i8::MIN..=i8::MAX).filter(|&b| b != 0) {
        let r = &a % b;
        assert!(r.iter().all(|&r| r == 0 || (r < 0) == (b < 0) && r.unsigned_abs() < b.unsigned_abs()));
        // The smallest number divided by -1 does not fit, though its remainder does.
        let a = if b == -1 { a.maximum(-127) } else { a.clone() };
        let q = a.floor_div(b);
        for ((a, q), r) in a.iter().zip(&q).zip(&(&a % b)) {
            assert_eq!(i32::from(*q) * i32::from(b) + i32::from(*r), i32::from(*a));
        }
    }
}

#[test]
fn floor_division_of_integers() {
    for_all(
        (
            tensor::<i64, S>(any::<i64>()),
            tensor::<i64, S>(any::<i64>().prop_filter("not 0 or -1", |b| !matches!(b, 0 | -1))),
        ),
        |(a, b)| {
            let (q, r) = (a.floor_div(b), a % b);
            let exact = q.zip_map(&b, |q, b| i128::from(q) * i128::from(b)).zip_map(&r, |qb, r| qb + i128::from(r));
            assert_eq!(exact, a.map(i128::from));
            assert_eq!(r.not_equal(0) & r.lt(0).not_equal(b.lt(0)), Tensor::full(false));
        },
    );
    for_all((tensor::<u8, S>(any::<u8>()), tensor::<u8, S>(1..=255_u8)), |(a, b)| {
        assert_eq!(a.floor_div(b), a.zip_map(&b, |a, b| a / b));
        assert_eq!(a % b, a.zip_map(&b, |a, b| a % b));
    });
}

/// `r` is exact or rounded once, when `b` is added to it; `q` is an integer that the quotient, two roundings away, rounds to. So
/// `q * b + r` misses `a` by a few roundings of the larger of the two.
#[test]
fn floor_division_of_floats() {
    for_all((tensor::<f64, S>(-1e6..1e6), tensor::<f64, S>((1e-3..1e3).prop_union(-1e3..-1e-3))), |(a, b)| {
        let (q, r) = (a.floor_div(b), a % b);
        assert_eq!(q.floor(), q);
        assert!((r.equal(0.0) | r.signum().equal(b.signum())).all());
        assert!(r.abs().le(b.abs()).all());
        let bound = a.abs().maximum(b.abs()) * (4.0 * f64::EPSILON);
        assert!((q * b + r - a).abs().le(bound).all());
    });
}

#[test]
fn division_is_true_division() {
    for_all((tensor::<i32, S>(any::<i32>()), tensor::<i32, S>(any::<i32>())), |(a, b)| {
        let quotients: Vec<u64> = a.iter().zip(&b).map(|(&a, &b)| (f64::from(a) / f64::from(b)).to_bits()).collect();
        assert!((a / b).iter().map(|x| x.to_bits()).eq(quotients.iter().copied()));
        assert!((&a / &b.view()).iter().map(|x| x.to_bits()).eq(quotients));
    });
}

/// Scalars on either side are tensors of equal elements.
#[test]
fn scalars_are_equal_elements() {
    for_all((tensor::<i16, S>(-99..99_i16), -99..99_i16, 1..99_i16), |(x, a, b)| {
        let (of_a, of_b) = (Tensor::<i16, S>::full(a), Tensor::<i16, S>::full(b));
        assert_eq!((x + a, a + x), (x + of_a, of_a + x));
        assert_eq!((x - a, a - x), (x - of_a, of_a - x));
        assert_eq!((x * a, a * &x), (x * of_a, of_a * x));
        assert_eq!((x / b, x % b, x.floor_div(b)), (x / of_b, x % of_b, x.floor_div(of_b)));
        let positive = x.abs() + 1;
        assert_eq!((b / positive, b % &positive), (of_b / positive, of_b % positive));
        assert_eq!((x - x, -x, x * 2), (Tensor::zeros(), 0 - x, x + x));
        let mut y = x;
        y += a;
        y -= of_a;
        assert_eq!(y, x);
    });
}

#[test]
fn powers_of_integers() {
    for_all((tensor::<i64, S>(-99..99_i64), 0..9_i32), |(x, n)| {
        assert_eq!((x.pow(0), x.pow(1), x.pow(2), x.pow(3)), (Tensor::ones(), x, x * x, x * x * x));
        assert_eq!(x.pow(n) * x, x.pow(n + 1));
        assert_eq!(Pow::pow(x, n), x.pow(n));
        assert_eq!(Pow::pow(&x, Tensor::<i32, S>::full(n)), x.pow(n));
    });
    assert_eq!(tensor![2_u8, 3, 15].pow(2), tensor![4, 9, 225]);
    assert_eq!(tensor![[2], [3]].pow(tensor![0, 1, 2, 10]), tensor![[1, 2, 4, 1024], [1, 3, 9, 59049]]);
}

#[test]
fn powers_of_floats() {
    for_all((tensor::<f64, S>(0.01..99.0), -9..9_i32), |(x, n)| {
        assert_eq!((x.pow(0), x.pow(1), x.pow(2)), (Tensor::ones(), x, x * x));
        // Some powers are products or quotients, which round once. The power of the standard library does nearly so: they differ by one unit at most.
        let by_power = x.map(|x| Float::powf(x, f64::from(n)));
        let bound = if matches!(n, -1 | 2 | 3 | 4) { by_power * f64::EPSILON } else { by_power * 0.0 };
        for power in [x.pow(n), x.pow(f64::from(n))] {
            assert!((power - by_power).abs().le(bound).all(), "{power:?} {by_power:?}");
        }
        let error = (x.pow(n) * x.pow(-n) - 1.0).abs().max();
        assert!(error <= 4.0 * f64::EPSILON, "{error}");
        assert!((x.pow(0.5) - x.sqrt()).abs().le(x.sqrt() * f64::EPSILON).all());
    });
}

/// From a type into one that holds all its values and back again.
macro_rules! round_trips {
    ($($T:ident through $($U:ident)*;)*) => { $(
        #[test]
        fn $T() {
            for_all(tensor::<$T, S>(any::<$T>()), |x| {
                $( assert_eq!(x.cast::<$U>().cast::<$T>(), x, stringify!($U)); )*
            });
        }
    )* };
}

mod casts_there_and_back {
    use super::*;

    round_trips! {
        bool through u8 i8 u64 i64 usize isize f32 f64;
        u8 through u8 i8 u16 i16 u32 i64 isize usize f32 f64;
        i8 through u8 i16 i32 u64 i64 isize usize f32 f64;
        u16 through i16 u32 i32 u64 f32 f64;
        i16 through u16 i32 i64 usize f32 f64;
        u32 through i32 u64 i64 f64;
        i32 through u32 i64 u64 f64;
        u64 through i64 usize;
        i64 through u64 isize;
        usize through isize u64;
        isize through usize i64;
        f32 through f64;
    }
}

#[test]
fn casts_are_those_of_rust() {
    for_all(tensor::<f64, S>(floats64::ANY), |x| {
        assert_eq!(x.cast::<i32>(), x.map(|x| x as i32));
        assert_eq!(x.cast::<u8>(), x.map(|x| x as u8));
        assert_eq!(x.cast::<bool>(), x.not_equal(0.0));
        assert!(x.cast::<f32>().iter().zip(&x).all(|(y, &x)| y.to_bits() == (x as f32).to_bits() || x.is_nan()));
    });
    for_all(tensor::<i64, S>(any::<i64>()), |x| {
        assert_eq!((x.cast::<i8>(), x.cast::<u32>()), (x.map(|x| x as i8), x.map(|x| x as u32)));
        assert_eq!((x.cast::<f32>(), x.cast::<bool>()), (x.map(|x| x as f32), x.map(|x| x != 0)));
    });
    for_all(tensor::<f32, S>(floats32::NORMAL), |x| assert_eq!(x.cast::<f64>(), x.map(f64::from)));
}

/// Each function of an element is that function: to the bit, or where it is computed in vectors within three units in the last place, two of ours
/// (the largest error of any) and one of the standard library's.
#[test]
fn functions_of_elements() {
    macro_rules! functions {
        ($x:ident: $($function:ident $scalar:ident)*) => { $(
            let (actual, expected) = ($x.$function(), $x.map(Float::$scalar));
            let same = |(a, b): (&f64, &f64)| a.to_bits() == b.to_bits() || a.is_nan() && b.is_nan();
            assert!(actual.iter().zip(&expected).all(same), "{}: {actual:?}, not {expected:?}", stringify!($function));
        )* };
    }
    macro_rules! in_vectors {
        ($x:ident: $($function:ident $scalar:ident)*) => { $(
            let (actual, expected) = ($x.$function(), $x.map(Float::$scalar));
            let near = |(a, b): (&f64, &f64)| a == b || a.is_nan() && b.is_nan() || (a - b).abs() <= 3.0 * f64::EPSILON * b.abs();
            assert!(actual.iter().zip(&expected).all(near), "{}: {actual:?}, not {expected:?}", stringify!($function));
        )* };
    }
    for_all(tensor::<f64, S>((-9.0..9.0).prop_union(-0.1..0.1)), |x| {
        functions!(x: sqrt sqrt recip recip tan tan floor floor ceil ceil trunc trunc abs abs);
        in_vectors!(x: exp exp expm1 exp_m1 ln ln log2 log2 log10 log10 log1p ln_1p sin sin cos cos tanh tanh);
        assert_eq!(x.round(), x.map(f64::round_ties_even));
        assert_eq!(x.relu(), x.maximum(0.0));
        let sigmoid = x.map(|x| 1.0 / (1.0 + Float::exp(-x)));
        assert!((x.sigmoid() - sigmoid).abs().le(sigmoid * (4.0 * f64::EPSILON)).all());
        assert_eq!((x.sigmoid() + (-x).sigmoid() - 1.0).abs().gt(2.0 * f64::EPSILON).count(), 0);
    });
    for_all(tensor::<f64, S>(floats64::ANY), |x| {
        functions!(x: floor floor ceil ceil trunc trunc abs abs sqrt sqrt);
        assert_eq!(x.is_nan(), x.not_equal(x));
        assert_eq!(x.is_finite(), x.map(f64::is_finite));
        let (rounded, expected) = (x.round(), x.map(f64::round_ties_even));
        assert!(rounded.iter().zip(&expected).all(|(a, b)| a.to_bits() == b.to_bits() || b.is_nan()));
    });
}
