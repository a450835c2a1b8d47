//! Broadcasting of one axis: the dimension that two dimensions stretch to.
//!
//! Here stands that a dimension fits itself. The rules for `D1` and for [`Broadcast`](super::Broadcast) stand beside them, those for whole
//! shapes in [`shape::join`](crate::shape::join).

use super::Dim;
use super::sealed::Token;

/// One axis: the dimension that `Self` and `R` both stretch to.
#[cfg_attr(doc, doc(hidden))]
pub trait Join<R> {
    #[doc(hidden)]
    const SEALED: Token;
    /// The joined dimension.
    type Joined: Dim;
}

/// Equal dimensions stay.
impl<N: Dim> Join<N> for N {
    const SEALED: Token = Token;
    type Joined = N;
}
