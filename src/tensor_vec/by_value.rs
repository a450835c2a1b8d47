//! Iterators over tensors by value.

use alloc::vec;
use core::fmt;
use core::iter::FusedIterator;
use core::marker::PhantomData;

use super::TensorVec;
use crate::dim::Invariant;
use crate::shape::Shape;
use crate::tensor::Tensor;

/// The next of as many tensors as the elements make.
fn next<T, S: Shape>(elements: &mut impl ExactSizeIterator<Item = T>) -> Option<Tensor<T, S>> {
    if elements.len() == 0 {
        return None;
    }
    Some(Tensor::from_flat_fn(|_| elements.next().expect("a whole number of tensors")))
}

/// What is alike in both iterators.
macro_rules! iterator {
    ($(#[$attribute:meta])* $Iter:ident<$($a:lifetime,)? T, S> over $Elements:ty) => {
        $(#[$attribute])*
        pub struct $Iter<$($a,)? T, S> {
            elements: $Elements,
            shape: Invariant<S>,
        }

        impl<$($a,)? T, S: Shape> $Iter<$($a,)? T, S> {
            /// Elements in a multiple of `S::LEN`.
            pub(super) fn of(elements: $Elements) -> Self {
                $Iter { elements, shape: PhantomData }
            }
        }

        impl<$($a,)? T, S: Shape> Iterator for $Iter<$($a,)? T, S> {
            type Item = Tensor<T, S>;

            fn next(&mut self) -> Option<Tensor<T, S>> {
                next(&mut self.elements)
            }

            fn size_hint(&self) -> (usize, Option<usize>) {
                let left = self.elements.len() / S::LEN;
                (left, Some(left))
            }
        }

        impl<$($a,)? T, S: Shape> ExactSizeIterator for $Iter<$($a,)? T, S> {}
        impl<$($a,)? T, S: Shape> FusedIterator for $Iter<$($a,)? T, S> {}

        /// How many tensors are left.
        impl<$($a,)? T, S: Shape> fmt::Debug for $Iter<$($a,)? T, S> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($Iter)).field("left", &self.len()).finish_non_exhaustive()
            }
        }
    };
}

iterator! {
    /// The tensors of a [`TensorVec`] by value.
    #[must_use = "iterators are lazy and do nothing unless consumed"]
    IntoIter<T, S> over vec::IntoIter<T>
}
iterator! {
    /// A range of tensors, which are removed from a [`TensorVec`]: what [`TensorVec::drain`] returns.
    Drain<'a, T, S> over vec::Drain<'a, T>
}

impl<T, S: Shape> IntoIterator for TensorVec<T, S> {
    type Item = Tensor<T, S>;
    type IntoIter = IntoIter<T, S>;

    fn into_iter(self) -> IntoIter<T, S> {
        IntoIter::of(self.elements.into_iter())
    }
}
