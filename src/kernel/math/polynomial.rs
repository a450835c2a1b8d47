//! Polynomials, evaluated so that a processor can do two things at once.

use num_traits::Float;

use crate::kernel::level::{Level, mul_add};

/// `c[0] + c[1] x + c[2] x² + …`, the even and the odd powers each by Horner's rule in `x²`: half as many steps wait for each other.
#[inline(always)]
pub(super) fn polynomial<V: Level, T: Float, const N: usize>(x: T, c: [T; N]) -> T {
    const { assert!(N >= 2, "a polynomial has even and odd powers") };
    let square = x * x;
    let (mut last, mut other) = (c[N - 1], c[N - 2]);
    let mut i = N - 2;
    while i >= 2 {
        last = mul_add::<V, _>(last, square, c[i - 1]);
        other = mul_add::<V, _>(other, square, c[i - 2]);
        i -= 2;
    }
    if i == 0 {
        mul_add::<V, _>(last, x, other)
    } else {
        mul_add::<V, _>(other, x, mul_add::<V, _>(last, square, c[0]))
    }
}
