//! The rules of functions of one and of two numbers.
//!
//! A function of one number is a row of the table of [elementwise functions](crate::ops::elementwise), whose slope stands there. What is no row,
//! since it is an operator of Rust's or a method of `num_traits::Float`, has its rule here.

use crate::element::{Elementary, Real};
use crate::lazy::function::{Angle, Derivative, Hypotenuse};

/// A rate of change, carried on by a slope. Zero times anything is zero: what does not change makes no other thing change, however steep it is,
/// and along what is flat nothing gets through.
#[inline(always)]
pub(super) fn carried<T: Real>(rate: T, slope: T) -> T {
    if rate.is_nothing() || slope.is_nothing() { T::zero() } else { rate * slope }
}

/// A function of two numbers.
pub(crate) trait Pair: 'static {
    /// The slopes by both, where the value is `y`.
    fn slopes<T: Real>(a: T, b: T, y: T) -> (T, T);

    /// What the rate of the result says of the rate of the first.
    #[inline(always)]
    fn to_first<T: Real>(rate: T, a: T, b: T, y: T) -> T {
        carried(rate, Self::slopes(a, b, y).0)
    }

    /// What the rate of the result says of the rate of the second.
    #[inline(always)]
    fn to_second<T: Real>(rate: T, a: T, b: T, y: T) -> T {
        carried(rate, Self::slopes(a, b, y).1)
    }
}

/// `a + b`.
pub(crate) struct Plus;

impl Pair for Plus {
    #[inline(always)]
    fn slopes<T: Real>(_: T, _: T, _: T) -> (T, T) {
        (T::one(), T::one())
    }
    #[inline(always)]
    fn to_first<T: Real>(rate: T, _: T, _: T, _: T) -> T {
        rate
    }
    #[inline(always)]
    fn to_second<T: Real>(rate: T, _: T, _: T, _: T) -> T {
        rate
    }
}

/// `a - b`.
pub(crate) struct Minus;

impl Pair for Minus {
    #[inline(always)]
    fn slopes<T: Real>(_: T, _: T, _: T) -> (T, T) {
        (T::one(), -T::one())
    }
    #[inline(always)]
    fn to_first<T: Real>(rate: T, _: T, _: T, _: T) -> T {
        rate
    }
    #[inline(always)]
    fn to_second<T: Real>(rate: T, _: T, _: T, _: T) -> T {
        -rate
    }
}

/// Functions of two numbers, by their slopes.
macro_rules! pairs {
    ($($(#[$doc:meta])* $Name:ident |$a:pat_param, $b:pat_param, $y:pat_param| $slopes:expr;)*) => { $(
        $(#[$doc])*
        pub(crate) struct $Name;

        impl Pair for $Name {
            #[inline(always)]
            fn slopes<T: Real>($a: T, $b: T, $y: T) -> (T, T) {
                $slopes
            }
        }
    )* };
}

pairs! {
    /// `a * b`.
    Times |a, b, _| (b, a);
    /// `a / b`.
    DividedBy |_, b, y| (b.recip(), -(y / b));
    /// `a % b`, with the sign of `b` as NumPy has it, or with that of `a` as Rust has it: `a` less a whole number of times `b`.
    Remainder |a, b, y| (T::one(), -((a - y) / b).round());
    /// `a ** b`.
    Power |a, b, y| (by_base(a, b), by_exponent(a, b, y));
    /// `atan2(a, b)`.
    AngleOf |a, b, y| Angle.derivative((a, b), y);
    /// `hypot(a, b)`.
    HypotenuseOf |a, b, y| Hypotenuse.derivative((a, b), y);
}

/// The slope of a power by its base: none where the exponent is zero, at zero too.
#[inline(always)]
fn by_base<T: Real>(a: T, b: T) -> T {
    // An exponent that changes is not taken for the number that it is now.
    if b.is_nothing() {
        T::zero()
    } else if b.is_identical(&(T::one() + T::one())) {
        a * b
    } else {
        b * a.power(b - T::one())
    }
}

/// The slope of a power by its exponent: none at the base zero, where the power is zero for all exponents nearby.
#[inline(always)]
fn by_exponent<T: Real>(a: T, b: T, y: T) -> T {
    if a.is_zero() && b >= T::zero() { T::zero() } else { y * a.ln() }
}

/// Functions of one number that are no rows of the table.
macro_rules! singles {
    ($($(#[$doc:meta])* $Name:ident |$x:ident| $value:expr, |$at:pat_param, $y:pat_param| $slope:expr;)*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy)]
        pub(crate) struct $Name;

        impl Elementary for $Name {
            #[inline(always)]
            fn value<T: Real>($x: T) -> T {
                $value
            }
            #[inline(always)]
            fn derivative<T: Real>($at: T, $y: T) -> T {
                $slope
            }
        }
    )* };
}

singles! {
    /// `-x`.
    Negative |x| -x, |_, _| -T::one();
    /// The absolute value. At zero it has no slope, and 0 is between those of both sides.
    AbsoluteValue |x| x.magnitude(), |x, _| x.sign();
    /// The number itself.
    Itself |x| x, |_, _| T::one();
}
