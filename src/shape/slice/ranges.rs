//! The parts of an axis that a slice may take, and what each has to prove.
//!
//! Each way to write a part is a type of its own, with a proof of its own, so that the message shows the part as it was written. In
//! generic code the proofs follow from facts that can be written as bounds: [`MoreThan`] and [`AtLeast`].

use core::marker::PhantomData;

use crate::dim::sealed::Token;
use crate::dim::{AtLeast, D1, Dim, Minus, MoreThan, Natural, Sum};

/// The part `P` of an axis of this dimension.
pub trait TakePart<P>: Dim {
    #[doc(hidden)]
    const SEALED: Token;
    /// Its size.
    type Taken: Dim;
    /// Where it starts.
    const FIRST: usize;
}

/// `..`: all of an axis.
pub struct Whole;

impl<N: Dim> TakePart<Whole> for N {
    const SEALED: Token = Token;
    type Taken = N;
    const FIRST: usize = 0;
}

/// `..1`: an axis has a first element, whatever its dimension.
pub struct OnlyFirst;

impl<N: Dim> TakePart<OnlyFirst> for N {
    const SEALED: Token = Token;
    type Taken = D1;
    const FIRST: usize = 0;
}

/// `-1..`: an axis has a last element, whatever its dimension.
pub struct OnlyLast;

impl<N: Dim> TakePart<OnlyLast> for N {
    const SEALED: Token = Token;
    type Taken = D1;
    const FIRST: usize = N::SIZE - 1;
}

/// `A..`: the elements from `A` on.
pub struct StartAt<A>(PhantomData<fn() -> A>);

impl<N: HasFrom<A>, A: Natural> TakePart<StartAt<A>> for N {
    const SEALED: Token = Token;
    type Taken = <N as HasFrom<A>>::Left;
    const FIRST: usize = A::VALUE;
}

/// `..B`: the elements before `B`.
pub struct To<B>(PhantomData<fn() -> B>);

impl<N: HasTo<B>, B: IsNotEmpty> TakePart<To<B>> for N {
    const SEALED: Token = Token;
    type Taken = B::Left;
    const FIRST: usize = 0;
}

/// `A..B`: the elements from `A` on, before `B`.
pub struct FromTo<A, B>(PhantomData<fn() -> (A, B)>);

impl<N: HasFromTo<A, B>, A: Natural, B: EndsAfter<A>> TakePart<FromTo<A, B>> for N {
    const SEALED: Token = Token;
    type Taken = B::Left;
    const FIRST: usize = A::VALUE;
}

/// `-A..`: the last `A` elements.
pub struct Last<A>(PhantomData<fn() -> A>);

impl<N: HasLast<A>, A: Dim> TakePart<Last<A>> for N {
    const SEALED: Token = Token;
    type Taken = <N as HasLast<A>>::Left;
    const FIRST: usize = N::SIZE - A::SIZE;
}

/// `..-B`: all but the last `B` elements.
pub struct ButLast<B>(PhantomData<fn() -> B>);

impl<N: HasButLast<B>, B: Natural> TakePart<ButLast<B>> for N {
    const SEALED: Token = Token;
    type Taken = <N as HasButLast<B>>::Left;
    const FIRST: usize = 0;
}

/// `A..-B`: all but the first `A` elements and the last `B`.
pub struct Between<A, B>(PhantomData<fn() -> (A, B)>);

impl<N: HasBetween<A, B>, A: Dim, B: Natural> TakePart<Between<A, B>> for N {
    const SEALED: Token = Token;
    type Taken = <N as HasBetween<A, B>>::Left;
    const FIRST: usize = A::SIZE;
}

/// `-A..-B`: the last `A` elements but the last `B` of them.
pub struct LastButLast<A, B>(PhantomData<fn() -> (A, B)>);

impl<N: HasLastButLast<A, B>, A: StartsBefore<B>, B: Natural> TakePart<LastButLast<A, B>> for N {
    const SEALED: Token = Token;
    type Taken = A::Left;
    const FIRST: usize = N::SIZE - A::SIZE;
}

/// `-A..B`: those of the last `A` elements that are among the first `B`.
pub struct LastTo<A, B>(PhantomData<fn() -> (A, B)>);

impl<N: HasLastTo<A, B>, A: Dim, B: Natural> TakePart<LastTo<A, B>> for N
where
    Sum<A, B>: Overlap<N, A, B>,
{
    const SEALED: Token = Token;
    type Taken = <Sum<A, B> as Overlap<N, A, B>>::Left;
    const FIRST: usize = N::SIZE - A::SIZE;
}

/// A proof is another name for a fact, with a sentence that shows the part as it was written, and with the size that is left. That is a type of the
/// proof's own, so that it is the proof that is reported where it fails.
macro_rules! proofs {
    ($(
        #[$doc:meta]
        $Proof:ident<$($P:ident: $Bound:path),*> of $This:ident is $($fact:path),+; leaves $left:ty;
        $message:literal, $label:literal $(, $note:literal)?;
    )*) => { $(
        #[$doc]
        #[diagnostic::on_unimplemented(message = $message, label = $label $(, note = $note)?)]
        pub trait $Proof<$($P: $Bound),*>: Dim {
            #[doc(hidden)]
            const SEALED: Token;
            /// The size that is left.
            type Left: Dim;
        }

        #[diagnostic::do_not_recommend]
        impl<$This: Dim $(+ $fact)+, $($P: $Bound),*> $Proof<$($P),*> for $This {
            const SEALED: Token = Token;
            type Left = $left;
        }
    )* };
}

proofs! {
    /// There are more than `A` elements.
    HasFrom<A: Natural> of N is MoreThan<A>; leaves <N as Minus<A>>::Difference;
    "slice `{A}..` is out of range for an axis of size `{Self}`", "there is nothing after the first `{A}` of `{Self}` elements",
    "a type parameter needs the bound `MoreThan<{A}>`";

    /// There are `B` elements.
    HasTo<B: Natural> of N is AtLeast<B>; leaves N;
    "slice `..{B}` is out of range for an axis of size `{Self}`", "there are only `{Self}` elements",
    "a type parameter needs the bound `AtLeast<{B}>`";

    /// There are `B` elements.
    HasFromTo<A: Natural, B: Natural> of N is AtLeast<B>; leaves N;
    "slice `{A}..{B}` is out of range for an axis of size `{Self}`", "there are only `{Self}` elements",
    "a type parameter needs the bound `AtLeast<{B}>`";

    /// There are `A` elements.
    HasLast<A: Dim> of N is AtLeast<A>; leaves A;
    "slice `-{A}..` is out of range for an axis of size `{Self}`", "there are only `{Self}` elements",
    "a type parameter needs the bound `AtLeast<{A}>`";

    /// There are more than `B` elements.
    HasButLast<B: Natural> of N is MoreThan<B>; leaves <N as Minus<B>>::Difference;
    "slice `..-{B}` leaves nothing of an axis of size `{Self}`", "there is nothing before the last `{B}` of `{Self}` elements",
    "a type parameter needs the bound `MoreThan<{B}>`";

    /// There are more than `A + B` elements.
    HasBetween<A: Dim, B: Natural> of N is MoreThan<Sum<A, B>>; leaves <N as Minus<Sum<A, B>>>::Difference;
    "slice `{A}..-{B}` leaves nothing of an axis of size `{Self}`", "there is nothing between the first `{A}` and the last `{B}` of `{Self}` elements",
    "a type parameter needs the bound `MoreThan<Sum<{A}, {B}>>`";

    /// There are `A` elements.
    HasLastButLast<A: Natural, B: Natural> of N is AtLeast<A>; leaves N;
    "slice `-{A}..-{B}` is out of range for an axis of size `{Self}`", "there are only `{Self}` elements",
    "a type parameter needs the bound `AtLeast<{A}>`";

    /// There are `A` elements, and `B`.
    HasLastTo<A: Natural, B: Natural> of N is AtLeast<A>, AtLeast<B>; leaves N;
    "slice `-{A}..{B}` is out of range for an axis of size `{Self}`", "there are only `{Self}` elements";

    /// There is an element at `I`.
    HasIndex<I: Natural> of N is MoreThan<I>; leaves N;
    "index `{I}` is out of range for an axis of size `{Self}`", "the last of `{Self}` elements is `-1`",
    "a type parameter needs the bound `MoreThan<{I}>`";

    /// There is an element at `-I`.
    HasIndexFromEnd<I: Natural> of N is AtLeast<I>; leaves N;
    "index `-{I}` is out of range for an axis of size `{Self}`", "the first of `{Self}` elements is `0`",
    "a type parameter needs the bound `AtLeast<{I}>`";

    /// The part from `A` to `Self` has elements.
    EndsAfter<A: Natural> of N is MoreThan<A>; leaves <N as Minus<A>>::Difference;
    "the slice `{A}..{Self}` is empty, and there are no empty tensors", "`{Self}` is not more than `{A}`",
    "a type parameter needs the bound `MoreThan<{A}>`";

    /// The part of the last `Self` elements but the last `B` has elements.
    StartsBefore<B: Natural> of N is MoreThan<B>; leaves <N as Minus<B>>::Difference;
    "the slice `-{Self}..-{B}` is empty, and there are no empty tensors", "`{Self}` is not more than `{B}`",
    "a type parameter needs the bound `MoreThan<{B}>`";

    /// The part to `Self` has elements.
    IsNotEmpty<> of N is Dim; leaves N;
    "the slice `..{Self}` is empty, and there are no empty tensors", "nothing is left";

    /// The last `A` and the first `B` of `N` elements have some in common.
    Overlap<N: Natural, A: Natural, B: Natural> of Both is MoreThan<N>; leaves <Both as Minus<N>>::Difference;
    "the slice `-{A}..{B}` of an axis of size `{N}` is empty, and there are no empty tensors", "nothing is left";
}

/// How far one element of a slice is from the next.
#[diagnostic::on_unimplemented(
    message = "the step of a slice is at least 1, and this one is `{Self}`",
    label = "a step of `{Self}` does not go on",
    note = "`x.flip(axes![0])` goes backwards; a type parameter that is a step needs the bound `N: Dim`"
)]
pub trait StepSize: Natural {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<K: Dim> StepSize for K {
    const SEALED: Token = Token;
}
