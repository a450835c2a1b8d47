//! Powers with the exponents that NumPy tells apart, and with integers that no `f32` can be. The expected values are those of NumPy 2.4.6.

use shapewise::prelude::*;

const INFINITY: f64 = f64::INFINITY;
const NAN: f64 = f64::NAN;
const BASES: Tensor<f64, shape![8]> = Tensor::from_array([-INFINITY, -0.0, 0.0, 4.0, NAN, 1.0, -4.0, INFINITY]);

fn same<S: Shape>(found: &Tensor<f64, S>, expected: &Tensor<f64, S>) {
    for (found, expected) in found.iter().zip(expected) {
        let same = found.to_bits() == expected.to_bits() || found.is_nan() && expected.is_nan();
        assert!(same, "{found:?}, not {expected:?}");
    }
}

/// The powers by one exponent: of a single float, of a tensor of rank 0, of one that is stretched; lazily; and of `f32`.
fn check(exponent: f64, expected: [f64; 8]) {
    let expected = Tensor::from_array(expected);
    same(&BASES.pow(exponent), &expected);
    same(&BASES.pow(Tensor::<f64, ()>::from(exponent)), &expected);
    same(&BASES.pow(&tensor![exponent].broadcast_axis()), &expected);
    same(&BASES.lazy().pow(exponent).eval(), &expected);
    same(&BASES.cast::<f32>().pow(exponent as f32).cast(), &expected);
    if exponent.fract() == 0.0 {
        same(&BASES.pow(exponent as i32), &expected);
        same(&BASES.pow(Tensor::<i32, shape![8]>::full(exponent as i32)), &expected);
        same(&BASES.pow(Tensor::<f64, shape![8]>::full(exponent)), &expected);
    }
}

/// A tensor of one exponent that is stretched.
trait BroadcastAxis {
    fn broadcast_axis(self) -> Tensor<f64, (Broadcast<dim!(8)>,)>;
}

impl BroadcastAxis for Tensor<f64, shape![1]> {
    fn broadcast_axis(self) -> Tensor<f64, (Broadcast<dim!(8)>,)> {
        Tensor::full(self[[0]])
    }
}

#[test]
fn by_one_exponent() {
    check(0.5, [NAN, -0.0, 0.0, 2.0, NAN, 1.0, NAN, INFINITY]);
    check(2.0, [INFINITY, 0.0, 0.0, 16.0, NAN, 1.0, 16.0, INFINITY]);
    check(1.0, [-INFINITY, -0.0, 0.0, 4.0, NAN, 1.0, -4.0, INFINITY]);
    check(0.0, [1.0; 8]);
    check(-1.0, [-0.0, -INFINITY, INFINITY, 0.25, NAN, 1.0, -0.25, 0.0]);
    check(-0.5, [0.0, INFINITY, INFINITY, 0.5, NAN, 1.0, NAN, 0.0]);
    check(3.0, [-INFINITY, -0.0, 0.0, 64.0, NAN, 1.0, -64.0, INFINITY]);
    check(-2.0, [0.0, INFINITY, INFINITY, 0.0625, NAN, 1.0, 0.0625, 0.0]);
}

/// By several exponents a half is no root.
#[test]
fn by_several_exponents() {
    let expected = Tensor::from_array([INFINITY, 0.0, 0.0, 2.0, NAN, 1.0, NAN, INFINITY]);
    let halves: Tensor<f64, shape![8]> = Tensor::full(0.5);
    same(&BASES.pow(&halves), &expected);
    same(&BASES.lazy().pow(halves.lazy()).eval(), &expected);
    same(&BASES.cast::<f32>().pow(halves.cast::<f32>()).cast(), &expected);
    same(&tensor![-0.0].pow(tensor![0.5]), &tensor![0.0]);
    same(&Tensor::<f64, ()>::from(-0.0).pow(tensor![0.5, 2.0]), &tensor![0.0, 0.0]);
    same(
        &tensor![1.0, NAN, -1.0, 0.0, -0.0, -8.0].pow(tensor![NAN, 0.0, INFINITY, -1.0, -3.0, 1.0 / 3.0]),
        &tensor![1.0, 1.0, 1.0, INFINITY, -INFINITY, NAN],
    );
}

/// An integer exponent keeps its digits: neither even nor odd nor the size of the power depends on those of the base's type.
#[test]
fn by_integers_with_many_digits() {
    let above_one = tensor![1.000_000_1_f32, -1.000_000_1, 1.0, -1.0];
    assert_eq!(above_one.pow(16_777_217), tensor![7.389_056, -7.389_056, 1.0, -1.0]);
    assert_eq!(above_one.pow(-16_777_217), tensor![0.135_335_28, -0.135_335_28, 1.0, -1.0]);
    assert_eq!(above_one.pow(16_777_216), tensor![7.389_055_3, 7.389_055_3, 1.0, 1.0]);
    let extremes = tensor![i32::MAX, i32::MIN, i32::MAX - 1];
    assert_eq!(tensor![-1.0_f32, -1.0, -1.0].pow(extremes), tensor![-1.0, 1.0, 1.0]);
    assert_eq!(tensor![-1.0_f64, -1.0, -1.0].pow(extremes), tensor![-1.0, 1.0, 1.0]);
    assert_eq!(tensor![-2.0_f32, 0.5, -0.0].pow(extremes), tensor![f32::NEG_INFINITY, f32::INFINITY, 0.0]);
    // In long tensors, by other instructions, and beside an exponent for each.
    #[cfg(feature = "alloc")]
    {
        let long: Tensor<f32, shape![600]> = Tensor::full(-1.000_000_1);
        assert_eq!(long.pow(16_777_217), Tensor::full(-7.389_056));
        assert_eq!(long.pow(Tensor::<i32, shape![600]>::full(16_777_217)), Tensor::full(-7.389_056));
        let long: Tensor<f64, shape![600]> = Tensor::full(-1.0 - 2.0_f64.powi(-23));
        assert_eq!(long.pow(16_777_217).cast::<f32>(), Tensor::full(-7.389_056));
    }
}
