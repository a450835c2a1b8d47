//! Operators, and ends of iterators, that a type does not have.

use core::iter::Sum;
use core::ops::{Add, Div, Mul, Rem, Sub};
#[cfg(feature = "alloc")]
use core::ops::{AddAssign, DivAssign, MulAssign, SubAssign};

use crate::dim::Idx;
use crate::shape::Shape;
use crate::tensor::Tensor;
#[cfg(feature = "alloc")]
use crate::tensor_vec::{TensorSlice, TensorVec};

/// Facts about the right side of an operator, or about what an iterator gives, which never hold.
///
/// The right side, because rustc looks at it last: an operator whose left side is refused is one that the type does not have.
macro_rules! facts {
    ($($Fact:ident $says:literal, $write:literal;)*) => { $(
        #[diagnostic::on_unimplemented(message = $says, label = $write)]
        #[allow(missing_docs)]
        #[cfg_attr(doc, doc(hidden))]
        pub trait $Fact {
            type Answer;
            fn answer<A>() -> A;
        }
    )* };
}

facts! {
    ComputesWithAnIndex "an index is not a number", "the number of an index is `i.get()`: write `i.get()`, and add to it; `Idx::new` makes an index from a number";
    ComputesWithAllTensors "arithmetic on a `TensorVec` goes tensor by tensor, or batch by batch", "write `data.map(|x| x * 2.0)`; with a tensor: `data.iter().map(|x| x * &y).collect::<TensorVec<_, _>>()`";
    ChangesAllTensors "a `TensorVec` is changed tensor by tensor", "write `data.iter_mut().for_each(|mut x| x *= 2.0)`";
    IsAddedUp "tensors of an iterator are added up by `fold`", "write `.fold(Tensor::<f64, shape![2]>::zeros(), |sum, x| sum + x)`";
    IsCollected "a tensor is not collected: how long an iterator is, is known at run time only", "write `Tensor::try_from_iter(…)`; tensors are collected into a `TensorVec`";
}

macro_rules! operators {
    ($Fact:ident of $($Left:ty, [$($parameter:ident),*] $Op:ident $op:ident;)*) => { $(
        impl<$($parameter,)* R: $Fact> $Op<R> for $Left {
            type Output = R::Answer;

            fn $op(self, _: R) -> R::Answer {
                R::answer()
            }
        }
    )* };
    ($Fact:ident: $($Left:ty, $parameters:tt;)*) => { $(
        operators! { $Fact of
            $Left, $parameters Add add;
            $Left, $parameters Sub sub;
            $Left, $parameters Mul mul;
            $Left, $parameters Div div;
            $Left, $parameters Rem rem;
        }
    )* };
}

operators! { ComputesWithAnIndex: Idx<N>, [N]; }

#[cfg(feature = "alloc")]
operators! { ComputesWithAllTensors: TensorVec<T, S>, [T, S]; &TensorVec<T, S>, [T, S]; &TensorSlice<T, S>, [T, S]; }

#[cfg(feature = "alloc")]
macro_rules! assignments {
    ($($Op:ident $op:ident)*) => { $(
        impl<T, S, R: ChangesAllTensors> $Op<R> for TensorVec<T, S> {
            fn $op(&mut self, _: R) {
                R::answer()
            }
        }
    )* };
}

#[cfg(feature = "alloc")]
assignments!(AddAssign add_assign SubAssign sub_assign MulAssign mul_assign DivAssign div_assign);

impl<T, S: Shape, A: IsAddedUp> Sum<A> for Tensor<T, S> {
    fn sum<I: Iterator<Item = A>>(_: I) -> Self {
        A::answer()
    }
}

impl<T, S: Shape, A: IsCollected> FromIterator<A> for Tensor<T, S> {
    fn from_iter<I: IntoIterator<Item = A>>(_: I) -> Self {
        A::answer()
    }
}
