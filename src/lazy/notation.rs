//! Printing an expression in another notation: `{:e}`, `{:x}` and the like.

use core::fmt;

use super::Lazy;
use crate::expr::Expr;
use crate::shape::Shape;
use crate::tensor::display::notation::each_notation;

macro_rules! in_notation {
    ($Trait:ident $write:ident) => {
        /// As the tensor of its elements.
        impl<T: fmt::$Trait, S: Shape, E: Expr<Elem = T>> fmt::$Trait for Lazy<T, S, E> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::$Trait::fmt(&self.evaluated(), f)
            }
        }
    };
}
each_notation! { in_notation }
