//! The other notations of numbers: `{:e}`, `{:x}` and the like.

use core::fmt::{self, Formatter, Write};

use super::{Flags, write_as};
use crate::expr::Expr;
use crate::lazy::Lazy;
use crate::shape::Shape;
#[cfg(feature = "alloc")]
use crate::shape::layout::Layout;
use crate::storage::Data;
use crate::tensor::Tensor;
use crate::tensor_vec::TensorSlice;

/// `fmt` of what has one in another notation too.
macro_rules! notations {
    ($($Trait:ident $kind:literal)*) => { $(
        #[doc = concat!("Each element as its own `", stringify!($Trait), "` writes it, with all flags, in NumPy's brackets.")]
        impl<T: fmt::$Trait, S: Shape, D: Data<T>> fmt::$Trait for Tensor<T, S, D> {
            fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
                let elements = self.leaf();
                let write = |i, flags: &Flags, out: &mut dyn Write| write_as!(flags, $kind, elements.at(i), out);
                Flags::of(f).write_array(f, S::SIZES.as_ref(), &write)
            }
        }

        /// As the tensor of its elements.
        impl<T: fmt::$Trait, S: Shape, E: Expr<Elem = T>> fmt::$Trait for Lazy<T, S, E> {
            fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
                fmt::$Trait::fmt(&self.evaluated(), f)
            }
        }

        /// As a tensor with an axis more.
        impl<T: fmt::$Trait, S: Shape> fmt::$Trait for TensorSlice<T, S> {
            fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
                let elements = self.as_slice();
                let write = |i: usize, flags: &Flags, out: &mut dyn Write| write_as!(flags, $kind, &elements[i], out);
                Flags::of(f).write_array(f, &self.sizes()[..=S::RANK], &write)
            }
        }

        /// As its slice.
        #[cfg(feature = "alloc")]
        impl<T: fmt::$Trait, S: Shape> fmt::$Trait for crate::TensorVec<T, S> {
            fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
                fmt::$Trait::fmt(&**self, f)
            }
        }

        /// As a row of the selected elements.
        #[cfg(feature = "alloc")]
        impl<T: Clone + fmt::$Trait, S: Shape, L: Layout, M: Layout> fmt::$Trait for crate::ops::selection::Selection<'_, T, S, L, M> {
            fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
                let elements = self.to_vec();
                let write = |i: usize, flags: &Flags, out: &mut dyn Write| write_as!(flags, $kind, &elements[i], out);
                Flags::of(f).write_array(f, &[elements.len()], &write)
            }
        }
    )* };
}
notations! { LowerExp "e" UpperExp "E" LowerHex "x" UpperHex "X" Octal "o" Binary "b" }
