//! Corners, ties and singular points: what is chosen there, in both modes. `docs/derivatives.md` has the same as a table, beside others' choices.

use shapewise::derivatives::{Dual, Traced, derivative_along, gradient};
use shapewise::prelude::*;

/// The gradient of a function of a vector, which is the same in forward mode.
fn slopes<N: Dim>(
    at: &Tensor<f64, (N,)>,
    traced: impl Fn(&Tensor<Traced<f64>, (N,)>) -> Traced<f64>,
    dual: impl Fn(&Tensor<Dual<f64>, (N,)>) -> Dual<f64>,
) -> Vec<f64> {
    let gradient = gradient(at, traced);
    for i in 0..N::SIZE {
        let along = Tensor::<f64, (N,)>::from_fn(|[j]: [usize; 1]| f64::from(u8::from(i == j)));
        let (_, forward) = derivative_along(at, &along, |x| dual(x));
        let reverse = gradient[[i]];
        assert!(forward == reverse || forward.is_nan() && reverse.is_nan(), "forward {forward}, reverse {reverse}");
    }
    gradient.as_slice().to_vec()
}

/// `name: |x: [size]| value, [at] => [gradient];`
macro_rules! corners {
    ($($name:ident: |$x:ident| $value:expr, [$($at:expr),+] => [$($slope:expr),+];)*) => { $(
        #[test]
        fn $name() {
            fn function<T: Real, N: Dim>($x: &Tensor<T, (N,)>) -> T {
                $value
            }
            let found = slopes(&tensor![$($at),+], function, function);
            let expected = [$($slope),+];
            let is_same = found.iter().zip(&expected).all(|(a, b): (&f64, &f64)| a == b || a.is_nan() && b.is_nan());
            assert!(is_same && found.len() == expected.len(), "{found:?} and not {expected:?}");
        }
    )* };
}

const INF: f64 = f64::INFINITY;
const MINUS_INF: f64 = f64::NEG_INFINITY;
const NAN: f64 = f64::NAN;

corners! {
    clamp_at_its_ends: |x| x.clamp(T::zero(), T::one()).sum(), [0.0, 1.0, -1.0, 2.0] => [1.0, 1.0, 0.0, 0.0];
    abs_at_zero: |x| x.abs().sum(), [0.0, -1.0] => [0.0, -1.0];
    relu_at_zero: |x| x.relu().sum(), [0.0, 1.0] => [0.0, 1.0];
    maximum_of_equals: |x| x.maximum(T::zero()).sum(), [0.0, -1.0] => [1.0, 0.0];
    minimum_of_equals: |x| x.minimum(T::zero()).sum(), [0.0, 1.0] => [1.0, 0.0];
    max_of_equals: |x| x.max(), [1.0, 3.0, 3.0] => [0.0, 1.0, 0.0];
    max_of_equals_over_an_axis: |x| x.over(axes![0]).max().item(), [1.0, 3.0, 3.0] => [0.0, 1.0, 0.0];
    min_of_nan: |x| x.over(axes![0]).min().item(), [1.0, NAN, 0.0] => [0.0, 1.0, 0.0];
    norm_of_zeros: |x| x.norm(), [0.0, 0.0] => [0.0, 0.0];
    std_of_equals: |x| x.std(), [2.0, 2.0, 2.0] => [0.0, 0.0, 0.0];
    std_of_one: |x| x.std(), [2.0] => [0.0];
    product_with_a_zero: |x| x.prod(), [0.0, 2.0, 3.0] => [6.0, 0.0, 0.0];
    product_with_two_zeros: |x| x.prod(), [0.0, 0.0, 3.0] => [0.0, 0.0, 0.0];
    cumulative_product_with_a_zero: |x| x.over(axes![0]).cumprod().sum(), [2.0, 0.0, 3.0] => [1.0, 8.0, 0.0];
    zeroth_power_at_zero: |x| x.pow(T::zero()).sum(), [0.0, 2.0] => [0.0, 0.0];
    power_at_zero_by_its_exponent: |x| x[[0]].powf(x[[1]]), [0.0, 2.0] => [0.0, 0.0];
    power_of_a_negative_by_its_exponent: |x| x[[0]].powf(x[[1]]), [-2.0, 2.0] => [-4.0, NAN];
    power_of_a_negative_with_a_constant_exponent: |x| x.pow(T::from_f64(3.0)).sum(), [-2.0] => [12.0];
    sqrt_at_zero: |x| x.sqrt().sum(), [0.0, 4.0] => [INF, 0.25];
    sqrt_that_is_not_chosen: |x| x.gt(T::zero()).select(&x.sqrt(), T::zero()).sum(), [0.0, 4.0] => [0.0, 0.25];
    sqrt_of_a_square_at_zero: |x| x.pow(2).sqrt().sum(), [0.0, -2.0] => [0.0, -1.0];
    angle_at_the_origin: |x| x[[0]].atan2(x[[1]]), [0.0, 0.0] => [0.0, 0.0];
    hypotenuse_at_the_origin: |x| x[[0]].hypot(x[[1]]), [0.0, 0.0] => [0.0, 0.0];
    softmax_with_minus_infinity: |x| x.softmax(axes![0]).pow(2).sum(), [0.0, MINUS_INF, 0.0] => [0.0, 0.0, 0.0];
    median_of_four: |x| x.median(), [1.0, 2.0, 3.0, 4.0] => [0.0, 0.5, 0.5, 0.0];
    median_of_three: |x| x.median(), [3.0, 1.0, 2.0] => [0.0, 0.0, 1.0];
    remainder: |x| x[[0]] % x[[1]], [5.5, 2.0] => [1.0, -2.0];
    remainder_of_a_negative: |x| (x % x[[1]]).sum(), [-5.5, 2.0] => [1.0, 3.0];
    last_writer_of_a_place: |x| {
        let mut y: Tensor<T, shape![1]> = Tensor::zeros();
        let twice: Tensor<Idx<dim!(1)>, shape![2]> = Tensor::full(Idx::default());
        let two: Tensor<T, shape![2]> = tensor![x[[0]], x[[1]]];
        y.scatter(&twice, &two, axes![0]);
        y.sum()
    }, [5.0, 7.0] => [0.0, 1.0];
    sigmoid_far_away: |x| x.sigmoid().sum(), [800.0, -800.0] => [0.0, 0.0];
    rounding: |x| x.round().sum(), [0.5, 1.2] => [0.0, 0.0];
    one_times_infinity: |x| (x * T::infinity()).gt(T::zero()).select(x * T::from_f64(2.0), x).sum(), [1.0, -1.0] => [2.0, 1.0];
}

#[test]
fn pools_of_equals_and_of_nan() {
    let pool = |at: Tensor<f64, shape![1, 1, 2, 2]>| gradient(&at, |x| x.max_pool::<shape![2, 2]>().sum());
    assert_eq!(pool(tensor![[[[1.0, 3.0], [3.0, 3.0]]]]), tensor![[[[0.0, 1.0], [0.0, 0.0]]]]);
    assert_eq!(pool(tensor![[[[1.0, f64::NAN], [3.0, 3.0]]]]), tensor![[[[0.0, 1.0], [0.0, 0.0]]]]);
}

#[test]
fn softplus_of_a_single() {
    fn softplus<T: Real>(x: T) -> T {
        x.exp().ln_1p()
    }
    // The smallest numbers keep few digits: 27 units of the last place.
    let slope = gradient(&-100.0_f32, |x| softplus(*x));
    assert!((slope - 3.784e-44).abs() < 2e-45, "{slope}");
}

#[test]
fn what_it_does_not_depend_on() {
    let (by_x, by_y) = gradient(&(tensor![1.0, 2.0], 3.0), |(x, _)| x.sum());
    assert_eq!((by_x, by_y), (tensor![1.0, 1.0], 0.0));
    // Nor on anything, nor by a number that is only compared.
    assert_eq!(gradient(&tensor![1.0, 2.0], |_| Traced::constant(5.0)), tensor![0.0, 0.0]);
    let steps = gradient(&tensor![1.0, 2.0], |x| x.gt(Traced::constant(1.5)).cast::<Traced<f64>>().sum());
    assert_eq!(steps, tensor![0.0, 0.0]);
}

/// The value beside a slope is that of the plain number, and is not lost on the way: num-dual 0.15.1 has 0, infinities and NaN here.
#[test]
fn values_at_the_ends_of_the_range() {
    fn values<T: Real>(x: T, of: usize) -> T {
        match of {
            0 => x.powi(-1),
            1 => x.powf(T::from_f64(0.5)),
            2 => x.tanh(),
            _ => x.cbrt(),
        }
    }
    let at: [(f32, usize, f32, f32); 5] = [
        (1e10, 0, 1e-10, -1e-20),
        (1e-10, 0, 1e10, -1e20),
        (1e-16, 1, 1e-8, 5e7),
        (100.0, 2, 1.0, 0.0),
        (-8.0, 3, -2.0, 1.0 / 12.0),
    ];
    for (x, of, value, slope) in at {
        let (forward, rate) = derivative_along(&x, &1.0, |x| values(*x, of));
        assert_eq!(forward, values(x, of), "the value of {of} at {x}");
        // Constants of f32 have half a unit of the last place, and so have powers.
        assert!((forward - value).abs() <= 2e-7 * value.abs(), "the value of {of} at {x} is {forward}");
        let reverse = gradient(&x, |x| values(*x, of));
        for found in [rate, reverse] {
            assert!((found - slope).abs() <= 4e-7 * slope.abs(), "the slope of {of} at {x} is {found}");
        }
    }
}
