//! The sign of an element: `abs` and `signum`.

use num_traits::Float;

/// An element with a sign, be it always positive: an integer, a float, or a number type of your own.
///
/// Generic code gets it with [`Real`](super::Real). The methods do not share a name with those of `num_traits::Float`, so that both
/// can be called on a `T: Real`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` elements have no sign",
    label = "needs integers or floats",
    note = "for a number type of your own, implement `shapewise::element::Sign`"
)]
pub trait Sign: Copy {
    /// The absolute value.
    fn magnitude(self) -> Self;
    /// -1, 0 or 1; NaN for NaN.
    fn sign(self) -> Self;
}

/// The rules of some types: their absolute value and their sign.
macro_rules! signs {
    ($($T:ty)*, |$x:ident| $magnitude:expr, $sign:expr) => { $(
        #[diagnostic::do_not_recommend]
        impl Sign for $T {
            #[inline]
            fn magnitude(self) -> Self {
                let $x = self;
                $magnitude
            }
            #[inline]
            fn sign(self) -> Self {
                let $x = self;
                $sign
            }
        }
    )* };
}

signs!(i8 i16 i32 i64 isize, |x| x.abs(), x.signum());
signs!(u8 u16 u32 u64 usize, |x| x, x.min(1));
signs!(f32 f64, |x| Float::abs(x), if x == 0.0 { 0.0 } else { Float::signum(x) });
