//! What tensors ask of their elements where Rust's own bounds would speak: each with the words that a user knows.
//!
//! Everything that has the bounds has these. An error names the operation, and the bound to write in generic code.

use core::ops::{Add, BitAnd, BitOr, BitXor, Mul, Sub};

use num_traits::{One, Zero};

macro_rules! known {
    ($($(#[$doc:meta])* $Known:ident: $($Bound:path),+, $what:literal;)*) => { $(
        $(#[$doc])*
        #[diagnostic::on_unimplemented(
            message = $what,
            label = "nothing says that `{Self}` is a number",
            note = "in generic code the bound is `T: Number` of `shapewise::Number`, or `T: Real` for floating-point numbers",
            note = "a number type of your own needs `Copy`, Rust's operators, and `Zero` and `One` of the crate `num-traits`"
        )]
        #[cfg_attr(doc, doc(hidden))]
        pub trait $Known: $($Bound +)+ Sized {}

        #[diagnostic::do_not_recommend]
        impl<T: $($Bound +)+ Sized> $Known for T {}
    )* };
}
known! {
    /// There is a zero.
    HasZero: Clone, Zero, "`{Self}` is not known to have a zero";
    /// There is a one.
    HasOne: Clone, One, "`{Self}` is not known to have a one";
    /// Elements are copied from where they stand, as operands are read.
    CanStandBeside: Copy, "tensors of `{Self}` elements cannot be computed with";
    /// Elements can be added.
    CanAdd: Copy, Add<Output = Self>, "tensors of `{Self}` elements cannot be added with `+`";
    /// Elements can be subtracted.
    CanSubtract: Copy, Sub<Output = Self>, "tensors of `{Self}` elements cannot be subtracted with `-`";
    /// Elements can be multiplied.
    CanMultiply: Copy, Mul<Output = Self>, "tensors of `{Self}` elements cannot be multiplied with `*`";
}

/// Elements can be compared.
#[diagnostic::on_unimplemented(
    message = "`{Self}` elements are not known to have a largest and a smallest",
    label = "nothing says that two `{Self}` can be compared",
    note = "in generic code the bound is `T: Real` of `shapewise::Real` for floating-point numbers, or `T: Number + PartialOrd` of `shapewise::Number`"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait HasOrder: Copy + PartialOrd {}

#[diagnostic::do_not_recommend]
impl<T: Copy + PartialOrd> HasOrder for T {}

/// Elements can be joined by `&`.
#[diagnostic::on_unimplemented(
    message = "`&` is for two masks, or the bits of two tensors of integers: `{Self}` elements have none",
    label = "`{Self}` is neither `bool` nor an integer",
    note = "numbers are compared first: `x.gt(0.0) & y.gt(0.0)`; in generic code the bound is `T: BitAnd<Output = T> + Copy`"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait HasAnd: Copy + BitAnd<Output = Self> {}

#[diagnostic::do_not_recommend]
impl<T: Copy + BitAnd<Output = T>> HasAnd for T {}

/// Elements can be joined by `|`.
#[diagnostic::on_unimplemented(
    message = "`|` is for two masks, or the bits of two tensors of integers: `{Self}` elements have none",
    label = "`{Self}` is neither `bool` nor an integer",
    note = "numbers are compared first: `x.gt(0.0) | y.gt(0.0)`; in generic code the bound is `T: BitOr<Output = T> + Copy`"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait HasOr: Copy + BitOr<Output = Self> {}

#[diagnostic::do_not_recommend]
impl<T: Copy + BitOr<Output = T>> HasOr for T {}

/// Elements can be joined by `^`.
#[diagnostic::on_unimplemented(
    message = "`^` is for two masks, or the bits of two tensors of integers: a power is `pow`",
    label = "a power is `x.pow(2)`"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait HasExclusiveOr: Copy + BitXor<Output = Self> {}

#[diagnostic::do_not_recommend]
impl<T: Copy + BitXor<Output = T>> HasExclusiveOr for T {}
