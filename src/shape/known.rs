//! What is known of tuples, and not of a whole abstract shape.
//!
//! `S: Shape` says nothing of the axes of `S`. So an operation along an axis has to be asked for there, by a bound that has its name
//! ([`Reduce`](super::reduce::Reduce), [`MatMul`](super::matmul::MatMul), …). Each of those rests on several proofs, and rustc would report
//! all of them: "out of range" and "named twice", neither of which is true.
//!
//! A bound along axes is therefore implemented for the tuples of each rank, and for no other shape ([`known_of_tuples`]). Of a tuple rustc
//! reports the proof that fails. Of an abstract shape it reports the bound, and suggests to write it. Three things are needed for that:
//!
//! - While the axes are inferred, rustc has to wait: it must not refuse the shape before it looks at the arguments of a method. So there are
//!   two more impls, for every shape, with axes that nobody has.
//! - A method asks for the bound through a trait with a single impl. rustc lists the impls of what a method asks for, and would list the tuples.
//! - A method whose result has a type of the axes asks for the function of that type, too. So the function and the bound fail at one place, and
//!   rustc reports them once.
//!
//! **A proof beside the bound is asked of what is known.** rustc drops an error that another one implies, but only where both stand at one
//! place. An index that does not fit stands at another argument than the axis. So `take` and its kin ask for such proofs of
//! [`KnownBy<S, X>`](super::reduce::KnownBy), and of an index along [`KnownAxes<S, X>`](super::reduce::KnownAxes). These are `S` and `X` where
//! the axes are known: of a tuple, and of an abstract shape with the bound [`HasAxis`](super::place::HasAxis), which says so in its supertrait.
//! Else rustc cannot compute them, waits, and says no more than that the bound is missing.
//!
//! **A second axis is asked for by itself** ([`OneOf`](super::place::OneOf)). Where a shape has the bound for one axis and no other, rustc takes
//! each axis that it does not know yet for that one.
//!
//! **Products are bounds on two shapes**, and the other one is inferred from an argument. rustc reports first what it registers first: so the
//! proofs of [`MatMul`](super::matmul::MatMul) and [`Conv2d`](super::convolve::Conv2d) are traits with a single impl, which rustc goes
//! through before it knows the other shape. A method asks for the proofs and for the bound, and the bound, which stands for both in generic
//! code, has the proofs as supertraits. Errors that a bound implies are not reported beside it.
//!
//! **Windows and poolings** have [`Slide`](super::windows::Slide), for tuples. The kernel has a trait of its own below it, which says of a tuple
//! that the kernel does not slide over it. The result of `windows` names its steps through what the method asks for: so rustc finds first that
//! the bound is missing.

/// In the place of a set of axes, or of another shape: nobody has one, since it cannot be named elsewhere, and has no values.
pub enum Open<const WHICH: bool> {}

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

/// Impls of a trait with the axes `X` for tuples alone. So rustc says of an abstract shape that the bound fails, and suggests to write it.
///
/// The two impls for every shape are of sets that nobody has ([`Open`]). While the axes are not known yet, there are several
/// impls, and rustc waits. Without them it would know at once that an abstract shape has none.
macro_rules! for_tuples {
    ($Trait:ident $rule:tt $of_tuples:tt, open $of_open:tt) => {
        #[diagnostic::do_not_recommend]
        impl<S: $crate::Shape> $Trait<$crate::shape::known::Open<false>> for S $of_open
        #[diagnostic::do_not_recommend]
        impl<S: $crate::Shape> $Trait<$crate::shape::known::Open<true>> for S $of_open
        for_tuples! {
            $Trait $rule $of_tuples
            () (A) (A B) (A B C) (A B C D) (A B C D E) (A B C D E F) (A B C D E F G) (A B C D E F G H)
        }
    };
    ($Trait:ident $rule:tt $of_tuples:tt $($tuple:tt)*) => { $( for_tuples! { @ $Trait $rule $of_tuples $tuple } )* };
    (@ $Trait:ident $rule:tt $of_tuples:tt ($($N:ident)*)) => {
        for_tuples! { = $Trait $rule $of_tuples [$($N)*] ($($N,)*) }
    };
    (= $Trait:ident (function of $Found:ident) { $($of_tuples:tt)* } [$($N:ident)*] $tuple:ty) => {
        #[diagnostic::do_not_recommend]
        impl<$($N: $crate::Dim,)* X: $Found<$tuple>> $Trait<X> for $tuple {
            $($of_tuples)*
        }
    };
    (= $Trait:ident (function of axes that may be called by $Found:ident) { $($of_tuples:tt)* } [$($N:ident)*] $tuple:ty) => {
        #[diagnostic::do_not_recommend]
        impl<$($N: $crate::Dim,)* X> $Trait<X> for $tuple
        where
            X: $crate::shape::axes_in::AxesFound<$tuple, Axes: $crate::shape::axes_in::AxesIn<$tuple, Known: $Found<$tuple>>>,
        {
            $($of_tuples)*
        }
    };
    (= $Trait:ident ($Proof:ident of $Known:ident) { $($of_tuples:tt)* } [$($N:ident)*] $tuple:ty) => {
        impl<$($N: $crate::Dim,)* X: $Known<$tuple, Known: $Proof<$tuple>>> $Trait<X> for $tuple {
            $($of_tuples)*
        }
    };
    (= $Trait:ident ($($Proof:ident)+ $(; $Base:ident)?) { $($of_tuples:tt)* } [$($N:ident)*] $tuple:ty) => {
        impl<$($N: $crate::Dim,)* X> $Trait<X> for $tuple
        where
            X: $crate::shape::axes_in::AxesIn<$tuple, Known: $($Proof<$tuple> +)+>,
            $( $tuple: $Base<X>, )?
        {
            $($of_tuples)*
        }
    };
}
pub(super) use for_tuples;

/// A bound of an operation on tuples, which rests on proofs about its axes, and what a method asks for.
///
/// A method asks for it through a trait that has one impl, for every shape. Otherwise each error about axes would list the tuples.
macro_rules! known_of_tuples {
    (
        $(#[doc = $doc:literal])*
        #[diagnostic::on_unimplemented $message:tt]
        pub trait $Bound:ident<X>: $Functions:ident<X $(, $Itself:ident = Self)?> $(+ $More:ident<X>)?;
        asked for by $Asked:ident: $($rests_on:tt)*
    ) => {
        $(#[doc = $doc])*
        #[diagnostic::on_unimplemented $message]
        pub trait $Bound<X>: $Functions<X $(, $Itself = Self)?> $(+ $More<X>)? {
            #[doc(hidden)]
            const SEALED: $crate::dim::sealed::Token;
        }

        $crate::shape::known::for_tuples! {
            $Bound ($($rests_on)*) {
                const SEALED: $crate::dim::sealed::Token = $crate::dim::sealed::Token;
            }, open {
                const SEALED: $crate::dim::sealed::Token = $crate::dim::sealed::Token;
            }
        }

        /// What methods ask for where the bound in a signature is
        #[doc = concat!("[`", stringify!($Bound), "`].")]
        #[diagnostic::on_unimplemented $message]
        #[cfg_attr(doc, doc(hidden))]
        pub trait $Asked<X>: $Bound<X> {
            #[doc(hidden)]
            const SEALED: $crate::dim::sealed::Token;
        }

        impl<S: $Bound<X>, X> $Asked<X> for S {
            const SEALED: $crate::dim::sealed::Token = $crate::dim::sealed::Token;
        }
    };
}
pub(super) use known_of_tuples;
