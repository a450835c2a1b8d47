//! Operators on every kind of operand and every element type.

use shapewise::prelude::*;

/// Owned, borrowed, viewed and scalar operands, on both sides, for one type.
macro_rules! every_operand {
    ($($T:ident)*) => { $(
        #[test]
        fn $T() {
            let n = |values: [u8; 3]| Tensor::<$T, shape![3]>::from(values.map(|x| x as $T));
            let (x, y, two) = (n([7, 9, 4]), n([2, 3, 4]), 2 as $T);
            let sum = n([9, 12, 8]);
            assert_eq!([x + y, &x + y, x + &y, &x + &y], [sum; 4]);
            assert_eq!([x.view() + y, x + y.view(), x.view() + y.view(), &x.view() + &y.view()], [sum; 4]);
            assert_eq!((x - y, x * y, x % y), (n([5, 6, 0]), n([14, 27, 16]), n([1, 0, 0])));
            assert_eq!((x + two, two + x, &x + two, two + &x, two + x.view()), (n([9, 11, 6]), n([9, 11, 6]), n([9, 11, 6]), n([9, 11, 6]), n([9, 11, 6])));
            assert_eq!((x - two, 10 as $T - x, x * two, two * &x), (n([5, 7, 2]), n([3, 1, 6]), n([14, 18, 8]), n([14, 18, 8])));
            assert_eq!((x % two, 20 as $T % x, x.floor_div(y), x.floor_div(two)), (n([1, 1, 0]), n([6, 2, 0]), n([3, 3, 1]), n([3, 4, 2])));
            assert_eq!((x / two).cast::<f64>(), tensor![3.5, 4.5, 2.0]);
            assert_eq!((14 as $T / y).cast::<f32>(), tensor![7.0, 14.0 / 3.0, 3.5]);
            assert_eq!((y / y).cast::<f64>(), tensor![1.0, 1.0, 1.0]);
            assert_eq!((x.gt(y), x.le(9 as $T)), (tensor![true, true, false], tensor![true, true, true]));
            assert_eq!((x.minimum(y), x.maximum(5 as $T), x.clamp(5 as $T, 8 as $T)), (y, n([7, 9, 5]), n([7, 8, 5])));
            let mut z = x;
            z += y;
            z -= &y;
            z *= y.view();
            z %= 10 as $T;
            z += Tensor::from(two);
            assert_eq!(z, n([6, 9, 8]));
            assert_eq!((x.sum() as f64, x.prod() as f64, x.mean() as f64), (20.0, 252.0, 20.0 / 3.0 as $T as f64));
            assert_eq!((x.max(), x.min(), x.argmax().0.get()), (9 as $T, 4 as $T, 1));
            assert_eq!((x.pow(2), y.dot(&y)), (n([49, 81, 16]), 29 as $T));
        }
    )* };
}

mod element_types {
    use super::*;

    every_operand! { f64 i8 i16 i32 i64 isize u8 u16 u32 u64 usize }

    /// The mean of `f32` elements is one.
    #[test]
    fn f32() {
        let x: Tensor<f32, shape![2]> = tensor![1.5, 2.5];
        let (sum, mean): (f32, f32) = (x.sum(), x.mean());
        assert_eq!((sum, mean, 3.0 / x, x % 1.0), (4.0, 2.0, tensor![2.0, 1.2], tensor![0.5, 0.5]));
        assert_eq!((10.0 - x, 2.0 * &x, x + x.view()), (tensor![8.5, 7.5], tensor![3.0, 5.0], tensor![3.0, 5.0]));
    }

    #[test]
    fn bool() {
        let (a, b) = (tensor![true, true, false, false], tensor![true, false, true, false]);
        assert_eq!((a & b, a | &b), (tensor![true, false, false, false], tensor![true, true, true, false]));
        assert_eq!((&a ^ b.view(), !&a), (tensor![false, true, true, false], tensor![false, false, true, true]));
        assert_eq!((a.sum(), a.mean(), a.count(), a.any(), a.all()), (2_i64, 0.5, 2, true, false));
        assert_eq!((a.equal(b), a.max(), a.gt(b).any()), (tensor![true, false, false, true], true, true));
        assert_eq!(a.over(axes![0]).std().item(), 0.5);
    }
}

#[test]
fn integers_divide_truly_and_keep_their_signs() {
    let x = tensor![-7, 7, -8, 8];
    let quotients: Tensor<f64, shape![4]> = x / 2;
    assert_eq!(quotients, tensor![-3.5, 3.5, -4.0, 4.0]);
    assert_eq!((x % 3, x % -3), (tensor![2, 1, 1, 2], tensor![-1, -2, -2, -1]));
    assert_eq!((x.floor_div(3), x.floor_div(-3)), (tensor![-3, 2, -3, 2], tensor![2, -3, 2, -3]));
}

#[test]
fn bits_of_integers() {
    let x = tensor![0b1100_u8, 0b1010];
    assert_eq!((x & 0b0110, x | 1, x ^ x), (tensor![0b0100, 0b0010], tensor![0b1101, 0b1011], tensor![0, 0]));
    assert_eq!(!x, tensor![0b1111_0011, 0b1111_0101]);
}

#[test]
fn negation() {
    assert_eq!(-tensor![1, -2], tensor![-1, 2]);
    assert_eq!(-&tensor![1.0, -2.0], tensor![-1.0, 2.0]);
    assert!((-tensor![0.0_f64])[[0]].is_sign_negative());
}

#[test]
fn assignment_divides_floats() {
    let mut x = tensor![[1.0, 2.0], [3.0, 4.0]];
    x /= tensor![[2.0], [4.0]];
    x /= 0.5;
    assert_eq!(x, tensor![[1.0, 2.0], [1.5, 2.0]]);
    x.subtensor_mut(0).div_assign_by(2.0);
    assert_eq!(x, tensor![[0.5, 1.0], [1.5, 2.0]]);
}

/// A method that a user adds to views that can be written to.
trait DivideBy {
    fn div_assign_by(self, divisor: f64);
}

impl<S: Shape> DivideBy for ViewMut<'_, f64, S> {
    fn div_assign_by(mut self, divisor: f64) {
        self /= divisor;
    }
}
