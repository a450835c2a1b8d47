//! Products: Horner's rule over the digits of one factor, where `10 P` is but a zero before the reversed digits of `P`.

use super::Plus;
use super::divide::{Four, Two};
use crate::dim::numeral::{D0, D1, D2, D3, D4, D5, D6, D7, D8, D9, Digits, End};

/// A factor: digits as they are written.
pub trait Multiply {
    /// The product of `A` and the number that was read so far is `P`; that with all digits, reversed as `A` and `P` are.
    type Times<A: Digits, P: Digits>: Digits;
}

impl Multiply for End {
    type Times<A: Digits, P: Digits> = P;
}

type Eight<N> = Two<Four<N>>;

/// The multiples of `A` by one digit, added to `10 P`, which is `T`.
macro_rules! products {
    ($($D:ident: $product:ty;)*) => { $(
        impl<R: Digits> Multiply for $D<R> {
            type Times<A: Digits, P: Digits> = R::Times<A, $product>;
        }
    )* };
}

products! {
    D0: D0<P>;
    D1: Plus<D0<P>, A>;
    D2: Plus<D0<P>, Two<A>>;
    D3: Plus<D0<P>, Plus<A, Two<A>>>;
    D4: Plus<D0<P>, Four<A>>;
    D5: Plus<D0<P>, Plus<A, Four<A>>>;
    D6: Plus<D0<P>, Plus<Two<A>, Four<A>>>;
    D7: Plus<D0<P>, Plus<A, Plus<Two<A>, Four<A>>>>;
    D8: Plus<D0<P>, Eight<A>>;
    D9: Plus<D0<P>, Plus<A, Eight<A>>>;
}
