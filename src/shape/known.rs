//! What is known of tuples, and not of a whole abstract shape.
//!
//! `S: Shape` says nothing of the axes of `S`. So an operation along an axis has to be asked for there, by a bound that has its name
//! ([`Reduce`](super::reduce::Reduce), [`MatMul`](super::matmul::MatMul), …). Each of those rests on several proofs, and rustc would report
//! all of them: "out of range" and "named twice", neither of which is true. So what such a bound rests on is implemented for the tuples of each
//! rank, and for nothing else. Of a tuple rustc reports the proof that fails, of an abstract shape that nothing is known.
//!
//! These are traits of what the operation is told (axes, a slice, the other operand), and not of the shape. Until rustc knows that, it
//! waits; a trait of the shape would fail before the arguments of a method are looked at.

/// Calls a macro with the dimensions of the shapes of each rank, as in `impls!(A B)`.
macro_rules! for_each_rank {
    ($impls:ident$(, $arguments:tt)?) => {
        $impls!($($arguments)?);
        $impls!($($arguments)? A);
        $impls!($($arguments)? A B);
        $impls!($($arguments)? A B C);
        $impls!($($arguments)? A B C D);
        $impls!($($arguments)? A B C D E);
        $impls!($($arguments)? A B C D E F);
        $impls!($($arguments)? A B C D E F G);
        $impls!($($arguments)? A B C D E F G H);
    };
}
pub(super) use for_each_rank;

/// A proof about a set of axes and a tuple that rests on others, each a trait of the set with the shape as its parameter.
macro_rules! known_of_tuples {
    ($(#[$attribute:meta])* pub trait $Known:ident<$S:ident>: $Functions:ident<$Same:ident> where $($Proof:ident),+;) => {
        $(#[$attribute])*
        pub trait $Known<$S>: $Functions<$S> {
            #[doc(hidden)]
            const SEALED: $crate::dim::sealed::Token;
        }
        known_of_tuples! { $Known $Functions ($($Proof)+) () (A) (A B) (A B C) (A B C D) (A B C D E) (A B C D E F) (A B C D E F G) (A B C D E F G H) }
    };
    ($Known:ident $Functions:ident $proofs:tt $($tuple:tt)*) => { $( known_of_tuples! { @ $Known $Functions $proofs $tuple } )* };
    (@ $Known:ident $Functions:ident $proofs:tt ($($N:ident)*)) => {
        known_of_tuples! { @ $Known $Functions $proofs [$($N)*] ($($N,)*) }
    };
    (@ $Known:ident $Functions:ident ($($Proof:ident)+) [$($N:ident)*] $tuple:ty) => {
        impl<$($N: $crate::Dim,)* X: $Functions<$tuple>> $Known<$tuple> for X
        where
            $( X: $Proof<$tuple>, )+
        {
            const SEALED: $crate::dim::sealed::Token = $crate::dim::sealed::Token;
        }
    };
}
pub(super) use known_of_tuples;
