//! Comparisons, element by element: masks.

use super::function::{Equal, Greater, GreaterOrEqual, Less, LessOrEqual, NotEqual};
use super::operand::{Operand, zip};
use crate::shape::Shape;
use crate::shape::join::{JoinShape, Joined};
use crate::storage::Data;
use crate::tensor::Tensor;

macro_rules! comparisons {
    ($($method:ident ($alias:literal) $Function:ident $bound:ident $sign:tt $says:literal $example:literal;)*) => {
        /// # Comparisons and masks
        ///
        /// Comparisons give tensors of `bool`, and those select elements.
        impl<T: Copy, S: Shape, D: Data<T>> Tensor<T, S, D> { $(
            #[doc = concat!("Where this tensor is ", $says, ": NumPy's `x ", stringify!($sign), " y`.")]
            ///
            /// The other operand is a tensor or view of the same element type, or a single element. (The operators of Rust
            /// cannot be used: they must return one `bool`.)
            ///
            /// # Shape
            ///
            /// Broadcast, `Joined<S, R>`.
            ///
            /// # Element type
            ///
            /// `bool`. Every comparison with NaN is false, except `not_equal`, which is true.
            ///
            /// # Examples
            ///
            /// ```
            /// use shapewise::prelude::*;
            ///
            #[doc = concat!("let mask: Tensor<bool, shape![3]> = tensor![1, 2, 3].", stringify!($method), "(2);")]
            #[doc = concat!("assert_eq!(mask, tensor!", $example, ");")]
            /// ```
            #[doc(alias = $alias)]
            #[inline]
            pub fn $method<R>(&self, other: R) -> Tensor<bool, Joined<S, R::Shape>>
            where
                T: $bound,
                R: Operand<T>,
                S: JoinShape<R::Shape>,
            {
                zip(self, other, $Function)
            }
        )* }
    };
}

comparisons! {
    gt ("greater") Greater PartialOrd > "greater" "[false, false, true]";
    lt ("less") Less PartialOrd < "less" "[true, false, false]";
    ge ("greater_equal") GreaterOrEqual PartialOrd >= "greater or equal" "[false, true, true]";
    le ("less_equal") LessOrEqual PartialOrd <= "less or equal" "[true, true, false]";
    equal ("eq") Equal PartialEq == "equal" "[false, true, false]";
    not_equal ("ne") NotEqual PartialEq != "not equal" "[true, false, true]";
}
