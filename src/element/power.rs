//! Powers: NumPy's `**`.

use num_traits::Float;

/// An element that can be raised to the power `E`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` elements cannot be raised to a power of type `{E}`",
    label = "no such power",
    note = "exponents are `i32`, or for floats the element type itself; convert with `cast`"
)]
pub trait Power<E>: Copy {
    /// `self ** exponent`.
    ///
    /// # Panics
    ///
    /// For integers, when the exponent is negative; on overflow as Rust's multiplication.
    fn power(self, exponent: E) -> Self;
}

macro_rules! integers {
    ($($T:ty)*) => { $(
        impl Power<i32> for $T {
            #[inline]
            fn power(self, exponent: i32) -> Self {
                match u32::try_from(exponent) {
                    Ok(exponent) => self.pow(exponent),
                    Err(_) => panic!("an integer cannot be raised to the negative power {exponent}: cast to a float first"),
                }
            }
        }
    )* };
}
integers! { i8 i16 i32 i64 isize u8 u16 u32 u64 usize }

macro_rules! floats {
    ($($T:ty)*) => { $(
        impl Power<$T> for $T {
            #[inline]
            fn power(self, exponent: $T) -> Self {
                Float::powf(self, exponent)
            }
        }
        impl Power<i32> for $T {
            /// By `powf`, which rounds once, where repeated multiplication would round at every step.
            #[inline]
            fn power(self, exponent: i32) -> Self {
                match exponent {
                    2 => self * self,
                    // Beyond its mantissa a float cannot tell an even exponent from an odd one.
                    _ if exponent as $T as i64 != i64::from(exponent) => Float::powi(self, exponent),
                    _ => Float::powf(self, exponent as $T),
                }
            }
        }
    )* };
}
floats! { f32 f64 }
