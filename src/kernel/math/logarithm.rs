//! Logarithms.
//!
//! A positive number is `2^k (1 + f)` with a small `f`, so its logarithm is `k ln(2) + ln(1 + f)`, where the latter is `f` plus a
//! polynomial times `f²`. In another base `f` is multiplied by a constant, in two parts each, so that the larger product is exact.
//!
//! Source: fdlibm by Sun Microsystems, `e_log.c`, for the reduction, and FreeBSD's `e_log2.c` for the parts of other bases.

use super::format::{Base, Format, SplitNumber};
use crate::kernel::level::{Level, mul_add};

/// The logarithm of `2^k (1 + f)`, as a sum of two numbers of which the second one is small.
#[inline(always)]
fn log_of_split<V: Level, T: Format>(k: T, f: T, base: Base<T>) -> [T; 2] {
    let (near, rest) = times_log_e::<V, T>(f, base);
    let far = k * base.two[0];
    let sum = far + near;
    // Unless `k` is zero, and then nothing is lost, `far` is the larger one.
    let lost = near - (sum - far);
    let lost = if base.two[1] == T::zero() { lost } else { mul_add::<V, _>(k, base.two[1], lost) };
    [sum, T::plus_log_rest::<V>(rest.map_or(lost, |rest| rest + lost), f, base.rest)]
}

/// The product of a number and the logarithm of e: an exact part, and the rest if there is one.
#[inline(always)]
fn times_log_e<V: Level, T: Format>(f: T, base: Base<T>) -> (T, Option<T>) {
    let [high, low] = base.e;
    if high == T::one() {
        return (f, None);
    }
    let upper = f.upper_half();
    (upper * high, Some(mul_add::<V, _>(f, low, (f - upper) * high)))
}

/// The logarithm where it is real, else the limit or NaN.
#[inline(always)]
fn where_positive<T: Format>(x: T, log: T) -> T {
    let zero = if x == T::zero() { T::neg_infinity() } else { T::nan() };
    let log = if x < T::infinity() { log } else { x };
    if x > T::zero() { log } else { zero }
}

/// A logarithm in any base.
#[inline(always)]
fn log<V: Level, T: Format>(x: T, base: Base<T>) -> T {
    let small = x < T::min_positive_value();
    let normal = if small { x * T::UNSUBNORMAL } else { x };
    let SplitNumber { k, m } = normal.split();
    let k = if small { k - T::UNSUBNORMAL_LOG2 } else { k };
    let [log, rest] = log_of_split::<V, T>(k, m - T::one(), base);
    where_positive(x, log + rest)
}

/// The natural logarithm.
#[inline(always)]
pub(crate) fn ln<V: Level, T: Format>(x: T) -> T {
    log::<V, T>(x, T::BASE_E)
}

/// The logarithm in base two.
#[inline(always)]
pub(crate) fn log2<V: Level, T: Format>(x: T) -> T {
    log::<V, T>(x, T::BASE_2)
}

/// The logarithm in base ten.
#[inline(always)]
pub(crate) fn log10<V: Level, T: Format>(x: T) -> T {
    log::<V, T>(x, T::BASE_10)
}

/// `ln(1 + x)`.
#[inline(always)]
pub(crate) fn log1p<V: Level, T: Format>(x: T) -> T {
    let log = ln_of_parts::<V, T>(successor(x, None));
    let log = where_positive(T::one() + x, log);
    if x.magnitude() < T::epsilon() * T::QUARTER { x } else { log }
}

/// A positive number as `2^k (1 + f + lost)`, where `lost` is small.
#[derive(Clone, Copy)]
pub(super) struct Normalised<T> {
    k: T,
    f: T,
    lost: T,
}

impl<T: Format> Normalised<T> {
    /// These or others, as a loop without branches chooses between them.
    #[inline(always)]
    pub(super) fn or(self, is_other: bool, other: Self) -> Self {
        let choose = |this, other| if is_other { other } else { this };
        Normalised { k: choose(self.k, other.k), f: choose(self.f, other.f), lost: choose(self.lost, other.lost) }
    }
}

/// The parts of `1 + x + low`, where `low` is no more than a rounding error of `x`.
///
/// `f = 2^-k (1 + x) - 1` is computed from `x` itself, of which only a quarter is multiplied, since `2^-k` may be too small a number.
#[inline(always)]
pub(super) fn successor<T: Format>(x: T, low: Option<T>) -> Normalised<T> {
    let SplitNumber { k, .. } = (T::one() + x).split();
    let scale = T::four_over_power(k);
    let [far, near] = [scale * T::QUARTER - T::one(), scale * (x * T::QUARTER)];
    let f = far + near;
    let lost = near - (f - far);
    // The logarithm grows by `low / (1 + f)`, of which the first terms are enough.
    let low = low.map(|low| scale * (low * T::QUARTER)).map(|low| low - low * f * (T::one() - f));
    Normalised { k, f, lost: low.map_or(lost, |low| lost + low) }
}

/// The parts of twice a positive normal number.
#[inline(always)]
pub(super) fn doubled<T: Format>(x: T) -> Normalised<T> {
    let SplitNumber { k, m } = x.split();
    Normalised { k: k + T::one(), f: m - T::one(), lost: T::zero() }
}

/// The natural logarithm of a number in parts.
#[inline(always)]
pub(super) fn ln_of_parts<V: Level, T: Format>(Normalised { k, f, lost }: Normalised<T>) -> T {
    let [log, rest] = log_of_split::<V, T>(k, f, T::BASE_E);
    log + (rest + lost)
}
