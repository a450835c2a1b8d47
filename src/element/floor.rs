//! Division that rounds down, and its remainder: NumPy's `//` and `%`.

use num_traits::Float;

/// Division that rounds towards minus infinity, with the remainder that takes the sign of the divisor.
#[diagnostic::on_unimplemented(
    message = "`{Self}` elements have no `%` and no `floor_div`",
    note = "for a number type of your own, implement `shapewise::element::FloorDiv`"
)]
pub trait FloorDiv: Copy {
    /// NumPy's `//`.
    ///
    /// # Panics
    ///
    /// For integers, when the divisor is zero, or on overflow (`MIN // -1`), as Rust's division.
    fn floor_div(self, divisor: Self) -> Self;
    /// NumPy's `%`: zero, or of the sign of the divisor.
    ///
    /// # Panics
    ///
    /// For integers, when the divisor is zero.
    fn floor_rem(self, divisor: Self) -> Self;
}

macro_rules! signed {
    ($($T:ty)*) => { $(
        impl FloorDiv for $T {
            #[inline]
            fn floor_div(self, divisor: Self) -> Self {
                let quotient = self / divisor;
                if self % divisor != 0 && (self < 0) != (divisor < 0) { quotient - 1 } else { quotient }
            }
            #[inline]
            fn floor_rem(self, divisor: Self) -> Self {
                // `MIN % -1` overflows in Rust, though the remainder is 0.
                if divisor == -1 {
                    return 0;
                }
                let remainder = self % divisor;
                if remainder != 0 && (remainder < 0) != (divisor < 0) { remainder + divisor } else { remainder }
            }
        }
    )* };
}
signed! { i8 i16 i32 i64 isize }

macro_rules! unsigned {
    ($($T:ty)*) => { $(
        impl FloorDiv for $T {
            #[inline]
            fn floor_div(self, divisor: Self) -> Self {
                self / divisor
            }
            #[inline]
            fn floor_rem(self, divisor: Self) -> Self {
                self % divisor
            }
        }
    )* };
}
unsigned! { u8 u16 u32 u64 usize }

/// Python's rule for floats, as in NumPy's `npy_divmod`: the quotient is computed from the exact remainder and rounded to the
/// nearest integer, since dividing first could round up across one.
fn float_divmod<T: Float>(a: T, b: T) -> (T, T) {
    let zero = T::zero();
    if b == zero {
        return (a / b, a % b);
    }
    let mut remainder = a % b;
    let mut quotient = (a - remainder) / b;
    if remainder == zero {
        remainder = zero.copysign(b);
    } else if (remainder < zero) != (b < zero) {
        remainder = remainder + b;
        quotient = quotient - T::one();
    }
    if quotient == zero {
        return (zero.copysign(a / b), remainder);
    }
    let floor = quotient.floor();
    let half = T::one() / (T::one() + T::one());
    (if quotient - floor > half { floor + T::one() } else { floor }, remainder)
}

macro_rules! floats {
    ($($T:ty)*) => { $(
        impl FloorDiv for $T {
            #[inline]
            fn floor_div(self, divisor: Self) -> Self {
                float_divmod(self, divisor).0
            }
            #[inline]
            fn floor_rem(self, divisor: Self) -> Self {
                float_divmod(self, divisor).1
            }
        }
    )* };
}
floats! { f32 f64 }
