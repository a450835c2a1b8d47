//! Elements as NumPy's files hold them.

use std::vec::Vec;

use super::sealed::Sealed;

/// An element type that NumPy's files have: bools, integers and floats; complex numbers and numbers of 16 bits with the
/// features of their crates. `isize` and `usize` are NumPy's `intp` and `uintp`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an element type of NumPy's files",
    label = "needs a number or a bool",
    note = "`x.map(f)` makes numbers of other elements, `x.cast::<f64>()` other numbers"
)]
pub trait NpyElement: Copy + Sealed {
    /// What NumPy calls it, without the byte order: `f4` is `np.float32`. A `bf16` is `V2`, two bytes, since NumPy's
    /// files have no name for it.
    const DTYPE: &'static str;
    /// The first byte that is not that of an element.
    #[doc(hidden)]
    fn wrong_byte(_bytes: &[u8]) -> Option<u8> {
        None
    }
    /// The element that some bytes are.
    #[doc(hidden)]
    fn decode(bytes: &[u8], big_endian: bool) -> Self;
    /// Appends its bytes, the lowest first.
    #[doc(hidden)]
    fn encode(self, bytes: &mut Vec<u8>);
}

macro_rules! numbers {
    ($($T:ty: $dtype:literal;)*) => { $(
        impl Sealed for $T {}
        impl NpyElement for $T {
            const DTYPE: &'static str = $dtype;
            #[inline]
            fn decode(bytes: &[u8], big_endian: bool) -> Self {
                let bytes = bytes.try_into().expect("as many bytes as the element has");
                if big_endian { <$T>::from_be_bytes(bytes) } else { <$T>::from_le_bytes(bytes) }
            }
            #[inline]
            fn encode(self, bytes: &mut Vec<u8>) {
                bytes.extend_from_slice(&self.to_le_bytes());
            }
        }
    )* };
}

numbers! {
    i8: "i1";
    i16: "i2";
    i32: "i4";
    i64: "i8";
    u8: "u1";
    u16: "u2";
    u32: "u4";
    u64: "u8";
    f32: "f4";
    f64: "f8";
}
#[cfg(target_pointer_width = "64")]
numbers! {
    isize: "i8";
    usize: "u8";
}
#[cfg(target_pointer_width = "32")]
numbers! {
    isize: "i4";
    usize: "u4";
}

#[cfg(feature = "half-2")]
numbers! {
    half::f16: "f2";
    half::bf16: "V2";
}

#[cfg(feature = "num-complex-0_4")]
macro_rules! complex_numbers {
    ($($T:ty: $dtype:literal;)*) => { $(
        impl Sealed for num_complex::Complex<$T> {}
        impl NpyElement for num_complex::Complex<$T> {
            const DTYPE: &'static str = $dtype;
            #[inline]
            fn decode(bytes: &[u8], big_endian: bool) -> Self {
                // Each part has the byte order; the real one stands first in both.
                let (re, im) = bytes.split_at(size_of::<$T>());
                num_complex::Complex::new(<$T>::decode(re, big_endian), <$T>::decode(im, big_endian))
            }
            #[inline]
            fn encode(self, bytes: &mut Vec<u8>) {
                self.re.encode(bytes);
                self.im.encode(bytes);
            }
        }
    )* };
}
#[cfg(feature = "num-complex-0_4")]
complex_numbers! {
    f32: "c8";
    f64: "c16";
}

impl Sealed for bool {}
impl NpyElement for bool {
    const DTYPE: &'static str = "b1";
    fn wrong_byte(bytes: &[u8]) -> Option<u8> {
        bytes.iter().copied().find(|byte| *byte > 1)
    }
    #[inline]
    fn decode(bytes: &[u8], _: bool) -> Self {
        bytes[0] != 0
    }
    #[inline]
    fn encode(self, bytes: &mut Vec<u8>) {
        bytes.push(u8::from(self));
    }
}
