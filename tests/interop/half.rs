//! Numbers of 16 bits as elements.

use half::{bf16, f16};
use shapewise::element::Number;
use shapewise::prelude::*;

fn h(x: f32) -> f16 {
    f16::from_f32(x)
}

#[test]
fn arithmetic() {
    let x: Tensor<f16, shape![3]> = tensor![1, 2, 3].cast();
    let y: Tensor<f16, shape![3]> = tensor![0.5, 0.25, 2.0].cast();
    assert_eq!(x + y, tensor![1.5, 2.25, 5.0].cast::<f16>());
    assert_eq!(x * &y - h(1.0), tensor![-0.5, -0.5, 5.0].cast::<f16>());
    assert_eq!((h(2.0) * x, -x), (x + x, tensor![-1, -2, -3].cast::<f16>()));
    let quotient: Tensor<f32, shape![3]> = x / y;
    assert_eq!(quotient, tensor![2.0, 8.0, 1.5]);
    let quotient: Tensor<f32, shape![3]> = h(1.0) / x;
    assert_eq!(quotient, tensor![1.0, 0.5, 1.0 / 3.0]);
    assert_eq!((x.max(), x.over(axes![0]).argmax(), x.gt(h(1.0)).count()), (h(3.0), x.over(axes![0]).argmax(), 2));
    assert_eq!(x.flip(axes![0]).over(axes![0]).sort(), x);
    assert_eq!((-x).abs(), x);
    assert_eq!(tensor![h(-2.0), h(-0.0), h(0.5)].signum(), tensor![-1, 0, 1].cast::<f16>());
}

/// Added up in 16 bits, ones would stop at 2048 and 256.
#[test]
fn sums_in_single_precision() {
    let ones: Tensor<f16, shape![300, 300]> = Tensor::ones();
    let sum: f32 = ones.sum();
    assert_eq!((sum, ones.mean()), (90_000.0, 1.0));
    assert_eq!(ones.over(axes![0]).sum(), Tensor::<f32, shape![300]>::full(300.0));
    assert_eq!(ones.transpose().over(axes![1]).mean(), Tensor::<f32, shape![300]>::full(1.0));
    let ones: Tensor<bf16, shape![5000]> = Tensor::ones();
    assert_eq!((ones.sum(), ones.mean(), ones.prod()), (5000.0, 1.0, 1.0));
    assert_eq!(ones.cumsum()[[4999]], 5000.0_f32);
    assert_eq!(Tensor::<bf16, ()>::from(bf16::ONE).sum(), 1.0);
}

/// Positions are rounded once. Counted up in 16 bits, they would stop at 2048 and 256. The values are NumPy's, and those of `ml_dtypes`.
#[test]
fn counted() {
    let x: Tensor<f16, shape![3000]> = Tensor::arange();
    assert_eq!(x.slice(slice![2996..]), tensor![2996, 2996, 2998, 3000].cast::<f16>());
    assert_eq!(x, Tensor::<f32, shape![3000]>::arange().cast::<f16>());
    let x: Tensor<f16, shape![65521]> = Tensor::arange();
    assert_eq!((x[[65519]], x[[65520]]), (h(65504.0), f16::INFINITY));
    let x: Tensor<bf16, shape![300]> = Tensor::arange();
    assert_eq!(x.slice(slice![296..]), tensor![296, 296, 298, 300].cast::<bf16>());
}

/// A mean has a count that `f16` has no room for, and of the largest numbers it is the largest number.
#[test]
fn means_of_many_and_of_large() {
    let ones: Tensor<f16, shape![70000]> = Tensor::ones();
    assert_eq!((ones.mean(), ones.over(axes![0]).mean().item()), (1.0, 1.0));
    assert_eq!((ones.lazy().mean(), ones.var()), (1.0, 0.0));
    let tensors: TensorVec<f16, shape![1]> = vec![f16::ONE; 70000].try_into().unwrap();
    assert_eq!(tensors.mean(), Some(tensor![1.0_f32]));
    assert_eq!(tensor![f16::MAX, f16::MAX].mean(), 65504.0);
    assert_eq!(tensor![bf16::MAX, bf16::MAX, bf16::MAX].mean(), bf16::MAX.to_f32());
    assert_eq!(tensor![[bf16::MAX, bf16::MAX]].over(axes![1]).mean(), tensor![bf16::MAX.to_f32()]);
}

/// A product is that of `f32`, rounded once, for every size and layout.
#[test]
fn products_in_single_precision() {
    fn check<N: Dim, K: Dim, M: Dim>() {
        let x = Tensor::<f32, (N, K)>::from_fn(|[i, j]| ((i * 7 + j * 3) % 11) as f32 / 8.0 - 0.5).cast::<f16>();
        let y = Tensor::<f32, (K, M)>::from_fn(|[i, j]| ((i * 5 + j) % 13) as f32 / 4.0 - 1.0).cast::<f16>();
        let (wide_x, wide_y) = (x.cast::<f32>(), y.cast::<f32>());
        let expected = wide_x.matmul(&wide_y).cast::<f16>();
        assert_eq!(x.matmul(&y), expected);
        assert_eq!(y.transpose().matmul(&x.transpose()), expected.transpose());
        assert_eq!(x.to_tensor().transpose().to_tensor().transpose().matmul(&y), expected);
        let bias = Tensor::<f16, (M,)>::full(h(0.5));
        assert_eq!(x.linear(&y, &bias), &expected + &bias);
    }
    check::<dim!(1), dim!(1), dim!(1)>();
    check::<dim!(2), dim!(3), dim!(4)>();
    check::<dim!(40), dim!(70), dim!(30)>();
    let ones: Tensor<f16, shape![4000]> = Tensor::ones();
    assert_eq!(ones.dot(&ones), h(4000.0));
    let batch: Tensor<bf16, shape![2, 3, 1000]> = Tensor::ones();
    let column: Tensor<bf16, shape![1000]> = Tensor::ones();
    assert_eq!(batch.matmul(&column), Tensor::<bf16, shape![2, 3]>::full(bf16::from_f32(1000.0)));
    assert_eq!(einsum!((b, n, k), (k) -> (b, n); &batch, &column), batch.matmul(&column));
}

/// Added up in 16 bits, ones would stop at 2048 and 256: with one to four operands, whatever is summed, and however it lies.
#[test]
fn letters_in_single_precision() {
    fn check<T: Number<Accumulator = f32> + num_traits::Num>(big: T, small: T) {
        let (x, one) = (Tensor::<T, shape![4096]>::ones(), Tensor::<T, ()>::ones());
        let (rows, columns) = (Tensor::<T, shape![2, 4096]>::ones(), Tensor::<T, shape![4096, 2]>::ones());
        let (all, each) = (Tensor::<T, ()>::full(big), Tensor::<T, shape![2]>::full(big));
        assert_eq!(einsum!((i) -> (); &x), all);
        assert_eq!(einsum!((n, i) -> (n); &rows), each);
        assert_eq!(einsum!((i, n) -> (n); &rows.transpose()), each);
        assert_eq!(einsum!((i, n) -> (n); &columns), each);
        assert_eq!(einsum!((i, i) -> (); &Tensor::<T, shape![300, 300]>::ones()), Tensor::full(small));
        assert_eq!(einsum!((i), (i) -> (); &x, &x), all);
        // Only one of both has the letter, or the result has all of the other.
        assert_eq!(einsum!((i), () -> (); &x, &one), all);
        assert_eq!(einsum!((), (i) -> (); &one, &x), all);
        assert_eq!(einsum!((n, i), (n) -> (n); &rows, &Tensor::<T, shape![2]>::ones()), each);
        assert_eq!(einsum!((i), (i), (i) -> (); &x, &x, &x), all);
        assert_eq!(einsum!((n, i), (i), (n) -> (n); &rows, &x, &Tensor::<T, shape![2]>::ones()), each);
        assert_eq!(einsum!((i), (i), (i), (i) -> (); &x, &x, &x, &x), all);
        assert_eq!(einsum!((n, i), (i, n), (i), () -> (n); &rows, &columns, &x, &one), each);
        assert_eq!(rows.inner(&x), each);
        assert_eq!(rows.tensordot(&columns, axes![1], axes![0]), Tensor::<T, shape![2, 2]>::full(big));
        assert_eq!(rows.contract(&x, axes![dim!(4096)]), each);
    }
    check(h(4096.0), h(300.0));
    check(bf16::from_f32(4096.0), bf16::from_f32(300.0));
}

/// A product of three is rounded once, not after each factor; a single element is not rounded at all.
#[test]
fn letters_round_once() {
    let (x, y) = (tensor![[0.1_f32, 0.2, 0.3]].cast::<f16>(), tensor![[0.4_f32], [0.5], [0.6]].cast::<f16>());
    let one = tensor![f16::ONE];
    assert_eq!(einsum!((n, i), (i, m), (m) -> (n, m); &x, &y, &one), x.matmul(&y));
    let (a, b) = (tensor![0.1_f32, 0.7, 65504.0].cast::<f16>(), tensor![0.3_f32, 1.7, 65504.0].cast::<f16>());
    let wide = (a.cast::<f32>() * b.cast::<f32>() * a.cast::<f32>()).cast::<f16>();
    assert_eq!(einsum!((i), (i), (i) -> (i); &a, &b, &a), wide);
    let wide = (a.cast::<f32>() * b.cast::<f32>() * (a.cast::<f32>() * b.cast::<f32>())).cast::<f16>();
    assert_eq!(einsum!((i), (i), (i), (i) -> (i); &a, &b, &a, &b), wide);
    assert_eq!(einsum!((i), (i) -> (i); &a, &b), &a * &b);
    let special = tensor![h(-0.0), f16::INFINITY, f16::MIN_POSITIVE_SUBNORMAL];
    assert_eq!(einsum!((i) -> (i); &special).as_slice().map_bits(), special.as_slice().map_bits());
    // What goes beyond 16 bits on the way comes back.
    let far = tensor![h(60000.0), h(60000.0), h(-60000.0)];
    assert_eq!(einsum!((i) -> (); &far).item(), h(60000.0));
    let narrow = tensor![100_i8, 27];
    assert_eq!(einsum!((i) -> (); &narrow).item(), 127_i8);
}

/// The bits of numbers, which tell zeros apart.
trait MapBits {
    fn map_bits(&self) -> Vec<u16>;
}

impl MapBits for [f16] {
    fn map_bits(&self) -> Vec<u16> {
        self.iter().map(|x| x.to_bits()).collect()
    }
}

/// Other sums and products are those of `f32`, too.
#[test]
fn all_other_sums_in_single_precision() {
    fn check<T: Number<Accumulator = f32, Quotient = f32>>() {
        let x = Tensor::<T, shape![2, 4100]>::ones();
        let mask = Tensor::<bool, shape![2, 4100]>::full(true);
        assert_eq!((x.sum(), x.mean(), x.lazy().sum(), x.lazy().mean()), (8200.0, 1.0, 8200.0, 1.0));
        assert_eq!(x.over(axes![1]).masked(&mask).sum(), Tensor::<f32, shape![2]>::full(4100.0));
        assert_eq!(x.over(axes![1]).masked(&mask).mean(), Tensor::<f32, shape![2]>::full(1.0));
        assert_eq!(x.masked_select(&mask).sum(), 8200.0);
        let square = Tensor::<T, shape![2100, 2100]>::ones();
        assert_eq!(square.trace(), 2100.0);
        assert_eq!(x.over(axes![1]).cumsum()[[1, 4099]], 4100.0_f32);
        assert_eq!(x.over(axes![1]).cumprod()[[1, 4099]], 1.0_f32);
        let images = Tensor::<T, shape![1, 1, 50, 60]>::ones();
        assert_eq!(images.avg_pool::<shape![50, 60]>().as_slice(), [1.0_f32]);
        let many: TensorVec<T, shape![2]> = (0..4100).map(|_| Tensor::ones()).collect();
        assert_eq!((many.sum(), many.mean()), (tensor![4100.0_f32, 4100.0], Some(tensor![1.0_f32, 1.0])));
    }
    check::<f16>();
    check::<bf16>();
}

/// A convolution is that of `f32`, rounded once, with and without padding, strides and groups.
#[test]
fn convolutions_in_single_precision() {
    let number = |at: usize| (at * 7 % 11) as f32 / 8.0 - 0.5;
    let x = Tensor::<f32, shape![2, 4, 9, 8]>::from_fn(|[n, c, i, j]| number(n + 3 * c + 5 * i + j)).cast::<f16>();
    let w = Tensor::<f32, shape![6, 2, 3, 3]>::from_fn(|[o, c, i, j]| number(2 * o + c + 4 * i + j)).cast::<f16>();
    let (wide_x, wide_w) = (x.cast::<f32>(), w.cast::<f32>());
    macro_rules! same {
        ($($sliding:tt)*) => {
            assert_eq!(x.sliding()$($sliding)*.conv2d(&w), wide_x.sliding()$($sliding)*.conv2d(&wide_w).cast::<f16>());
        };
    }
    same!(.groups::<dim!(2)>());
    same!(.groups::<dim!(2)>().padding::<dim!(1)>());
    same!(.groups::<dim!(2)>().stride::<dim!(2)>());
    // Added up in 8 digits, ones would stop at 256.
    let ones: Tensor<bf16, shape![1, 100, 12]> = Tensor::ones();
    let kernels: Tensor<bf16, shape![2, 100, 10]> = Tensor::ones();
    assert_eq!(ones.conv1d(&kernels), Tensor::<bf16, shape![1, 2, 3]>::full(bf16::from_f32(1000.0)));
}

#[test]
fn casts() {
    let x = tensor![1.0_f32, 65504.0, 65520.0, -1e-8, f32::NAN];
    let halves: Tensor<f16, shape![5]> = x.cast();
    assert_eq!(halves.cast::<f32>().as_slice()[..4], [1.0, 65504.0, f32::INFINITY, -0.0]);
    assert!(halves[[4]].is_nan());
    assert_eq!(tensor![h(2.75), h(-1.5), h(300.0)].cast::<u8>(), tensor![2, 0, 255]);
    assert_eq!(tensor![h(0.5), h(0.0)].cast::<bool>(), tensor![true, false]);
    assert_eq!(tensor![true, false].cast::<bf16>(), tensor![bf16::ONE, bf16::ZERO]);
    assert_eq!(tensor![h(1.5)].cast::<bf16>().cast::<f16>().cast::<f64>(), tensor![1.5]);
    assert_eq!(tensor![h(7.0)].cast::<i64>(), tensor![7]);
}

/// To the nearest, ties to even, in one step: a step by `f32` or `f64` would find ties where there are none.
#[test]
fn casts_round_once() {
    // A little more than halfway between 1 and the next number, by less than `f32` can tell.
    let above = 1.0 + 2.0_f64.powi(-11) + 2.0_f64.powi(-40);
    assert_eq!(tensor![above].cast::<f16>(), tensor![f16::from_bits(f16::ONE.to_bits() + 1)]);
    let above = 1.0 + 2.0_f64.powi(-8) + 2.0_f64.powi(-40);
    assert_eq!(tensor![above].cast::<bf16>(), tensor![bf16::from_bits(bf16::ONE.to_bits() + 1)]);
    // The same of integers that `f64` cannot tell from the tie.
    let tie = (1_u64 << 62) + (1 << 54);
    let to = |x: u64| tensor![x].cast::<bf16>()[[0]].to_f32();
    assert_eq!(
        (to(tie - 1), to(tie), to(tie + 1)),
        (2.0_f32.powi(62), 2.0_f32.powi(62), 2.0_f32.powi(62) + 2.0_f32.powi(55))
    );
    let negative = tensor![-(tie as i64) - 1].cast::<bf16>();
    assert_eq!(negative, -tensor![tie + 1].cast::<bf16>());
    assert_eq!(tensor![u64::MAX].cast::<bf16>()[[0]].to_f32(), 2.0_f32.powi(64));
    assert_eq!(tensor![i64::MIN].cast::<bf16>()[[0]].to_f32(), -2.0_f32.powi(63));
}

/// What NumPy 2.4 prints of `float16`.
#[test]
fn printed_as_by_numpy() {
    let check = |[a, b]: [f32; 2], text: &str| assert_eq!(tensor![h(a), h(b)].to_string(), text);
    check([0.1, 2.5], "[0.1 2.5]");
    check([1000.0, 1.0], "[1.e+03 1.e+00]");
    check([0.0001, 1.0], "[1.e-04 1.e+00]");
    check([999.5, 1.0], "[999.5   1. ]");
    check([999.5, 0.9], "[9.995e+02 8.999e-01]");
    check([0.1, 6e-8], "[1.e-01 6.e-08]");
    check([1.0 / 3.0, 2.0 / 3.0], "[0.3333 0.6665]");
    check([f32::NAN, f32::NEG_INFINITY], "[ nan -inf]");
    check([-0.0, 65504.0], "[-0.00e+00  6.55e+04]");
    check([123.4, -7.0], "[123.4  -7. ]");
    let check = |x: f32, text: &str| assert_eq!(Tensor::from(h(x)).to_string(), text);
    check(0.1, "0.1");
    check(1000.0, "1e+03");
    check(65504.0, "6.55e+04");
    check(999.5, "999.5");
    check(6e-8, "6e-08");
    // Halfway between two texts, one of which is nearer to the number below.
    check(0.015625, "0.01563");
    check(1.0 / 3.0, "0.3333");
    check(-0.0, "-0.0");
    check(f32::INFINITY, "inf");
    assert_eq!(format!("{:.2}", tensor![h(1.0 / 3.0), h(1.0)]), "[0.33 1.  ]");
    assert_eq!(tensor![0.1, 3.0, 99.5].cast::<bf16>().to_string(), "[ 0.1  3.  99.5]");
}
