//! The largest and the smallest, as NumPy has them: NaN wins, and of equal ones the first.

/// Whether a value is no number: the one that does not equal itself.
#[inline]
#[allow(clippy::eq_op)]
pub(crate) fn is_nan<T: PartialEq>(value: &T) -> bool {
    value != value
}

/// The larger one, or NaN where there is one; of equal ones `a`.
#[inline]
pub(crate) fn max<T: PartialOrd>(a: T, b: T) -> T {
    if (a >= b) | is_nan(&a) { a } else { b }
}

/// The smaller one, or NaN where there is one; of equal ones `a`.
#[inline]
pub(crate) fn min<T: PartialOrd>(a: T, b: T) -> T {
    if (a <= b) | is_nan(&a) { a } else { b }
}
