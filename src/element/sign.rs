//! The sign of an element: `abs` and `signum`.

use num_traits::Signed;

/// An element with a sign: a signed integer, a float, or a number type of your own that is [`Signed`].
///
/// Generic code gets it with [`Real`](super::Real). The methods do not share a name with those of `num_traits::Float`, so that both
/// can be called on a `T: Real`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` elements have no sign",
    label = "needs signed integers or floats",
    note = "for a number type of your own, implement `num_traits::Signed`"
)]
pub trait Sign: Copy {
    /// The absolute value.
    fn magnitude(self) -> Self;
    /// -1, 0 or 1; NaN for NaN.
    fn sign(self) -> Self;
}

#[diagnostic::do_not_recommend]
impl<T: Signed + Copy> Sign for T {
    #[inline]
    fn magnitude(self) -> Self {
        self.abs()
    }

    #[inline]
    fn sign(self) -> Self {
        if self.is_zero() { T::zero() } else { self.signum() }
    }
}
