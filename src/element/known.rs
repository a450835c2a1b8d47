//! What tensors ask of their elements where Rust's own bounds would speak: each with the words that a user knows.
//!
//! Everything that has the bounds has these. An error names the operation, and the bound to write in generic code.

use core::ops::{Add, Mul, Sub};

use num_traits::{One, Zero};

macro_rules! known {
    ($($(#[$doc:meta])* $Known:ident: $($Bound:path),+, $what:literal;)*) => { $(
        $(#[$doc])*
        #[diagnostic::on_unimplemented(
            message = $what,
            label = "nothing says that `{Self}` is a number",
            note = "in generic code the bound is `T: Number` of `shapewise::Number`, or `T: Real` for floating-point numbers",
            note = "a number type of one's own needs `Copy`, Rust's operators, and `Zero` and `One` of the crate `num-traits`"
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
