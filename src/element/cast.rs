//! Conversions between element types, which `cast` asks for by name.

use crate::dim::Idx;

/// An element that converts to `U` as Rust's `as` does; bools become 0 and 1, and everything but zero becomes `true`.
///
/// A float that is out of range for an integer goes to the nearest end of the range, NaN to 0.
#[diagnostic::on_unimplemented(message = "`{Self}` elements cannot be cast to `{U}`", label = "no such cast")]
pub trait Cast<U> {
    /// The converted element.
    fn cast(self) -> U;
}

macro_rules! casts {
    ($($from:ident $T:ty;)*) => {
        /// An element type that every other element type converts to.
        pub trait CastTarget: Copy {
            $(
                #[doc = concat!("From `", stringify!($T), "`.")]
                #[doc(hidden)]
                fn $from(value: $T) -> Self;
            )*
        }
        $(
            #[diagnostic::do_not_recommend]
            impl<U: CastTarget> Cast<U> for $T {
                #[inline]
                fn cast(self) -> U {
                    U::$from(self)
                }
            }
        )*
        /// An element that converts to every element type.
        #[cfg_attr(doc, doc(hidden))]
        pub trait CastToAll: $(Cast<$T> +)* {}
        impl<T: $(Cast<$T> +)*> CastToAll for T {}
    };
}

/// Gives the casts to a macro: the function of each, and the type that it converts from.
macro_rules! all_casts {
    ($macro:ident) => {
        $macro! {
            cast_from_f32 f32;
            cast_from_f64 f64;
            cast_from_i8 i8;
            cast_from_i16 i16;
            cast_from_i32 i32;
            cast_from_i64 i64;
            cast_from_isize isize;
            cast_from_u8 u8;
            cast_from_u16 u16;
            cast_from_u32 u32;
            cast_from_u64 u64;
            cast_from_usize usize;
            cast_from_bool bool;
        }
    };
}
pub(crate) use all_casts;

all_casts! { casts }

/// The casts to one type, given how a number and how a bool becomes it.
macro_rules! target {
    ($U:ty, |$number:ident| $from_number:expr, |$bool:ident| $from_bool:expr) => {
        target!(@impl $U, |$bool| $from_bool, |$number| $from_number;
            cast_from_f32 f32, cast_from_f64 f64, cast_from_i8 i8, cast_from_i16 i16, cast_from_i32 i32,
            cast_from_i64 i64, cast_from_isize isize, cast_from_u8 u8, cast_from_u16 u16, cast_from_u32 u32,
            cast_from_u64 u64, cast_from_usize usize);
    };
    (@impl $U:ty, |$bool:ident| $from_bool:expr, |$number:ident| $from_number:expr; $($from:ident $T:ty),*) => {
        #[diagnostic::do_not_recommend]
        impl CastTarget for $U {
            $(
                #[inline]
                fn $from($number: $T) -> Self {
                    $from_number
                }
            )*
            #[inline]
            fn cast_from_bool($bool: bool) -> Self {
                $from_bool
            }
        }
    };
}

macro_rules! number_targets {
    ($($U:ty)*) => { $( target!($U, |number| number as $U, |bool| u8::from(bool) as $U); )* };
}
number_targets! { f32 f64 i8 i16 i32 i64 isize u8 u16 u32 u64 usize }
target!(bool, |number| number as f64 != 0.0, |bool| bool);
#[cfg(feature = "num-complex-0_4")]
pub(crate) use target;

/// An index is cast as the number that it is.
#[diagnostic::do_not_recommend]
impl<N, U: CastTarget> Cast<U> for Idx<N> {
    fn cast(self) -> U {
        U::cast_from_usize(self.into())
    }
}
