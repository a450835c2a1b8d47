//! One stored element that stands for many.

use core::fmt::{self, Debug};
use core::hash::{Hash, Hasher};
use core::marker::PhantomData;

use super::Dim;
use super::join::Join;
use super::numeral::D1;
use super::sealed::Token;

/// One stored element that stands for `N` equal ones: what `keepdims` leaves of a reduced axis.
///
/// NumPy leaves an axis of size 1, which then stretches to *any* size. `Broadcast<N>` stretches only to where it came
/// from, and does so for an abstract `N` too. Its size is 1 wherever elements are counted, printed or stored.
pub struct Broadcast<N>(PhantomData<fn() -> N>);

impl<N: Dim> Dim for Broadcast<N> {
    type Number = D1;
}

impl<N> Clone for Broadcast<N> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<N> Copy for Broadcast<N> {}

impl<N> Default for Broadcast<N> {
    fn default() -> Self {
        Broadcast(PhantomData)
    }
}

impl<N> PartialEq for Broadcast<N> {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl<N> Eq for Broadcast<N> {}

impl<N> Hash for Broadcast<N> {
    fn hash<H: Hasher>(&self, _: &mut H) {}
}

impl<N: Dim> Debug for Broadcast<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Broadcast<{:?}>", N::default())
    }
}

/// The stored element stretches to the dimension it stands for.
impl<N: Dim> Join<Broadcast<N>> for N {
    const SEALED: Token = Token;
    type Joined = N;
}

/// The same from the other side.
impl<N: Dim> Join<N> for Broadcast<N> {
    const SEALED: Token = Token;
    type Joined = N;
}

/// An axis that was reduced and kept twice still stretches to where it came from.
impl<N: Dim> Join<Broadcast<Broadcast<N>>> for N {
    const SEALED: Token = Token;
    type Joined = N;
}

/// The same from the other side.
impl<N: Dim> Join<N> for Broadcast<Broadcast<N>> {
    const SEALED: Token = Token;
    type Joined = N;
}
