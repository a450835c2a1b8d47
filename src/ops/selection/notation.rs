//! Printing the selected elements in another notation: `{:e}`, `{:x}` and the like.

use core::fmt;

use super::Selection;
use crate::shape::Shape;
use crate::shape::layout::Layout;
use crate::tensor::display::notation::{self, each_notation};

macro_rules! in_notation {
    ($Trait:ident $write:ident) => {
        /// As a row of the selected elements.
        impl<T: Clone + fmt::$Trait, S: Shape, L: Layout, M: Layout> fmt::$Trait for Selection<'_, T, S, L, M> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let elements = self.to_vec();
                notation::$write(f, |i| &elements[i], &[elements.len()])
            }
        }
    };
}
each_notation! { in_notation }
