//! Operators, functions of elements, masks, and what changes elements in place.

use shapewise::prelude::*;

differentiated! {
    sums(x: [2, 3]) { x + x }
    differences(x: [2, 3]) { x - x.pow(2) }
    products(x: [2, 3]) { x * x }
    quotients(x: [2, 3]) { x.pow(2) / (x + T::from_f64(3.0)) }
    negatives(x: [2, 3]) { -x }
    by_a_number(x: [2, 3]) { (x + x[[0, 0]]) * x[[1, 2]] / x[[0, 1]] - x[[1, 0]] }
    by_a_constant(x: [2, 3]) { (x * T::from_f64(3.0) - T::one()) / T::from_f64(7.0) }
    by_a_row(x: [2, 3]) { x * x.subtensor(0) + x.subtensor(1) }
    by_a_column(x: [2, 3]) { x / x.slice(slice![.., ..1]).to_tensor() }
    remainders(x: [2, 3]) { x % T::from_f64(0.35) }
    remainders_by_elements(x: [2, 3]) { x.pow(2) * T::from_f64(7.0) % x }
    whole_quotients(x: [2, 3]) { x.floor_div(T::from_f64(0.35)) * x }
    squares(x: [2, 3]) { x.pow(2) }
    cubes(x: [2, 3]) { x.pow(3) }
    inverse_cubes(x: [2, 3]) { x.pow(-3) }
    zeroth_powers(x: [2, 3]) { x.pow(0) + x }
    real_powers(x: [2, 3]) { x.abs().pow(T::from_f64(1.7)) }
    powers_of_elements(x: [2, 3]) { x.abs().pow(&x.pow(2)) }
    one_element(x: []) { x * x + x }
    eight_axes(x: [2, 1, 2, 1, 2, 1, 1, 2]) { x * x }
    many_elements(x: [40, 50]) { (x * x + x).exp() / (x.pow(2) + T::one()) }

    absolute_values(x: [2, 3]) { x.abs() }
    signs(x: [2, 3]) { x.signum() * x }
    smaller_ones(x: [2, 3]) { x.minimum(x.pow(2)) }
    larger_ones(x: [2, 3]) { x.maximum(T::from_f64(0.5)) * x }
    clamped(x: [2, 3]) { x.clamp(T::from_f64(-0.5), T::from_f64(0.5)) * x }
    angles(x: [2, 3]) { x.atan2(x.pow(2) - T::from_f64(0.5)) }
    hypotenuses(x: [2, 3]) { x.hypot(x + T::one()) }

    by_a_mask(x: [2, 3]) { x.gt(T::zero()).select(&x.exp(), &x.pow(2)) }
    masked_elements_filled(x: [2, 3]) { x.masked_fill(&x.lt(T::zero()), x[[0, 0]]) * x }
    masked_elements_put(x: [2, 3]) {
        let mut y = x.clone();
        y.put_mask(&x.lt(T::zero()), x.pow(2));
        y * x
    }

    changed_in_place(x: [2, 3]) {
        let mut y = x.exp();
        y += x;
        y *= x;
        y -= T::one();
        y /= x.pow(2) + T::one();
        y.slice_mut(slice![0, ..]).assign(&x.subtensor(1));
        y.slice_mut(slice![1, 1..]).fill(x[[0, 2]]);
        y * x
    }
    lazy(x: [2, 3]) { ((x.lazy() * x + x).exp() - x).eval() }
    lazy_by_a_row(x: [3, 200]) { ((x.lazy() * x.subtensor(0) + T::one()).tanh() * x.subtensor(2)).eval() }
    mapped_by_a_closure(x: [2, 3]) { x.map(|x| if x > T::zero() { x * x } else { x.exp() }) }
    mapped_in_pairs(x: [2, 3]) { x.zip_map(&x.pow(2), |a, b| a * b + a) }
    element_by_element(x: [2, 3]) {
        let mut sum = T::zero();
        for i in 0..2 {
            for j in 0..3 {
                sum = sum * x[[i, j]] + x[[1 - i, j]].sin();
            }
        }
        Tensor::<T, ()>::from(sum)
    }
    until_it_is_small(x: [2, 3]) {
        let mut y = x * T::from_f64(10.0);
        while y.abs().max() > T::one() {
            y = y * T::from_f64(0.5);
        }
        y
    }
}

/// The rows of the table of functions: where each has a slope.
macro_rules! functions {
    ($($name:ident |$x:ident| $at:expr;)*) => {
        differentiated! { $( $name(x: [3, 4]) { { let $x = x; $at }.$name() } )* }
    };
}

functions! {
    relu |x| x.clone();
    sigmoid |x| x * T::from_f64(3.0);
    erf |x| x.clone();
    erfc |x| x.clone();
    exp |x| x.clone();
    expm1 |x| x.clone();
    exp2 |x| x.clone();
    sinh |x| x.clone();
    cosh |x| x.clone();
    tanh |x| x.clone();
    asinh |x| x.clone();
    acosh |x| x.pow(2) + T::from_f64(1.5);
    atanh |x| x * T::from_f64(0.7);
    ln |x| x.abs();
    log2 |x| x.abs();
    log10 |x| x.abs();
    log1p |x| x * T::from_f64(0.7);
    sqrt |x| x.abs();
    cbrt |x| x.clone();
    recip |x| x.clone();
    floor |x| x.clone();
    ceil |x| x.clone();
    trunc |x| x.clone();
    round |x| x.clone();
    sin |x| x.clone();
    cos |x| x.clone();
    tan |x| x.clone();
    asin |x| x * T::from_f64(0.7);
    acos |x| x * T::from_f64(0.7);
    atan |x| x.clone();
    to_degrees |x| x.clone();
    to_radians |x| x.clone();
}

/// The methods of `num_traits::Float`, on single numbers.
#[test]
fn methods_of_numbers() {
    fn function<T: Real>(x: &Tensor<T, shape![4]>) -> T {
        let (a, b, c, d) = (x[[0]], x[[1]], x[[2]], x[[3]]);
        let (sin, cos) = a.sin_cos();
        let positive = b.abs() + T::one();
        sin * cos
            + a.mul_add(b, c)
            + d.powi(3)
            + positive.powf(c)
            + positive.log(T::from_f64(3.0))
            + a.max(b) * c.min(d)
            + a.hypot(b)
            + a.atan2(d)
            + a.fract()
            + positive.exp_m1().ln_1p()
            + a.recip()
            + c.cbrt()
            + d.to_radians().to_degrees()
            + a.exp2()
            + positive.log2()
            + positive.log10()
            + a.copysign(b)
            + c.asinh()
            + (positive + T::one()).acosh()
            + a.sinh() * b.cosh()
    }
    let at = crate::support::some_numbers::<shape![4]>(0);
    crate::support::compare("methods of numbers", &at, function, function, function);
}
